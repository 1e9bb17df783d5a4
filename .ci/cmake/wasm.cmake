# The shipped module: tantawatt.mjs and tantawatt.wasm.

# -Oz with link-time optimisation is a third smaller than -O2 after brotli. INLINING_LIMIT is emcc's own, on by
# -Os and -Oz in its older versions; without it small functions are inlined as -Oz means it, and the module is 8 %
# smaller. What a slider waits for is the numbers and writing them down: those inner loops are built for speed.
set(CMAKE_CXX_FLAGS_RELEASE "-Oz -DNDEBUG -sINLINING_LIMIT=0")
target_compile_options(tantawatt_engine PRIVATE -flto)
set_source_files_properties(
  src/estimate/cosine_series.cpp src/estimate/normal.cpp src/estimate/transform.cpp src/report/json_text.cpp
  PROPERTIES COMPILE_OPTIONS -O2)

# Refused unless the native tests have passed since the last change of what they test.
add_custom_target(native_tests_passed
  COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR} -DSTAMP=${TANTAWATT_NATIVE_BUILD}/native-tests.stamp
          -DSKIP=${TANTAWATT_SKIP_NATIVE_TESTS} "-DWITHDRAW=${CMAKE_BINARY_DIR}/tantawatt.mjs;${CMAKE_BINARY_DIR}/tantawatt.wasm"
          -P ${CMAKE_SOURCE_DIR}/.ci/cmake/require_native_tests.cmake
  VERBATIM)
add_dependencies(tantawatt_engine native_tests_passed)

# The shipped module, and for the tests the same objects linked so that every memory access, every call and the
# stack are checked, and memory ends at 32 MB.
function(add_module name)
  add_executable(${name} src/bindings.cpp src/bindings_libc.cpp src/bindings_libm.cpp)
  set_target_properties(${name} PROPERTIES OUTPUT_NAME tantawatt SUFFIX .mjs)
  target_link_libraries(${name} PRIVATE tantawatt_engine tantawatt_flags tantawatt_json)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/generated)
  target_compile_options(${name} PRIVATE -flto -fno-exceptions -fno-rtti -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
  target_link_options(${name} PRIVATE
    -flto --bind -fno-exceptions -fno-rtti --post-js ${CMAKE_SOURCE_DIR}/src/bindings_text.js
    -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web,worker
    -sDYNAMIC_EXECUTION=0 # for pages whose policy is script-src 'self' 'wasm-unsafe-eval'
    -sINCOMING_MODULE_JS_API=[wasmBinary,instantiateWasm] -sTEXTDECODER=2
    -sFILESYSTEM=0 -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc -sSUPPORT_LONGJMP=0
    -sABORTING_MALLOC=1 # where memory is refused it stops, instead of writing to address 0
    ${ARGN})
  set_property(TARGET ${name} PROPERTY LINK_DEPENDS ${CMAKE_SOURCE_DIR}/src/bindings_text.js)
  get_target_property(folder ${name} RUNTIME_OUTPUT_DIRECTORY)
  set_property(TARGET ${name} APPEND PROPERTY ADDITIONAL_CLEAN_FILES ${folder}/tantawatt.wasm)
endfunction()

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
add_module(tantawatt_module -Oz)
if(BUILD_TESTING)
  set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/checked)
  add_module(tantawatt_checked_module -O1 -sASSERTIONS=2 -sSAFE_HEAP=1 -sSTACK_OVERFLOW_CHECK=2 -sMAXIMUM_MEMORY=32MB)
endif()
unset(CMAKE_RUNTIME_OUTPUT_DIRECTORY)
