# The disk image for macOS. UNTESTED: nobody has run it yet; see packaging/ci/macos.yml.
set(CPACK_GENERATOR "DragNDrop")
set(CPACK_DMG_VOLUME_NAME "Timeline Composer ${PROJECT_VERSION}")
# Qt and the other libraries go into the bundle, for both programs in it; then it is signed anew. With an identity: with the
# hardened runtime and a time stamp, as Apple's notary wants it. Without one the signature is for this computer only and
# without the hardened runtime, which loads no library of somebody else's signature, and nobody's is always somebody else's.
set(COMPOSER_SIGN_IDENTITY "-" CACHE STRING "Whose signature the bundle carries; - = nobody's")
if(COMPOSER_SIGN_IDENTITY STREQUAL "-")
    set(composer_signing "")
else()
    set(composer_signing --options runtime --timestamp --entitlements "${PROJECT_SOURCE_DIR}/packaging/macos/entitlements.plist")
endif()
find_program(MACDEPLOYQT NAMES macdeployqt macdeployqt6 HINTS "${Qt6_DIR}/../../../bin" REQUIRED)
install(CODE "
    set(bundle \"\${CMAKE_INSTALL_PREFIX}/timeline-composer.app\")
    set(cli \"\${bundle}/Contents/MacOS/timeline-composer-cli\")
    set(signing ${composer_signing})
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${bundle}\" \"-executable=\${cli}\" -verbose=1 COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --force --deep \${signing} --sign \"${COMPOSER_SIGN_IDENTITY}\" \"\${bundle}\"
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --verify --deep --strict \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)")
