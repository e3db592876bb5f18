#!/usr/bin/env python3
"""Holds the examples in headers to the tests they are taken from.

A header shows an example as "/// Example, from tests/…/tst_x.cpp:", an empty comment line, and indented lines. These
lines must stand one after the other in that test, which compiles and runs them. Exit code 1 when one differs.
"""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = re.compile(r"^/// Example, from (\S+):\n///\n((?:///     .*\n)+)", re.M)


def stripped(text):
    return [line.strip() for line in text.splitlines()]


def stands_in(lines, source):
    return any(source[at:at + len(lines)] == lines for at in range(len(source) - len(lines) + 1))


def main():
    faults, found = [], 0
    for header in sorted((TOP / "src").rglob("*.h")) + sorted((TOP / "ui").rglob("*.h")):
        text = header.read_text(encoding="utf-8")
        promised = text.count("/// Example, from ")
        examples = EXAMPLE.findall(text)
        if promised != len(examples):
            faults.append(f"{header.relative_to(TOP)}: an example cannot be read")
        for test, lines in examples:
            found += 1
            source = TOP / test
            if not source.is_file() or not stands_in(stripped(lines.replace("///", "")), stripped(source.read_text())):
                faults.append(f"{header.relative_to(TOP)}: {test} has other lines than its example")
    if not found:
        faults.append("no header shows an example")
    print("\n".join(faults) or f"{found} examples stand in their tests")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
