# Translations: .ts files are committed, compiled into the program under :/i18n.
# `cmake --build … --target update_translations` reads the sources again (lupdate).
# lupdate needs the include folder: without the headers it does not see that a class is in namespace
# composer, and files its text under a context the running program never asks for.
# English is written in the sources; its own file only says what one of something is called.
set(composer_english_ts ${PROJECT_SOURCE_DIR}/resources/translations/composer_en.ts)
set(composer_ts_files ${PROJECT_SOURCE_DIR}/resources/translations/composer_es.ts
                      ${PROJECT_SOURCE_DIR}/resources/translations/composer_ja.ts)

function(composer_add_translations target)
    qt_add_lrelease(${target} TS_FILES ${composer_ts_files} ${composer_english_ts} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()

add_custom_target(update_translations
    COMMAND Qt6::lupdate -I ${PROJECT_SOURCE_DIR} -no-obsolete -locations none ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/ui -ts ${composer_ts_files}
    COMMAND Qt6::lupdate -I ${PROJECT_SOURCE_DIR} -no-obsolete -locations none -pluralonly ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/ui -ts ${composer_english_ts}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
