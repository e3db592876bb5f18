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
check(sum(line.startswith("line ") for line in checked.stdout.splitlines()) == 8 and "line 395" in checked.stdout, "not every planted mistake is named")


class Portal:
    """A Practice portal as a program of its own; its store is read when it has ended."""

    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.process = subprocess.Popen([a.cli, "practice", "--rate-limit", "0", "--store", self.store, "--template", template],
                                        stdout=subprocess.PIPE, text=True)
        self.url = re.search(r"http://127\.0\.0\.1:\d+", self.process.stdout.readline()).group(0)
        self.token = self.process.stdout.readline().split(":")[1].split("(")[0].strip()
        self.send = ["send", events, "--template", template, "--portal", self.url, "--token-stdin", "--yes"]
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(10)


def held_once(store, paper):
    """The store holds what the receipt calls created, and received each as often as the receipt says it left."""
    created = {e["id"]: e["attempts"] for e in paper["events"] if e["outcome"] == "created"}
    with open(store, encoding="utf-8") as f:
        held = json.load(f)
    ids = [e["id"] for e in held["events"]]
    check(len(created) == 992, "the receipt names %d created events" % len(created))
    check(len(ids) == len(set(ids)) and set(ids) == set(created), "the portal's store disagrees with the receipt")
    check(all(held["received"][i] == attempts for i, attempts in created.items()), "an event arrived more often than it left")
    return created


# A wrong token: nothing is lost, nothing is planned twice, the right one resumes.
resumed_store = os.path.join(a.out, "resumed.json")
with Portal(resumed_store) as portal:
    refused = cli(*portal.send, token="not-the-token-at-all")
    check(refused.returncode == 5, "a wrong token gives exit code %d" % refused.returncode)
    check("not-the-token-at-all" not in refused.stdout + refused.stderr, "the token was printed")
    waiting = cli(*portal.send, token=portal.token)
    check(waiting.returncode == 4 and "sends resume" in waiting.stderr, "rows that wait were planned again: %s" % waiting.stderr)
    plan = re.search(r"sends resume ([0-9a-f-]+)", waiting.stderr).group(1)
    done = cli("sends", "resume", plan, "--account", portal.url, "--token-stdin", token=portal.token)
    check(done.returncode == 0, "resume: exit code %d: %s" % (done.returncode, done.stderr))
held_once(resumed_store, json.loads(cli("sends", "receipt", plan, "--json").stdout))

# Every Practice portal is one account: what one has is known to be there. A workspace that has never sent, then.
os.environ["COMPOSER_HOME"] = os.path.join(a.out, "second workspace")
with Portal(store) as portal:
    done = cli(*portal.send, "--results", results, "--receipt", receipt, token=portal.token)
    check(done.returncode == 2, "8 events were left out, but the exit code is %d: %s" % (done.returncode, done.stderr))
    no_token = cli(*portal.send, token="")
    check(no_token.returncode in (4, 5, 64), "no token gives exit code %d" % no_token.returncode)
    again = cli(*portal.send, token=portal.token)
    check(again.returncode == 4 and "992 events" in again.stderr, "the same file was created again: %s" % again.stderr)
with open(receipt, encoding="utf-8") as f:
    created = held_once(store, json.load(f))
check(set(created.values()) == {1}, "an event left more than once")
with open(results, encoding="utf-8-sig", newline="") as f:
    in_csv = {row["_event_id"] for row in csv.DictReader(f) if row["_status"] == "created"}
check(in_csv == set(created), "results and receipt disagree")
for folder, _, files in os.walk(a.out):
    for name in files:
        with open(os.path.join(folder, name), "rb") as f:
            check(b"not-the-token-at-all" not in f.read(), "the token stands in %s" % name)
print("992 events: receipt, results and the portal's store agree, each received once")
