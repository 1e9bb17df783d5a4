# cmake --install gives the program, and for C++ programs the engine: find_package(Tantawatt).
include(CMakePackageConfigHelpers)

install(TARGETS tantawatt RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS tantawatt_engine EXPORT TantawattTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY src/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/tantawatt
  FILES_MATCHING PATTERN "*.hpp" PATTERN "cli" EXCLUDE)
install(EXPORT TantawattTargets NAMESPACE Tantawatt:: FILE TantawattConfig.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Tantawatt)
write_basic_package_version_file(TantawattConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/TantawattConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Tantawatt)
