# Who answers for the program: two settings, and every place that names somebody takes them from here (the About window, the
# .deb, the archive's README, the entry for software shops, the Windows installer). Empty is honest, and said in words where
# it shows; half an address is not.
set(COMPOSER_CONTACT "" CACHE STRING
    "Name <address> of who answers for the program; empty = nobody is named; packages then take DEBFULLNAME and DEBEMAIL, else who commits here")
set(COMPOSER_HOMEPAGE "" CACHE STRING
    "Where the sources live on the web, below which /raw/main gives files; empty = the packages tell shops nothing: these want a page")
set(composer_address "^[^<>\"]+ <[^<>@ \"]+@[^<>@ \"]+>$")
if(COMPOSER_CONTACT AND NOT COMPOSER_CONTACT MATCHES "${composer_address}")
    message(FATAL_ERROR "COMPOSER_CONTACT is \"${COMPOSER_CONTACT}\": write it as Name <address>, such as \"Ana Ruiz <ana@example.org>\".")
endif()
if(COMPOSER_HOMEPAGE AND NOT COMPOSER_HOMEPAGE MATCHES "^https://[^ \"]+[^/ \"]$")
    message(FATAL_ERROR "COMPOSER_HOMEPAGE is \"${COMPOSER_HOMEPAGE}\": write it as https://… without a / at its end.")
endif()

# Packages have to name somebody; without one they are not made.
set(composer_contact "${COMPOSER_CONTACT}")
if(NOT composer_contact)
    set(composer_contact "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
    if("$ENV{DEBEMAIL}" STREQUAL "")
        foreach(part name email)
            execute_process(COMMAND git config user.${part} WORKING_DIRECTORY ${CMAKE_CURRENT_LIST_DIR}
                OUTPUT_VARIABLE composer_${part} OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        endforeach()
        set(composer_contact "${composer_name} <${composer_email}>")
    endif()
    if(NOT composer_contact MATCHES "${composer_address}")
        set(composer_contact "")
    endif()
endif()
