#!/usr/bin/python3
"""One word for one notion: holds the translations, and whatever else people read in Spanish or Japanese, against
terms.json; and the sources against texts that no translator ever sees.

  terms.py --root SOURCES           exit code 1 and the places, where a word of the list is missing or another one stands
  terms.py --root SOURCES --mend    writes the word of the list where another one stands
  terms.py --self-test FOLDER       breaks each rule, and expects to be told

terms.json: `terms` (where the English has the one, the translation has the other; regular expressions), `elsewhere` (English
texts in which a term means something else) and `never` (what must not stand, and what stands instead)."""
import argparse
import glob
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("es", "ja")


def messages(path):
    """(context, English, translation) of every form."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                yield context.findtext("name"), message.findtext("source") or "", form


def never_faults(rules, text, where):
    for pattern, instead in rules:
        found = re.search(pattern, text, re.M)
        if found and re.sub(pattern, instead, text, flags=re.M) != text:
            yield "%s: “%s” stands where the list has “%s”: %s" % (where, found.group(0), instead, text.strip()[:120])


def translation_faults(root, listed):
    for language in LANGUAGES:
        path = os.path.join(root, "resources/translations/composer_%s.ts" % language)
        for context, english, text in messages(path):
            where = "%s [%s]" % (language, context)
            yield from never_faults(listed["never"][language], text, where)
            for term in listed["terms"]:
                if english in listed["elsewhere"] or " --" in english or "[--" in english:
                    continue  # how a command is used is the same in all languages
                words = re.sub(r"`[^`]*`|\"[^\"]*\"|“timeline”|\*\.\w+|timeline-composer|\b\w+\.json", "", english)
                if re.search(r"\b(%s)\b" % term["en"], words) and not re.search(term[language], text, re.I):
                    yield "%s: “%s” has no “%s”: %s" % (where, english[:80], term[language], text[:80])


def text_faults(root, listed):
    for language in LANGUAGES:
        for path in glob.glob(os.path.join(root, "resources/guide", language, "*.md")):
            with open(path, encoding="utf-8") as file:
                for number, line in enumerate(file, 1):
                    line = re.sub(r"`[^`]*`|\]\([^)]*\)|!\[", "", line)
                    yield from never_faults(listed["never"][language], line, "%s/%s:%d" % (language, os.path.basename(path), number))


LITERAL = re.compile(r'^"(?:[^"\\]|\\.)*"\s*,\s*(?:"(?:[^"\\]|\\.)*"\s*)+[,)]')
MARKED = re.compile(r"QT_TRANSLATE_NOOP|QT_TR_NOOP")


def source_faults(root):
    """Text that lupdate does not see: translate() of something else than literals, and tr() of one."""
    for folder in ("src", "ui"):
        for path in glob.glob(os.path.join(root, folder, "**", "*.[ch]*"), recursive=True):
            with open(path, encoding="utf-8") as file:
                text = re.sub(r"(?m)(^|\s)//[^\n]*", "", file.read())
            name = os.path.relpath(path, root)
            for call in re.finditer(r"(?<!\w)(?:QCoreApplication::)?translate\(\s*", text):
                before = text[:call.start()].rstrip()
                if before.endswith((".", "->", "void", "QString")):
                    continue  # moves a point, or declares
                if not LITERAL.match(text[call.end():]):
                    yield "%s: translate() of something else than a literal: %s" % (name, text[call.start():call.start() + 60].split("\n")[0])
            for call in re.finditer(r"(?<![\w])(?:\w+::)?tr\(\s*(?!\")(\w[^;\n]{0,40})", text):
                yield "%s: tr() of something else than a literal: %s" % (name, call.group(0))
            for sign in re.finditer(r"""\)\s*\+\s*(?:u?'[?!]'|u?"[?!]")""", text):
                yield "%s: a sign put behind words, which another language writes otherwise (¿…? ？): %s" % (name, sign.group(0))
            for mark in MARKED.finditer(text):
                yield "%s: %s marks a text that something else translates: say tr() where it is said" % (name, mark.group(0))


def mend(root, listed):
    changed = 0
    for language in LANGUAGES:
        path = os.path.join(root, "resources/translations/composer_%s.ts" % language)
        with open(path, encoding="utf-8") as file:
            text = file.read()

        def mended(found):
            nonlocal changed
            words = found.group(2)
            for entity, sign in (("&apos;", "'"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
                words = words.replace(entity, sign)
            before = words
            for pattern, instead in listed["never"][language]:
                words = re.sub(pattern, instead, words, flags=re.M)
            if words == before:
                return found.group(0)
            changed += 1
            for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
                words = words.replace(sign, entity)
            return found.group(1) + words + found.group(3)

        text = re.sub(r"(<(?:translation|numerusform)>)([^<]+)(</)", mended, text)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    print("%d translations have the words of the list now" % changed)


def self_test(folder, listed):
    def write(path, text):
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
            file.write(text)

    def with_translation(language, english, text):
        for other in LANGUAGES:
            body = "<context><name>X</name><message><source>%s</source><translation>%s</translation></message></context>" % (english, text)
            write("resources/translations/composer_%s.ts" % other, "<TS>%s</TS>" % (body if other == language else ""))
        return list(translation_faults(folder, listed))

    wrong = []
    for good, language, english, text in ((True, "ja", "Import", "インポート"), (False, "ja", "Import", "CSVを取り込む…"),
                                          (True, "es", "one draft", "un borrador"), (False, "es", "one draft", "un boceto"),
                                          (False, "ja", "Really?", "本当ですか?"), (True, "ja", "Really?", "本当ですか？")):
        if bool(with_translation(language, english, text)) == good:
            wrong.append("%s: %s" % (english, text))
    for good, source in ((True, 'return tr("x");'), (True, 'QCoreApplication::translate("A", "x" "y");'), (False, 'translate("A", text);'),
                         (False, "tr(name);"), (True, "point.translate(1, 2);"), (False, 'QT_TRANSLATE_NOOP("A", "x")'),
                         (False, "title(createVerb(n) + u'?');"), (True, 'title(tr("%1?").arg(createVerb(n)));')):
        write("src/x.cpp", source)
        if bool(list(source_faults(folder))) == good:
            wrong.append(source)
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root")
    parser.add_argument("--mend", action="store_true")
    parser.add_argument("--self-test")
    a = parser.parse_args()
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "terms.json"), encoding="utf-8") as file:
        listed = json.load(file)
    if a.self_test:
        faults = self_test(a.self_test, listed)
    elif a.mend:
        return mend(a.root, listed)
    else:
        faults = [*translation_faults(a.root, listed), *text_faults(a.root, listed), *source_faults(a.root)]
    if faults:
        print("\n".join(faults))
        print("%d places; terms.py --mend writes the words of the list" % len(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
