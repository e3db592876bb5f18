#!/usr/bin/env python3
"""The rooms of the code (the folders of src and ui) and which includes which, as they are today.

    tests/layering/rooms.py --mermaid           the picture, for README
    tests/layering/rooms.py --dot               the same for Graphviz
    tests/layering/rooms.py --measures          one table of sizes: files, lines, longest function, arrows, circles
    tests/layering/rooms.py --measures --of REVISION    the same of an earlier state, to lay beside it
    tests/layering/rooms.py --check README.md   fails when the picture in the file is not today's
    tests/layering/rooms.py --write README.md   puts today's there

An arrow that follows from two others is left out (app -> windows -> pages says app -> pages).
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = re.compile(r'^\s*#\s*include\s+"((?:ui/)?[a-z]+)/[^"]+"', re.M)
BEGIN, END = "<!-- rooms: made by tests/layering/rooms.py -->", "<!-- end of rooms -->"


def room_of(path):
    parts = path.relative_to(TOP).parts
    return f"{parts[0]}/{parts[1]}"


def source_files():
    files = [path for top in ("src", "ui") for end in ("*.h", "*.cpp") for path in (TOP / top).rglob(end)]
    return sorted(path for path in files if len(path.relative_to(TOP).parts) > 2)


def arrows(files):
    """Room -> the rooms that its files include."""
    found = {}
    for path in files:
        own = found.setdefault(room_of(path), set())
        for target in INCLUDE.findall(path.read_text(encoding="utf-8")):
            own.add(target if target.startswith("ui/") else f"src/{target}")
    return {room: targets - {room} for room, targets in found.items()}


def reachable(graph, start, without=None):
    seen, todo = set(), [room for room in graph[start] if room != without]
    while todo:
        room = todo.pop()
        if room not in seen:
            seen.add(room)
            todo += graph.get(room, ())
    return seen


def reduced(graph):
    return {room: sorted(target for target in targets
                         if target not in set().union(*(reachable(graph, other) | set()
                                                        for other in targets if other != target), set()))
            for room, targets in sorted(graph.items())}


def name(room):
    return room.removeprefix("src/").replace("/", "_")


def mermaid(graph):
    lines = ["```mermaid", "flowchart TD"]
    for title, top in (("window", "ui/"), ("core", "src/")):
        lines.append(f"    subgraph {title}")
        lines += [f"        {name(room)}[{room}]" for room in sorted(graph) if room.startswith(top)]
        lines.append("    end")
    for room, targets in reduced(graph).items():
        lines += [f"    {name(room)} --> {name(target)}" for target in targets]
    return "\n".join(lines + ["```"])


def dot(graph):
    lines = ["digraph rooms {", "    rankdir=TB; node [shape=box];"]
    for room, targets in reduced(graph).items():
        lines += [f'    "{room}" -> "{target}";' for target in targets]
    return "\n".join(lines + ["}"])


def longest_function(text):
    """Lines between a brace that opens at the margin and the one that closes there; namespaces do not open so."""
    longest, opened = 0, None
    for number, line in enumerate(text.splitlines()):
        if line == "{":
            opened = number
        elif line == "}" and opened is not None:
            longest, opened = max(longest, number - opened - 1), None
    return longest


def measures(files, graph):
    rows = []
    for room in sorted(graph):
        own = [path for path in files if room_of(path) == room]
        texts = [path.read_text(encoding="utf-8") for path in own]
        sizes = [text.count("\n") for text in texts]
        rows.append((room, len(own), sum(sizes), max(sizes), max(longest_function(text) for text in texts),
                     len(graph[room])))
    head = ("room", "files", "lines", "longest file", "longest function", "arrows")
    table = [f"{head[0]:16}" + "".join(f"{cell:>18}" for cell in head[1:])]
    table += [f"{row[0]:16}" + "".join(f"{cell:18}" for cell in row[1:]) for row in rows]
    circles = sorted(room for room in graph if room in reachable(graph, room))
    table.append(f"{'all':16}" + "".join(f"{cell:18}" for cell in (
        sum(row[1] for row in rows), sum(row[2] for row in rows), max(row[3] for row in rows),
        max(row[4] for row in rows), sum(row[5] for row in rows))))
    table.append("rooms in a circle: " + (", ".join(circles) or "none"))
    lines = [(path, path.read_text(encoding="utf-8").splitlines()) for path in files]
    table.append(f"files over 500 lines: {sum(len(text) > 500 for _, text in lines)}")
    table.append(f"lines over 120 columns: {sum(len(line) > 120 for _, text in lines for line in text)}")
    table.append("functions over 100 lines: " + (", ".join(
        path.name for path, text in lines if longest_function("\n".join(text)) > 100) or "none"))
    return "\n".join(table)


def measures_of(revision):
    global TOP
    with tempfile.TemporaryDirectory() as folder:
        archive = pathlib.Path(folder) / "tree.tar"
        subprocess.run(["git", "archive", "-o", archive, revision, "src", "ui"], cwd=TOP, check=True)
        with tarfile.open(archive) as tar:
            tar.extractall(folder)
        TOP = pathlib.Path(folder)
        files = source_files()
        return measures(files, arrows(files))


def put_into(path, picture, write):
    text = path.read_text(encoding="utf-8")
    block = re.compile(re.escape(BEGIN) + r".*?" + re.escape(END), re.S)
    wanted = f"{BEGIN}\n{picture}\n{END}"
    if not block.search(text):
        sys.exit(f"{path.name} has no place for the picture of the rooms ({BEGIN})")
    changed = block.sub(lambda _: wanted, text)
    if changed == text:
        return
    if not write:
        sys.exit(f"The picture of the rooms in {path.name} is not today's: tests/layering/rooms.py --write {path.name}")
    path.write_text(changed, encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = options.add_mutually_exclusive_group(required=True)
    for flag in ("--mermaid", "--dot", "--measures"):
        what.add_argument(flag, action="store_true")
    for flag in ("--check", "--write"):
        what.add_argument(flag, type=pathlib.Path)
    options.add_argument("--of", metavar="REVISION")
    given = options.parse_args()
    if given.of:
        return print(measures_of(given.of))
    files = source_files()
    graph = arrows(files)
    if given.mermaid:
        print(mermaid(graph))
    elif given.dot:
        print(dot(graph))
    elif given.measures:
        print(measures(files, graph))
    else:
        put_into(given.check or given.write, mermaid(graph), bool(given.write))


if __name__ == "__main__":
    main()
