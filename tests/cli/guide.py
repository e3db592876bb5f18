#!/usr/bin/python3
"""Runs every command of the guide, in the order of reading, and holds its output against what the guide shows; "…" stands
for anything.

  guide.py --cli PROGRAM --root SOURCES --out FOLDER"""
import argparse
import os
import re
import shutil
import subprocess
import sys

parser = argparse.ArgumentParser()
parser.add_argument("--cli", required=True)
parser.add_argument("--root", required=True)
parser.add_argument("--out", required=True)
a = parser.parse_args()
shutil.rmtree(a.out, ignore_errors=True)
os.makedirs(a.out)
samples = os.path.join(a.root, "resources/samples")
shutil.copy(os.path.join(samples, "webinar-registrations.csv"), os.path.join(a.out, "events.csv"))
shutil.copy(os.path.join(samples, "webinar-registration.template.json"), os.path.join(a.out, "template.json"))
environment = {**os.environ, "COMPOSER_HOME": os.path.join(a.out, "home"), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
faults = []
commands = 0


def run(line):
    words = line.split()
    assert words[0] == "timeline-composer-cli", line
    done = subprocess.run([a.cli, *words[1:]], cwd=a.out, env=environment, capture_output=True, text=True, timeout=60)
    if done.returncode not in (0, 2, 4):
        faults.append("%s: exit code %d: %s" % (line, done.returncode, done.stderr))
    return done


def is_shown(shown, said):
    """Whether `said` looks as shown: a line of "…" is any number of lines, elsewhere it is any text."""
    pattern = "".join("(?:.*\n)*" if line == "…" else re.escape(line).replace("…", ".*") + "\n" for line in shown.splitlines())
    return re.fullmatch(pattern, said)


with open(os.path.join(a.root, "resources/guide/en/command-line.md"), encoding="utf-8") as file:
    blocks = re.findall(r"^```(sh|text)\n(.*?)^```", file.read(), re.S | re.M)
said = []
for kind, text in blocks:
    if kind == "sh":
        said = [run(line) for line in text.splitlines()]
        commands += len(said)
        continue
    out = "".join(done.stdout for done in said)
    err = "".join(done.stderr for done in said)
    if not any(is_shown(text, words) for words in (out, err + out, out + err)):
        faults.append("the guide shows\n%s\nbut the program says\n%s%s" % (text, out, err))
if commands < 8:
    faults.append("only %d commands in the guide" % commands)
for name in ("team",):
    with open(os.path.join(a.root, "resources/guide/en", name + ".md"), encoding="utf-8") as file:
        for line in re.findall(r"`(timeline-composer-cli [^`]+)`", file.read()):
            run(line)
            commands += 1
print("\n".join(faults) or "%d commands of the guide do what it says" % commands)
sys.exit(1 if faults else 0)
