# data/ -> catalog.json -> builtin_catalog.cpp.
# The packing program is made first, from the engine's own catalog sources. The wasm build takes the
# packed file of the native build (TANTAWATT_NATIVE_BUILD) and ships it beside the module; only the
# command line and the tests hold it inside.
set(TANTAWATT_BUILTIN_CATALOG ${CMAKE_CURRENT_BINARY_DIR}/generated/builtin_catalog.cpp)
if(TANTAWATT_WASM)
  set(TANTAWATT_NATIVE_BUILD "${CMAKE_SOURCE_DIR}/build/native" CACHE PATH "The native build that packed the catalog")
  set(TANTAWATT_CATALOG ${TANTAWATT_NATIVE_BUILD}/catalog.json)
  set(TANTAWATT_BUILTIN_CATALOG ${TANTAWATT_NATIVE_BUILD}/generated/builtin_catalog.cpp)
else()
  set(TANTAWATT_CATALOG ${CMAKE_CURRENT_BINARY_DIR}/catalog.json)
  file(GLOB_RECURSE data_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/data/*.json)
  list(FILTER data_files EXCLUDE REGEX "/data/(schema|editions)/")

  add_executable(tantawatt_pack src/cli/pack_main.cpp src/cli/data_folder.cpp)
  target_link_libraries(tantawatt_pack PRIVATE tantawatt_engine tantawatt_flags)
  add_custom_command(
    OUTPUT ${TANTAWATT_CATALOG} ${TANTAWATT_BUILTIN_CATALOG}
    COMMAND tantawatt_pack ${CMAKE_CURRENT_SOURCE_DIR}/data ${TANTAWATT_CATALOG} ${TANTAWATT_BUILTIN_CATALOG}
    DEPENDS ${data_files}
    COMMENT "Packing data/ into catalog.json"
    VERBATIM)
endif()

if(NOT TANTAWATT_WASM OR BUILD_TESTING)
  add_library(tantawatt_builtin_catalog STATIC ${TANTAWATT_BUILTIN_CATALOG})
  target_include_directories(tantawatt_builtin_catalog PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/src)
  target_link_libraries(tantawatt_builtin_catalog PRIVATE tantawatt_flags)
endif()
