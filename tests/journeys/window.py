#!/usr/bin/python3
"""Journeys through the real window, each in a workspace and a desktop of its own:

  two-starts   a second start hands over what it was asked to do; the command line works beside the window
  keyboard     compose, mend, review and create with keys alone
  small        every page and dialog on the smallest screen: nothing reaches over its edge
  refused      events that the account refuses come home to their cells, are mended from Issues and created
  palette      commands by their words
  moved        a saved workspace is opened where an empty one is on the screen: the program starts again with it

  window.py JOURNEY --program PATH --cli PATH --out FOLDER [--pictures]

Needs the desktop of in-virtual-desktop.sh. Controls are found by their accessible names."""
import argparse
import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
from desktop import (  # noqa: E402
    Failure, Program, check, contains, keys, picture, press_node, role_name, showing, starts, type_keys, wait_for, walk
)

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "..", "..", "resources", "samples", "webinar-registrations.csv")
TEMPLATE = os.path.join(HERE, "..", "..", "resources", "samples", "webinar-registration.template.json")


class Again(Program):
    """A program that another one started: no child of ours."""

    class Process:
        returncode = None

        def __init__(self, pid):
            self.pid = pid

        def poll(self):
            try:
                with open("/proc/%d/stat" % self.pid, encoding="ascii") as stat:
                    return None if stat.read().rsplit(")", 1)[1].split()[0] != "Z" else 0
            except OSError:
                return 0

        def wait(self, patience=20):
            wait_for("the end of %d" % self.pid, lambda: self.poll() is not None, patience)
            return 0

        def terminate(self):
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)

        def kill(self):
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def __init__(self, before):
        self.log = open(os.devnull, "wb")
        self.app = wait_for("the program again", lambda: self.other_than(before.process.pid))
        self.process = Again.Process(self.app.get_process_id())

    @staticmethod
    def other_than(pid):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            app = desktop.getChildAtIndex(i)
            if app is not None and app.name == "timeline-composer" and app.get_process_id() != pid and app.childCount:
                return app
        return None


