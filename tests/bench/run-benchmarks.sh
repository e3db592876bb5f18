#!/usr/bin/env bash
# run-benchmarks.sh BUILD_FOLDER OUT.json: runs every bench_* program and joins their figures in one list.
set -euo pipefail
build=$1
out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# DuckDB, PapaParse and SheetJS come from npm, where that is installed; without them their comparison is left out.
references="$build/references"
if command -v npm >/dev/null && command -v node >/dev/null; then
    mkdir -p "$references"
    cp "$(dirname "$0")/reference/package.json" "$references/"
    if npm install --silent --no-audit --no-fund --prefix "$references" >/dev/null 2>&1; then
        COMPOSER_REFERENCES=$(cd "$references" && pwd)
        export COMPOSER_REFERENCES
    fi
fi
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC HOME="$work" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
for program in "$build"/tests/bench/bench_*; do
    [ -x "$program" ] && [ -f "$program" ] || continue
    "$program" "$work/$(basename "$program").json"
done
python3 - "$out" "$work"/*.json <<'JOIN'
import json, sys
figures = [figure for name in sys.argv[2:] for figure in json.load(open(name))]
json.dump(figures, open(sys.argv[1], "w"), indent=1)
print("\n%-58s %12s %-10s %-28s %8s" % ("what", "value", "unit", "beside", "ratio"))
for f in figures:
    ratio = f.get("ratio")
    print("%-58s %12.4g %-10s %-28s %8s" % (f["name"], f["value"], f["unit"], f.get("reference") or "", "%.3g" % ratio if ratio else ""))
print("\n%d figures in %s" % (len(figures), sys.argv[1]))
JOIN
