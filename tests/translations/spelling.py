#!/usr/bin/python3
"""Spells everything that people read, in English (British and American) and in Spanish, with hunspell's dictionaries; words
that no dictionary has stand in words-en.txt and words-es.txt beside it. Debian has no dictionary of Japanese: terms.py
holds its words.

  spelling.py --root SOURCES       exit code 1, and each unknown word with the first text it stands in
  spelling.py --self-test          a wrong word is found, what is no word is not looked at"""
import argparse
import glob
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
DICTIONARIES = {"en": "en_GB,en_US", "es": "es_ES"}
# What is no word: code, addresses, places of values, names of files and options, mark-up.
NO_WORDS = re.compile(r"""```.*?```|`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|\\{\\{.*?\\}\\}|https?://\\S+|\\S+@\\S+|%L?n|%\\d+|--[\\w-]+|&\\w+;
    |[~/][\\w./*-]+|\\b[\\w-]+\\.(?:json|csv|xlsx|ods|gz|md|py|h|cpp|cmake|yml|timeline|txt|sqlite|so|deb|xz)\\b|\\b\\w*[_\\d]\\w*\\b
    |\\b\\w+(?:[A-Z]\\w*)+\\b|\\b[A-Z]{2,}s?\\b|\\b\\w+(?:::|->|\\.)\\w+\\S*""".replace("\\\\", "\\"), re.S | re.X)
LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def words_of(text):
    text = re.sub(r"\(&\w\)|&(?=\w)", "", text)  # keys of buttons
    return [word.replace("’", "'") for word in LETTERS.findall(NO_WORDS.sub(" ", text)) if len(word) > 1 and not re.search(r"[぀-ヿ一-鿿]", word)]


def unknown(language, texts):
    """{word: where it stands first} of the words that no dictionary has."""
    places = {}
    for where, text in texts:
        for word in words_of(text):
            places.setdefault(word, (where, text))
    with open(os.path.join(HERE, "words-%s.txt" % language), encoding="utf-8") as file:
        own = {line.split("#")[0].strip() for line in file}
    wanted = sorted(word for word in places if word not in own and word.lower() not in own and re.sub("'s$", "", word) not in own)
    said = subprocess.run(["hunspell", "-l", "-i", "utf-8", "-d", DICTIONARIES[language]], input="\n".join(wanted), check=True,
                          capture_output=True, text=True).stdout
    return {word: places[word] for word in said.split() if word in places}


def translations(root):
    seen = set()
    for context in ElementTree.parse(os.path.join(root, "resources/translations/composer_es.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            where = "[%s]" % context.findtext("name")
            source = message.findtext("source") or ""
            if " --" in source or "[--" in source:
                continue  # how a command is used
            if source not in seen:
                seen.add(source)
                yield "en", where, source
            for text in [form.text for form in translation.iter("numerusform")] or [translation.text]:
                yield "es", where, text or ""


def files(root):
    for language in DICTIONARIES:
        for path in sorted(glob.glob(os.path.join(root, "resources/guide", language, "*.md"))):
            yield language, path
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        yield "en", os.path.join(root, name)


def marked(path):
    """Language and text of the files whose texts say their language themselves."""
    if path.endswith(".desktop"):
        with open(path, encoding="utf-8") as file:
            for key, language, text in re.findall(r"^(GenericName|Comment|Keywords|Name)(?:\[(\w+)\])?=(.*)$", file.read(), re.M):
                yield language or "en", text.replace(";", " ")
        return
    for element in ElementTree.parse(path).getroot().iter():
        if element.tag.split("}")[-1] in ("summary", "p", "li", "caption", "comment") and element.text:
            yield element.get("{http://www.w3.org/XML/1998/namespace}lang", "en"), element.text


def man_text(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith((".Dd", ".Dt", ".Os", ".Nm", ".Fl", ".It", ".Xr", ".Pa", ".Ev", ".Bl", ".El", ".Dl", ".Ql", ".Cm", '.\\"')):
                continue
            yield re.sub(r"\\[&f]\S?|^\.\w+|\b(?:Fl|Ar|Cm|Ql|Pa|Ev|Xr|Nm) \S+", " ", line)


def texts(root):
    """{language: [(where, text)]}"""
    found = {language: [] for language in DICTIONARIES}
    for language, where, text in translations(root):
        found[language].append((where, text))
    for language, path in files(root):
        with open(path, encoding="utf-8") as file:
            text = re.sub(r"```.*?```", " ", file.read(), flags=re.S)
        found[language] += [("%s:" % os.path.relpath(path, root), line) for line in text.splitlines() if not line.startswith("    ")]
    for path in [os.path.join(root, "packaging/linux", name) for name in ("io.github.timeline_composer.desktop",
                 "io.github.timeline_composer.metainfo.xml.in", "io.github.timeline_composer.xml")]:
        for language, text in marked(path):
            if language in found:
                found[language].append((os.path.basename(path), text))
    for path in glob.glob(os.path.join(root, "packaging/linux/*.1")):
        found["en"] += [(os.path.basename(path), line) for line in man_text(path)]
    return found


def self_test():
    wrong = []
    for language, text, expected in (("en", "The colour and the color of a licence", []), ("en", "Nothing is recieved", ["recieved"]),
                                     ("en", "Say `recieved` in %1 of {{webinarName}} at https://recieved.test", []),
                                     ("en", "&Recieve it", ["Recieve"]), ("es", "La dirección del correo", []),
                                     ("es", "La direccion del correo", ["direccion"]), ("es", "Guardar(&G) 3 eventos", [])):
        found = sorted(unknown(language, [("", text)]))
        if found != expected:
            wrong.append("%s: expected %s, found %s" % (text, expected, found))
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--list", action="store_true", help="the unknown words alone")
    a = parser.parse_args()
    if a.self_test:
        faults = self_test()
    else:
        faults = []
        for language, spoken in texts(a.root).items():
            for word, (where, text) in sorted(unknown(language, spoken).items()):
                faults.append("%s %s" % (language, word) if a.list else "%s: “%s” in %s %s" % (language, word, where, text.strip()[:100]))
    print("\n".join(faults) or "every word is in a dictionary or in the list")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
