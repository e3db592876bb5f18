#!/usr/bin/env bash
# make-packages.sh BUILD OUT: the .deb and the relocatable .tar.xz of what was built in BUILD, into OUT.
# The .tar.xz holds every library but the C library, the C++ library's floor and the graphics drivers' front, so that it
# runs where no Qt is; it is as new as the system it was made on.
set -euo pipefail
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
root=$(realpath "$(dirname "$0")/../..")

if ! grep -q '^set(CPACK_PACKAGE_CONTACT ".*@' "$build/CPackConfig.cmake"; then
    echo "Nobody answers for these packages: configure with -DCOMPOSER_CONTACT='Name <address>', or set DEBFULLNAME and DEBEMAIL."
    exit 1
fi
contact=$(sed -n 's/^set(CPACK_PACKAGE_CONTACT "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")
grep -q '^set(CPACK_PACKAGE_HOMEPAGE_URL' "$build/CPackConfig.cmake" \
    || echo "No homepage (-DCOMPOSER_HOMEPAGE=https://…): the packages have no entry for software shops."
cpack -G DEB --config "$build/CPackConfig.cmake" -B "$out/cpack" >"$out/cpack.log" || { cat "$out/cpack.log"; exit 1; }
mv "$out"/cpack/*.deb "$out/"
rm -rf "$out/cpack"

version=$(sed -n 's/^project(TimelineComposer VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
name=timeline-composer-$version-linux-$(uname -m)
tree=$out/$name
rm -rf "$tree"
cmake --install "$build" --prefix "$tree" --strip >"$out/install.log"
mkdir -p "$tree/lib" "$tree/plugins" "$tree/translations"

plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_PLUGINS)
texts=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_TRANSLATIONS)
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic platforms/libqwayland-egl \
    wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient \
    wayland-graphics-integration-client/libqt-plugin-wayland-egl \
    platforminputcontexts/libibusplatforminputcontextplugin platforminputcontexts/libcomposeplatforminputcontextplugin \
    platformthemes/libqgtk3 platformthemes/libqxdgdesktopportal xcbglintegrations/libqxcb-glx-integration \
    sqldrivers/libqsqlite iconengines/libqsvgicon imageformats/libqsvg imageformats/libqjpeg imageformats/libqico \
    tls/libqopensslbackend networkinformation/libqnetworkmanager; do
    [ -e "$plugins/$plugin.so" ] || continue
    case $plugin in */libqgtk3) continue ;; esac # brings all of GTK; the portal shows the same dialogs
    install -D -m 644 "$plugins/$plugin.so" "$tree/plugins/$plugin.so"
done
cp "$texts"/qtbase_{es,ja}.qm "$tree/translations/" 2>/dev/null || true
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$tree/bin/qt.conf"

# What the system must have of its own: it fits its kernel and its graphics drivers.
system='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnsl|libGL|libEGL|libGLX|libGLdispatch|libdrm|libgbm)\.so'
needed() { # of every file given, the libraries found, once each
    for file; do ldd "$file" 2>/dev/null; done | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u
}
mapfile -t programs < <(find "$tree/bin" "$tree/plugins" -type f \( -name 'timeline-composer*' -o -name '*.so' \))
# Loaded at run time, so that nobody names them as needed: the keyring's by QtKeychain, the secure connections' by Qt.
loaded=()
for library in libsecret-1.so.0 libssl.so.3 libcrypto.so.3; do
    loaded+=("$(ldconfig -p | awk -v name="$library" '$1 == name && !found++ { print $NF }')")
    [ -n "${loaded[-1]}" ] || { echo "there is no $library here"; exit 1; }
done
for library in $(needed "${programs[@]}" "${loaded[@]}") "${loaded[@]}"; do
    [[ $(basename "$library") =~ $system ]] || install -m 644 "$library" "$tree/lib/$(basename "$library")"
done
for file in "${programs[@]}"; do
    patchelf --set-rpath "\$ORIGIN/$(realpath --relative-to="$(dirname "$file")" "$tree/lib")" "$file"
done
for library in "$tree"/lib/*.so*; do patchelf --set-rpath "\$ORIGIN" "$library"; done

# Whose libraries these are: the copyright file of each package, and one list.
mkdir -p "$tree/licences"
files=()
for library in $(needed "${programs[@]}" "${loaded[@]}") "${loaded[@]}" "$plugins/platforms/libqxcb.so"; do
    [[ $(basename "$library") =~ $system ]] || files+=("$(basename "$(realpath "$library")")")
done
# By the name alone: Debian's packages say /lib/… of some files that lie in /usr/lib/…. In one reading of all lists:
# dpkg-query reads them once for each file.
owners=$(awk 'NR == FNR { wanted[$0]; next }
    { name = $0; sub(".*/", "", name) }
    name in wanted && !seen[name]++ { list = FILENAME; sub(".*/", "", list); sub("(:[a-z0-9]+)?[.]list$", "", list); print name, list }' \
    <(printf '%s\n' "${files[@]}") /var/lib/dpkg/info/*.list)
for library in "${files[@]}"; do
    package=$(awk -v name="$library" '$1 == name && !found++ { print $2 }' <<<"$owners")
    if [ -z "$package" ] || ! cp -L "/usr/share/doc/$package/copyright" "$tree/licences/$package"; then
        echo "whose licence has $library?"
        exit 1
    fi
done
cat >"$tree/README" <<'WORDS'
Timeline Composer, with every library it needs. Nothing is installed: start

    bin/timeline-composer        the window
    bin/timeline-composer-cli    the same without a window

from wherever this folder lies. `share/applications` and `share/icons` are for whoever wants it in a menu. The licences of
the libraries stand in `licences`; Qt is used under the LGPL 3: its libraries in `lib` may be replaced by others.
WORDS
printf '\nQuestions and faults, also of security: %s\n' "$contact" >>"$tree/README"
tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -cf - "$name" | xz -T0 -4 >"$out/$name.tar.xz"
du -sh "$tree" | cut -f1 | sed 's/^/unpacked: /'
rm -rf "$tree"
ls -l "$out"/*.deb "$out"/*.tar.xz
