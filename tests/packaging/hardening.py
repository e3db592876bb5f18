#!/usr/bin/python3
"""Says which of the programs lacks hardening, or loads libraries from the current folder. Exit code 1 when one does.

    hardening.py PROGRAM…
    hardening.py --run-paths PROGRAM…          only where libraries are loaded from, for builds that nobody is given
    hardening.py --self-test COMPILER FOLDER   builds programs that lack each thing and expects them to be caught
"""
import re
import subprocess
import sys


# A large frame is taken page by page, and each touched: sub $4096, %rsp; orq $0, (%rsp), or movq $0, (%rsp) of clang.
PROBE = re.compile(rb"\x48\x81\xec\x00\x10\x00\x00(\x48\x83\x0c\x24\x00|\x48\xc7\x04\x24\x00\x00\x00\x00)")


def readelf(option, path):
    return subprocess.run(["readelf", "-W", option, path], check=True, capture_output=True, text=True).stdout


def faults_of(path, fewest_landings=1000):
    header, dynamic, segments = readelf("-h", path), readelf("-d", path), readelf("-l", path)
    symbols = readelf("--dyn-syms", path)
    faults = []
    if not re.search(r"Type:\s+DYN", header) or "PIE" not in dynamic:
        faults.append("is no position independent executable")
    if "GNU_RELRO" not in segments or not re.search(r"BIND_NOW|FLAGS_1.*NOW", dynamic):
        faults.append("has no full RELRO")
    stack = re.search(r"GNU_STACK.*", segments)
    if not stack or "E" in stack.group(0).split()[-2]:
        faults.append("has an executable stack")
    if "__stack_chk_fail" not in symbols:
        faults.append("has no stack protector")
    if not re.search(r"__\w+_chk\b(?<!__stack_chk)", symbols.replace("__stack_chk_fail", "")):
        faults.append("was built without _FORTIFY_SOURCE")
    with open(path, "rb") as file:
        code = file.read()
    landings = code.count(b"\xf3\x0f\x1e\xfa")  # endbr64: where an indirect jump may arrive
    if "X86-64" in header and not PROBE.search(code):
        faults.append("has no protection against stack clashes")
    if "X86-64" in header and landings < fewest_landings:
        faults.append("has no control-flow enforcement")
    return faults + run_path_faults(dynamic)


def run_path_faults(dynamic):
    faults = []
    for kind, value in re.findall(r"\((RPATH|RUNPATH)\).*\[(.*)\]", dynamic):
        for entry in value.split(":"):
            if not entry.startswith("/") and not re.match(r"\$ORIGIN(/|$)|\$\{ORIGIN\}(/|$)", entry):
                faults.append(f"has the {kind} entry {entry!r}, which means the current folder")
                break
    return faults


def self_test(compiler, folder):
    source = f"{folder}/hardening.cpp"
    with open(source, "w", encoding="utf-8") as file:
        file.write("#include <cstdio>\n#include <cstring>\nint main(int n, char **a)"
                   "{ char b[64]; char large[40000]; strcpy(large, a[0]); strcpy(b, large); strcpy(b, a[n - 1]); char c[64]; memcpy(c, b, 64); return puts(c) < 0; }\n")
    good = ["-O2", "-fPIE", "-pie", "-fstack-protector-strong", "-fstack-clash-protection", "-fcf-protection", "-U_FORTIFY_SOURCE",
            "-D_FORTIFY_SOURCE=2", "-Wl,-z,relro,-z,now"]
    cases = {
        "": [],
        "position independent": ["-fno-pie", "-no-pie"],
        "full RELRO": ["-Wl,-z,lazy"],
        "executable stack": ["-Wl,-z,execstack"],
        "stack protector": ["-fno-stack-protector"],
        "stack clashes": ["-fno-stack-clash-protection"],
        "_FORTIFY_SOURCE": ["-U_FORTIFY_SOURCE"],
        "current folder": ["-Wl,-rpath,/usr/lib:"],
        "RUNPATH entry 'lib'": ["-Wl,-rpath,lib"],
    }
    wrong = []
    for expected, more in cases.items():
        program = f"{folder}/hardening.out"
        subprocess.run([compiler, *good, *more, source, "-o", program], check=True)
        faults = " ".join(faults_of(program, 1))
        if expected not in faults or (not expected and faults):
            wrong.append(f"{more}: expected {expected!r}, found {faults!r}")
    return wrong


def main(arguments):
    if arguments[:1] == ["--self-test"]:
        faults = self_test(*arguments[1:])
    elif arguments[:1] == ["--run-paths"]:
        faults = [f"{program} {fault}" for program in arguments[1:] for fault in run_path_faults(readelf("-d", program))]
    else:
        faults = [f"{program} {fault}" for program in arguments for fault in faults_of(program)]
    print("\n".join(faults) or ("no library is loaded from the current folder" if arguments[0] == "--run-paths" else "hardened"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
