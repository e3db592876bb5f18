#!/usr/bin/python3
"""Sends to a live account, through the real window, from the review to the receipt; the account is a small server in here.

  review      above a number of events the account's number is typed; only the rows that are selected leave
  hold        nothing leaves while it can be taken back; a program that is killed meanwhile offers the send, and begins none
  first       one event first: as it was sent, changed on the way, its answer lost, the program killed before the others
  history     one contact found across all sends; a note and a pin; a correction of what was created; the receipt
  sealed      a sealed file cannot be changed, is compared with the digest that was told, and its receipt names both
  rehearse    the same plan in a Practice account, with some rows refused

  live_send.py JOURNEY --program PATH --cli PATH --out FOLDER [--pictures]

Needs the desktop of in-virtual-desktop.sh."""
import gzip
import http.server
import json
import os
import signal
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
import window  # noqa: E402
from desktop import keys, type_keys, wait_for  # noqa: E402
from window import TEMPLATE, check, contains, starts  # noqa: E402


SAID = ("label", "alert")


class Account:
    """Takes events in the words of v3, and gives them back; what goes wrong is told beforehand."""

    def __init__(self):
        self.events = {}  # by id
        self.arrivals = []  # ids, as often as they came
        self.change = None  # what becomes of an event on the way
        self.loses_answers = 0
        self.lock = threading.Lock()
        account = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self, status, what):
                body = json.dumps(what).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self):
                if "account-info" in self.path:
                    return self.answer(200, {"portalId": 4711, "accountType": "STANDARD", "timeZone": "Europe/Madrid",
                                             "uiDomain": "app.hubspot.com", "dataHostingLocation": "na1"})
                event = account.events.get(self.path.split("?")[0].split("/")[-1])
                if event:
                    return self.answer(200, dict(event, objectId="501", objectType="CONTACT", createdAt="2026-03-18T10:00:00Z"))
                self.answer(404, {"status": "error", "message": "no such event", "category": "OBJECT_NOT_FOUND",
                                  "correlationId": "c-1"})

            def do_POST(self):
                inputs = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0)))).get("inputs", [])
                with account.lock:
                    for event in inputs:
                        account.arrivals.append(event["id"])
                        account.events[event["id"]] = account.change(event) if account.change else event
                    lost = account.loses_answers > 0
                    account.loses_answers -= 1 if lost else 0
                if lost:
                    self.close_connection = True
                    return self.connection.close()
                now = "2026-03-18T10:00:00Z"
                self.answer(201, {"status": "COMPLETE", "requestedAt": now, "startedAt": now, "completedAt": now,
                                  "results": [dict(e, objectType="CONTACT", createdAt=now) for e in inputs]})

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return "http://127.0.0.1:%d" % self.server.server_address[1]

    def none_twice(self):
        check(len(self.arrivals) == len(set(self.arrivals)), "events that came twice: %s" % self.arrivals)


