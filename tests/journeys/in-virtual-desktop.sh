#!/usr/bin/env bash
# in-virtual-desktop.sh COMMAND…: runs COMMAND in a desktop of its own: a private HOME, a virtual screen of 1280 × 826
# with a window manager, a D-Bus session with the accessibility bus, and an unlocked gnome-keyring. Everything ends with
# the command; its exit code is ours.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work" 2>/dev/null || true' EXIT
export REAL_HOME=${HOME:-/root} HOME="$work/home"
export XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$HOME/.local/share" XDG_CONFIG_HOME="$HOME/.config" XDG_CACHE_HOME="$HOME/.cache"
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
export LC_ALL=${JOURNEY_LOCALE:-C.UTF-8} TZ=${JOURNEY_TZ:-Europe/Madrid}
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DISPLAY DBUS_SESSION_BUS_ADDRESS

cat >"$work/session.sh" <<'SESSION'
set -euo pipefail
printf %s 'a private keyring' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
# Of two that start at once one may end, or answer nobody: started again then.
for _ in 1 2 3; do
    Xvfb -displayfd 5 -screen 0 "${JOURNEY_SCREEN:-1280x826x24}" -nolisten tcp 5>"$XDG_RUNTIME_DIR/display" 2>/dev/null &
    xvfb=$!
    for _ in $(seq 100); do [ "$(wc -l <"$XDG_RUNTIME_DIR/display")" -gt 0 ] && break; sleep 0.05; done
    export DISPLAY=":$(cat "$XDG_RUNTIME_DIR/display")"
    xprop -root >/dev/null 2>&1 && break
    kill "$xvfb" 2>/dev/null || true
done
openbox >/dev/null 2>&1 &
manager=$!
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
spi=$!
code=0
"$@" || code=$?
kill "$manager" "$spi" "$xvfb" 2>/dev/null || true
wait 2>/dev/null || true
exit "$code"
SESSION
code=0
dbus-run-session -- bash "$work/session.sh" "$@" || code=$?
pkill -u "$(id -u)" -f "gnome-keyring-daemon.*$work" 2>/dev/null || true
exit "$code"
