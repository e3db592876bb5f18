#!/usr/bin/env bash
# run-sdk.sh CLI FOLDER : speaks to the Practice account with HubSpot's own client library for Node. FOLDER keeps the
# library between runs. Exit code 77 (left out) where node or npm is not there or the library cannot be had.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=$1
library=$2
command -v npm >/dev/null && command -v node >/dev/null || { echo "left out: no npm"; exit 77; }
mkdir -p "$library"
cp "$here/package.json" "$here/sdk.mjs" "$library"
if [ ! -d "$library/node_modules/@hubspot/api-client" ]; then
    npm install --silent --no-audit --no-fund --prefix "$library" >/dev/null 2>&1 || { echo "left out: no library"; exit 77; }
fi

work=$(mktemp -d)
"$cli" practice --json --store "$work/store.json" >"$work/practice" 2>"$work/errors" &
practice=$!
trap 'kill "$practice" 2>/dev/null || true; wait "$practice" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 200); do [ -s "$work/practice" ] && break; sleep 0.05; done
node "$library/sdk.mjs" "$(head -n 1 "$work/practice")"

# What the library made is there after a kill.
kill -9 "$practice"
wait "$practice" 2>/dev/null || true
: >"$work/practice"
"$cli" practice --json --store "$work/store.json" >"$work/practice" 2>>"$work/errors" &
practice=$!
for _ in $(seq 200); do [ -s "$work/practice" ] && break; sleep 0.05; done
node "$library/sdk.mjs" "$(head -n 1 "$work/practice")" --after-restart
