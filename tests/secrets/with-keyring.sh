#!/bin/sh
# Runs a command in a private HOME with a private D-Bus session.
#   with-keyring.sh unlocked COMMAND…   a real GNOME Keyring, its login keyring unlocked
#   with-keyring.sh empty COMMAND…      a session bus on which no keyring can be started
#   with-keyring.sh nobus COMMAND…      no session bus
set -eu
mode=$1
shift
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
XDG_RUNTIME_DIR=$HOME/run
XDG_DATA_HOME=$HOME/.local/share
XDG_CONFIG_HOME=$HOME/.config
XDG_CACHE_HOME=$HOME/.cache
mkdir -p -m700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
export HOME XDG_RUNTIME_DIR XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS 2>/dev/null || true

case $mode in
unlocked)
    # --unlock creates the login keyring with the password it reads, and goes to the background.
    dbus-run-session -- sh -c '
        printf practice | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        "$@"' sh "$@"
    ;;
empty)
    # A bus of its own configuration: no service files, so nothing can be started on it.
    cat > "$HOME/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=$XDG_RUNTIME_DIR</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
EOF
    dbus-run-session --config-file="$HOME/bus.conf" -- "$@"
    ;;
nobus)
    DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/no-such-bus "$@"
    ;;
*)
    echo "unknown mode: $mode" >&2
    exit 64
    ;;
esac
