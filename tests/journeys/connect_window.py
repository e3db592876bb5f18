#!/usr/bin/python3
"""Connecting through the real window, with a real GNOME Keyring and this script as the browser, against the Practice
account as the other side.

  story:    connect, send 3,000 events with access tokens of 20 seconds (renewed in mid-send), take the sign-in back in
            the middle of a second send (it pauses, another account is refused, the right one lets it go on), lock the
            keyring in between: 0 lost, 0 doubled, every request that creates events left once, no secret in any file
  twins:    two windows, in a workspace and its copy, and the command line renew the one sign-in at once, with a new
            refresh token at each renewal: no sign-in is lost, and nothing asks to sign in again
  failures: every fault of the sign-in's dial, said in words in the window, with nothing changed

  connect_window.py story|twins|failures --program PATH --cli PATH --samples FOLDER --out FOLDER [--pictures]

Needs the desktop of in-virtual-desktop.sh."""
import argparse
import contextlib
import csv
import http.server
import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import traceback
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Failure, Program, check, contains, keys, picture, starts, time, wait_for  # noqa: E402

FIRST, SECOND = "900000000001", "900000000002"
SECRET = "practice-client-secret"


class KeepRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


BROWSER = urllib.request.build_opener(KeepRedirects, urllib.request.ProxyHandler({}))


class Browser:
    """What the system opens links with, and what a person does there."""

    def __init__(self, out):
        self.links = os.path.join(out, "links")
        folder = os.path.join(out, "bin")
        os.makedirs(folder)
        opener = os.path.join(folder, "xdg-open")
        with open(opener, "w", encoding="utf-8") as f:
            f.write('#!/bin/sh\nprintf "%%s\\n" "$1" >> "%s"\n' % self.links)
        os.chmod(opener, 0o755)
        os.environ["PATH"] = folder + ":" + os.environ["PATH"]
        self.seen = 0

    def link(self):
        """The next link that the program opens."""
        def next_link():
            if not os.path.exists(self.links):
                return None
            with open(self.links, encoding="utf-8") as f:
                lines = f.read().splitlines()
            return lines[self.seen] if len(lines) > self.seen else None
        link = wait_for("a link in the browser", next_link)
        self.seen += 1
        return link

    @staticmethod
    def decide(link, account):
        """Grants, or denies when `account` is empty; the address the browser is sent to, None when it stays."""
        BROWSER.open(link).read()
        query = urllib.parse.urlsplit(link).query
        form = query + ("&account=%s&decision=grant" % account if account else "&account=&decision=deny")
        try:
            BROWSER.open(urllib.request.Request(link.split("?")[0], form.encode(), method="POST")).read()
            return None
        except urllib.error.HTTPError as answer:
            check(answer.code == 302, "the form answered %d" % answer.code)
            return answer.headers["Location"]

    @staticmethod
    def follow(address):
        return BROWSER.open(address).read().decode()

    def grant(self, account):
        """The whole way; what the last page says."""
        return self.follow(self.decide(self.link(), account))


class Practice:
    """The Practice account as a program of its own; may be started again with another dial."""

    def __init__(self, arguments, out):
        self.cli, self.out = arguments.cli, out
        self.template = os.path.join(arguments.samples, "webinar-registration.template.json")
        self.store = os.path.join(out, "store.json")
        self.port = 0
        self.process = None

    def start(self, scenario):
        self.stop()
        path = os.path.join(self.out, "scenario.json")
        with open(path, "w", encoding="utf-8") as f:
            json.dump(scenario, f)
        self.process = subprocess.Popen(
            [self.cli, "practice", "--rate-limit", "0", "--store", self.store, "--template", self.template, "--scenario",
             path, "--port", str(self.port)], stdout=subprocess.PIPE, text=True)
        self.url = re.search(r"http://127\.0\.0\.1:\d+", self.process.stdout.readline()).group(0)
        self.port = int(self.url.rsplit(":", 1)[1])

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(10)
            self.process = None

    def revoke(self, refresh_token):
        """As when somebody removes the app at HubSpot."""
        form = urllib.parse.urlencode({"client_id": "practice-client-id", "client_secret": SECRET, "token": refresh_token})
        BROWSER.open(urllib.request.Request(self.url + "/oauth/2026-09/token/revoke", form.encode(), method="POST")).read()


