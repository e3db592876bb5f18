# What is installed where, and the packages that CPack makes of it. packaging/linux/make-packages.sh makes them all.
include(GNUInstallDirs)
if(APPLE) # everything in one bundle, which is dragged as a whole
    set(CMAKE_INSTALL_BINDIR timeline-composer.app/Contents/MacOS)
    set(CMAKE_INSTALL_DATADIR timeline-composer.app/Contents/Resources)
endif()
install(TARGETS timeline-composer timeline-composer-cli
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)
set(composer_documents ${CMAKE_INSTALL_DATADIR}/doc/timeline-composer)
install(DIRECTORY resources/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/timeline-composer)
install(DIRECTORY resources/guide resources/pictures DESTINATION ${composer_documents} PATTERN "*.qrc" EXCLUDE)
if(NOT UNIX OR APPLE)
    install(FILES LICENSE CHANGELOG.md DESTINATION ${composer_documents})
endif()

if(UNIX AND NOT APPLE)
    set(composer_pictures "${COMPOSER_HOMEPAGE}/raw/main/resources/pictures")
    set(made ${CMAKE_CURRENT_BINARY_DIR}/packaging)
    if(COMPOSER_HOMEPAGE)
        set(composer_source_line "Source: ${COMPOSER_HOMEPAGE}\n")
        configure_file(packaging/linux/io.github.timeline_composer.metainfo.xml.in
            ${made}/io.github.timeline_composer.metainfo.xml @ONLY)
        install(FILES ${made}/io.github.timeline_composer.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    endif()
    configure_file(packaging/linux/copyright.in ${made}/copyright @ONLY)
    configure_file(packaging/linux/changelog.Debian.in ${made}/changelog.Debian @ONLY)
    install(FILES packaging/linux/io.github.timeline_composer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/io.github.timeline_composer.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES packaging/linux/io.github.timeline_composer.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${made}/copyright DESTINATION ${composer_documents})

    # Debian wants these packed, without time or name in them.
    find_program(GZIP gzip REQUIRED)
    set(packed "")
    macro(composer_pack source name destination)
        add_custom_command(OUTPUT ${made}/${name}.gz COMMAND ${GZIP} -9nc ${source} > ${made}/${name}.gz DEPENDS ${source})
        install(FILES ${made}/${name}.gz DESTINATION ${destination})
        list(APPEND packed ${made}/${name}.gz)
    endmacro()
    composer_pack(${PROJECT_SOURCE_DIR}/packaging/linux/timeline-composer.1 timeline-composer.1 ${CMAKE_INSTALL_MANDIR}/man1)
    composer_pack(${PROJECT_SOURCE_DIR}/packaging/linux/timeline-composer-cli.1 timeline-composer-cli.1
        ${CMAKE_INSTALL_MANDIR}/man1)
    composer_pack(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${composer_documents})
    composer_pack(${made}/changelog.Debian changelog.Debian ${composer_documents})
    add_custom_target(packed_documents ALL DEPENDS ${packed})

    # The completions are what the program prints; a program for another machine cannot be asked.
    if(NOT CMAKE_CROSSCOMPILING)
        set(completions \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR})
        install(CODE "
            foreach(place bash:bash-completion/completions/timeline-composer-cli
                          bash:bash-completion/completions/timeline-composer
                          zsh:zsh/vendor-completions/_timeline-composer-cli)
                string(REGEX REPLACE \":.*\" \"\" shell \${place})
                string(REGEX REPLACE \".*:\" \"\" file \${place})
                cmake_path(GET file PARENT_PATH folder)
                file(MAKE_DIRECTORY \"${completions}/\${folder}\")
                execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8
                    \"$<TARGET_FILE:timeline-composer-cli>\" completion \${shell}
                    OUTPUT_FILE \"${completions}/\${file}\" COMMAND_ERROR_IS_FATAL ANY)
            endforeach()")
    endif()
endif()

set(CPACK_PACKAGE_NAME "timeline-composer")
set(CPACK_PACKAGE_VENDOR "The Timeline Composer authors")
set(CPACK_PACKAGE_CONTACT "${composer_contact}")
if(COMPOSER_HOMEPAGE)
    set(CPACK_PACKAGE_HOMEPAGE_URL "${COMPOSER_HOMEPAGE}")
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compose, check and create HubSpot timeline events")
set(CPACK_PACKAGE_DESCRIPTION "Puts events on the timelines of HubSpot contacts, companies, deals and tickets.
Events are composed by hand or imported from CSV files, workbooks and JSON,
checked, previewed as a colleague will see them, and created, with the
outcome of every single event known afterwards.
.
Everything can be rehearsed in a Practice account on this computer. The
same core works without a window: timeline-composer-cli.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Timeline Composer")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

if(WIN32)
    include(packaging/windows/nsis.cmake)
elseif(APPLE)
    include(packaging/macos/dmg.cmake)
else()
    set(CPACK_GENERATOR "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION "misc")
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    # QtKeychain loads libsecret, and Qt its SQLite and SVG plugins, at run time: shlibdeps cannot see them.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "fonts-noto-cjk | fonts-ipafont-gothic, gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
endif()
include(CPack)
