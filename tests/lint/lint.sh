#!/usr/bin/env bash
# lint.sh changed|all : holds our files to .clang-format, and the changed ones (or all) to .clang-tidy and .clazy.
# Changed: what is not committed, what is not upstream, and the last commit. Exit code 1 when anything is found.
set -uo pipefail
cd "$(dirname "$0")/../.."
which=${1:-changed}
faults=0
reference=14 # of LLVM, as in Debian 12: another version lays lines out otherwise and knows other checks

if ! git rev-parse -q --verify HEAD >/dev/null 2>&1; then
    echo "lint: left out, since these sources are no git repository."
    exit 0
fi
version=$(clang-format --version | grep -oE '[0-9]+' | head -n 1)
if [ "$version" != $reference ]; then
    echo "lint: left out, since it is held with LLVM $reference and here is $version."
    exit 0
fi

mapfile -t sources < <(git ls-files '*.h' '*.cpp')
if ! clang-format --dry-run -Werror "${sources[@]}" 2>build/format.log; then
    grep -o '^[^:]*:[0-9]*' build/format.log | sort -u | head -20
    echo "These places differ from .clang-format: run clang-format -i on the files."
    faults=1
fi

folder=build/lint
unity=OFF
if [ "$which" = all ]; then
    files=("${sources[@]}")
    folder=build/lint-all
    unity=ON
else
    base=$(git rev-parse -q --verify '@{upstream}' || git rev-parse -q --verify HEAD~1 || git rev-parse HEAD)
    [ "$(git rev-parse "$base")" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse -q --verify HEAD~1 || echo HEAD)
    mapfile -t files < <({ git diff --name-only --diff-filter=d "$base" -- '*.cpp'; git ls-files -o --exclude-standard '*.cpp'; } | sort -u)
fi
mapfile -t files < <(printf '%s\n' "${files[@]}" | grep -E '^(src|ui|tests)/.*\.cpp$')
[ ${#files[@]} -gt 0 ] || exit $faults

# The analysers read what CMake knows of each file; moc's and uic's files must be there.
cmake --preset lint -B $folder -DCMAKE_UNITY_BUILD=$unity >build/lint-configure.log || { cat build/lint-configure.log; exit 1; }
# They are made by commands that ninja runs after the libraries; here nothing is compiled.
mapfile -t generated < <(ninja -C $folder -t targets all | grep -oE '^([a-z_/]+_autogen|tests/[^ ]*\.moc):' | tr -d : | sort -u)
mapfile -t mocs < <(printf '%s\n' "${generated[@]}" | grep '\.moc$')
(cd $folder && mkdir -p $(dirname "${mocs[@]}") && ninja -t commands "${generated[@]}" \
    | grep -E -- '-E cmake_autogen |--include' | grep -v -- ' -c ' | sed 's/$/ || exit 1/' | sh) >build/lint-generate.log 2>&1 \
    || { tail -n 20 build/lint-generate.log; exit 1; }
# Of everything, the files of a library are read eight at a time, as a unity build compiles them: most of the time goes
# into Qt's headers.
read=("${files[@]}")
if [ $unity = ON ]; then
    mapfile -t together < <(find $folder/src $folder/ui -name 'unity_*.cxx')
    mapfile -t alone < <(grep -vxFf <(sed -n "s|^#include \"$PWD/\(.*\)\"|\1|p" "${together[@]}") <(printf '%s\n' "${files[@]}"))
    read=("${together[@]}" "${alone[@]}")
fi
check() {
    local file=$1 found
    found=$({ clang-tidy -p "$folder" --quiet "$file"; clazy-standalone -p "$folder" --header-filter='/(src|ui)/' "$file"; } 2>/dev/null \
        | grep -E "^$PWD/(src|ui|tests)/.*(warning|error): " | sort -u)
    [ -z "$found" ] || { printf '%s\n' "${found//$PWD\//}"; return 1; }
}
export -f check
export folder CLAZY_CHECKS="level0,level1,no-qstring-allocations,no-non-pod-global-static,no-connect-not-normalized"
printf '%s\0' "${read[@]}" | xargs -0 -n1 -P"$(nproc)" bash -c 'check "$0"' || faults=1
[ $faults = 0 ] && echo "lint: ${#files[@]} files without a finding"
exit $faults