class Live(window.Journey):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.account = Account()

    def draft(self, name, count, first=1):
        """A draft file with events of the sample's template."""
        with open(TEMPLATE, encoding="utf-8") as file:
            template = json.load(file)
        head = {"format": "timeline-composer-draft", "version": 1, "name": name, "zone": "Europe/Madrid", "rows": count,
                "fields": ["email", "timestamp", "tokens.webinarName", "tokens.status", "tokens.minutes"], "template": template}
        lines = [head]
        for row in range(first, first + count):
            lines.append(["tc-00000000-0000-4000-8000-%012d" % row, "waiting", 0, 0, 0, "p%d@nube.test" % row,
                          "2026-03-18T10:00:00Z", "Spring", "attended", str(row % 60)])
        lines.append({"end": count})
        path = os.path.join(self.out, name + ".timeline")
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.write("".join(json.dumps(line) + "\n" for line in lines))
        return path

    def open_live(self, *files):
        """The window, with the live account chosen."""
        os.makedirs(self.home, exist_ok=True)
        added = self.run_cli("account", "add", "Kaiyo", "--url", self.account.address, "--token-stdin", input="a-token-of-ours\n")
        check(added.returncode == 0, "account add: %s" % added.stderr)
        program = self.start(*files)

        def menu():
            program.find(starts("Account: "), "push button").queryComponent().grabFocus()
            keys("space")
        self.choose_from_menu(menu, ("Down", "Down", "Return"), lambda: program.all(starts("Account: Kaiyo"), "push button"))
        return program

    def rules(self, **more):
        os.makedirs(self.home, exist_ok=True)
        with open(os.path.join(self.home, "sending.json"), "w", encoding="utf-8") as file:
            json.dump(dict({"holdSeconds": 0}, **more), file)

    def sends(self):
        return json.loads(self.run_cli("sends", "--json").stdout)["sends"]

    def receipt(self, plan=None):
        return json.loads(self.run_cli("sends", "receipt", plan or self.sends()[0]["plan"], "--json").stdout)

    def review(self, count):
        self.program.press(starts("Review and create"), "push button")
        self.program.find("Create %d events?" % count, "label")

    def click(self, name, role):
        box = self.program.find(name, role).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 3), str(box.y + box.height // 2), "click", "1"], check=True)

    def is_enabled(self, name):
        return self.program.find(name, "push button").getState().contains(pyatspi.STATE_SENSITIVE)

    # review: points 1 and 4

    def review_journey(self):
        self.rules(typedAbove=3)
        program = self.open_live(self.draft("spring", 6))
        self.review(6)
        program.find(contains("Kaiyo · 4711 · Live"), SAID)
        self.shot("review")
        check(not self.is_enabled("Create 6 events · Live"), "the number of the account was not asked for")
        number = program.find(contains("4711"), "text") if program.all(contains("4711"), "text") else program.all(None, "text")[-1]
        number.queryEditableText().setTextContents("4711")
        wait_for("the button enabled", lambda: self.is_enabled("Create 6 events · Live"))
        program.press("Cancel", "push button")
        program.gone("Cancel", "push button")
        check(not self.account.arrivals, "something left on Cancel")
        # two rows are selected: they alone leave, and the plan says so
        self.click(starts("Email, row 1: p1@nube.test"), "table cell")
        keys("shift+Down")
        time.sleep(0.5)
        program.press(starts("Review and create"), "push button")
        program.find("Cancel", "push button")
        self.shot("review-selected")
        scope = program.find(starts("Which events"), "combo box")
        scope.queryComponent().grabFocus()
        for _ in range(4):
            if program.all("Create 2 events?", "label"):
                break
            keys("Down")
            time.sleep(0.5)
        program.find("Create 2 events?", "label")
        program.press("Create 2 events · Live", "push button")
        program.find(contains("All 2 events were created"), SAID)
        self.shot("review-created")
        check(len(self.account.arrivals) == 2, "%d events left" % len(self.account.arrivals))
        check("rows" in self.receipt(), "the receipt does not say which rows were meant")
        print("review: the number was typed; two selected rows left, and the receipt says which")

    # hold: point 3

    def hold_journey(self):
        self.rules(holdSeconds=60)  # long enough for a slow machine
        program = self.open_live(self.draft("spring", 4))
        self.review(4)
        program.press("Create 4 events · Live", "push button")
        program.find("Take back", "push button", 40)
        self.shot("hold")
        program.press("Take back", "push button")
        program.gone("Take back", "push button")
        check(not self.account.arrivals, "something left although it was taken back")
        self.click(starts("spring, 4"), "list item")  # its rows are free in the draft
        self.review(4)
        program.press("Create 4 events · Live", "push button")
        program.find("Take back", "push button", 40)
        program.process.send_signal(signal.SIGKILL)
        program.process.wait()
        check(not self.account.arrivals, "something left before the kill")
        program = self.start()
        program.find(starts("Account: Kaiyo"), "push button")
        time.sleep(3)
        check(not self.account.arrivals, "a send began by itself after a kill")
        waiting = [send for send in self.sends() if send["counts"]["waiting"] == 4]
        check(len(waiting) == 1, "the killed send is not there to go on with: %s" % self.sends())
        self.shot("hold-after-kill")
        done = self.run_cli("sends", "resume", waiting[0]["plan"], "--account", "Kaiyo")
        check(done.returncode == 0, "resume: %s" % done.stderr)
        self.account.none_twice()
        check(len(self.account.events) == 4, "%d events stand there" % len(self.account.events))
        print("hold: taken back, nothing left; killed, nothing began by itself; taken up, four events once")

    # first: point 2

    def first_journey(self):
        self.rules()
        program = self.open_live(self.draft("spring", 5))
        self.first_of(5)
        program.find("The first event is in HubSpot, just as it was sent", SAID)
        self.shot("first-equal")
        check(len(self.account.arrivals) == 1, "more than the first left")
        program.process.send_signal(signal.SIGKILL)  # between the first and the others
        program.process.wait()
        program = self.start()
        time.sleep(3)
        check(len(self.account.arrivals) == 1, "the others left by themselves")
        plan = [send for send in self.sends() if send["counts"]["waiting"] == 4][0]["plan"]
        done = self.run_cli("sends", "resume", plan, "--account", "Kaiyo")
        check(done.returncode == 0, "resume after the kill: %s" % done.stderr)
        check(len(self.account.events) == 5, "%d events after the rest" % len(self.account.events))
        check(self.receipt(plan)["counts"]["created"] == 5, "the receipt counts otherwise")
        program.close()
        # changed on the way: shown as different, and the others wait until the person goes on
        self.account.change = lambda event: dict(event, tokens=dict(event.get("tokens", {}), webinarName="Autumn"))
        program = self.start(self.draft("summer", 5, 100))
        program.find(starts("Account: Kaiyo"), "push button")
        self.first_of(5)
        program.find(contains("1 field differs"), SAID)
        program.find("differs", SAID)
        self.shot("first-differs")
        check(len(self.account.arrivals) == 6, "the others did not wait")
        self.account.change = None
        self.account.loses_answers = 1
        program.press("Create the other 4", "push button")
        program.find(starts("Ask"), "push button", 60)
        self.shot("first-lost")
        program.press(starts("Ask"), "push button")
        wait_for("all five known to be created", lambda: any(
            send["draft"] == "summer" and send["counts"]["created"] == 5 for send in self.sends()), 90)
        self.shot("first-asked")
        check(len(self.account.events) == 10, "%d events stand there" % len(self.account.events))
        print("first: equal, killed before the others, changed on the way, answers lost: ten events stand there, none twice")

    def first_of(self, count):
        self.review(count)
        self.program.press("Create 1 first and look at it", "push button")

    # history, corrections: points 6 and 7

    def history_journey(self):
        self.rules()
        for name, first in (("spring", 1), ("summer", 3)):
            path = self.draft(name, 4, first * 10 if name == "summer" else first)
            if not self.program:
                self.open_live(path)
            else:
                self.program.close()
                self.start(path)
                self.program.find(starts("Account: Kaiyo"), "push button")
            self.review(4)
            self.program.press("Create 4 events · Live", "push button")
            self.program.find(contains("All 4 events were created"), SAID)
        program = self.program
        self.command_by_words("find all sends")
        program.find("Find in all sends", SAID)
        program.type_into(lambda name: name.startswith("Email address, record ID"), "P2@nube.test", "text")
        keys("Return")
        program.find("1 event", SAID)
        self.shot("history-found")
        program.press("Open the send", "push button")
        program.press(starts("Name and note"), "push button")
        program.type_into("Note for the receipt", "Agreed with Ana", "text")
        program.press(starts("Keep it whole"), "check box")
        program.press("Keep", "push button")
        wait_for("the note in the receipt", lambda: any(self.receipt(s["plan"]).get("note") == "Agreed with Ana" for s in self.sends()))
        self.shot("history-noted")
        # a correction of one of its events
        table = program.find(contains("Events"), "table")
        table.queryComponent().grabFocus()
        keys("ctrl+Home")
        program.press("Compose a correction", "push button")
        program.find(contains("Correction: "), "table cell")
        self.shot("history-correction")
        program.press(starts("Review and create 1"), "push button")
        program.press(contains("Create 1 event"), "push button")
        program.find(contains("created"))
        wait_for("nine events", lambda: len(self.account.events) == 9)
        self.account.none_twice()
        linked = [self.receipt(s["plan"]).get("linked", []) for s in self.sends()]
        check(any("corrects" in link for links in linked for link in links), "no receipt links the correction: %s" % linked)
        check(any("correctedBy" in link for links in linked for link in links), "no receipt tells of the correction: %s" % linked)
        print("history: found, noted, pinned; corrected, and both receipts say so")

    # sealed: point 8

    def sealed_journey(self):
        self.rules()
        plain = self.draft("spring", 4)
        sealed = os.path.join(self.out, "sealed.timeline")
        said = self.run_cli("draft", "seal", plain, "--note", "Agreed with Ana", "--output", sealed)
        check(said.returncode == 0, said.stderr)
        digest = said.stdout.split("\n")[0]
        program = self.open_live(sealed)
        program.find(contains(digest), SAID)
        program.find(contains("The digest holds"), SAID)
        program.type_into("Digest you were told", digest, "text")
        program.find("The same as you were told.", SAID)
        self.shot("sealed")
        self.review(4)
        program.find(contains("Agreed with Ana"), SAID)
        program.press("Create 4 events · Live", "push button")
        program.find(contains("All 4 events were created"), SAID)
        seal = self.receipt()["seal"]
        check(seal["note"] == "Agreed with Ana" and seal["digest"].startswith(digest.replace(" ", "")), "the receipt: %s" % seal)
        check("not forgery" in seal["guardsAgainst"], "the receipt does not say what it guards against")
        program.close()
        # one letter of it changed, and a state: it does not hold, and is not the digest that was told
        with gzip.open(sealed, "rt", encoding="utf-8") as file:
            text = file.read()
        for number, (before, after) in enumerate((("p3@nube.test", "q3@nube.test"), ('"waiting"', '"created"'))):
            changed = os.path.join(self.out, "changed-%d.timeline" % number)
            with gzip.open(changed, "wt", encoding="utf-8") as file:
                file.write(text.replace(before, after, 1))
            check(self.run_cli("draft", "check", changed).returncode == 2, "%s: the changed file still holds" % before)
        program = self.start(changed)
        program.find(contains("does not hold"), SAID)
        self.shot("sealed-changed")
        anew = os.path.join(self.out, "anew.timeline")
        again = self.run_cli("draft", "seal", changed, "--note", "Agreed with Ana", "--output", anew)
        check(again.returncode == 0 and again.stdout.split("\n")[0] != digest, "sealed anew it has the digest that was told")
        print("sealed: opened, compared, created, named in the receipt; changed, it does not hold")

    # rehearse: point 11

    def rehearse_journey(self):
        self.rules()
        program = self.open_live(self.draft("spring", 40))
        self.review(40)
        program.press("Rehearse first…", "push button")
        program.find("Rehearse 40 events", SAID)
        program.press("Rehearse", "push button")
        program.find("Rehearse again", "push button", 60)
        self.shot("rehearsed")
        check(not self.account.arrivals, "a rehearsal reached the account")
        check(not self.sends(), "a rehearsal stands among the sends")
        dial = program.find("Nothing goes wrong", "combo box")
        dial.queryComponent().grabFocus()
        keys("Down")
        time.sleep(0.3)
        program.press("Rehearse again", "push button")
        program.find(contains("39 of 40 were created in the rehearsal. 1 was refused because you asked for it"), SAID, 60)
        self.shot("rehearsed-refused")
        check(not self.account.arrivals, "a rehearsal reached the account")
        print("rehearse: the plan ran in a Practice account, and nothing reached the live one")


def main():
    names = [name[:-len("_journey")] for name in dir(Live) if name.endswith("_journey")]
    return window.run(Live, names, lambda journey, name: getattr(journey, name + "_journey")())


if __name__ == "__main__":
    sys.exit(main())