class Journey:
    def __init__(self, arguments):
        self.out = arguments.out
        self.cli = arguments.cli
        self.command = [arguments.program]
        self.pictures = arguments.pictures
        self.home = os.path.join(self.out, "workspace")
        self.count = 0
        self.started = []
        os.environ["COMPOSER_HOME"] = self.home
        self.program = None

    def start(self, *files):
        self.count += 1
        self.program = Program(self.command + list(files), os.path.join(self.out, "program-%d.log" % self.count))
        self.started.append(self.program)
        return self.program

    def shot(self, name):
        if self.pictures:
            time.sleep(0.4)
            picture(os.path.join(self.out, name + ".png"))

    def end(self):
        for program in self.started:
            program.close()

    def drafts(self):
        """Name → number of rows, as the store has them."""
        with sqlite3.connect("file:%s?mode=ro" % os.path.join(self.home, "drafts.sqlite"), uri=True) as store:
            return dict(store.execute("SELECT name, row_count FROM drafts WHERE deleted_ms IS NULL"))

    def file(self, name, rows):
        path = os.path.join(self.out, name)
        with open(path, "w", encoding="utf-8") as f:
            f.write("Email,When,Webinar,Status,Minutes,Registered on,extraData.planned\n")
            for row in range(rows):
                f.write("%s%d@nube.test,2026-03-18T09:00:00Z,Spring,Attended,%d,2026-03-01,60\n" % (name.split(".")[0], row, row % 60))
        return path

    def run_cli(self, *arguments, **more):
        return subprocess.run([self.cli, *arguments], capture_output=True, text=True, timeout=60, **more)

    def has_focus(self, name, role="text"):
        """Whether keys go there."""
        for i in range(self.program.app.childCount):
            top = self.program.app.getChildAtIndex(i)
            if top is None or not top.getState().contains(pyatspi.STATE_ACTIVE):
                continue
            for node in walk(top):
                if node.name == name and role_name(node) == role and node.getState().contains(pyatspi.STATE_FOCUSED):
                    return True
        return False

    def focus_is(self, name, role="text"):
        wait_for("the focus on %s" % name, lambda: self.has_focus(name, role))

    def choose_from_menu(self, opening, choosing, done):
        """Qt 6.4 tells nothing of a menu that stands by itself: it is there when the program has one window more."""
        for _ in range(4):
            before = self.visible_windows()
            opening()
            try:
                wait_for("a menu", lambda: self.visible_windows() > before, 5)
                time.sleep(0.3)  # it takes the keys after it is shown
                keys(*choosing)
                return wait_for("what the menu leads to", done, 8)
            except Failure:
                keys("Escape")
        raise Failure("the menu does not lead to what it should")

    def visible_windows(self):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.program.process.pid)]
        return len(subprocess.run(search, capture_output=True, text=True).stdout.split())

    # two starts

    def two_starts(self):
        version = subprocess.run(self.command + ["--version"], capture_output=True, text=True, timeout=20)
        check(version.returncode == 0 and "Timeline Composer" in version.stdout, "--version: %r" % version.stdout)
        check(not os.path.exists(self.home), "--version made a workspace")
        program = self.start()
        program.find(starts("Compose one by hand"), "push button")
        # two at once, one with a path and one with an address: both end, both files arrive
        first, second = self.file("first.csv", 1000), self.file("second.csv", 7)
        both = [subprocess.Popen(self.command + [first]), subprocess.Popen(self.command + ["file://" + second])]
        for start in both:
            check(start.wait(30) == 0, "a later start ended with %s" % start.returncode)
        seen = set()
        for _ in both:
            add = program.find(lambda n: n in ("Add 1,000 events", "Add 7 events"), "push button")
            seen.add(add.name)
            press_node(add)
            wait_for("%s done" % add.name, lambda: len([d for d in self.drafts().values() if d]) >= len(seen))
        check(len(seen) == 2, "only %s was offered" % seen)
        wait_for("both on the disk", lambda: self.drafts() == {"first": 1000, "second": 7})
        self.shot("two-starts")
        # the command line beside it, on the same ledger
        sent = self.run_cli("send", self.file("third.csv", 3), "--template", TEMPLATE, "--account", "practice", "--yes",
                            "--json")
        check(sent.returncode == 0, "send beside the window: %d %s" % (sent.returncode, sent.stderr))
        sends = json.loads(self.run_cli("sends", "--json").stdout)["sends"]
        check(len(sends) == 1, "%d sends in the ledger" % len(sends))
        # who comes back to the window sees what was sent meanwhile
        window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()
        subprocess.run(["xdotool", "windowminimize", "--sync", window], check=True)
        time.sleep(2)  # a window that comes back at once was never away
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
        program.find(contains("third"), "list item")
        # killed, it leaves the workspace to the next, with every row
        program.process.send_signal(signal.SIGKILL)
        program.process.wait()
        program = self.start()
        program.find(contains("was not closed properly"))
        check(self.drafts() == {"first": 1000, "second": 7}, "after a kill: %s" % self.drafts())
        print("two starts: one window, 1,007 rows, the command line beside it")

    # moved

    def move_to(self, folder):
        """Another computer."""
        self.home = os.path.join(self.out, folder)
        os.environ["COMPOSER_HOME"] = self.home

    def saved_workspace(self):
        """One draft, saved by the command line beside the window that has it."""
        self.move_to("old")
        program = self.start()
        program.find(starts("Compose one by hand"), "push button")
        subprocess.run(self.command + [self.file("spring.csv", 7)], timeout=30, check=True)
        program.press("Add 7 events", "push button")
        wait_for("the draft on the disk", lambda: self.drafts() == {"spring": 7})
        path = os.path.join(self.out, "spring.workspace")
        saved = self.run_cli("workspace", "save", path)
        check(saved.returncode == 0, "the workspace was not saved: %s" % saved.stderr)
        program.close()
        return path

    def comes_again(self, before):
        """The program that the one before started in its own place."""
        check(before.process.wait(20) == 0, "the window before ended with %s" % before.process.returncode)
        self.program = Again(before)
        self.started.append(self.program)
        self.program.find(contains("are here now, from "))
        check(self.drafts() == {"spring": 7}, "arrived: %s" % self.drafts())

    def open_settings(self):
        """A window that has just come may not have the keyboard yet: tried until it is there."""
        for pause in (2, 4, 8):
            keys("ctrl+comma")
            try:
                return self.program.find("Another computer…", "push button", pause)
            except Failure:
                pass
        raise Failure("the settings do not open")

    def moved(self):
        path = self.saved_workspace()
        # as a double click on the file does it, while an empty window is open
        self.move_to("new")
        program = self.start()
        program.find(starts("Compose one by hand"), "push button")
        second = subprocess.run(self.command + [path], timeout=30)
        check(second.returncode == 0, "the second start ended with %d" % second.returncode)
        self.comes_again(program)
        self.shot("moved")
        # once more, onto what is not empty: it stays, and says why
        subprocess.run(self.command + [path], timeout=30, check=True)
        self.program.find(contains("would be lost"))
        check(self.program.process.poll() is None, "the window ended all the same")
        self.program.close()
        # from the settings
        self.move_to("newest")
        program = self.start()
        program.find(starts("Compose one by hand"), "push button")
        self.open_settings()
        program.press("Another computer…", "push button")
        program.press("Open a saved workspace…", "push button")
        name = program.find(lambda n: n.rstrip(":") == "File name", "text")
        name.queryEditableText().setTextContents(path)
        program.press("Open", "push button")
        self.comes_again(program)
        print("moved: by a double click and from the settings, the window comes again with 7 events")

    # keyboard

    def keyboard(self):
        program = self.start()
        program.find(starts("Compose one by hand"), "push button")
        self.choose_from_menu(lambda: keys("ctrl+n"), ("Down", "Down", "Return"), lambda: program.all("Events", "table"))
        keys("F6")
        program.find("Email", "text")
        self.focus_is("Email")
        people = ["ana@nube.test", "li.wei", "noor@lantern.test"]
        for number, person in enumerate(people):
            if number:
                keys("Insert")
                wait_for("a new row", lambda: program.all("Row 1 of %d" % (number + 1)))  # above
            self.focus_is("Email")
            type_keys(person)
            keys("Tab")
            program.find(contains(person), "table cell")
            keys("shift+F6")
        program.find("Errors 1", "check box")
        for _ in range(24):
            keys("F8")
            time.sleep(0.3)
            if program.all("Row 2 of 3"):
                break
        check(program.all("Row 2 of 3"), "F8 does not come to the row with the slip")
        keys("F6")
        self.focus_is("Email")
        keys("ctrl+a")
        type_keys("li.wei@harbour.test")
        keys("Tab")
        program.find("Errors 0", "check box")
        self.shot("keyboard")
        keys("ctrl+shift+Return")
        program.find("Create 3 events", "push button")
        keys("Return")  # rests on Cancel
        program.gone("Create 3 events", "push button")
        keys("ctrl+shift+Return")
        program.find("Create 3 events", "push button")
        for _ in range(12):
            if self.has_focus("Create 3 events", "push button"):
                break
            keys("Tab")
            time.sleep(0.3)
        check(self.has_focus("Create 3 events", "push button"), "Tab does not reach the button")
        keys("Return")
        time.sleep(0.5)
        check(program.all("Create 3 events", "push button"), "Enter created the events")
        keys("space")
        program.find(contains("All 3 events were created"))
        print("keyboard: three events composed, one mended, reviewed and created without a pointer")

    # small screen

    def screen(self):
        size = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True).stdout.split()
        return int(size[0]), int(size[1])

    def nothing_reaches_over(self, what):
        time.sleep(0.5)
        width, height = self.screen()
        over = []
        for i in range(self.program.app.childCount):
            top = self.program.app.getChildAtIndex(i)
            for node in walk(top):
                if role_name(node) not in ("frame", "dialog", "push button", "text", "combo box", "check box") or not showing(node):
                    continue
                try:
                    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                except NotImplementedError:
                    continue
                if box.width <= 0 or box.height <= 0:
                    continue
                if box.x < 0 or box.y < 0 or box.x + box.width > width or box.y + box.height > height:
                    if self.is_scrolled_away(node):
                        continue
                    over.append("%s %r at %d,%d %d×%d (in %s)" % (role_name(node), node.name, box.x, box.y, box.width,
                                                                   box.height, self.roles_above(node)))
        check(not over, "%s reaches over the screen of %d×%d: %s" % (what, width, height, "; ".join(over)))
        self.shot("small-" + what)

    @staticmethod
    def roles_above(node):
        roles = []
        above = node.parent
        while above is not None:
            roles.append(role_name(above))
            above = above.parent
        return " < ".join(roles)

    @staticmethod
    def is_scrolled_away(node):
        """Inside of something that scrolls it can be reached all the same."""
        above = node.parent
        while above is not None:
            if role_name(above) in ("scroll pane", "viewport", "table", "layered pane"):
                return True
            above = above.parent
        return False

    def small(self):
        program = self.start()
        program.find(starts("Open the sample"), "push button")
        self.nothing_reaches_over("doors")
        program.press(starts("Open the sample"), "push button")
        program.find("Errors 8", "check box")
        self.nothing_reaches_over("compose")
        program.press("See how a file is imported", "push button")
        program.find("Add 1,000 events", "push button")
        self.nothing_reaches_over("import")
        keys("Escape")
        program.gone("Add 1,000 events", "push button")
        program.press("Preview", "check box")
        self.nothing_reaches_over("preview")
        program.press("Edit", "check box")
        program.press("Review and create 992…", "push button")
        program.find("Create 992 events", "push button")
        self.nothing_reaches_over("review")
        program.press("Create 992 events", "push button")
        program.find(contains("992 events were created"))
        self.nothing_reaches_over("results")
        for key, what, name in (("ctrl+comma", "settings", "Settings"), ("ctrl+slash", "shortcuts", "Keyboard shortcuts"),
                                ("ctrl+shift+p", "palette", "Commands")):
            keys(key)
            program.find(name, "dialog")
            self.nothing_reaches_over(what)
            keys("Escape")
            program.gone(name, "dialog")
        print("small screen %d×%d: nothing reaches over its edge" % self.screen())

    # refused

    def refused(self):
        port = "48931"
        scenario = os.path.join(self.out, "scenario.json")
        with open(scenario, "w", encoding="utf-8") as f:
            json.dump({"rules": [{"requests": "1", "fault": "partial", "every": 40, "naming": "both"}]}, f)
        account = subprocess.Popen([self.cli, "practice", "--port", port, "--template", TEMPLATE, "--token", "a-token-of-ours",
                                    "--scenario", scenario, "--store", os.path.join(self.out, "account.json")],
                                   stdout=subprocess.PIPE, text=True)
        try:
            wait_for("the account listens", lambda: "listens" in account.stdout.readline())
            self.refused_at("http://127.0.0.1:" + port)
        finally:
            account.send_signal(signal.SIGINT)
            account.wait(20)
        with open(os.path.join(self.out, "account.json"), encoding="utf-8") as f:
            kept = json.load(f)
        events = [json.loads(e) if isinstance(e, str) else e for e in kept.get("events", [])]
        ids = [event["id"] for event in events]
        check(len(ids) == len(set(ids)) == 100, "the account holds %d events, %d different" % (len(ids), len(set(ids))))
        print("refused: what came back was mended from Issues and created; the account holds 100 events, none twice")

    def refused_at(self, address):
        program = self.start(self.file("webinar.csv", 100))
        program.press("Add 100 events", "push button")
        self.connect(address)
        program.press(starts("Review and create 100…"), "push button")
        program.press(starts("Create 100 events"), "push button")
        program.find(contains("2 were refused"))
        self.shot("refused-results")
        program.press("Mend 2 in the draft", "push button")
        program.find("Refused 2", "check box")
        program.find(contains("Refused by"))
        self.shot("refused-issues")
        program.press(starts("Show rows"), "push button")
        program.find("Row 40 of 100")
        self.mend_cell("Minutes", "41")
        self.corrected_rows(1)
        program.find("Events", "table").queryComponent().grabFocus()
        for patience in (3, 3, 15):  # a key may come before the table has the keyboard
            keys("F8")
            with contextlib.suppress(Failure if patience < 15 else ()):
                program.find("Row 80 of 100", patience=patience)
                break
        self.mend_cell("Minutes", "42")
        program.find("Nothing to mend")
        self.shot("refused-mended")
        program.press(starts("Review and create 2…"), "push button")
        program.press(starts("Create 2 events"), "push button")
        program.find(contains("All 2 events were created"))

    def corrected_rows(self, count):
        marked = contains("Corrected since it was refused")
        wait_for("%d corrected rows" % count, lambda: len(self.program.all(marked, "table cell")) == count)

    def mend_cell(self, name, text):
        field = self.program.find(name, "text")
        field.queryEditableText().setTextContents(text)

    def connect(self, address):
        program = self.program
        def account():
            program.find(starts("Account: "), "push button").queryComponent().grabFocus()
            keys("space")
        self.choose_from_menu(account, ("Up", "Return"), lambda: program.all("Connect an account", "push button"))
        program.press("Connect an account", "push button")
        program.press("I was given a token", "push button")
        program.type_into("Name", "Kaiyo", "text")
        program.type_into("Access token", "a-token-of-ours", ("text", "password text"))
        program.press("Advanced", "push button")
        program.type_into("Address", address, "text")
        self.shot("refused-connect")
        program.press("Add account", "push button")
        program.find(starts("Saved"))
        program.press("Close", "push button")
        self.choose_from_menu(account, ("Down", "Down", "Return"), lambda: program.all(starts("Account: Kaiyo"), "push button"))

    # palette

    def palette(self):
        program = self.start(self.file("webinar.csv", 3))
        program.press("Add 3 events", "push button")
        program.find("Events", "table").queryComponent().grabFocus()
        self.command_by_words("dupl")
        program.find("Row 2 of 4")
        self.command_by_words("undo")
        program.find(contains("of 3"))
        self.command_by_words("keyb short")
        program.find("Keyboard shortcuts", "dialog")
        keys("Escape")
        program.gone("Keyboard shortcuts", "dialog")
        self.command_by_words("zzz nothing")
        program.find(contains("No command has these words"))
        self.shot("palette")
        keys("Escape")
        program.gone("Commands", "dialog")
        self.command_by_words("settings")
        program.find("Settings", "dialog")
        print("palette: commands found by their words")

    def command_by_words(self, words):
        # The window manager gives the keyboard back some time after a dialog has closed.
        def is_open():
            if not self.program.all("Commands", "dialog"):
                keys("ctrl+shift+p")
            for _ in range(15):  # pressed again in the open dialog it would be closed
                if self.program.all("Commands", "dialog"):
                    return True
                time.sleep(0.2)
            return False
        wait_for("the commands", is_open)
        self.focus_is("Find a command")
        type_keys(words)
        if "nothing" not in words:
            keys("Return")
            self.program.gone("Commands", "dialog")


def run(kind, names, begin):
    """Takes the command line, makes one of `kind` with a folder of its own, and goes; `begin` gets it and the name."""
    parser = argparse.ArgumentParser()
    parser.add_argument("journey", choices=names)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--pictures", action="store_true")
    arguments = parser.parse_args()
    arguments.out = os.path.abspath(arguments.out)
    shutil.rmtree(arguments.out, ignore_errors=True)
    os.makedirs(arguments.out)
    journey = kind(arguments)
    try:
        begin(journey, arguments.journey)
    except Exception:
        traceback.print_exc()
        picture(os.path.join(arguments.out, "failed.png"))
        if journey.program is not None:
            journey.program.dump()
        return 1
    finally:
        journey.end()
    return 0


def main():
    return run(Journey, ("two-starts", "keyboard", "small", "refused", "palette", "moved"),
               lambda journey, name: getattr(journey, name.replace("-", "_"))())


if __name__ == "__main__":
    sys.exit(main())
