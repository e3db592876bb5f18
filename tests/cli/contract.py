#!/usr/bin/python3
"""The command line as programs know it: every answer fits its schema and is the same in all three languages, words for
people aside; every command ends in an answer; what --help, the completions and the man page tell is one and the same.

  contract.py --cli PROGRAM --root SOURCES --out FOLDER"""
import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile

import jsonschema

PEOPLE = {"text", "html", "time", "message", "reason", "reasons", "warnings", "notes"}  # words of the person's language
MOMENTS = {"plan", "id", "at", "createdAt", "plannedAt", "firstLeftAt", "lastLeftAt", "url", "correlationId", "startedAt", "requestedAt", "completedAt", "savedAt", "planSha256",
           "digest"}  # of a seal: its date is in it
LANGUAGES = ("C.UTF-8", "es_ES.UTF-8", "ja_JP.UTF-8")

parser = argparse.ArgumentParser()
parser.add_argument("--cli", required=True)
parser.add_argument("--root", required=True)
parser.add_argument("--out", required=True)
a = parser.parse_args()
faults = []


def check(condition, words):
    if not condition:
        faults.append(words)


def run(arguments, language="C.UTF-8", given=""):
    environment = {**os.environ, "COMPOSER_HOME": os.path.join(a.out, "home-" + language), "LC_ALL": language, "TZ": "UTC"}
    environment.pop("LANGUAGE", None)
    return subprocess.run([a.cli, *arguments], cwd=a.out, env=environment, input=given, capture_output=True, text=True, timeout=60)


def schema(name):
    with open(os.path.join(a.root, "resources/schemas", name + ".schema.json"), encoding="utf-8") as file:
        description = json.load(file)
    jsonschema.Draft202012Validator.check_schema(description)
    return jsonschema.Draft202012Validator(description)


def without_words(value):
    if isinstance(value, dict):
        return {k: without_words(v) for k, v in value.items() if k not in PEOPLE and k not in MOMENTS}
    return [without_words(v) for v in value] if isinstance(value, list) else value


def write(name, text):
    with open(os.path.join(a.out, name), "w", encoding="utf-8") as file:
        file.write(text)


def prepare():
    shutil.rmtree(a.out, ignore_errors=True)
    os.makedirs(a.out)
    samples = os.path.join(a.root, "resources/samples")
    shutil.copy(os.path.join(samples, "webinar-registrations.csv"), os.path.join(a.out, "events.csv"))
    shutil.copy(os.path.join(samples, "webinar-registration.template.json"), os.path.join(a.out, "template.json"))
    event = {"email": "ana@nube.test", "timestamp": "2026-03-18T10:00:00Z", "tokens": {"webinarName": "Spring"}}
    write("event.json", json.dumps(event))
    write("one.csv", "Email,When,Webinar name\nana@nube.test,2026-03-18T10:00:00Z,Spring\n")
    write("doubt.csv", "Email,When,Minutes\na@b.test,03/04/2026,1.234\nc@d.test,05/06/2026,5.678\n")
    run(["export", "one.csv", *WITH, "--format", "draft", "--output", "one.timeline"])
    write("odd.template.json", json.dumps({"id": ["5"], "name": "A", "tokens": [{"name": "webinarName"}], "headerTemplate": "x"}))
    write("broken.csv", "Email,When,Webinar name\na@b.test,2026-03-18T10:00:00Z,Spring\nx,y\n\"open,1,2\n")


