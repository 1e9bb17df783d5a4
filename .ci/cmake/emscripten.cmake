# Makes em++ the compiler, before project(). The distribution's Emscripten (3.1.6 in Debian 12) and
# newer ones both work; emcmake is not needed, and would add a Node flag that Node 20 refuses.
if(NOT CMAKE_TOOLCHAIN_FILE)
  find_program(TANTAWATT_EM_CONFIG em-config)
  if(NOT TANTAWATT_EM_CONFIG)
    message(FATAL_ERROR "em-config is not on the path. Install Emscripten, or run .ci/install-tools.")
  endif()
  execute_process(COMMAND ${TANTAWATT_EM_CONFIG} EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(CMAKE_TOOLCHAIN_FILE "${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake"
    CACHE FILEPATH "Emscripten's own toolchain file")
endif()

# Programs that are linked for tests run in Node, without flags.
set(CMAKE_CROSSCOMPILING_EMULATOR node CACHE STRING "Runs the wasm tests")

# From -O2 on emcc wants acorn, which Debian keeps where only its own Node looks.
if(IS_DIRECTORY /usr/share/nodejs)
  set(ENV{NODE_PATH} "/usr/share/nodejs")
  set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_COMMAND}" -E env NODE_PATH=/usr/share/nodejs)
endif()