class Journey:
    def __init__(self, arguments):
        self.arguments = arguments
        self.out = arguments.out
        self.count = 0
        os.environ["COMPOSER_HOME"] = os.path.join(os.environ["HOME"], "workspace")
        self.browser = Browser(self.out)
        self.practice = Practice(arguments, self.out)
        self.program = None

    def open_window(self):
        self.program = Program([self.arguments.program], os.path.join(self.out, "program.log"))
        self.program.find(starts("Compose one by hand"), "push button")

    def shot(self, name):
        self.count += 1
        if self.arguments.pictures:
            time.sleep(0.4)
            picture(os.path.join(self.out, "%02d-%s.png" % (self.count, name)))

    def give(self, path):
        """A second start hands a file over: no file dialog is needed."""
        second = subprocess.run([self.arguments.program, path], timeout=60)
        check(second.returncode == 0, "the second start ended with %d" % second.returncode)

    def open_accounts(self):
        self.program.find(starts("Account: "), "push button").queryComponent().grabFocus()
        time.sleep(0.3)
        keys("space")
        time.sleep(0.7)  # Qt 6.4 tells nothing of a menu that stands by itself: this one choice is made by keys
        keys("Up", "Return")
        self.program.find("Connect an account", "push button")

    def choose_account(self, name):
        """The last one of the menu at the top right, above what opens the list."""
        self.program.find(starts("Compose one by hand"), "push button")
        self.program.find(starts("Account: "), "push button").queryComponent().grabFocus()
        time.sleep(0.3)
        keys("space")
        time.sleep(0.7)
        keys("Up", "Up", "Return")
        self.program.find(starts("Account: " + name), "push button")

    def fill_in_app(self):
        """From the file an agency gives; the secret and the address of this account by hand."""
        program = self.program
        agency = os.path.join(self.out, "agency.json")
        with open(agency, "w", encoding="utf-8") as f:
            json.dump({"timelineComposerApp": 1, "name": "Practice app", "clientId": "practice-client-id",
                       "ports": [3000, 3001, 3002], "scopes": ["oauth", "timeline"],
                       "optionalScopes": ["developers-read"], "authorizeUrl": self.practice.url}, f)
        program.press("Connect an account", "push button")
        program.press(starts("Open the file your agency gave you"), "push button")
        name = program.find(lambda n: n.rstrip(":") == "File name", "text")
        name.queryEditableText().setTextContents(agency)
        program.press("Open", "push button")
        wait_for("the file taken", lambda: program.text_of(program.find("Client ID", "text")) == "practice-client-id")
        program.type_into(starts("Client secret"), SECRET, "password text")
        program.press("Advanced", "push button")
        program.type_into("Address of the interface", self.practice.url, "text")
        self.shot("app")

    def no_secret_in_files(self):
        for folder, _, names in os.walk(os.environ["HOME"]):
            for name in names:
                path = os.path.join(folder, name)
                if not os.path.isfile(path):
                    continue
                with open(path, "rb") as f:
                    data = f.read()
                for secret in (SECRET.encode(), b"practice-access-", b"practice-refresh-"):
                    check(secret not in data, "%s holds a secret" % path)
        with open(os.path.join(self.out, "program.log"), "rb") as f:
            log = f.read()
        for secret in (SECRET.encode(), b"practice-access-", b"practice-refresh-", b"code=na1"):
            check(secret not in log, "the program's log holds a secret")

    @staticmethod
    def kept_refresh_token():
        found = subprocess.run(["secret-tool", "search", "--all", "server", "Timeline Composer"], capture_output=True,
                               text=True).stdout
        tokens = re.findall(r"practice-refresh-[0-9a-f-]+", found)
        check(len(set(tokens)) == 1, "the keyring holds %d refresh tokens: %s" % (len(set(tokens)), found))
        return tokens[0]

    # The story

    def events(self, name, first, count):
        with open(self.practice.template, encoding="utf-8") as f:
            token = json.load(f)["tokens"][0]["name"]
        path = os.path.join(self.out, name)
        with open(path, "w", newline="", encoding="utf-8") as f:
            writer = csv.writer(f)
            writer.writerow(["email", token])
            for i in range(first, first + count):
                writer.writerow(["person%d@kaiyo.test" % i, "Spring webinar %d" % i])
        return path

    def connect(self):
        self.open_accounts()
        self.fill_in_app()
        self.program.press("Open HubSpot in the browser", "push button")
        link = self.browser.link()
        self.program.find("Waiting for the browser")
        self.shot("waiting")
        self.strangers(link)
        page = self.browser.follow(self.browser.decide(link, FIRST))
        check("Connected" in page, "the browser's last page says %s" % page)
        self.program.find("Checked: ready to create events")
        self.shot("connected")
        self.no_secret_in_files()
        self.program.press("Use practice.test", "push button")
        self.program.find(starts("Account: practice.test"), "push button")
        print("connected: the window says where one is, no file holds a secret")

    @staticmethod
    def strangers(link):
        """Nobody else changes anything: wrong path, state and host, and a hundred at once."""
        redirect = urllib.parse.parse_qs(urllib.parse.urlsplit(link).query)["redirect_uri"][0]
        port = urllib.parse.urlsplit(redirect).port
        state = urllib.parse.parse_qs(urllib.parse.urlsplit(link).query)["state"][0]
        host = "localhost:%d" % port

        def ask(target, name=host, method="GET", address="127.0.0.1"):
            with socket.create_connection((address, port), 10) as stranger:
                stranger.sendall(("%s %s HTTP/1.1\r\nHost: %s\r\n\r\n" % (method, target, name)).encode())
                return stranger.recv(100).split(b" ")[1]

        def heard(stranger):
            try:
                with stranger:
                    return stranger.recv(100).split(b" ")[1:2]
            except ConnectionError:
                return []  # so many at once are not all served
        good = "/oauth-callback?code=stolen&state=%s" % state
        for target, name, method in (
                ("/", host, "GET"), ("/oauth-callback", host, "GET"), ("/oauth-callback?code=x&state=x", host, "GET"),
                ("/oauth-callback/?code=x&state=%s" % state, host, "GET"),
                ("//oauth-callback?code=x&state=%s" % state, host, "GET"), (good, "evil.test", "GET"),
                (good, "127.0.0.1:%d" % port, "GET"), (good, host, "POST"), (good, host, "HEAD"),
                ("/oauth-callback?code=x&state=%s&state=%s" % (state, state), host, "GET")):
            for address in ("127.0.0.1", "::1"):
                answer = ask(target, name, method, address)
                check(answer in (b"404", b"405", b"421", b"400", b"501"),
                      "%s %s for %s was answered %s" % (method, target, name, answer))
        crowd = [socket.create_connection(("127.0.0.1", port), 10) for _ in range(100)]
        for stranger in crowd:
            with contextlib.suppress(ConnectionError):  # the longest silent ones give way to the newest
                stranger.sendall(("GET /oauth-callback?code=x&state=x HTTP/1.1\r\nHost: %s\r\n\r\n" % host).encode())
        answers = [heard(stranger) for stranger in crowd]
        check(all(answer in ([], [b"404"], [b"503"]) for answer in answers), "the crowd was answered %s" % answers)
        idle = [socket.create_connection(("127.0.0.1", port), 10) for _ in range(20)]  # say nothing, hold the door
        time.sleep(0.2)
        return idle

    def send(self, path, count):
        program = self.program
        self.give(path)
        program.press(starts("Add {:,} events".format(count)), "push button")
        program.press("Review and create {:,}…".format(count), "push button")
        self.shot("review")
        program.press("Create {:,} events".format(count), "push button")

    def finished(self, count, patience):
        self.program.find("{0:,} = {0:,} created + 0 refused + 0 unknown + 0 skipped + 0 not sent + 0 waiting".format(count),
                          patience=patience)

    def revoked(self):
        """The sign-in is taken back in mid-send."""
        program = self.program
        self.send(self.events("second.csv", 3000, 3000), 3000)
        wait_for("a part of the second send", lambda: len(self.held()["events"]) >= 3400, 60)
        self.practice.revoke(self.kept_refresh_token())
        again = "Sign in to practice.test again"
        program.find(again, "push button", 60)
        self.shot("paused")
        unknown = program.all(contains(" 0 unknown "))
        check(unknown, "the pause left events unknown")
        program.press(again, "push button")
        page = self.browser.grant(SECOND)
        check("Not connected" in page, "the browser's last page says %s" % page)
        program.find(lambda n: SECOND in n and FIRST in n and "Nothing was changed" in n)
        self.shot("other-account")
        program.press(again, "push button")
        page = self.browser.grant(FIRST)
        check("Connected" in page, "the browser's last page says %s" % page)
        self.finished(3000, 120)
        print("revoked in mid-send: paused, another account refused, went on by itself")

    def held(self):
        """What the account holds now: the store, and the journal beside it."""
        merged = {"events": [], "requests": []}
        for path in (self.practice.store, self.practice.store + ".journal"):
            if not os.path.exists(path):
                continue
            with open(path, encoding="utf-8") as f:
                texts = [f.read()] if path.endswith(".json") else f.read().splitlines()
            for text in texts:
                try:
                    part = json.loads(text)
                except ValueError:
                    continue  # the line is being written
                for key in merged:
                    merged[key] += part.get(key, [])
        return merged

    def locked(self):
        """The keyring locks: it is said, and after it is open again everything is as before."""
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
                        "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service.Lock",
                        "['/org/freedesktop/secrets/collection/login']"], check=True, capture_output=True)
        locked = subprocess.run([self.arguments.cli, "account", "check", "practice.test"], capture_output=True, text=True)
        check(locked.returncode == 5 and "locked" in locked.stderr, "a locked keyring: %s" % locked.stderr)
        subprocess.run(["gnome-keyring-daemon", "--replace", "--unlock", "--daemonize", "--components=secrets"],
                       input="a private keyring", text=True, capture_output=True)
        wait_for("the keyring open again", lambda: subprocess.run(
            [self.arguments.cli, "account", "check", "practice.test"], capture_output=True).returncode == 0)
        print("the keyring was locked and unlocked: nothing was lost")

    def story(self):
        self.practice.start({"signIn": {"lifetimeMs": 20000, "rotates": True},
                             "rules": [{"fault": "delay", "ms": 4000, "commits": True}]})
        self.open_window()
        self.connect()
        self.send(self.events("first.csv", 0, 3000), 3000)
        self.finished(3000, 120)
        self.shot("sent")
        self.no_secret_in_files()
        self.locked()
        self.revoked()
        self.shot("sent-again")
        self.no_secret_in_files()

    # The twins

    def check_account(self, home):
        return subprocess.run([self.arguments.cli, "account", "check", "practice.test"], capture_output=True, text=True,
                              env=dict(os.environ, COMPOSER_HOME=home), timeout=120)

    def twins(self):
        """One connection in two workspaces: what the one renewed, the other finds in the keychain."""
        self.practice.start({"signIn": {"lifetimeMs": 12000, "rotates": True},
                             "rules": [{"fault": "delay", "ms": 3000, "commits": True}]})
        self.open_window()
        self.connect()
        first, home = self.program, os.environ["COMPOSER_HOME"]
        first.close()
        copy = home + "-copy"
        shutil.copytree(home, copy)
        programs = []
        for number, folder in enumerate((home, copy)):
            os.environ["COMPOSER_HOME"] = folder
            self.program = Program([self.arguments.program], os.path.join(self.out, "twin-%d.log" % number))
            programs.append(self.program)
            self.choose_account("practice.test")
            self.send(self.events("twin-%d.csv" % number, 2000 * number, 2000), 2000)
        problems = []

        def beside():
            for turn in range(8):
                answer = self.check_account((home, copy)[turn % 2])
                if answer.returncode != 0:
                    problems.append(answer.stderr)
        others = [threading.Thread(target=beside) for _ in range(2)]
        for other in others:
            other.start()
        for self.program in programs:
            self.finished(2000, 180)
        for other in others:
            other.join()
        check(not problems, "the command line beside them: %s" % problems)
        self.shot("twins")
        for program in programs:
            check(not program.all(contains("Sign in to practice.test again")), "a sign-in was lost")
        self.no_secret_in_files()
        for program in programs:
            program.close()
        self.practice.stop()
        with open(self.practice.store, encoding="utf-8") as f:
            held = json.load(f)
        check(len(held["events"]) == 4000, "the account holds %d events" % len(held["events"]))
        tokens = [r for r in held["requests"] if r["path"].endswith("/token")]
        refused = [r for r in tokens if r["status"] != 200]
        check(not refused, "%d of %d renewals came with a token that was used up" % (len(refused), len(tokens)))
        check(len(tokens) >= 12, "only %d tokens were given" % len(tokens))
        print("twins: 4,000 events from two windows, %d tokens, none refused, no sign-in lost" % len(tokens))

    def hold_against_store(self):
        with open(self.practice.store, encoding="utf-8") as f:
            held = json.load(f)
        check("accounts" not in held, "the other account got events")
        check(len(held["events"]) == 6000, "the account holds %d events" % len(held["events"]))
        check(all(n == 1 for n in held["received"].values()), "an event arrived more than once")
        creates = [r for r in held["requests"] if r["kind"] == "create"]
        refused = [r for r in creates if r["status"] != 201]
        check(all(r["status"] == 401 for r in refused), "answers: %s" % {r["status"] for r in refused})
        accepted = [r["bodySha256"] for r in creates if r["status"] == 201 and "bodySha256" in r]
        check(len(accepted) == len(set(accepted)), "a request that creates events was accepted twice")
        renewals = [r for r in held["requests"] if r["path"].endswith("/token") and r["status"] == 200]
        check(len(renewals) >= 5, "only %d tokens were given" % len(renewals))
        print("ok: 6,000 events, %d requests, %d tokens, every event once" % (len(creates), len(renewals)))

    # The failures

    def impostors(self):
        """Who may stand in HubSpot's place: by address of the interface, what the window must say."""
        key, certificate = os.path.join(self.out, "key.pem"), os.path.join(self.out, "certificate.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True,
                       capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)

        class Page(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = b"<html>Welcome to the hotel's network</html>"
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_CONNECT(self):
                self.send_response(407)
                self.send_header("Proxy-Authenticate", 'Basic realm="office"')
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        def serve(secure):
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
            if secure:
                server.socket = context.wrap_socket(server.socket, server_side=True)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            return server.server_address[1]
        self.captive, self.untrusted, self.proxy = serve(False), serve(True), serve(False)
        return (("http://127.0.0.1:1", "HubSpot cannot be reached."),
                ("http://127.0.0.1:%d" % self.captive, "What answered is not HubSpot: perhaps a page of the network."),
                ("https://localhost:%d" % self.untrusted, "This computer does not trust the certificate of localhost."),
                ("https://api.hubspot.test", "The network’s proxy wants a sign-in of its own."))

    def stand_in_between(self, impostors):
        """What the network, its proxy and its certificates can do."""
        program = self.program
        self.practice.start({"signIn": {}})
        for address, words in impostors:
            program.type_into("Address of the interface", address, "text")
            program.press("Open HubSpot in the browser", "push button")
            page = self.browser.follow(self.browser.decide(self.browser.link(), FIRST))
            check("Not connected" in page, "%s: the browser's last page says %s" % (address, page))
            program.find(contains(words))
            self.shot(words.split()[0].lower() + str(len(words)))
            print("%s: %s" % (address, self.said(words)))
        program.type_into("Address of the interface", self.practice.url, "text")

    FAULTS = (
        ("expired-code", "The browser took too long. Sign in again."),
        ("used-code", "That address works once and only for a few minutes."),
        ("unknown-client", "HubSpot does not know this client ID."),
        ("wrong-secret", "The client secret does not match."),
        ("wrong-redirect", "The app does not list this redirect address: http://localhost:3000/oauth-callback."),
        ("wrong-verifier", "(PKCE). You can sign in again without it"),
        ("no-timeline", "This app may not create events."),
        ("server-error", "HubSpot does not answer properly just now."),
        ("refused-in-words", "HubSpot refused the request: “This app is blocked by an administrator”."),
        ("declined-in-words", "HubSpot did not connect the app: “The user declined the app”."),
    )

    def failures(self):
        impostors = self.impostors()
        os.environ["https_proxy"] = "http://127.0.0.1:%d" % self.proxy  # never asked for this computer
        self.practice.start({"signIn": {}})
        self.open_window()
        program = self.program
        self.open_accounts()
        self.fill_in_app()
        for fault, words in self.FAULTS:
            self.practice.start({"signIn": {"fault": fault}})
            program.press(lambda n: n in ("Open HubSpot in the browser",), "push button")
            back = self.browser.decide(self.browser.link(), "" if fault == "declined-in-words" else FIRST)
            page = self.browser.follow(back)
            check("Not connected" in page, "%s: the browser's last page says %s" % (fault, page))
            program.find(contains(words))
            check(re.search(r"Nothing was (changed|lost)", self.said(words)), "%s: %s" % (fault, self.said(words)))
            self.shot(fault)
            print("%s: %s" % (fault, self.said(words)))
            program.type_into(starts("Client secret"), SECRET, "password text")
        self.stand_in_between(impostors)
        # the way out of PKCE
        self.practice.start({"signIn": {"fault": "wrong-verifier"}})
        program.press("Open HubSpot in the browser", "push button")
        self.browser.grant(FIRST)
        program.press("Sign in without it", "push button")
        page = self.browser.grant(FIRST)
        check("Connected" in page, "without PKCE: %s" % page)
        program.find("Checked: ready to create events")
        listed = json.loads(subprocess.run([self.arguments.cli, "account", "list", "--json"], capture_output=True, text=True,
                                           check=True).stdout)["accounts"]
        check(len(listed) == 1, "the failures left %s" % listed)
        self.taken_ports()
        self.no_secret_in_files()

    def taken_ports(self):
        """All three listed doors are another program's."""
        program = self.program
        others = []
        for port in (3000, 3001, 3002):
            other = socket.socket()
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            other.bind(("127.0.0.1", port))
            other.listen()
            others.append(other)
        program.press("Sign in again", "push button")
        program.find(contains("Another program uses http://localhost:3000."))
        self.shot("port-taken")
        for other in others:
            other.close()
        print("ports taken: said")

    def said(self, words):
        return self.program.find(contains(words)).name


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("story", "twins", "failures"))
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--samples", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--pictures", action="store_true")
    arguments = parser.parse_args()
    arguments.out = os.path.abspath(arguments.out)
    shutil.rmtree(arguments.out, ignore_errors=True)
    os.makedirs(arguments.out)
    journey = Journey(arguments)
    try:
        getattr(journey, arguments.what)()
    except Exception as failure:
        picture(os.path.join(arguments.out, "failed.png"))
        traceback.print_exc()
        if journey.program:
            journey.program.dump()
        print("FAILED:", failure, file=sys.stderr)
        return 1
    finally:
        if journey.program:
            journey.program.close()
        journey.practice.stop()
    if arguments.what == "story":
        try:
            journey.hold_against_store()
        except Failure as failure:
            print("FAILED:", failure, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