WITH = ["--template", "template.json"]
CASES = [  # arguments, schema, exit code
    (["check", "events.csv", *WITH], "check", 4),
    (["check", "one.csv", *WITH], "check", 0),
    (["check", "broken.csv", *WITH], "check", 4),
    (["check", "one.csv", "--template", "odd.template.json"], "check", 0),  # its notices tell what was left out
    (["check", "doubt.csv", *WITH], "check", 4),
    (["check", "nowhere.csv", *WITH], "error", 4),
    (["csv", "events.csv"], "csv", 0),
    (["csv", "doubt.csv"], "csv", 0),
    (["csv", "broken.csv"], "csv", 0),
    (["csv", "nowhere.csv"], "error", 4),
    (["send", "events.csv", *WITH, "--account", "practice", "--yes"], "receipt", 2),
    (["send", "events.csv", *WITH, "--account", "practice", "--yes"], "error", 4),  # all created already
    (["send", "one.csv", *WITH, "--account", "practice"], "error", 4),  # nobody says yes
    (["send", "doubt.csv", *WITH, "--account", "practice", "--yes"], "error", 4),
    (["send", "one.csv", *WITH, "--account", "nobody", "--yes"], "error", 4),
    (["send", "one.csv", *WITH, "--account", "http://127.0.0.1:9", "--token-stdin", "--yes"], "receipt", 5),
    (["sends"], "sends", 0),
    (["sends", "receipt", "PLAN"], "receipt", 0),
    (["sends", "receipt", "none"], "error", 4),
    (["sends", "decide", "PLAN"], "error", 64),
    (["sends", "find", "ANA@nube.test"], "found", 0),
    (["sends", "find", "nobody@nowhere.test"], "found", 4),
    (["sends", "find", "spring", "--anywhere"], "found", 0),
    (["sends", "verify"], "verify", 0),
    (["sends", "ask", "PLAN", "--account", "practice"], "progress", 0),
    (["sends", "keep"], "keep", 0),
    (["sends", "keep", "400", "--yes"], "keep", 0),
    (["sends", "keep", "soon"], "error", 64),
    (["sends", "keep", "ever"], "keep", 0),
    (["embed-check", "http://127.0.0.1:1/"], "embed-check", 3),
    (["render", "--template", "template.json", "--event", "event.json"], "card", 0),
    (["render", "--template", "template.json", "--event", "nowhere.json"], "error", 4),
    (["template", "check", "template.json"], "templates", 0),
    (["template", "check", "nowhere.json"], "error", 4),
    (["draft", "seal", "one.timeline", "--note", "Agreed", "--output", "sealed.timeline"], "seal", 0),
    (["draft", "seal", "sealed.timeline", "--output", "twice.timeline"], "error", 4),
    (["draft", "seal", "one.timeline", "--output", "./one.timeline"], "error", 4),
    (["draft", "check", "sealed.timeline"], "seal", 0),
    (["draft", "check", "sealed.timeline", "--digest", "00000000"], "seal", 2),
    (["draft", "check", "one.timeline"], "error", 4),
    (["draft", "check", "nowhere.timeline"], "error", 4),
    (["account", "list"], "accounts", 0),
    (["account", "check", "nobody"], "error", 4),
    (["account", "forget", "nobody"], "error", 4),
    (["account", "number", "nobody", "4711"], "error", 4),
    (["send", "one.csv", *WITH, "--account", "practice", "--wait-at-most", "abc"], "error", 64),
    (["sends", "decide", "nowhere", "--there"], "error", 4),
    (["workspace", "save", "moved.workspace"], "workspace", 0),
    (["workspace", "open", "moved.workspace"], "error", 4),  # this one is not empty
    (["workspace", "open", "events.csv"], "error", 4),
    (["send", "one.csv", *WITH, "--account", "http://127.0.0.1:9", "--token-stdin", "--yes"], "error", 4),  # left
    (["workspace", "keep"], "workspace", 0),
]


def answers(language):
    """Every case in one language."""
    seen = []
    plan = None
    for arguments, name, code in CASES:
        said = [plan if word == "PLAN" else word for word in arguments] + ["--json"]
        done = run(said, language, "a-token-of-nobody\n")
        label = "%s (%s)" % (" ".join(said), language)
        check(done.returncode == code, "%s: exit code %d, not %d: %s" % (label, done.returncode, code, done.stderr))
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            check(False, "%s: no JSON document: %r" % (label, done.stdout[:200]))
            seen.append(None)
            continue
        for error in list(schema(name).iter_errors(answer))[:3]:
            check(False, "%s: %s: %s" % (label, "/".join(map(str, error.absolute_path)), error.message[:300]))
        plan = answer["plan"] if plan is None and "plan" in answer else plan
        seen.append(without_words(answer))
    return seen


def same_in_all_languages():
    first = answers(LANGUAGES[0])
    for language in LANGUAGES[1:]:
        for (arguments, _, _), here, there in zip(CASES, first, answers(language)):
            check(here == there, "%s: the data of %s differ from English" % (" ".join(arguments), language))


def practice_answers(language, words):
    """The samples speak the person's language, and the ids of the English ones are there under every one."""
    environment = {**os.environ, "COMPOSER_HOME": os.path.join(a.out, "practice-" + language), "LC_ALL": language}
    environment.pop("LANGUAGE", None)
    process = subprocess.Popen([a.cli, "practice", "--json"], stdout=subprocess.PIPE, text=True, env=environment)
    begin = process.stdout.readline()
    url, token = json.loads(begin)["url"], json.loads(begin)["token"]
    there = run(["template", "fetch", "--account", url, "--app", "1", "--token-stdin", "--json"], language, token + "\n")
    check(there.returncode == 0, "template fetch from practice (%s): %s" % (language, there.stderr))
    if there.returncode == 0:
        samples = json.loads(there.stdout)["results"]
        check(samples[0]["name"] == words, "practice begins with %s under %s" % (samples[0]["name"], language))
        check({"1001298", "1001311"} <= {one["id"] for one in samples}, "the English ids are missing under %s" % language)
    process.send_signal(signal.SIGTERM)
    end = process.stdout.read()
    check(process.wait(20) == 0, "practice does not end well at SIGTERM")
    for line in (begin, end):
        schema("practice").validate(json.loads(line))


