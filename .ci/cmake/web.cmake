# The target `web`. One CMake workflow cannot span two configure presets, so the wasm build runs as a
# child. Its order is the promise: native tests, then wasm, then the site; what was published before
# is taken away first, so that nothing stale survives a failure anywhere in between.
set(wasm_build ${CMAKE_BINARY_DIR}/wasm)
set(published ${CMAKE_BINARY_DIR}/engine) # tantawatt.mjs, tantawatt.wasm, catalog.json

add_custom_target(withdraw_engine
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${published}
  VERBATIM)
add_dependencies(tantawatt_engine withdraw_engine)

add_custom_target(wasm
  COMMAND ${CMAKE_COMMAND} -S ${CMAKE_SOURCE_DIR} -B ${wasm_build} -G Ninja -DCMAKE_BUILD_TYPE=Release
          -DTANTAWATT_WASM=ON -DTANTAWATT_NATIVE_BUILD=${CMAKE_BINARY_DIR}
          -DTANTAWATT_WERROR=${TANTAWATT_WERROR} -DBUILD_TESTING=${BUILD_TESTING}
          -DTANTAWATT_SKIP_NATIVE_TESTS=${TANTAWATT_SKIP_NATIVE_TESTS}
  COMMAND ${CMAKE_COMMAND} --build ${wasm_build}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${published}
  COMMAND ${CMAKE_COMMAND} -E copy ${wasm_build}/tantawatt.mjs ${wasm_build}/tantawatt.wasm
          ${TANTAWATT_CATALOG} ${published}
  COMMENT "Building the wasm module"
  USES_TERMINAL VERBATIM)
if(NOT TANTAWATT_SKIP_NATIVE_TESTS)
  if(NOT BUILD_TESTING)
    message(FATAL_ERROR "TANTAWATT_WEB needs BUILD_TESTING: wasm is built after passing native tests only.")
  endif()
  add_dependencies(wasm native_tests)
else()
  add_dependencies(wasm tantawatt)
endif()

find_program(TANTAWATT_NPM npm)
find_program(TANTAWATT_WASM_SPLIT wasm-split HINTS $ENV{EMSDK}/upstream/bin) # comes with Emscripten
set(web ${CMAKE_SOURCE_DIR}/web)
add_custom_command(
  OUTPUT ${web}/node_modules/.package-lock.json
  COMMAND ${TANTAWATT_NPM} ci --no-audit --no-fund
  COMMAND ${CMAKE_COMMAND} -E touch ${web}/node_modules/.package-lock.json
  DEPENDS ${web}/package-lock.json ${web}/package.json
  WORKING_DIRECTORY ${web}
  COMMENT "Installing the site's npm packages"
  USES_TERMINAL VERBATIM)
add_custom_target(web
  COMMAND ${CMAKE_COMMAND} -E env TANTAWATT_WASM_DIR=${published} TANTAWATT_CATALOG=${published}/catalog.json
          $<$<BOOL:${TANTAWATT_WASM_SPLIT}>:TANTAWATT_WASM_SPLIT=${TANTAWATT_WASM_SPLIT}> ${TANTAWATT_NPM} run build
  DEPENDS ${web}/node_modules/.package-lock.json
  WORKING_DIRECTORY ${web}
  COMMENT "Building the site"
  USES_TERMINAL COMMAND_EXPAND_LISTS VERBATIM) # where wasm-split is not found its setting leaves no empty word
add_dependencies(web wasm)
