#!/usr/bin/env bash
# pictures.sh BUILD FOLDER [LOOK…]: every page and dialog of the program, in the looks a designer has to see, into
# FOLDER/LOOK/*.png, and each look once more as sheets FOLDER/LOOK-N.png where ImageMagick is there. A look is
# LANGUAGE-WIDTHxHEIGHT-SCHEME-SCALE; without one, all of `looks` below. About 15 seconds a look; ends with the first
# page that is cut off, nameless or larger than its screen (tst_wholewindow, tst_sendlooks);
# the chapters of the guide are whole, however long.
set -euo pipefail

build=$(cd "$1" && pwd)
mkdir -p "$2"
folder=$(cd "$2" && pwd)
shift 2
looks=(en-1280x800-light-1 en-1280x800-dark-1 ja-1280x800-light-1 es-1280x800-dark-1
    en-1024x640-dark-1 ja-1024x640-light-1 es-1024x640-light-1
    en-1680x950-light-1 ja-1680x950-dark-1 es-1680x950-light-1
    en-1280x800-light-2 es-1024x640-dark-2)
[ $# -gt 0 ] && looks=("$@")

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$runtime"
code=0
for look in "${looks[@]}"; do
    IFS=- read -r language size scheme scale <<<"$look"
    mkdir -p "$folder/$look"
    : >"$folder/$look.log"
    for test in "app/tst_wholewindow everyPage" "app/tst_sendlooks everyPage" "ui/tst_guide pictures"; do
        COMPOSER_SCREENSHOTS="$folder/$look" COMPOSER_LANGUAGE=$language COMPOSER_SIZE=$size COMPOSER_SCHEME=$scheme \
            QT_SCALE_FACTOR=$scale "$build/tests/"$test >>"$folder/$look.log" 2>&1 || code=1
    done
    grep -E "^FAIL|cuts off|scrolls|needs|has no" "$folder/$look.log" || true
    command -v montage >/dev/null || continue
    mapfile -t pictures < <(find "$folder/$look" -name '*.png' | sort)
    for ((first = 0, sheet = 1; first < ${#pictures[@]}; first += 9, ++sheet)); do
        montage "${pictures[@]:first:9}" -tile 3x -geometry '760x>+8+8' -background '#777' "$folder/$look-$sheet.png"
    done
    echo "$look: ${#pictures[@]} pictures"
done
exit $code
