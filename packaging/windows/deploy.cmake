# UNTESTED. Run when installing, after the programs: Qt and its plugins by windeployqt, then every library that programs
# and plugins need of the compiler's folder (`libraries`) into `bin`, where Windows looks first.
set(programs "${bin}/timeline-composer.exe" "${bin}/timeline-composer-cli.exe")
execute_process(COMMAND "${windeployqt}" --release --no-compiler-runtime --dir "${bin}" ${programs} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE plugins "${bin}/*.dll")
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${plugins} DIRECTORIES "${libraries}"
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]"
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing)
foreach(library IN LISTS found)
    cmake_path(GET library FILENAME name)
    if(NOT EXISTS "${bin}/${name}")
        file(COPY "${library}" DESTINATION "${bin}")
    endif()
endforeach()
if(missing)
    message(WARNING "Not found, which is right only for parts of Windows itself: ${missing}")
endif()
