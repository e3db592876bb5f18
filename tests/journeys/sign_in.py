#!/usr/bin/python3
"""Signing in from the command line, with a real GNOME Keyring and this script as the browser: connect, send 3,000 events
with access tokens of three seconds (renewed in mid-send, refresh tokens rotating), another account refused, a locked
keyring said and nothing lost, forgotten at the end. No file below HOME holds a secret at any time.

  with-keyring.sh unlocked sign_in.py --cli PATH --samples FOLDER --out FOLDER"""
import argparse
import csv
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request


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
os.environ["COMPOSER_HOME"] = os.path.join(os.environ["HOME"], "workspace")
template = os.path.join(a.samples, "webinar-registration.template.json")
with open(template, encoding="utf-8") as f:
    tokens = json.load(f)["tokens"]
FIRST, SECOND = "900000000001", "900000000002"
SECRET = "practice-client-secret"

events = os.path.join(a.out, "events.csv")
with open(events, "w", newline="", encoding="utf-8") as f:
    writer = csv.writer(f)
    writer.writerow(["email", tokens[0]["name"]])
    for i in range(3000):
        writer.writerow(["person%d@kaiyo.test" % i, "Spring webinar %d" % i])

scenario = os.path.join(a.out, "scenario.json")
with open(scenario, "w", encoding="utf-8") as f:
    # 30 requests, four at a time, half a second each: the send outlives its tokens
    json.dump({"signIn": {"lifetimeMs": 2000, "rotates": True}, "rules": [{"fault": "delay", "ms": 500, "commits": True}]}, f)
store = os.path.join(a.out, "store.json")
practice = subprocess.Popen([a.cli, "practice", "--rate-limit", "0", "--store", store, "--template", template, "--scenario",
                             scenario], stdout=subprocess.PIPE, text=True)
url = re.search(r"http://127\.0\.0\.1:\d+", practice.stdout.readline()).group(0)


def cli(*arguments, given=None, code=0):
    ran = subprocess.run([a.cli, *arguments], input=given, capture_output=True, text=True, timeout=120)
    check(ran.returncode == code, "%s: exit code %d, not %d\n%s%s"
          % (" ".join(arguments[:2]), ran.returncode, code, ran.stdout, ran.stderr))
    check(SECRET not in ran.stdout + ran.stderr, "the client secret was printed")
    check("practice-access-" not in ran.stdout + ran.stderr, "an access token was printed")
    check("practice-refresh-" not in ran.stdout + ran.stderr, "a refresh token was printed")
    return ran


class KeepRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


browser = urllib.request.build_opener(KeepRedirects, urllib.request.ProxyHandler({}))


def decide(link, account):
    """What a person does in the browser; the address they are sent back to."""
    page = browser.open(link).read().decode()
    check(account in page, "the page does not offer the account")
    query = urllib.parse.urlsplit(link)
    form = query.query + "&account=%s&decision=grant" % account
    try:
        browser.open(urllib.request.Request(link.split("?")[0], form.encode(), method="POST"))
        sys.exit("FAILED: nobody was sent back")
    except urllib.error.HTTPError as answer:
        check(answer.code == 302, "the form answered %d" % answer.code)
        return answer.headers["Location"]


