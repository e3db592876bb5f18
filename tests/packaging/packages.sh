#!/usr/bin/env bash
# packages.sh BUILD WORK: makes the packages and tries them where nothing else is. Needs root, for the chroots.
# The .deb: lintian finds nothing; it is installed into a bare Debian, run, and purged without a trace.
# The .tar.xz: runs in a Debian without any Qt. What the desktop reads of us is valid.
set -euo pipefail
build=$1 work=$2
root=$(realpath "$(dirname "$0")/../..")
mkdir -p "$work"
work=$(realpath "$work")
fail() { echo "FAILED: $*"; exit 1; }

echo "== what the desktop reads"
desktop-file-validate "$root/packaging/linux/io.github.timeline_composer.desktop"
mkdir -p "$work/metainfo"
sed -e 's|@COMPOSER_HOMEPAGE@|https://example.org/timeline-composer|' -e 's|@composer_pictures@|https://example.org/pictures|' \
    "$root/packaging/linux/io.github.timeline_composer.metainfo.xml.in" >"$work/metainfo/io.github.timeline_composer.metainfo.xml"
appstreamcli validate --no-net --pedantic "$work/metainfo/io.github.timeline_composer.metainfo.xml"
mandoc -Tlint -Wwarning "$root"/packaging/linux/*.1

echo "== packages"
rm -f "$work"/*.deb "$work"/*.tar.xz
"$root/packaging/linux/make-packages.sh" "$build" "$work"
deb=$(ls "$work"/*.deb) archive=$(ls "$work"/*.tar.xz)
lintian --fail-on error,warning --tag-display-limit 0 "$deb"

echo "== a bare Debian"
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(grep -rhoP '(?<=^URIs: ).*debian/?$|(?<=^deb )https?://\S*debian/?(?= )' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | head -n 1 || true)
bare=$work/bare-$suite.tar
if [ ! -e "$bare" ]; then
    rm -rf "$work/bare"
    debootstrap --variant=minbase "$suite" "$work/bare" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail "$work/debootstrap.log"; fail "no bare Debian"; }
    if compgen -G '/etc/apt/sources.list.d/*.sources' >/dev/null; then
        cp /etc/apt/sources.list.d/*.sources "$work/bare/etc/apt/sources.list.d/"
        rm -f "$work/bare/etc/apt/sources.list"
    fi
    cp -r /etc/apt/apt.conf.d/. "$work/bare/etc/apt/apt.conf.d/"
    tar -C "$work/bare" --one-file-system -cf "$bare" .
    rm -rf "$work/bare"
fi
fresh() { # FOLDER: a bare Debian in it, with /proc and the outside's names
    leave "$1"
    mkdir -p "$1"
    tar -C "$1" -xf "$bare"
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    cp /etc/hosts "$1/etc/hosts"
    mount -t proc proc "$1/proc"
    mount --bind /dev "$1/dev"
}
leave() {
    umount "$1/proc" "$1/dev" 2>/dev/null || true
    mountpoint -q "$1/dev" && fail "$1/dev is still mounted"
    rm -rf --one-file-system "$1"
}
trap 'leave "$work/installed"; leave "$work/without-qt"' EXIT
inside() { chroot "$@"; }

tries='export HOME=/tmp/person XDG_RUNTIME_DIR=/tmp/run LC_ALL=C.UTF-8; mkdir -p -m 700 $HOME $XDG_RUNTIME_DIR
cd /tmp
$bin/timeline-composer --version
$bin/timeline-composer-cli --version
$bin/timeline-composer-cli check events.csv --template template.json || [ $? = 4 ]
$bin/timeline-composer-cli send events.csv --template template.json --account practice --yes --results outcome.csv || [ $? = 2 ]
[ "$(grep -c ",created," outcome.csv)" = 992 ] || { echo "not 992 events created"; exit 1; }
LC_ALL=ja_JP.UTF-8 $bin/timeline-composer-cli --help | grep -q タイムライン || { echo "no Japanese"; exit 1; }
Xvfb -displayfd 3 3>/tmp/display >/dev/null 2>&1 & screen=$!
for _ in $(seq 100); do [ -s /tmp/display ] && break; sleep 0.1; done
export DISPLAY=:$(cat /tmp/display)
$bin/timeline-composer 2>window.err & window=$!
for _ in $(seq 200); do [ -e $HOME/.local/state/timeline-composer/log.txt ] && [ -e $HOME/.local/share/timeline-composer/workspace.sqlite ] && break; sleep 0.1; done
sleep 3
kill -TERM $window; wait $window || { echo "the window ends with $?"; exit 1; }
kill $screen; wait $screen || true
cat window.err
! grep -q "TLS backend" window.err || { echo "no secure connections"; exit 1; }
[ ! -e $HOME/.local/state/timeline-composer/crash.txt ] || { cat $HOME/.local/state/timeline-composer/crash.txt; exit 1; }'
samples() { cp "$root/resources/samples/webinar-registrations.csv" "$1/tmp/events.csv"; cp "$root/resources/samples/webinar-registration.template.json" "$1/tmp/template.json"; }

echo "== the .deb: install, run, purge"
fresh "$work/installed"
here=$work/installed
samples "$here"
cp "$deb" "$here/tmp/"
inside "$here" sh -ec 'apt-get update -q >/dev/null; dpkg-query -W -f "\${Package}\n" | sort >/tmp/before
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o Dpkg::Options::=--force-unsafe-io --no-install-recommends /tmp/*.deb xvfb >/tmp/apt.log 2>&1 || { tail /tmp/apt.log; exit 1; }'
inside "$here" bash -ec "bin=/usr/bin; $tries"
inside "$here" sh -ec 'dpkg -L timeline-composer >/tmp/files; DEBIAN_FRONTEND=noninteractive apt-get purge -y -q timeline-composer >/dev/null 2>&1
    while read -r f; do [ -f "$f" ] && { echo "left behind: $f"; exit 1; }; done </tmp/files; ! dpkg -s timeline-composer >/dev/null 2>&1'
leave "$here"

echo "== the .tar.xz without Qt"
fresh "$work/without-qt"
here=$work/without-qt
samples "$here"
inside "$here" sh -ec 'apt-get update -q >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o Dpkg::Options::=--force-unsafe-io --no-install-recommends libgl1 libegl1 fontconfig fonts-dejavu-core xvfb >/tmp/apt.log 2>&1 || { tail /tmp/apt.log; exit 1; }'
[ -z "$(find "$here/usr/lib" -name 'libQt*')" ] || fail "there is a Qt in the bare Debian"
mkdir "$here/opt/some where"
tar -C "$here/opt/some where" -xf "$archive"
mv "$here/opt/some where"/timeline-composer-* "$here/opt/some where/moved"
inside "$here" bash -ec "ln -s '/opt/some where/moved/bin' /tmp/bin; bin=/tmp/bin; $tries"
leave "$here"
echo "the packages install, run and go"
