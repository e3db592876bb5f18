# The disk image for macOS. UNTESTED: nobody has run it yet; see packaging/ci/macos.yml.
set(CPACK_GENERATOR "DragNDrop")
set(CPACK_DMG_VOLUME_NAME "Timeline Composer ${PROJECT_VERSION}")
# Qt and the other libraries go into the bundle; then it is signed anew, with the hardened runtime. Without an identity the
# signature is for this computer only.
set(COMPOSER_SIGN_IDENTITY "-" CACHE STRING "Whose signature the bundle carries; - = nobody's")
find_program(MACDEPLOYQT macdeployqt HINTS "${Qt6_DIR}/../../../bin" REQUIRED)
install(CODE "
    set(bundle \"\${CMAKE_INSTALL_PREFIX}/timeline-composer.app\")
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${bundle}\" -verbose=1 COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --force --deep --options runtime --timestamp=none
        --entitlements \"${PROJECT_SOURCE_DIR}/packaging/macos/entitlements.plist\"
        --sign \"${COMPOSER_SIGN_IDENTITY}\" \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)")
