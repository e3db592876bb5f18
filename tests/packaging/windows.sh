#!/usr/bin/env bash
# windows.sh BUILD [FILE…]: does the program compile for Windows, and does makensis take the installer's script? No Windows
# is needed, and nothing of it is run: what this finds are headers and calls that only Unix has, and slips in the script.
# BUILD: a configured build of this computer, whose Qt headers are read with the cross compiler; they have the same classes.
# FILE: only these; without one, all of src and ui. Needs g++-mingw-w64-x86-64-posix and nsis (Debian).
set -euo pipefail
build=$(realpath "$1")
shift
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The headers of others, without those of this computer's C library, which lie beside them.
mkdir "$work/include"
for name in tl cmark.h cmark_export.h cmark_version.h zip.h zipconf.h zlib.h zconf.h qt6keychain; do
    for folder in /usr/include "/usr/include/$(uname -m)-linux-gnu"; do
        if [ -e "$folder/$name" ]; then ln -s "$folder/$name" "$work/include/$name"; fi
    done
done
# Two of Qt's headers are installed for Windows only.
mkdir "$work/include/QtGui"
printf '#pragma once\n#define NOMINMAX\n#include <windows.h>\n' >"$work/include/qt_windows.h"
{
    printf '#pragma once\nstruct tagMSG;\ntypedef tagMSG MSG;\n'
    for handle in HINSTANCE HWND HDC HFONT HPEN HBRUSH HPALETTE HBITMAP HICON HRGN HMONITOR; do
        printf 'struct %s__;\ntypedef %s__ *%s;\n' $handle $handle $handle
    done
    printf 'typedef HICON HCURSOR;\n'
} >"$work/include/QtGui/qwindowdefs_win.h"
/usr/bin/python3 - "$build" "$root" "$work" "$@" <<'P'
import json, os, shlex, subprocess, sys
build, root, work, *wanted = sys.argv[1:]
windows_only = {"ui/theme/titlebar.cpp": "ui/theme"}
with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
    commands = {entry["file"]: entry for entry in json.load(file)}


def flags(entry):
    words, skip = [], 0
    for word in shlex.split(entry["command"])[1:]:
        if skip:
            skip -= 1
        elif word in ("-o", "-MF", "-MT", "-include"):
            skip = 1
        elif not word.startswith(("-isystem", "-f", "-O", "-Winvalid-pch", "-DCOMPOSER_HAS_DBUS", "-DQT_DBUS")) and word not in ("-c", "-MD", entry["file"]):
            words.append(word)
    qt = "/usr/include/%s-linux-gnu/qt6" % os.uname().machine
    modules = ("", "/QtCore", "/QtGui", "/QtWidgets", "/QtNetwork", "/QtSql", "/QtSvg")
    return words + ["-isystem" + qt + module for module in modules] + ["-isystem" + work + "/include"]


# A unity build names its files in one that includes them: each of them is compiled by itself here.
jobs = {}
for path, entry in commands.items():
    if "/tests/" in path or "_autogen" in path or "/qrc_" in path or "cmake_pch" in path or ".rcc/" in path or "/precompiled" in path:
        continue
    if "/Unity/" in path:
        with open(path, encoding="utf-8") as unity:
            parts = [line.split('"')[1] for line in unity if line.startswith("#include")]
    else:
        parts = [path]
    for part in parts:
        part = os.path.realpath(part)
        if part.startswith((root + "/src/", root + "/ui/")):
            jobs[os.path.relpath(part, root)] = flags(entry)
for path, room in windows_only.items():
    jobs[path] = next(found for name, found in jobs.items() if name.startswith(room))
if wanted:
    jobs = {path: found for path, found in jobs.items() if path in wanted}
broken = 0
for path, found in sorted(jobs.items()):
    made = subprocess.run(["x86_64-w64-mingw32-g++-posix", *found, "-fsyntax-only", path], cwd=root, capture_output=True, text=True)
    if made.returncode:
        broken += 1
        print(path, made.stderr[:3000], sep="\n")
print("%d of %d files compile for Windows" % (len(jobs) - broken, len(jobs)))
sys.exit(1 if broken or not jobs else 0)
P
(cd "$root" && x86_64-w64-mingw32-windres -I . packaging/windows/timeline-composer.rc -O coff -o "$work/rc.o")

# The installer of two stand-ins: CPack writes the script, makensis takes it or not, and what it writes is read.
mkdir -p "$work/project/bin" "$work/tools"
printf '#!/bin/sh\n' >"$work/tools/windeployqt"
chmod +x "$work/tools/windeployqt"
cat >"$work/project/CMakeLists.txt" <<P
cmake_minimum_required(VERSION 3.25)
project(TimelineComposer VERSION 0.0.1 LANGUAGES CXX)
set(PROJECT_SOURCE_DIR "$root")
set(CMAKE_INSTALL_BINDIR bin)
set(CPACK_PACKAGE_NAME timeline-composer)
set(CPACK_PACKAGE_CONTACT "nobody <nobody@invalid>")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Timeline Composer")
set(CPACK_VERBATIM_VARIABLES ON)
install(PROGRAMS "$work/tools/windeployqt" DESTINATION bin RENAME timeline-composer.exe)
macro(install)
    if(NOT "\${ARGV0}" STREQUAL CODE)
        _install(\${ARGV})
    endif()
endmacro()
include("$root/packaging/windows/nsis.cmake")
include(CPack)
P
PATH="$work/tools:$PATH" cmake -S "$work/project" -B "$work/made" >"$work/log" || { cat "$work/log"; exit 1; }
(cd "$work/made" && cpack -G NSIS64 >"$work/log" 2>&1) || { cat "$work/log"; find "$work/made" -name NSISOutput.log -exec tail -20 {} +; exit 1; }
script=$(find "$work/made/_CPack_Packages" -name project.nsi)
for line in "'Software\\Classes\\TimelineComposer.Draft\\shell\\open\\command' '' '\"\$INSTDIR\\bin\\timeline-composer.exe\" \"%1\"'" \
    "DeleteRegKey SHCTX 'Software\\Classes\\TimelineComposer.Draft'" 'bin\timeline-composer.exe'; do
    grep -qF -- "$line" "$script" || { echo "the installer's script does not say: $line"; exit 1; }
done
if grep -nF '\\' "$script" | grep -F 'Software'; then
    echo "a name of the registry has an empty part"
    exit 1
fi
echo "makensis makes the installer: $(basename "$(find "$work/made" -maxdepth 1 -name '*.exe')")"