def connect(name, account, paste=False, strangers=False, code=0):
    command = [a.cli, "account", "connect", name, "--client-id", "practice-client-id", "--secret-stdin", "--no-browser",
               "--url", url, "--authorize", url, "--port", "3000", "--port", "3001", "--port", "3002"]
    running = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    running.stdin.write(SECRET + "\n")
    running.stdin.flush()
    link = running.stdout.readline().strip()
    check(link.startswith(url), "the link does not stand alone on a line: %s" % link)
    back = decide(link, account)
    if strangers:
        port = urllib.parse.urlsplit(back).port
        for target, host in (("/", None), ("/oauth-callback?code=x&state=x", None), (back.split(str(port))[1], "evil.test")):
            with socket.create_connection(("127.0.0.1", port)) as stranger:
                stranger.sendall(("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n" % (target, host or "localhost:%d" % port)).encode())
                status = stranger.recv(100).split(b" ")[1]
                check(status in (b"404", b"421"), "a stranger was answered %s" % status)
    if paste:
        running.stdin.write("hello\n" + back + "\n")
        running.stdin.flush()
    else:
        try:
            browser.open(back).read()
        except urllib.error.HTTPError as answer:
            sys.exit("FAILED: the browser's last page is %d" % answer.code)
    out, err = running.communicate(timeout=30)
    check(running.returncode == code, "connect: exit code %d\n%s%s" % (running.returncode, out, err))
    check(SECRET not in out + err, "the client secret was printed")
    return out + err


def no_secret_in_files():
    for folder, _, names in os.walk(os.environ["HOME"]):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue
            with open(path, "rb") as f:
                data = f.read()
            for secret in (SECRET.encode(), b"practice-access-", b"practice-refresh-"):
                check(secret not in data, "%s holds a secret" % path)


try:
    said = connect("Kaiyo", FIRST, strangers=True)
    check(FIRST in said and "timeline" in said, "connect does not say where one is: %s" % said)
    no_secret_in_files()
    listed = json.loads(cli("account", "list", "--json").stdout)["accounts"]
    check(listed[0]["state"] == "signed-in" and listed[0]["account"] == FIRST, "the list says %s" % listed)

    sent = cli("send", events, "--template", template, "--account", "Kaiyo", "--yes", "--json")
    counts = json.loads(sent.stdout)["counts"]
    check(counts["created"] == 3000, "created: %s" % counts)
    no_secret_in_files()

    cli("account", "check", "Kaiyo")
    connect("Kaiyo", FIRST, paste=True)

    # Programs that renew at once, with rotation: nobody loses the sign-in.
    for _ in range(5):
        together = [subprocess.Popen([a.cli, "account", "check", "Kaiyo"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                     text=True) for _ in range(4)]
        for one in together:
            out, err = one.communicate(timeout=60)
            check(one.returncode == 0, "one of four programs that renewed at once: %s%s" % (out, err))

    # The keyring locks: it is said, and nothing is lost.
    subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
                    "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service.Lock",
                    "['/org/freedesktop/secrets/collection/login']"], check=True, capture_output=True)
    locked = cli("account", "check", "Kaiyo", code=5)
    check("locked" in locked.stderr, "a locked keyring: %s" % locked.stderr)
    subprocess.run(["gnome-keyring-daemon", "--replace", "--unlock", "--components=secrets"], input="practice", text=True,
                   capture_output=True)
    cli("account", "check", "Kaiyo")

    cli("account", "forget", "Kaiyo")
    check(json.loads(cli("account", "list", "--json").stdout)["accounts"] == [], "the account is still listed")
    left = subprocess.run(["secret-tool", "search", "--all", "server", "Timeline Composer"], capture_output=True, text=True)
    check("secret" not in left.stdout, "the keyring still holds something: %s" % left.stdout)
    no_secret_in_files()
finally:
    practice.send_signal(signal.SIGINT)
    practice.wait(10)

with open(store, encoding="utf-8") as f:
    held = json.load(f)
check(len(held["events"]) == 3000, "the account holds %d events" % len(held["events"]))
check(all(n == 1 for n in held["received"].values()), "an event arrived more than once")
renewals = [r for r in held["requests"] if r["path"].endswith("/token") and r["status"] == 200]
check(len(renewals) >= 4, "only %d tokens were given" % len(renewals))
refused = [r for r in held["requests"] if r["kind"] == "create" and r["status"] == 401]
check(not refused, "%d requests left with a token that was over" % len(refused))
print("ok: 3000 events, %d tokens, every event once" % len(renewals))
