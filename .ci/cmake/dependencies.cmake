# nlohmann_json, which is headers alone. Only its folder is linked into the build tree: the whole of
# /usr/include on em++'s path would hide Emscripten's own C library.
find_path(TANTAWATT_JSON_ROOT nlohmann/json.hpp
  HINTS ENV CPATH PATHS /usr/include /usr/local/include /opt/homebrew/include
  NO_CMAKE_FIND_ROOT_PATH
  DOC "The folder that holds nlohmann/json.hpp")
if(NOT TANTAWATT_JSON_ROOT)
  message(FATAL_ERROR "nlohmann/json.hpp was not found. Install nlohmann_json 3.10 or newer, "
    "or give its folder with -DTANTAWATT_JSON_ROOT=.")
endif()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/headers)
file(CREATE_LINK ${TANTAWATT_JSON_ROOT}/nlohmann ${CMAKE_BINARY_DIR}/headers/nlohmann SYMBOLIC)

add_library(tantawatt_json INTERFACE)
target_include_directories(tantawatt_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/headers)
