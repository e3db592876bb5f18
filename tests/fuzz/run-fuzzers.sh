#!/usr/bin/env bash
# run-fuzzers.sh SECONDS [TARGET…]: builds every fuzz target, or these, with clang and runs each for so long, with a
# limit on memory. Each
# begins with the inputs of corpus/TARGET and the words of words/TARGET.dict; what it finds new goes to build/fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?how long each target runs}
mkdir -p build
cmake -G Ninja -S . -B build/fuzz -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -gline-tables-only" \
    -DCMAKE_UNITY_BUILD=ON -DCOMPOSER_PRECOMPILE=ON -DCMAKE_CXX_COMPILER=clang++ -DCOMPOSER_FUZZ=ON >build/fuzz-configure.log
[ -d /dev/shm ] && export TMPDIR=/dev/shm # workbooks are made into files there
targets=("${@:2}")
[ $# -gt 1 ] || mapfile -t targets < <(ninja -C build/fuzz -t targets all | grep -oE '^fuzz_[a-z]+:' | tr -d : | sort -u)
ninja -C build/fuzz "${targets[@]}"
for target in "${targets[@]}"; do
    mkdir -p "build/fuzz/corpus/$target"
    echo "$target, $seconds s"
    words=()
    [ -e "tests/fuzz/words/$target.dict" ] && words=("-dict=tests/fuzz/words/$target.dict")
    "build/fuzz/tests/fuzz/$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=20 -print_final_stats=1 \
        -max_len=16384 "${words[@]}" "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target" 2>&1 | tail -n 8
done
