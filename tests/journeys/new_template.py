#!/usr/bin/python3
"""From a table to a template of its own: an attendee report as a ticket shop gives it, and no template for it. Proposed
from the file, edited in the window, the import goes on with its mapping made, the card is looked at, 500 events are
created in the Practice account; then its store is held against the file, row by row, and the template is given away in
every format and read again.

  new_template.py --program PATH --cli PATH --out FOLDER [--pictures]

Needs the desktop of in-virtual-desktop.sh."""
import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import (  # noqa: E402
    Failure, Program, check, contains, keys, picture, press_node, starts, time, type_keys, wait_for)

ROWS = 500
HEADER = ["Order #", "Order Date", "First Name", "Last Name", "Email", "Quantity", "Price Tier", "Ticket Type", "Attendee #",
          "Event Name", "Ticket Price", "Currency", "Attendee Status", "Check-in", "Company", "Notes"]


def attendees():
    """As a ticket shop's report: every cell a text, one column empty, quotes and line breaks in the notes."""
    for i in range(ROWS):
        yield [str(90000001 + i), "2026-03-%02d %02d:%02d:11" % (1 + i % 28, 8 + i % 10, i % 60), "Name%d" % i, "Last%d" % i,
               "guest%d@brisa.test" % i, str(1 + i % 3), "", ("VIP", "General Admission", "Student")[i % 3], str(70000 + i),
               ("Spring Summit", "Autumn Fair")[i % 2], "%.2f" % (25 * (1 + i % 4)), "EUR",
               "Attending" if i % 7 else "Not Attending", "Yes" if i % 5 else "No", "Company %d" % (i % 40),
               'likes, "commas"\nand lines' if i % 4 == 0 else ""]


