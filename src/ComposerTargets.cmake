# All compiler flags of our own code live in these INTERFACE targets: what holds for all of it, and on top of that
# composer_flags for what people run and composer_test_flags for what only runs tests.
add_library(composer_common_flags INTERFACE)
add_library(composer_flags INTERFACE)
target_link_libraries(composer_flags INTERFACE composer_common_flags)
add_library(composer_test_flags INTERFACE)
target_link_libraries(composer_test_flags INTERFACE composer_common_flags)
# A test is compiled once and run for seconds: optimising it takes a third of its compilation and gives nothing back. What it
# tests is optimised.
target_compile_options(composer_test_flags INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU,Clang,AppleClang>,$<BOOL:${COMPOSER_PLAIN_TESTS}>>:-O0>)

target_compile_features(composer_common_flags INTERFACE cxx_std_20)
target_compile_options(composer_common_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
    -Werror=switch -Werror=return-type
    # A unity build includes .cpp files, and GCC then takes their anonymous namespaces for a header's.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage>
    # GCC 12 warns of impossible overlaps inside std::string (its bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    # With what ThreadSanitizer puts between, GCC 12 no longer sees that an optional was looked at first.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${COMPOSER_SANITIZE_THREADS}>>:-Wno-maybe-uninitialized>
    # Before 6.5 Qt asks for -fPIC, with which GCC puts no function of a library into another one: somebody might replace it.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<OR:$<BOOL:${COMPOSER_ASSERTIONS}>,$<BOOL:${COMPOSER_SANITIZE}>,$<BOOL:${COMPOSER_SANITIZE_THREADS}>>>>:-fno-semantic-interposition>
    $<$<BOOL:${COMPOSER_WERROR}>:-Werror>
    $<$<BOOL:${COMPOSER_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=undefined>
    $<$<BOOL:${COMPOSER_SANITIZE_THREADS}>:-fsanitize=thread;-fno-omit-frame-pointer>
    $<$<BOOL:${COMPOSER_FUZZ}>:-fsanitize=fuzzer-no-link,address,undefined;-fno-sanitize-recover=undefined>)
# Smaller limits: a fuzzer that makes a million empty rows of one number learns nothing from it.
target_compile_definitions(composer_common_flags INTERFACE $<$<BOOL:${COMPOSER_FUZZ}>:COMPOSER_FUZZING>)
# Hardening, in every build that people run; tests/packaging reads it back from the programs.
if(UNIX AND NOT APPLE AND NOT COMPOSER_SANITIZE AND NOT COMPOSER_FUZZ AND NOT CMAKE_BUILD_TYPE STREQUAL Debug)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    # GCC before 12 and clang before 15 know level 2 only.
    if((CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12)
       OR (CMAKE_CXX_COMPILER_ID STREQUAL Clang AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 15))
        set(fortify 3)
    else()
        set(fortify 2)
    endif()
    target_compile_options(composer_flags INTERFACE -fstack-protector-strong -fstack-clash-protection
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection> -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${fortify})
    target_link_options(composer_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
target_link_options(composer_common_flags INTERFACE
    $<$<BOOL:${COMPOSER_SANITIZE}>:-fsanitize=address,undefined>
    $<$<BOOL:${COMPOSER_SANITIZE_THREADS}>:-fsanitize=thread>)
target_compile_definitions(composer_common_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_STRICT_ITERATORS
    COMPOSER_VERSION="${PROJECT_VERSION}"
    # Assertions of our code, of Qt's headers and of the standard library, also in an optimised build.
    $<$<BOOL:${COMPOSER_ASSERTIONS}>:QT_FORCE_ASSERTS;_GLIBCXX_ASSERTIONS>)

# What every test links besides what it names: QTest reads other headers where these are there, and all tests of a set read
# one.
set(composer_test_core Qt6::Network Qt6::Test)
set(composer_test_window ${composer_test_core} Qt6::Widgets)
# Qt tells each test its folder in definitions, for which headers that were read once would not fit. Nobody here asks for
# them (QFINDTESTDATA).
get_target_property(composer_qtest_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER composer_qtest_definitions EXCLUDE REGEX "^QT_TESTCASE_")
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS ${composer_qtest_definitions})

# The headers of others, read once: half of the time of a compilation goes into them. One set for what works without a
# window, one for what has one; each for what people run and for tests, whose flags differ. For the preset that is compiled
# again and again; the others do without, so that a forgotten #include is found, and so that ccache need not read 150 MB for
# each file.
function(composer_headers flags set folder)
    set(headers ${flags}_${set}_headers)
    add_library(${headers} OBJECT ${PROJECT_SOURCE_DIR}/src/precompiled.cpp)
    target_precompile_headers(${headers} PRIVATE ${folder}/precompiled${set}.h)
    target_link_libraries(${headers} PRIVATE ${ARGN} tl::expected ${flags})
    set_target_properties(${headers} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    # Who reads them is compiled as they are: tests are programs. Before 6.5 Qt itself asks for -fPIC everywhere.
    if(flags STREQUAL composer_test_flags AND CMAKE_POSITION_INDEPENDENT_CODE AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        set_target_properties(${headers} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
        target_compile_options(${headers} PRIVATE -fPIE)
    endif()
endfunction()
if(COMPOSER_PRECOMPILE)
    composer_headers(composer_flags core ${CMAKE_CURRENT_LIST_DIR} Qt6::Core)
    composer_headers(composer_flags window ${CMAKE_CURRENT_LIST_DIR} Qt6::Widgets)
    composer_headers(composer_test_flags core ${PROJECT_SOURCE_DIR}/tests/support ${composer_test_core})
    composer_headers(composer_test_flags window ${PROJECT_SOURCE_DIR}/tests/support ${composer_test_window})
endif()

# composer_precompile(NAME FLAGS SET): reads the headers of the set that fits the flags and what the target links.
function(composer_precompile name flags set)
    if(COMPOSER_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM ${flags}_${set}_headers)
    endif()
endfunction()

# composer_library(NAME SOURCES … DEPENDS …): one folder, one static target.
# DEPENDS is the folder's permission list; tests/layering holds the includes against it.
function(composer_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    if(COMPOSER_SHARED)
        add_library(${name} SHARED ${arg_SOURCES})
        set_target_properties(${name} PROPERTIES LINK_DEPENDS_NO_SHARED ON)
    else()
        add_library(${name} STATIC ${arg_SOURCES})
    endif()
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_DEPENDS} PRIVATE composer_flags ${arg_PRIVATE_DEPENDS})
    set(set core)
    if("${arg_DEPENDS}" MATCHES "ui_(theme|models|delegates|widgets|dialogs|pages|windows|livepreview)|Qt6::Widgets")
        set(set window)
    endif()
    composer_precompile(${name} composer_flags ${set})
    # A class includes what moc makes of it (moc_….cpp, the last line of its .cpp), so that it is compiled with it. The file
    # of all the others is empty; reading the precompiled headers for it would take two seconds.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    get_property(libraries GLOBAL PROPERTY COMPOSER_LIBRARIES)
    set_property(GLOBAL PROPERTY COMPOSER_LIBRARIES ${libraries} ${name})
endfunction()

# Test programs are linked with the quickest linker there is (0.7 s for the largest beside 3.7 s with GNU ld); what people
# run is linked with the compiler's own.
include(CheckLinkerFlag)
set(composer_test_linker "")
foreach(linker IN ITEMS lld gold)
    check_linker_flag(CXX -fuse-ld=${linker} COMPOSER_LINKS_WITH_${linker})
    if(COMPOSER_LINKS_WITH_${linker} AND NOT composer_test_linker)
        set(composer_test_linker -fuse-ld=${linker})
    endif()
endforeach()

# composer_moc(NAME SOURCE): what moc makes of a test, which includes it as tst_….moc. AUTOMOC would do it too, but starts two
# programs and a compiler for every one of 170 tests; what the compiler predefines (Q_OS_LINUX hangs on it) is the same for all.
set(composer_predefined ${PROJECT_BINARY_DIR}/predefined.h)
if(CMAKE_CXX_COMPILER_PREDEFINES_COMMAND)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER_PREDEFINES_COMMAND} OUTPUT_FILE ${composer_predefined} COMMAND_ERROR_IS_FATAL ANY)
else()
    file(WRITE ${composer_predefined} "")
endif()
function(composer_moc name source)
    get_filename_component(stem ${source} NAME_WE)
    set(result ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc)
    set(folders $<TARGET_PROPERTY:${name},INCLUDE_DIRECTORIES>)
    set(defines $<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>)
    add_custom_command(OUTPUT ${result}
        COMMAND Qt6::moc --include ${composer_predefined} "-I$<JOIN:${folders},;-I>" "-D$<JOIN:${defines},;-D>"
            -o ${result} ${CMAKE_CURRENT_SOURCE_DIR}/${source}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${source}
        COMMENT "moc ${source}" COMMAND_EXPAND_LISTS VERBATIM)
    target_sources(${name} PRIVATE ${result})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
endfunction()

# composer_test(NAME SOURCES … DEPENDS … [LABELS …] [TIMEOUT …]): a Qt Test program, run offscreen in a private HOME. What
# may last longer begins first, also where nothing ran yet.
function(composer_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    math(EXPR cost "${arg_TIMEOUT} / 10")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES LINK_DEPENDS_NO_SHARED ${COMPOSER_SHARED})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    set(set core)
    if("${arg_DEPENDS}" MATCHES "ui_|Qt6::(Gui|Widgets)|(^|;)app(;|$)")
        set(set window)
    endif()
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS} ${composer_test_${set}} composer_test_flags)
    target_link_options(${name} PRIVATE ${composer_test_linker})
    composer_precompile(${name} composer_test_flags ${set})
    foreach(source IN LISTS arg_SOURCES)
        if(source MATCHES "\\.cpp$")
            composer_moc(${name} ${source})
        endif()
    endforeach()
    target_compile_definitions(${name} PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources")
    # One source file: nothing to unite, and GCC takes a test's anonymous types amiss in an included file.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${cost} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
