# The installer for Windows. UNTESTED: nobody has run it yet; see packaging/ci/windows.yml.
set(CPACK_GENERATOR "NSIS64;ZIP")
set(CPACK_NSIS_DISPLAY_NAME "Timeline Composer")
set(CPACK_NSIS_PACKAGE_NAME "Timeline Composer")
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/packaging/windows/timeline-composer.ico")
set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\timeline-composer.exe")
if(COMPOSER_HOMEPAGE)
    set(CPACK_NSIS_URL_INFO_ABOUT "${COMPOSER_HOMEPAGE}")
endif()
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES "timeline-composer;Timeline Composer")
# A draft opens with a double click; a CSV is offered under "Open with" and stays what it was.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr SHCTX 'Software\\\\Classes\\\\.timeline' '' 'TimelineComposer.Draft'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\TimelineComposer.Draft' '' 'Timeline Composer draft'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\TimelineComposer.Draft\\\\DefaultIcon' '' '$INSTDIR\\\\bin\\\\timeline-composer.exe,0'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\TimelineComposer.Draft\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\timeline-composer.exe\\\" \\\"%1\\\"'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\Applications\\\\timeline-composer.exe\\\\SupportedTypes' '.csv' ''
  WriteRegStr SHCTX 'Software\\\\Classes\\\\Applications\\\\timeline-composer.exe\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\timeline-composer.exe\\\" \\\"%1\\\"'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\.csv\\\\OpenWithList\\\\timeline-composer.exe' '' ''
")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\.timeline'
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\TimelineComposer.Draft'
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\Applications\\\\timeline-composer.exe'
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\.csv\\\\OpenWithList\\\\timeline-composer.exe'
")
# Qt and its plugins beside the program.
find_program(WINDEPLOYQT windeployqt HINTS "${Qt6_DIR}/../../../bin" REQUIRED)
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-compiler-runtime
    \"\${CMAKE_INSTALL_PREFIX}/bin/timeline-composer.exe\" COMMAND_ERROR_IS_FATAL ANY)")
install(IMPORTED_RUNTIME_ARTIFACTS Qt6Keychain::Qt6Keychain RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
include(InstallRequiredSystemLibraries)
