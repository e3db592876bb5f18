# Sourced by ./run and ./run-tests: installs the Debian packages that are missing, and nothing when none is.
# Usage: ensure_packages GROUP…   (build, window, virtual, test, lint, bench, packages)

packages_build="ca-certificates g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools
qt6-l10n-tools qt6-svg-dev libqt6svg6 qt6-qpa-plugins libqt6sql6-sqlite libgl1-mesa-dev qtkeychain-qt6-dev libsecret-1-0
libexpected-dev cmark libcmark-dev zlib1g-dev libzip-dev"
packages_window="qt6-translations-l10n fonts-dejavu-core fonts-noto-core fonts-ipafont-gothic dbus dbus-daemon gnome-keyring"
packages_virtual="xvfb openbox xdotool imagemagick x11-utils at-spi2-core python3 python3-pyatspi python3-gi libglib2.0-bin libsecret-tools procps"
packages_test="$packages_virtual sqlite3 openssl python3-jsonschema mandoc zsh hunspell hunspell-en-gb hunspell-en-us hunspell-es"
packages_lint="git clang-format clang-tidy clazy clang"
packages_bench="libcsv-dev"
packages_packages="qt6-wayland lintian debootstrap patchelf desktop-file-utils appstream mandoc dpkg-dev file xz-utils binutils"

ensure_packages() {
    local group package missing=""
    for group in "$@"; do
        local list="packages_$group"
        for package in ${!list}; do
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
        done
    done
    [ -n "$missing" ] || return 0
    local sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    echo "Installing:$missing"
    local log
    log=$(mktemp)
    { $sudo apt-get update -q && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } \
        >"$log" 2>&1 || { tail -n 40 "$log"; echo "The packages could not be installed. The log above says why."; exit 1; }
    rm -f "$log"
}

# configure_and_build PRESET TARGET… : configures when needed, then builds.
configure_and_build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    if ! cmake --preset "$preset" >"build/$preset-configure.log" 2>&1; then
        cat "build/$preset-configure.log"
        exit 1
    fi
    cmake --build --preset "$preset" --target "$@"
}
