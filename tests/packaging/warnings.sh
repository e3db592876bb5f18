#!/usr/bin/env bash
# warnings.sh BUILD: reads every file of a build made with GCC once more with clang (CXX, else clang++), warnings as errors,
# and compiles nothing: about a third of the time. Without the benchmarks, of which moc made nothing in that build.
set -euo pipefail
exec /usr/bin/python3 - "$1" "${CXX:-clang++}" <<'P'
import concurrent.futures, json, os, shlex, subprocess, sys
build, compiler = sys.argv[1:]
# GCC's own; and what a unity build with GCC needs.
LEFT_OUT = ("-Wno-subobject-linkage", "-Wno-restrict", "-Wno-maybe-uninitialized", "-Winvalid-pch", "-fno-canonical-system-headers", "-MD", "-c")


def read(entry):
    words, skip = [], False
    for word in shlex.split(entry["command"])[1:]:
        if skip:
            skip = False
        elif word in ("-o", "-MF", "-MT", "-include"):
            skip = True
        elif word not in LEFT_OUT and word != compiler and not word.endswith(("/g++", "/c++")):
            words.append(word)
    found = subprocess.run([compiler, *words, "-Werror", "-fsyntax-only"], cwd=entry["directory"], capture_output=True, text=True)
    return entry["file"], found


with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
    entries = [entry for entry in json.load(file) if "cmake_pch" not in entry["file"] and "mocs_compilation" not in entry["file"]
               and "/qrc_" not in entry["file"] and "/tests/bench/" not in entry["file"]]
broken = 0
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for path, found in pool.map(read, entries):
        if found.returncode:
            broken += 1
            print(path, found.stderr[:4000], sep="\n", flush=True)
print("%d of %d files without a warning with %s" % (len(entries) - broken, len(entries), compiler))
sys.exit(1 if broken or not entries else 0)
P
