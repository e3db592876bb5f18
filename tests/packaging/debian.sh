#!/usr/bin/env bash
# debian.sh SUITE FOLDER [ARGUMENT…]: ./run-tests ARGUMENT… of what is committed here, in another Debian (SUITE, such as
# trixie) below FOLDER, which is made when it is not there and kept for the next time. Root. Without ARGUMENT also: does
# everything compile without a warning with the newest clang of that Debian, and its headers?
set -euo pipefail
suite=$1
root=$(realpath "$(dirname "$0")/../..")
mkdir -p "$2"
folder=$(realpath "$2")
shift 2

if [ ! -e "$folder/etc/debian_version" ]; then
    mirror=$(grep -rhoP '(?<=^URIs: ).*debian/?$|(?<=^deb )https?://\S*debian/?(?= )' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | head -n 1 || true)
    debootstrap --variant=minbase --include=ca-certificates,git "$suite" "$folder" "$mirror"
    cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/"
fi
cp /etc/resolv.conf /etc/hosts "$folder/etc/"
mkdir -p "$folder/src"
if [ -e "$folder/src/.git" ]; then
    git -C "$folder/src" fetch -q "$root" HEAD
    git -C "$folder/src" reset -q --hard FETCH_HEAD
else
    git clone -q "$root" "$folder/src"
fi

# Mounts of its own: nothing stays behind, however it ends.
exec unshare --mount --propagation private bash -c '
    folder=$1
    shift
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    mount --rbind /sys "$folder/sys"
    mount -t tmpfs tmpfs "$folder/tmp"
    exec chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" bash -c "
            cd /src
            ./run-tests \"\$@\" || exit
            [ \$# = 0 ] || exit 0
            . packaging/linux/dependencies.sh
            ensure_packages lint
            CXX=clang++ tests/packaging/warnings.sh build/ci" inside "$@"' outside "$folder" "$@"