def table():
    """The commands with their options, as the completion of bash has them: {name: (verbs, options)}."""
    script = run(["completion", "bash"]).stdout
    rows = re.findall(r"^    ([a-z-]+)\)\n(.*?)^        options='(.*?)' verbs='(.*?)'", script, re.S | re.M)
    return {name: (verbs.split(), options.split()) for name, _, options, verbs in rows}


def help_tells_all(commands):
    general = run(["--help"]).stdout
    for name, (_, options) in commands.items():
        check("\n  %s" % name in general, "--help does not tell of %s" % name)
        told = run([name, "--help"])
        check(told.returncode == 0, "%s --help gives exit code %d" % (name, told.returncode))
        lines = told.stdout.partition("Options:")[2].partition("Examples:")[0]
        listed = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", lines, re.M))
        check(listed - {"--portal"} == set(options), "%s --help lists %s, the completion %s" % (name, listed, options))
        for example in re.findall(r"^      timeline-composer-cli (.*)$", told.stdout, re.M):
            done = run(example.split())
            check(done.returncode in (0, 2, 4) and "Usage" not in done.stderr, "the example %s fails: %s" % (example, done.stderr))
        bare = run([name, "--no-such-option", "--json"])
        check(bare.returncode == 64 and json.loads(bare.stdout)["error"]["code"] == "usage", "%s: wrong usage is not said" % name)


def pages_tell_all(commands):
    folder = os.path.join(a.root, "packaging/linux")
    with open(os.path.join(folder, "timeline-composer-cli.1"), encoding="utf-8") as file:
        page = file.read()
    for name, (verbs, options) in commands.items():
        for word in [name, *verbs]:
            check(re.search(r"\b%s\b" % word, page), "the man page does not tell of %s" % word)
        for option in options:
            check(re.search(r"(Fl|,) -%s\b" % option[2:], page), "the man page does not tell of %s of %s" % (option, name))
    if shutil.which("mandoc"):
        for name in ("timeline-composer.1", "timeline-composer-cli.1"):
            lint = subprocess.run(["mandoc", "-Tlint", os.path.join(folder, name)], capture_output=True, text=True).stdout
            lint = [line for line in lint.splitlines() if "referenced manual not found" not in line]
            check(not lint, "\n".join(lint))


def completed(line):
    words = line.split(" ")
    script = ("source completion.bash; COMP_WORDS=(%s); COMP_CWORD=%d; _timeline_composer_cli; printf '%%s\\n' \"${COMPREPLY[@]}\""
              % (" ".join("'%s'" % word for word in words), len(words) - 1))
    return subprocess.run(["bash", "-c", script], cwd=a.out, capture_output=True, text=True).stdout.split("\n")[:-1]


def shells_complete(commands):
    write("completion.bash", run(["completion", "bash"]).stdout)
    write("_timeline-composer-cli", run(["completion", "zsh"]).stdout)
    write("a file.csv", "")
    check(set(completed("timeline-composer-cli ")) >= set(commands), "bash does not complete the commands")
    check(completed("timeline-composer-cli sen") == ["send", "sends"], "bash: sen")
    check("--template" in completed("timeline-composer-cli check --te"), "bash: --te")
    check(completed("timeline-composer-cli check --dates ") == ["dmy", "mdy", "ymd"], "bash: --dates")
    check(completed("timeline-composer-cli account f") == ["forget"], "bash: account f")
    check(completed("timeline-composer-cli check a") == ["a file.csv"], "bash: a file with a blank: %s" % completed("timeline-composer-cli check a"))
    if shutil.which("zsh"):
        read = subprocess.run(["zsh", "-n", "_timeline-composer-cli"], cwd=a.out, capture_output=True, text=True)
        check(read.returncode == 0 and not read.stderr, "zsh: %s" % read.stderr)


def one_is_one():
    for arguments in (["check", "one.csv", *WITH], ["send", "one.csv", *WITH, "--account", "practice", "--yes"]):
        said = run(arguments)
        wrong = re.search(r"\b1 (events|warnings|lines|records|requests|rows|errors)\b", said.stdout + said.stderr)
        check(not wrong, "%s says %r" % (" ".join(arguments), wrong and wrong.group(0)))


