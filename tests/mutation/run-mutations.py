#!/usr/bin/env python3
"""Changes one line at a time and looks which test notices.

    tests/mutation/run-mutations.py [--build FOLDER] [--only ID ...] [--report FILE]

mutations.json holds, for each change: the file, the text as it stands and as it becomes, the tests that must fail, and
the fault that a person would meet. A change is "killed" when one of its tests fails, "survived" when all of them pass,
and "stale" when the text no longer stands in the file exactly once, the change does not compile, or one of its tests
fails without it. Works in a copy of the sources (build/mutation), never in the working tree.
Exit code: 0 when every change was killed or is explained in `survives`, else 1.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
TEST_SECONDS = 300


def sources():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True).stdout
    return [name for name in listed.decode().split("\0") if name]


def copy_sources(copy):
    """Newer files only: what was built before stays built."""
    for name in sources():
        source, target = TOP / name, copy / name
        if not source.is_file():
            continue
        if not target.exists() or source.stat().st_mtime != target.stat().st_mtime:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)


def build(copy, targets):
    done = subprocess.run(["ninja", "-C", "build/dev", *targets], cwd=copy, capture_output=True, text=True)
    return None if done.returncode == 0 else done.stdout[-2000:]


def failing(copy, tests):
    """The first of the tests that fails; None when all pass."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for test in tests:
        command = ["ctest", "--test-dir", "build/dev", "--no-tests=error", "--timeout", str(TEST_SECONDS), "-R",
                   f"^{test}$"]
        if subprocess.run(command, cwd=copy, env=environment, capture_output=True).returncode != 0:
            return test
    return None


def try_change(copy, mutation):
    path = copy / mutation["file"]
    before, after = mutation["change"]
    text = path.read_text(encoding="utf-8")
    if text.count(before) != 1:
        return "stale", f"the text stands {text.count(before)} times in {mutation['file']}"
    try:
        path.write_text(text.replace(before, after), encoding="utf-8")
        error = build(copy, mutation["tests"])
        if error:
            return "stale", "does not compile:\n" + error
        noticed = failing(copy, mutation["tests"])
    finally:
        path.write_text(text, encoding="utf-8")
    return ("killed", noticed) if noticed else ("survived", mutation.get("survives", ""))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", default=TOP / "build" / "mutation", type=pathlib.Path)
    options.add_argument("--only", nargs="*", default=[])
    options.add_argument("--report", type=pathlib.Path)
    given = options.parse_args()

    mutations = json.loads((TOP / "tests/mutation/mutations.json").read_text(encoding="utf-8"))
    mutations = [one for one in mutations if not given.only or one["id"] in given.only]
    copy_sources(given.build)
    if not (given.build / "build/dev/build.ninja").exists():
        subprocess.run(["cmake", "--preset", "dev"], cwd=given.build, check=True, stdout=subprocess.DEVNULL)
    tests = sorted({test for one in mutations for test in one["tests"]})
    if error := build(given.build, tests):
        sys.exit("The tests do not build without a change:\n" + error)
    broken = {test for test in tests if failing(given.build, [test])}

    found = []
    for mutation in mutations:
        started = time.monotonic()
        sound = [test for test in mutation["tests"] if test not in broken]
        verdict, detail = try_change(given.build, mutation) if sound == mutation["tests"] else (
            "stale", f"{', '.join(sorted(broken & set(mutation['tests'])))} fails without the change")
        found.append({"id": mutation["id"], "verdict": verdict, "detail": detail})
        print(f"{verdict:9} {mutation['id']:24} {time.monotonic() - started:5.0f} s  {detail}", flush=True)

    counts = {word: sum(one["verdict"] == word for one in found) for word in ("killed", "survived", "stale")}
    print(f"{counts['killed']} of {len(found)} killed, {counts['survived']} survived, {counts['stale']} stale")
    if given.report:
        given.report.write_text(json.dumps(found, indent=1), encoding="utf-8")
    unexplained = [one for one in found if one["verdict"] == "stale"
                   or (one["verdict"] == "survived" and not one["detail"])]
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
