#!/usr/bin/python3
"""The main job, once, through the real window: open the sample, see how it is imported, mend one event in the form and two by a bulk
mend, look at the preview, review, create, save the outcome CSV and the receipt; then hold the Practice portal's own store
against what the window and the command line say, row by row.

  main_job.py --program PATH --cli PATH --out FOLDER [--no-pictures]

Needs the desktop of in-virtual-desktop.sh. Controls are found by their accessible names."""
import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Failure, Program, check, contains, keys, picture, starts, time, type_keys, wait_for  # noqa: E402


class MainJob:
    def __init__(self, arguments):
        self.out = arguments.out
        self.pictures = not arguments.no_pictures
        self.cli = arguments.cli
        self.count = 0
        os.environ["COMPOSER_HOME"] = os.path.join(self.out, "workspace")
        started = time.monotonic()
        self.program = Program([arguments.program], os.path.join(self.out, "program.log"))
        self.program.find(starts("Open the sample"), "push button")
        print("window up after %.2f s" % (time.monotonic() - started))

    def shot(self, name):
        self.count += 1
        if self.pictures:
            time.sleep(0.4)  # let it paint
            picture(os.path.join(self.out, "%02d-%s.png" % (self.count, name)))

    def import_sample(self):
        program = self.program
        self.shot("empty")
        program.press(starts("Open the sample"), "push button")
        program.find("Errors 8", "check box")
        program.press("See how a file is imported", "push button")
        program.find("Add 1,000 events", "push button")
        self.shot("import")
        keys("Escape")
        program.gone("Add 1,000 events", "push button")
        program.find("Review and create 992…", "push button")
        self.shot("compose")

    def mend(self):
        program = self.program
        program.press(starts("Replace in 2 rows: “Atended”"), "push button")
        program.find("Cancel: change nothing", "push button")  # old and new are shown first
        self.shot("mend")
        program.press(starts("Replace in 2 rows: “Atended”"), "push button")
        program.find("Errors 6", "check box")
        # the first of the two without an address, in the form
        program.find("Events", "table").queryComponent().grabFocus()
        keys("F8")
        program.find(lambda name: name == "Row 3 of 1,000")
        email = program.find("Email", "text")
        email.queryComponent().grabFocus()
        type_keys("mended@kaiyo.test")
        keys("Tab")
        program.find("Errors 5", "check box")
        self.shot("mended")
        program.press("Preview", "check box")
        self.shot("preview")
        program.press("Edit", "check box")

    def create(self):
        program = self.program
        program.press("Review and create 995…", "push button")
        program.find("Create 995 events", "push button")
        self.shot("review")
        keys("Return")  # the focus rests on Cancel: Enter must not send
        program.gone("Create 995 events", "push button")
        check(not program.all(contains("events were created")), "Enter sent the events")
        program.press("Review and create 995…", "push button")
        program.press("Create 995 events", "push button")
        program.find(contains("995 events were created"))
        program.find("995 = 995 created + 0 refused + 0 unknown + 0 skipped + 0 not sent + 0 waiting")
        self.shot("results")

    def keep_draft(self):
        """What the draft's file says before the send."""
        wait_for("the draft saved", lambda: self.program.all(starts("Saved")))
        time.sleep(2.5)  # the last edit is on the disk
        self.draft_files = {}
        for suffix in ("", "-wal"):
            with open(os.path.join(os.environ["COMPOSER_HOME"], "drafts.sqlite" + suffix), "rb") as f:
                self.draft_files[suffix] = f.read()

    def crash_and_look(self):
        """Killed, and the disk lost what the draft learned of the send: the ledger still knows, nothing is sent again."""
        self.program.process.kill()
        self.program.process.wait()
        base = os.path.join(os.environ["COMPOSER_HOME"], "drafts.sqlite")
        if os.path.exists(base + "-shm"):
            os.remove(base + "-shm")
        for suffix, content in self.draft_files.items():
            with open(base + suffix, "wb") as f:
                f.write(content)
        self.program = Program(self.program.process.args, os.path.join(self.out, "program-again.log"))
        self.program.find("Created 995", "check box")
        check(not self.program.all(starts("Review and create 9")), "events already created are offered again")
        print("after a crash the draft knows from the ledger what was created")

    def save(self, button, path):
        self.program.press(button, "push button")
        name = self.program.find(lambda n: n.rstrip(":") == "File name", "text")
        name.queryEditableText().setTextContents(path)
        self.program.press("Save", "push button")
        wait_for("%s written" % path, lambda: os.path.exists(path) and os.path.getsize(path) > 0)
        # the next dialog has fields of the same names
        wait_for("the dialog closed", lambda: not self.program.all(lambda n: n.rstrip(":") == "File name", "text"))

    def compare(self):
        """The portal's store, the window's outcome CSV and the ledger's receipt name the same events."""
        outcomes = os.path.join(self.out, "outcomes.csv")
        receipt_file = os.path.join(self.out, "receipt.json")
        self.save("Save outcome CSV…", outcomes)
        self.save("Save receipt…", receipt_file)
        self.shot("saved")
        with open(receipt_file, encoding="utf-8") as f:
            receipt = json.load(f)
        created = {e["id"] for e in receipt["events"] if e["outcome"] == "created"}
        check(len(created) == 995, "the receipt names %d created events" % len(created))

        with open(outcomes, encoding="utf-8-sig", newline="") as f:
            rows = list(csv.DictReader(f))
        header = list(rows[0].keys())
        with open(os.path.join(os.environ["COMPOSER_HOME"], "samples", "webinar-registrations.csv"), encoding="utf-8-sig",
                  newline="") as f:
            own = next(csv.reader(f))
        check(header == own + ["_line", "_event_id", "_status", "_reason", "_correlation_id", "_created_at", "_object_type",
                               "_hubspot_status", "_requested_at", "_started_at", "_completed_at", "_links"],
              "columns: %s" % header)
        in_csv = {row["_event_id"] for row in rows if row["_status"] == "created"}
        check(in_csv == created, "the outcome CSV and the receipt disagree on %d events" % len(in_csv ^ created))

        sends = json.loads(subprocess.run([self.cli, "sends", "--json"], check=True, capture_output=True, text=True).stdout)["sends"]
        check(sends, "the command line knows no send")
        return created, rows

    def hold_against_store(self, created, rows):
        """After the program has ended: what the Practice portal kept on the disk."""
        base = os.path.join(os.environ["COMPOSER_HOME"], "practice.json")
        events = []
        if os.path.exists(base):
            with open(base, encoding="utf-8") as f:
                events += json.load(f).get("events", [])
        if os.path.exists(base + ".journal"):
            with open(base + ".journal", encoding="utf-8") as f:
                for line in f:
                    events += json.loads(line).get("events", [])
        events = [json.loads(e) if isinstance(e, str) else e for e in events]
        ids = [e["id"] for e in events]
        check(len(ids) == len(set(ids)), "an event stands twice in the portal's store")
        check(set(ids) == created, "store and receipt disagree on %d events" % len(set(ids) ^ created))
        by_id = {row["_event_id"]: row for row in rows}
        options = {"Attended": "attended", "Registered": "registered", "Left early": "left_early", "No show": "no_show",
                   "Atended": "attended"}
        for event in events:
            row = by_id[event["id"]]
            wanted = row["Email"] or "mended@kaiyo.test"
            check(event["email"] == wanted, "%s: email %r, file %r" % (event["id"], event["email"], row["Email"]))
            check(event["tokens"]["minutes"] == row["Minutes"], "minutes of %s" % event["id"])
            check(event["tokens"]["webinarName"] == row["Webinar"], "webinar of %s" % event["id"])
            check(event["tokens"]["status"] == options.get(row["Status"], row["Status"]), "status of %s" % event["id"])
            check(event["timelineIFrame"]["url"] == row["Iframe address"], "iframe of %s" % event["id"])
        print("%d events: window, outcome CSV, receipt and the portal's store agree row by row" % len(events))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--no-pictures", action="store_true")
    arguments = parser.parse_args()
    arguments.out = os.path.abspath(arguments.out)
    shutil.rmtree(arguments.out, ignore_errors=True)
    os.makedirs(arguments.out)
    job = MainJob(arguments)
    try:
        job.import_sample()
        job.mend()
        job.keep_draft()
        job.create()
        created, rows = job.compare()
        job.crash_and_look()
    except Failure as failure:
        picture(os.path.join(arguments.out, "failed.png"))
        traceback.print_exc()
        job.program.dump()
        print("FAILED:", failure, file=sys.stderr)
        return 1
    finally:
        job.program.close()
    job.hold_against_store(created, rows)
    print("pictures, receipt and outcome CSV: %s" % arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
