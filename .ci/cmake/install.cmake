# cmake --install gives the program, the packed catalog, and for C++ programs the engine:
# find_package(Tantawatt). tests/package/ is a program that uses it.
include(CMakePackageConfigHelpers)

set(data_folder ${CMAKE_INSTALL_DATADIR}/tantawatt)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Tantawatt)

install(TARGETS tantawatt RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS tantawatt_engine EXPORT TantawattTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${TANTAWATT_CATALOG} data/schema/catalog.schema.json DESTINATION ${data_folder})

# What engine.hpp and catalog/load.hpp reach, and nothing else: no header of nlohmann_json is among it.
foreach(header IN ITEMS
    engine.hpp result.hpp catalog/catalog.hpp catalog/load.hpp catalog/method.hpp
    estimate/estimate.hpp quantity/dimension.hpp)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES src/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/tantawatt/${folder})
endforeach()

install(EXPORT TantawattTargets NAMESPACE Tantawatt:: DESTINATION ${package_folder})
configure_package_config_file(.ci/cmake/TantawattConfig.cmake.in TantawattConfig.cmake
  INSTALL_DESTINATION ${package_folder} PATH_VARS data_folder NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(TantawattConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/TantawattConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/TantawattConfigVersion.cmake
  DESTINATION ${package_folder})