class NewTemplate:
    def __init__(self, arguments):
        self.arguments = arguments
        self.out = arguments.out
        self.count = 0
        self.home = os.path.join(self.out, "workspace")
        os.environ["COMPOSER_HOME"] = self.home
        self.file = os.path.join(self.out, "attendees.csv")
        with open(self.file, "w", newline="", encoding="utf-8-sig") as f:
            writer = csv.writer(f)
            writer.writerow(HEADER)
            writer.writerows(attendees())
        self.program = Program([arguments.program], os.path.join(self.out, "program.log"))
        self.program.find(starts("Compose one by hand"), "push button")

    def shot(self, name):
        self.count += 1
        if self.arguments.pictures:
            time.sleep(0.5)
            picture(os.path.join(self.out, "%02d-%s.png" % (self.count, name)))

    def propose(self):
        program = self.program
        handed = subprocess.run([self.arguments.program, self.file], timeout=60)
        check(handed.returncode == 0, "the second start ended with %d" % handed.returncode)
        program.find(starts("Add 500 events"), "push button")
        self.shot("no-template-fits")
        program.press("New template…", "push button")
        program.find(starts("Go on with the import of"), "push button")
        header = program.find("Header of the card", "text")
        wait_for("a header proposed", lambda: "{{eventName}}" in program.text_of(header))
        self.shot("proposed")

    def edit(self):
        """A name, a header, a token's label and one token less; the last is taken back."""
        program = self.program
        name = program.find("Name of the template", "text")
        name.queryComponent().grabFocus()
        keys("ctrl+a")
        type_keys("Event attendance")
        wait_for("the name taken", lambda: program.text_of(name) == "Event attendance")
        header = program.find("Header of the card", "text")
        header.queryComponent().grabFocus()
        keys("ctrl+End")
        type_keys(" at {{comp")
        wait_for("what is typed", lambda: program.text_of(header).endswith(" at {{comp"))
        time.sleep(1)  # the offer tells nobody that it is there
        keys("Return")  # the one offer
        wait_for("the completion taken", lambda: program.text_of(header).endswith(" at {{company}}"))
        # the shop's column for the currency is the same in every row: out, back, and out again
        table = program.find("Tokens", "table")
        before = table.queryTable().nRows
        keys(*["shift+Tab"] * 5)  # over the links between the header and the table
        time.sleep(0.4)
        keys("ctrl+End", "Delete")
        wait_for("a token less", lambda: program.find("Tokens", "table").queryTable().nRows == before - 1)
        keys("ctrl+z")
        wait_for("the token back", lambda: program.find("Tokens", "table").queryTable().nRows == before)
        wait_for("saved by itself", lambda: program.all(starts("Saved")))
        self.shot("edited")
        return before

    def bring_in(self):
        program = self.program
        program.press(starts("Go on with the import of"), "push button")
        add = program.find("Add 500 events", "push button")
        check(not program.all(contains("with errors")), "the proposed template does not fit its own file")
        self.shot("import-goes-on")
        press_node(add)
        program.find("Errors 0", "check box")
        program.press("Preview", "check box")
        program.find(contains("The card on the timeline"))
        self.shot("preview")
        program.press("Edit", "check box")

    def create(self):
        program = self.program
        program.press("Review and create 500…", "push button")
        program.find("Create 500 events", "push button")
        self.shot("review")
        program.press("Create 500 events", "push button")
        program.find("500 = 500 created + 0 refused + 0 unknown + 0 skipped + 0 not sent + 0 waiting", patience=60)
        self.shot("created")

    def stored(self):
        events = []
        for path in (os.path.join(self.home, "practice.json"), os.path.join(self.home, "practice.json.journal")):
            if not os.path.exists(path):
                continue
            with open(path, encoding="utf-8") as f:
                texts = [f.read()] if path.endswith(".json") else f.read().splitlines()
            for text in texts:
                events += json.loads(text).get("events", [])
        return [json.loads(e) if isinstance(e, str) else e for e in events]

    def hold_against_file(self):
        events = {e["email"]: e for e in self.stored()}
        check(len(events) == ROWS, "the account holds %d events" % len(events))
        for row in attendees():
            event = events[row[4]]
            tokens = event["tokens"]
            wanted = {"firstName": row[2], "lastName": row[3], "quantity": row[5], "ticketType": row[7], "eventName": row[9],
                      "attendeeStatus": row[12], "checkIn": row[13], "company": row[14]}
            for token, value in wanted.items():
                check(str(tokens[token]) == value, "%s of %s is %r, the file says %r" % (token, row[4], tokens[token], value))
            check(float(tokens["ticketPrice"]) == float(row[10]), "the price of %s" % row[4])
            check(tokens.get("notes", "") == row[15], "the notes of %s: %r" % (row[4], tokens.get("notes")))
            check("priceTier" not in tokens, "an empty column became a token")
        print("500 events: the account holds what the file says, row by row")

    def run_cli(self, *arguments):
        return subprocess.run([self.arguments.cli, *arguments], capture_output=True, text=True, timeout=60)

    def give_away(self):
        """What the practice account says of the template, in every format, read by our own reader."""
        folder = os.path.join(self.out, "fetched")
        fetched = self.run_cli("template", "fetch", "--account", "practice", "--output", folder)
        check(fetched.returncode == 0, "fetch: %s" % fetched.stderr)
        own = [p for p in fetched.stdout.split("\n") if "attendance" in p.lower()]
        check(len(own) == 1, "fetched: %s" % fetched.stdout)
        first = json.loads(self.run_cli("template", "show", own[0], "--json").stdout)
        for style in ("v3", "hsmeta"):
            given = os.path.join(self.out, style + "-hsmeta.json")
            done = self.run_cli("template", "convert", own[0], "--format", style, "--output", given)
            check(done.returncode == 0, "convert to %s: %s" % (style, done.stderr))
            again = json.loads(self.run_cli("template", "show", given, "--json").stdout)
            for field in ("name", "objectType", "headerTemplate", "detailTemplate", "tokens"):
                check(again[field] == first[field], "%s: %s came back another" % (style, field))
            checked = self.run_cli("template", "check", given)
            check(checked.returncode == 0 and "nothing is wrong" in checked.stdout, "check: %s" % checked.stdout)
        check(first["headerTemplate"].endswith(" at {{company}}"), "the header is %r" % first["headerTemplate"])
        print("given away as v3 and hsmeta, and read again: the same template")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--pictures", action="store_true")
    arguments = parser.parse_args()
    arguments.out = os.path.abspath(arguments.out)
    shutil.rmtree(arguments.out, ignore_errors=True)
    os.makedirs(arguments.out)
    journey = NewTemplate(arguments)
    try:
        journey.propose()
        journey.edit()
        journey.bring_in()
        journey.create()
    except Exception:
        traceback.print_exc()
        picture(os.path.join(arguments.out, "failed.png"))
        journey.program.dump()
        return 1
    finally:
        journey.program.close()
    try:
        journey.hold_against_file()
        journey.give_away()
    except Failure as failure:
        print("FAILED:", failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
