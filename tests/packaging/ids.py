#!/usr/bin/python3
"""One program has one id, wherever a desktop, a shop or a sandbox asks for it; and so have the types of its files.

  ids.py SOURCES"""
import os
import re
import sys

root = sys.argv[1]
faults = []


def text(path):
    try:
        with open(os.path.join(root, path), encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        faults.append(str(error))
        return ""


def says(path, words):
    if words not in text(path):
        faults.append("%s does not say %r" % (path, words))


program = re.search(r'setDesktopFileName\(u"([^"]+)"_s\)', text("src/app/main.cpp"))
assert program, "the program names no desktop file"
name = program.group(1)
linux = "packaging/linux/" + name
says(linux + ".desktop", "\nIcon=%s\n" % name)
metainfo = linux + ".metainfo.xml.in"
for words in ("<id>%s</id>", '<launchable type="desktop-id">%s.desktop</launchable>', '<icon type="stock">%s</icon>'):
    says(metainfo, words % name)
says(linux + ".yml", "\nid: %s\n" % name)
says("packaging/ComposerInstall.cmake", "install(FILES packaging/linux/%s.xml DESTINATION" % name)  # a Flatpak gives out this name alone
says("packaging/ComposerInstall.cmake", "install(FILES resources/%s.svg DESTINATION" % name)
if not os.path.exists(os.path.join(root, "resources", name + ".svg")):
    faults.append("there is no icon %s.svg" % name)
kinds = re.findall(r'<mime-type type="([^"]+)">', text(linux + ".xml"))
assert kinds, "no type of files"
for kind in kinds:
    says(linux + ".desktop", kind + ";")
    says(metainfo, "<mediatype>%s</mediatype>" % kind)
for ending in re.findall(r'<glob pattern="\*\.([a-z]+)"', text(linux + ".xml")):
    says("packaging/macos/Info.plist.in", "<string>%s</string>" % ending)
    says("packaging/windows/nsis.cmake", "Classes\\.%s" % ending)
says("packaging/macos/Info.plist.in", "<string>%s</string>" % name.replace("_", "-"))  # Apple allows no underscore
print("\n".join(faults) or "one id: " + name)
sys.exit(1 if faults else 0)
