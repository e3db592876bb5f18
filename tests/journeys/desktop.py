"""Drives the real window through the accessibility bus: finds controls by role and accessible name, as a screen reader
does, and waits for what should come. Needs the desktop that in-virtual-desktop.sh makes."""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = float(os.environ.get("JOURNEY_PATIENCE", "20"))


class Failure(Exception):
    pass


def check(condition, words):
    if not condition:
        raise Failure(words)


def starts(beginning):
    def matches(name):
        return name.startswith(beginning)
    matches.__doc__ = beginning + "…"
    return matches


def contains(part):
    def matches(name):
        return part in name
    matches.__doc__ = "…" + part + "…"
    return matches


def wait_for(what, question, patience=None):
    """Asks until the answer is true; fails with `what` in words."""
    end = time.monotonic() + (patience or PATIENCE)
    while True:
        try:
            answer = question()
            if answer:
                return answer
        except (LookupError, RuntimeError, AttributeError) as error:
            answer = error
        except Exception as error:  # the bus loses objects that close while we look
            if type(error).__name__ not in ("GLib.Error", "GError", "Error"):
                raise
            answer = error
        if time.monotonic() > end:
            raise Failure("waited in vain: %s (last answer: %r)" % (what, answer))
        time.sleep(0.1)


def showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING)


def role_name(node):
    """The role's name as Debian 12 has it: AT-SPI 2.54 calls a push button "button", Qt 6.8 one with a menu "push button menu"."""
    name = node.getRoleName()
    return "push button" if name in ("button", "push button menu", "button menu") else name


OF_NO_TABLE = ("push button", "label", "alert", "text", "combo box", "check box", "dialog")


def walk(node, depth=0, into_tables=True):
    if node is None or depth > 40:
        return
    yield node
    if not into_tables and node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST):
        return
    # tables have a child per cell: the driver asks them by row and column instead
    if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST) and node.childCount > 400:
        return
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        yield from walk(child, depth + 1, into_tables)


class Program:
    """The program under test and its accessible tree."""

    def __init__(self, command, log):
        self.log = open(log, "wb")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log)
        self.app = wait_for("the program on the accessibility bus", self._find)

    def _find(self):
        if self.process.poll() is not None:
            raise Failure("the program ended with %s; see its log" % self.process.returncode)
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            app = desktop.getChildAtIndex(i)
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                return app
        return None

    def all(self, name=None, role=None, anywhere=False):
        found = []
        into_tables = role is None or not set((role,) if isinstance(role, str) else role) <= set(OF_NO_TABLE)  # a call a cell
        for i in range(self.app.childCount):
            for node in walk(self.app.getChildAtIndex(i), into_tables=into_tables):
                if role is not None and role_name(node) not in ((role,) if isinstance(role, str) else role):
                    continue
                if name is not None:
                    own = node.name or ""
                    if not (name(own) if callable(name) else own == name):
                        continue
                if not anywhere and not showing(node):
                    continue
                found.append(node)
        return found

    def find(self, name, role=None, patience=None):
        what = "%s %r" % (role or "control", name if isinstance(name, str) else name.__doc__)
        return wait_for(what, lambda: (self.all(name, role) or [None])[0], patience)

    def gone(self, name, role=None):
        wait_for("%r gone" % name, lambda: not self.all(name, role))

    def press(self, name, role=None):
        node = self.find(name, role)
        wait_for("%r enabled" % (node.name,), lambda: node.getState().contains(pyatspi.STATE_SENSITIVE))
        press_node(node)
        return node

    def type_into(self, name, text, role=None):
        node = self.find(name, role)
        node.queryEditableText().setTextContents(text)
        return node

    def text_of(self, node):
        try:
            value = node.queryText().getText(0, -1)
            if value:
                return value
        except NotImplementedError:
            pass
        return node.name

    def dump(self, out=sys.stderr):
        if self.process.poll() is not None:
            print("the program has ended with", self.process.returncode, file=out)
            return
        for i in range(self.app.childCount):
            for node in walk(self.app.getChildAtIndex(i)):
                if showing(node) and (node.name or role_name(node) in ("text", "combo box", "table")):
                    print(role_name(node), repr(node.name), file=out)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
        return self.process.returncode


def press_node(node):
    actions = node.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    for wanted in ("Press", "press", "Toggle", "toggle", "click"):
        if wanted in names:
            actions.doAction(names.index(wanted))
            return
    raise Failure("%s %r cannot be pressed (it can: %s)" % (role_name(node), node.name, names))


def picture(path):
    subprocess.run(["import", "-window", "root", path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def type_keys(text):
    subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)
