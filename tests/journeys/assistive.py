#!/usr/bin/python3
"""A person who uses assistive technology: no pointer is moved, and one menu aside no key pressed. Composes an event, edits it,
imports the sample and changes its mapping, each text set and each button pressed through the accessibility interface;
then looks into the store of drafts whether what was set is there.

  assistive.py --program PATH --out FOLDER

Needs the desktop of in-virtual-desktop.sh."""
import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
from desktop import Program, check, keys, picture, starts, wait_for  # noqa: E402


def stored_drafts(home):
    """Name and number of rows of every draft, as the store has them."""
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(home, "drafts.sqlite"), uri=True) as store:
        return [(name, rows) for name, rows in store.execute("SELECT name, row_count FROM drafts WHERE deleted_ms IS NULL")]


class Assisted:
    def __init__(self, arguments):
        self.out = arguments.out
        self.home = os.path.join(self.out, "workspace")
        os.environ["COMPOSER_HOME"] = self.home
        self.command = [arguments.program]
        self.program = Program(self.command, os.path.join(self.out, "program.log"))
        self.program.find(starts("Compose one by hand"), "push button")

    def set_text(self, name, text):
        node = self.program.find(name, "text")
        node.queryEditableText().setTextContents(text)
        wait_for("%s shows %r" % (name, text), lambda: self.program.text_of(self.program.find(name, "text")) == text)

    def compose(self):
        program = self.program
        program.press(starts("Compose one by hand"), "push button")
        time.sleep(1)  # Qt 6.4 tells nothing of a menu that stands by itself: this one choice is made by keys
        keys("Down", "Down", "Return")
        program.find("Email", "text")
        self.set_text("Email", "assisted@kaiyo.test")
        self.set_text("When", "18 Mar 2026 10:00")
        # a screen reader asks a table for the cells in view only, if it says that there may be a million others
        table = program.find("Events", "table")
        check(table.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS), "the table's cells are asked one by one")
        # the table shows the document, not the field: it is stored
        program.find("Email, row 1: assisted@kaiyo.test", "table cell")
        node = program.find("Email", "text")
        node.queryEditableText().insertText(0, "very.", 5)
        program.find("Email, row 1: very.assisted@kaiyo.test", "table cell")
        print("composed and edited: the document has what was set")

    def again(self):
        """What was set is on the disk: a killed program has it when it comes back."""
        wait_for("the draft saved", lambda: self.program.all(starts("Saved")))
        wait_for("the row stored", lambda: stored_drafts(self.home))
        time.sleep(2.5)  # what is 2 s old stands on the disk
        self.program.process.kill()
        self.program.process.wait()
        self.program = Program(self.command, os.path.join(self.out, "again.log"))
        self.program.find("Email, row 1: very.assisted@kaiyo.test", "table cell")
        when = self.program.text_of(self.program.find("When", "text"))
        check(when.startswith("18 Mar 2026 10:00"), "the time that was set is %r" % when)
        print("killed and started again: it is still there")

    def import_sample(self):
        program = self.program
        samples = os.path.join(self.out, "people.csv")
        with open(samples, "w", encoding="utf-8") as f:
            f.write("Email,Webinar,Minutes\nana@brisa.test,Spring,52\nli.wei@harbour.test,Spring,47\n")
        # a second start hands the file over: no file dialog is needed
        second = subprocess.run(self.command + [samples], timeout=60)
        check(second.returncode == 0, "the second start ended with %d" % second.returncode)
        program.find(starts("Add 2 events"), "push button")
        picture(os.path.join(self.out, "import.png"))
        program.press("How the values of Webinar are made")
        self.set_text("Text put before every value", "Assisted-")
        picture(os.path.join(self.out, "mapping.png"))
        program.press(starts("Add 2 events"), "push button")
        wait_for("the rows of the import", lambda: any(rows >= 2 for _, rows in stored_drafts(self.home)))
        wait_for("a cell made by the mapping that was set", lambda: "Webinar, row 1: Assisted-Spring" in self.cells())
        print("imported with a mapping that was set: %s" % stored_drafts(self.home))

    def cells(self):
        table = self.program.find("Events", "table").queryTable()
        return {table.getAccessibleAt(row, column).name
                for row in range(min(table.nRows, 10)) for column in range(table.nColumns)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    arguments.out = os.path.abspath(arguments.out)
    shutil.rmtree(arguments.out, ignore_errors=True)
    os.makedirs(arguments.out)
    job = Assisted(arguments)
    try:
        job.compose()
        job.again()
        job.import_sample()
    except Exception:
        traceback.print_exc()
        job.program.dump()
        picture(os.path.join(arguments.out, "failed.png"))
        return 1
    finally:
        job.program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
