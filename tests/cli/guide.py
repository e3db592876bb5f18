#!/usr/bin/python3
"""Runs every command of the guide, in each language with its sample, and holds its output against what the guide shows; "…"
stands for anything. Commands, options and controls that are only named must be there under that name.

  guide.py --cli PROGRAM --root SOURCES --out FOLDER"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

parser = argparse.ArgumentParser()
parser.add_argument("--cli", required=True)
parser.add_argument("--root", required=True)
parser.add_argument("--out", required=True)
a = parser.parse_args()
shutil.rmtree(a.out, ignore_errors=True)
os.makedirs(a.out)
LOCALES = {"en": "C.UTF-8", "es": "es_ES.UTF-8", "ja": "ja_JP.UTF-8"}
folder = ""  # where the commands of one language run
environment = {}
faults = []
commands = 0


def begin(language):
    """A workspace and the sample of a language."""
    global folder, environment
    folder = os.path.join(a.out, language)
    os.makedirs(folder)
    samples = os.path.join(a.root, "resources/samples", "" if language == "en" else language)
    shutil.copy(os.path.join(samples, "webinar-registrations.csv"), os.path.join(folder, "events.csv"))
    shutil.copy(os.path.join(samples, "webinar-registration.template.json"), os.path.join(folder, "template.json"))
    environment = {**os.environ, "COMPOSER_HOME": os.path.join(folder, "home"), "LC_ALL": LOCALES[language], "TZ": "UTC"}
    environment.pop("LANGUAGE", None)


def run(line):
    global commands
    commands += 1
    words = line.split()
    assert words[0] == "timeline-composer-cli", line
    done = subprocess.run([a.cli, *words[1:]], cwd=folder, env=environment, capture_output=True, text=True, timeout=60)
    if done.returncode not in (0, 2, 4):
        faults.append("%s: exit code %d: %s" % (line, done.returncode, done.stderr))
    return done


def is_shown(shown, said):
    """Whether `said` looks as shown: a line of "…" is any number of lines, elsewhere it is any text."""
    pattern = "".join("(?:.*\n)*" if line == "…" else re.escape(line).replace("…", ".*") + "\n" for line in shown.splitlines())
    return re.fullmatch(pattern, said)


def chapters(language):
    chapter_folder = os.path.join(a.root, "resources/guide", language)
    for name in sorted(os.listdir(chapter_folder)):
        with open(os.path.join(chapter_folder, name), encoding="utf-8") as file:
            yield "%s/%s" % (language, name), file.read()


def without_blocks(text):
    return re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)


def run_blocks(text):
    """Commands in fences, each followed by what it prints."""
    said = []
    for kind, block in re.findall(r"^```(sh|text)\n(.*?)^```", text, re.S | re.M):
        if kind == "sh":
            said = [run(line) for line in block.splitlines()]
            continue
        out = "".join(done.stdout for done in said)
        err = "".join(done.stderr for done in said)
        if not any(is_shown(block, words) for words in (out, err + out, out + err)):
            faults.append("the guide shows\n%s\nbut the program says\n%s%s" % (block, out, err))


def commands_in(text):
    return re.findall(r"`(timeline-composer-cli [^`]+)`", without_blocks(text))


def help_of(command):
    if command not in helps:
        done = subprocess.run([a.cli, command, "--help"], env=environment, capture_output=True, text=True, timeout=60)
        helps[command] = done.stdout if done.returncode == 0 else None
    return helps[command]


def check_names(where, text):
    """Options and commands that are named in passing: some command's --help has them."""
    for code in re.findall(r"`([^`]+)`", without_blocks(text)):
        words = code.split()
        if words[0] in known and len(words) > 1 and "=" not in words[0]:
            said = help_of(words[0])
            for word in words[1:]:
                if re.fullmatch(r"--?[a-z-]+|[a-z]+", word) and not re.search(r"(?<![\w-])%s(?![\w-])" % re.escape(word), said):
                    faults.append("%s names `%s`, but %s --help has no %s" % (where, code, words[0], word))
        for option in re.findall(r"(?<![\w-])--[a-z-]+", code):
            if not any(re.search(r"(?<![\w-])%s(?![\w-])" % option, help_of(command)) for command in known):
                faults.append("%s names %s, which no command has" % (where, option))


def check_controls(language, where, text, words):
    """What is bold and ends with … is a control; it is called so on the screen. The … may stand behind the bold words: a
    letter that follows it at once, as in Japanese, would keep them from being bold."""
    for name in re.findall(r"\*\*([^*]+…)\*\*", text) + [bold + "…" for bold in re.findall(r"\*\*([^*]+)\*\*…", text)]:
        if " ".join(name.split()) not in words:
            faults.append("%s names **%s**, but nothing on the screen is called so" % (where, name))


def words_on_screen(language):
    """Every text of the window in this language, without marks of keys."""
    words = set()
    path = os.path.join(a.root, "resources/translations/composer_%s.ts" % ("es" if language == "en" else language))
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        texts = [message.findtext("source")] if language == "en" else [f.text for f in translation.iter("numerusform")] or [translation.text]
        words.update(re.sub(r"\(&\w\)|&(?=\w)", "", text or "") for text in texts)
    words.update(word + "…" for word in list(words))  # a part of the settings has its title on its button
    return words


helps = {}
begin("en")
known = re.findall(r"^  ([a-z-]+) +\S", subprocess.run([a.cli, "--help"], env=environment, capture_output=True, text=True).stdout, re.M)
assert "send" in known and "sends" in known, known
english = dict((name[3:], text) for name, text in chapters("en"))
run_blocks(english["command-line.md"])
for name, text in english.items():
    for line in commands_in(text):
        if " completion " not in line:  # a piece of a shell's line
            run(line)
for language in LOCALES:
    if language != "en":
        begin(language)
        run_blocks(dict(chapters(language))[language + "/command-line.md"])
    words = words_on_screen(language)
    for where, text in chapters(language):
        check_names(where, text)
        check_controls(language, where, text, words)
        if commands_in(text) != commands_in(english[os.path.basename(where)]):
            faults.append("%s has other commands than English" % where)
if commands < 30:
    faults.append("only %d commands in the guide" % commands)
print("\n".join(faults) or "%d commands of the guide do what it says" % commands)
sys.exit(1 if faults else 0)
