# The shipped module: tantawatt.mjs and tantawatt.wasm.

# -Os with link-time optimisation is a third smaller than -O2 after brotli, and -Oz at the link 5 % smaller
# again. What a slider waits for is the numbers, and those are built for speed.
set(CMAKE_CXX_FLAGS_RELEASE "-Os -DNDEBUG")
target_compile_options(tantawatt_engine PRIVATE -flto)
get_target_property(engine_sources tantawatt_engine SOURCES)
list(FILTER engine_sources INCLUDE REGEX "^src/estimate/")
set_source_files_properties(${engine_sources} PROPERTIES COMPILE_OPTIONS -O2)

# Refused unless the native tests have passed since the last change of what they test.
add_custom_target(native_tests_passed
  COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR} -DSTAMP=${TANTAWATT_NATIVE_BUILD}/native-tests.stamp
          -DSKIP=${TANTAWATT_SKIP_NATIVE_TESTS} "-DWITHDRAW=${CMAKE_BINARY_DIR}/tantawatt.mjs;${CMAKE_BINARY_DIR}/tantawatt.wasm"
          -P ${CMAKE_SOURCE_DIR}/.ci/cmake/require_native_tests.cmake
  VERBATIM)
add_dependencies(tantawatt_engine native_tests_passed)

add_executable(tantawatt_module src/bindings.cpp src/bindings_libc.cpp)
set_target_properties(tantawatt_module PROPERTIES OUTPUT_NAME tantawatt SUFFIX .mjs)
target_link_libraries(tantawatt_module PRIVATE tantawatt_engine tantawatt_flags tantawatt_json)
target_include_directories(tantawatt_module PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/generated)
target_compile_options(tantawatt_module PRIVATE -flto -fno-exceptions -fno-rtti -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
target_link_options(tantawatt_module PRIVATE
  -Oz -flto --bind -fno-exceptions -fno-rtti
  -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web,worker
  -sDYNAMIC_EXECUTION=0 # for pages whose policy is script-src 'self' 'wasm-unsafe-eval'
  -sFILESYSTEM=0 -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc -sSUPPORT_LONGJMP=0)
set_property(TARGET tantawatt_module APPEND PROPERTY ADDITIONAL_CLEAN_FILES ${CMAKE_BINARY_DIR}/tantawatt.wasm)
