#!/usr/bin/python3
"""The main job from the command line, against a Practice portal of its own: a wrong token loses nothing, the right one
resumes, and the portal's store holds exactly what the receipt and the outcome CSV say.

  command_line.py --cli PATH --samples FOLDER --out FOLDER"""
import argparse
import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys


def check(condition, words):
    if not condition:
        sys.exit("FAILED: %s" % words)


parser = argparse.ArgumentParser()
parser.add_argument("--cli", required=True)
parser.add_argument("--samples", required=True)
parser.add_argument("--out", required=True)
a = parser.parse_args()
shutil.rmtree(a.out, ignore_errors=True)
os.makedirs(a.out)
os.environ["COMPOSER_HOME"] = os.path.join(a.out, "workspace")
events = os.path.join(a.samples, "webinar-registrations.csv")
template = os.path.join(a.samples, "webinar-registration.template.json")
store, results, receipt = (os.path.join(a.out, name) for name in ("store.json", "results.csv", "receipt.json"))


def cli(*arguments, token=None):
    return subprocess.run([a.cli, *arguments], input=token, capture_output=True, text=True, timeout=60)


checked = cli("check", events, "--template", template)
check("8 with errors" in checked.stdout, "check: %s" % checked.stdout)
check(checked.stdout.count("record ") == 8 and "record 333" in checked.stdout, "not every planted mistake is named")

portal = subprocess.Popen([a.cli, "practice", "--rate-limit", "0", "--store", store, "--template", template],
                          stdout=subprocess.PIPE, text=True)
try:
    url = re.search(r"http://127\.0\.0\.1:\d+", portal.stdout.readline()).group(0)
    token = portal.stdout.readline().split(":")[1].split("(")[0].strip()
    send = ["send", events, "--template", template, "--portal", url, "--token-stdin", "--yes"]

    refused = cli(*send, token="not-the-token-at-all")
    check(refused.returncode == 5, "a wrong token gives exit code %d" % refused.returncode)
    check("not-the-token-at-all" not in refused.stdout + refused.stderr, "the token was printed")

    done = cli(*send, "--results", results, "--receipt", receipt, token=token)
    check(done.returncode == 2, "8 events were left out, but the exit code is %d: %s" % (done.returncode, done.stderr))
    again = cli(*send, token="")
    check(again.returncode in (4, 5, 64), "no token gives exit code %d" % again.returncode)
finally:
    portal.send_signal(signal.SIGINT)
    portal.wait(10)

with open(receipt, encoding="utf-8") as f:
    created = {e["id"] for e in json.load(f)["events"] if e["outcome"] == "created"}
with open(results, encoding="utf-8-sig", newline="") as f:
    in_csv = {row["_event_id"] for row in csv.DictReader(f) if row["_status"] == "created"}
with open(store, encoding="utf-8") as f:
    held = json.load(f)
ids = [e["id"] for e in held["events"]]
check(len(created) == 992, "the receipt names %d created events" % len(created))
check(in_csv == created, "results and receipt disagree")
check(len(ids) == len(set(ids)) and set(ids) == created, "the portal's store disagrees with the receipt")
check(all(held["received"][i] == 1 for i in created), "an event arrived more than once")
for folder, _, files in os.walk(a.out):
    for name in files:
        with open(os.path.join(folder, name), "rb") as f:
            check(b"not-the-token-at-all" not in f.read(), "the token stands in %s" % name)
print("992 events: receipt, results and the portal's store agree, each received once")
