#!/usr/bin/python3
"""A person looks at another window while events are created: the desktop's notifications say how the send ended and that
it needs somebody, and a press on one brings the window up.

  notices.py notices --program PATH --cli PATH --out FOLDER

Needs the desktop of in-virtual-desktop.sh; plays its notification service itself (the specification of freedesktop.org)."""
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
from desktop import wait_for  # noqa: E402
from window import TEMPLATE, Journey, check, run, starts  # noqa: E402

SERVICE = "org.freedesktop.Notifications"
INTERFACE = """<node><interface name="org.freedesktop.Notifications">
 <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
  <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
 <method name="GetCapabilities"><arg type="as" direction="out"/></method>
 <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


def service():
    """The desktop's part, a process of its own: tells every notification as a line, and presses the one whose number comes in."""
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    count = 0

    def call(_bus, _sender, _path, _interface, method, arguments, invocation):
        nonlocal count
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "body-markup", "actions"],)))
            return
        count += 1
        _, replaces, icon, title, body, actions, hints, _ = arguments.unpack()
        print(json.dumps({"id": count, "icon": icon, "title": title, "body": body, "actions": actions, "hints": hints}),
              flush=True)
        invocation.return_value(GLib.Variant("(u)", (count,)))

    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object("/org/freedesktop/Notifications", node.interfaces[0], call, None, None)
    Gio.bus_own_name_on_connection(bus, SERVICE, Gio.BusNameOwnerFlags.NONE, lambda *_: print("{}", flush=True), None)

    def press(source, _condition):
        line = source.readline()
        if not line:
            return False
        bus.emit_signal(None, "/org/freedesktop/Notifications", SERVICE, "ActionInvoked",
                        GLib.Variant("(us)", (int(line), "default")))
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN, press)
    GLib.MainLoop().run()


class Notices(Journey):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.desktop = subprocess.Popen([sys.executable, os.path.abspath(__file__), "--service"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.others = []
        check(self.desktop.stdout.readline() == "{}\n", "no notification service")
        self.told = queue.Queue()
        threading.Thread(target=lambda: [self.told.put(json.loads(line)) for line in self.desktop.stdout], daemon=True).start()

    def end(self):
        super().end()
        self.desktop.kill()
        self.desktop.wait()

    def next(self, title, body):
        said = self.told.get(timeout=60)
        check(said["title"] == title and said["body"] == body, "told %r, not %r and %r" % (said, title, body))
        check(said["actions"][:1] == ["default"], "a press means nothing: %r" % said)
        return said["id"]

    def is_active(self):
        app = self.program.app
        return any(app.getChildAtIndex(i).getState().contains(pyatspi.STATE_ACTIVE) for i in range(app.childCount))

    def look_elsewhere(self):
        """At another window, which a second person's workspace opens."""
        environment = dict(os.environ, COMPOSER_HOME=os.path.join(self.out, "elsewhere-%d" % time.monotonic_ns()))
        other = subprocess.Popen(self.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.others.append(other)
        wait_for("the person looks elsewhere", lambda: not self.is_active())

    def press_notice(self, number):
        self.desktop.stdin.write("%d\n" % number)
        self.desktop.stdin.flush()
        wait_for("the window is brought up", self.is_active)

    def create_unseen(self, words):
        """The sheet is open; another window is in front when its button is pressed, through the accessibility bus."""
        self.program.find(words, "push button")
        self.look_elsewhere()
        self.program.press(words, "push button")

    def notices(self):
        port = "48937"
        scenario = os.path.join(self.out, "scenario.json")
        with open(scenario, "w", encoding="utf-8") as f:
            json.dump({"rules": [{"requests": "3-", "fault": 401}]}, f)
        account = subprocess.Popen([self.cli, "practice", "--port", port, "--template", TEMPLATE, "--token", "a-token-of-ours",
                                    "--scenario", scenario, "--store", os.path.join(self.out, "account.json")],
                                   stdout=subprocess.PIPE, text=True)
        try:
            wait_for("the account listens", lambda: "listens" in account.stdout.readline())
            self.told_of("http://127.0.0.1:" + port)
        finally:
            for other in self.others:
                other.terminate()
                other.wait(20)
            account.send_signal(signal.SIGINT)
            account.wait(20)
        print("notices: what needs somebody and the end were told while another window was looked at, and a press came back")

    def told_of(self, address):
        program = self.start(self.file("webinar.csv", 50))
        program.press("Add 50 events", "push button")
        self.connect(address)
        program.press(starts("Review and create 50…"), "push button")
        self.create_unseen("Create 1 first and look at it")
        self.press_notice(self.next("webinar → Kaiyo", "1 of 50 done. Look at the first event before the others follow."))
        self.create_unseen("Create the other 49")
        self.press_notice(self.next("webinar → Kaiyo", "All 50 events were created."))
        fair = os.path.join(self.out, "fair & more.csv")  # a desktop takes notifications for markup
        os.rename(self.file("fair.csv", 5), fair)
        second = subprocess.run(self.command + [fair], timeout=60)
        check(second.returncode == 0, "the second start ended with %d" % second.returncode)
        program.press("Add 5 events", "push button")
        program.press(starts("Review and create 5…"), "push button")
        self.create_unseen(starts("Create 5 events"))
        said = self.told.get(timeout=60)
        check(said["title"] == "fair & more → Kaiyo" and said["body"].startswith("0 of 5 done. "), "told %r" % said)
        print("of a token that is not taken any more: %s" % said["body"])
        check(self.told.empty(), "told twice")


if __name__ == "__main__":
    if sys.argv[1:] == ["--service"]:
        service()
    sys.exit(run(Notices, ("notices",), lambda journey, name: journey.notices()))
