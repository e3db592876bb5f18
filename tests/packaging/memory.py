#!/usr/bin/python3
"""No memory of the programs is left on a disk or open to others: both hold secrets. Reads it from the kernel while they run.

    memory.py CLI WINDOW FOLDER"""
import os
import shutil
import subprocess
import sys
import time


def faults_of(name, process, is_ready):
    until = time.monotonic() + 30
    while not is_ready() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.05)
    if process.poll() is not None:
        return ["%s ended with %d" % (name, process.returncode)]
    faults = []
    with open("/proc/%d/limits" % process.pid, encoding="ascii") as file:
        limit = next(line for line in file if line.startswith("Max core file size")).split()[4:6]
    if limit != ["0", "0"]:
        faults.append("%s may leave its memory in a core file: %s" % (name, limit))
    if os.geteuid() != 0 and os.stat("/proc/%d/mem" % process.pid).st_uid != 0:  # the kernel gives it to root
        faults.append("%s lets other programs of the person read its memory" % name)
    return faults


def main(cli, window, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    home = os.path.join(folder, "home")
    environment = {**os.environ, "COMPOSER_HOME": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    store = os.path.join(folder, "practice.json")
    faults = []
    for name, words, made in (("the command line", [cli, "practice", "--store", store], None),
                              ("the window", [window], os.path.join(home, "workspace.sqlite"))):
        process = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            if made is None:
                process.stdout.readline()  # it listens
            faults += faults_of(name, process, lambda: made is None or os.path.exists(made))
        finally:
            process.terminate()
            process.wait()
    print("\n".join(faults) or "no memory is left behind")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
