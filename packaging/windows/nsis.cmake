# The installer for Windows, made with MSYS2's GCC. UNTESTED there: see packaging/ci/windows.yml. tests/packaging/nsis.sh
# has makensis make it of stand-ins, and reads the script.
set(CPACK_GENERATOR "NSIS64;ZIP")
set(CPACK_NSIS_DISPLAY_NAME "Timeline Composer")
set(CPACK_NSIS_PACKAGE_NAME "Timeline Composer")
set(composer_icon "${PROJECT_SOURCE_DIR}/packaging/windows/timeline-composer.ico")
cmake_path(NATIVE_PATH composer_icon NORMALIZE composer_icon)
set(CPACK_NSIS_MUI_ICON "${composer_icon}")
set(CPACK_NSIS_MUI_UNIICON "${composer_icon}")
set(CPACK_NSIS_INSTALLED_ICON_NAME [[bin\timeline-composer.exe]])
if(COMPOSER_HOMEPAGE)
    set(CPACK_NSIS_URL_INFO_ABOUT "${COMPOSER_HOMEPAGE}")
endif()
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES "timeline-composer;Timeline Composer")
# A draft opens with a double click, and so does a saved workspace where nothing else claims its ending; a CSV is offered
# under "Open with" and stays what it was. The variables reach CPack as
# they stand here (CPACK_VERBATIM_VARIABLES). The last line tells the Explorer.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\Classes\.timeline' '' 'TimelineComposer.Draft'
  WriteRegStr SHCTX 'Software\Classes\TimelineComposer.Draft' '' 'Timeline Composer draft'
  WriteRegStr SHCTX 'Software\Classes\TimelineComposer.Draft\DefaultIcon' '' '$INSTDIR\bin\timeline-composer.exe,0'
  WriteRegStr SHCTX 'Software\Classes\TimelineComposer.Draft\shell\open\command' '' '"$INSTDIR\bin\timeline-composer.exe" "%1"'
  WriteRegStr SHCTX 'Software\Classes\.workspace\OpenWithProgids' 'TimelineComposer.Workspace' ''
  WriteRegStr SHCTX 'Software\Classes\TimelineComposer.Workspace' '' 'Timeline Composer workspace'
  WriteRegStr SHCTX 'Software\Classes\TimelineComposer.Workspace\DefaultIcon' '' '$INSTDIR\bin\timeline-composer.exe,0'
  WriteRegStr SHCTX 'Software\Classes\TimelineComposer.Workspace\shell\open\command' '' '"$INSTDIR\bin\timeline-composer.exe" "%1"'
  WriteRegStr SHCTX 'Software\Classes\Applications\timeline-composer.exe\SupportedTypes' '.csv' ''
  WriteRegStr SHCTX 'Software\Classes\Applications\timeline-composer.exe\shell\open\command' '' '"$INSTDIR\bin\timeline-composer.exe" "%1"'
  WriteRegStr SHCTX 'Software\Classes\.csv\OpenWithList\timeline-composer.exe' '' ''
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\Classes\.timeline'
  DeleteRegKey SHCTX 'Software\Classes\TimelineComposer.Draft'
  DeleteRegKey SHCTX 'Software\Classes\TimelineComposer.Workspace'
  DeleteRegValue SHCTX 'Software\Classes\.workspace\OpenWithProgids' 'TimelineComposer.Workspace'
  DeleteRegKey SHCTX 'Software\Classes\Applications\timeline-composer.exe'
  DeleteRegKey SHCTX 'Software\Classes\.csv\OpenWithList\timeline-composer.exe'
]])
# Qt, its plugins and what they load, beside the program.
find_program(WINDEPLOYQT NAMES windeployqt windeployqt6 windeployqt-qt6 HINTS "${Qt6_DIR}/../../../bin" REQUIRED)
cmake_path(GET CMAKE_CXX_COMPILER PARENT_PATH composer_libraries)
install(CODE "
    set(bin \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
    set(windeployqt \"${WINDEPLOYQT}\")
    set(libraries \"${composer_libraries}\")
    include(\"${PROJECT_SOURCE_DIR}/packaging/windows/deploy.cmake\")")