def another_computer():
    """What was sent here is known there; what is damaged, foreign or in the way changes nothing."""
    here, there = os.path.join(a.out, "here"), os.path.join(a.out, "there")

    def at(home, *arguments, given=""):
        environment = {**os.environ, "COMPOSER_HOME": home, "LC_ALL": "C.UTF-8"}
        return subprocess.run([a.cli, *arguments], cwd=a.out, env=environment, input=given, capture_output=True, text=True, timeout=60)

    send = ["send", "one.csv", *WITH, "--account", "practice", "--yes"]
    check(at(here, *send).returncode == 0, "the first send")
    for folder, _, names in os.walk(here):
        for path in [folder] + [os.path.join(folder, name) for name in names]:
            check(os.stat(path).st_mode & 0o077 == 0, "others may read %s" % path)
    os.makedirs(os.path.join(here, "remarks"), mode=0o700, exist_ok=True)
    link = '{"event":"b","corrects":"a","plan":"p","at":"2026-05-12T08:00:00Z"}\n'
    with open(os.path.join(here, "remarks", "corrections.jsonl"), "w") as file:
        file.write(link)  # what a person did: it goes along
    saved = at(here, "workspace", "save", "move.workspace")
    check(saved.returncode == 0 and "1 send" in saved.stdout, "save: %s%s" % (saved.stdout, saved.stderr))
    if saved.returncode != 0:
        return
    check(os.stat(os.path.join(a.out, "move.workspace")).st_mode & 0o077 == 0, "others may read the saved workspace")
    with open(os.path.join(a.out, "move.workspace"), "rb") as file:
        whole = file.read()
    bad = {"cut.workspace": whole[:len(whole) // 2], "empty.workspace": b"", "flipped.workspace": bytearray(whole)}
    for place in range(len(whole) // 3, len(whole) // 3 + 40):
        bad["flipped.workspace"][place] ^= 0x5a
    for name, content in bad.items():
        with open(os.path.join(a.out, name), "wb") as file:
            file.write(content)
        refused = at(there, "workspace", "open", name, "--json")
        check(refused.returncode == 4 and json.loads(refused.stdout)["error"]["code"] == "invalid-input", "%s is opened: %s" % (name, refused.stdout))
    with zipfile.ZipFile(os.path.join(a.out, "foreign.workspace"), "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "timeline-composer-workspace", "version": 1}))
        archive.writestr("../escaped.txt", "x")
        archive.writestr("remarks/../../escaped.txt", "x")
    at(os.path.join(a.out, "foreign"), "workspace", "open", "foreign.workspace")
    check(not os.path.exists(os.path.join(a.out, "escaped.txt")), "a name led out of the workspace")
    with zipfile.ZipFile(os.path.join(a.out, "newer.workspace"), "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "timeline-composer-workspace", "version": 99}))
    newer = at(there, "workspace", "open", "newer.workspace", "--json")
    check(json.loads(newer.stdout)["error"]["code"] == "storage-too-new", "a newer file: %s" % newer.stdout)
    leftovers = [name for name in os.listdir(there) if name.startswith("opening-")]
    check(not leftovers, "left behind: %s" % leftovers)
    opened = at(there, "workspace", "open", "move.workspace")
    check(opened.returncode == 0, "open: %s" % opened.stderr)
    check(json.loads(at(there, "sends", "--json").stdout) == json.loads(at(here, "sends", "--json").stdout), "the sends differ")
    with open(os.path.join(there, "remarks", "corrections.jsonl")) as file:
        check(file.read() == link, "what was said of sends did not come along")
    again = at(there, *send)
    check(again.returncode == 4 and "created in an earlier send: 1" in again.stderr, "sent twice: %s" % again.stderr)
    twice = at(there, "workspace", "open", "move.workspace", "--json")
    check(json.loads(twice.stdout)["error"]["code"] == "changed-elsewhere", "a workspace with sends was replaced")
    live = ["send", "one.csv", *WITH, "--account", "http://127.0.0.1:9", "--token-stdin", "--yes", "--again", "--json"]
    left = at(here, *live, given="token-of-nobody\n")
    check(left.returncode == 4 and json.loads(left.stdout)["error"]["code"] == "changed-elsewhere", "the old computer does not ask")
    check(at(here, "workspace", "keep").returncode == 0, "keep")
    check(at(here, *live, given="token-of-nobody\n").returncode == 5, "after keep it does not try to send")


prepare()
same_in_all_languages()
for practice_language, practice_name in zip(LANGUAGES, ("Webinar registration", "Inscripción a un webinar", "ウェビナー登録")):
    practice_answers(practice_language, practice_name)
commands = table()
check(len(commands) >= 11, "the completion tells of %d commands" % len(commands))
help_tells_all(commands)
pages_tell_all(commands)
shells_complete(commands)
one_is_one()
another_computer()
print("\n".join(faults) or "%d answers in %d languages fit their schemas; %d commands are told alike" % (len(CASES), len(LANGUAGES), len(commands)))
sys.exit(1 if faults else 0)
