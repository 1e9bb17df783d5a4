# tantawatt_catch2: Catch2 3 with its main(). Natively the system's library; for wasm, and where the
# system has none, Catch2's one-file form, which .ci/install-tools puts into .cache/catch2.
add_library(tantawatt_catch2 INTERFACE)
if(NOT TANTAWATT_WASM)
  find_package(Catch2 3 QUIET)
endif()
if(Catch2_FOUND)
  target_link_libraries(tantawatt_catch2 INTERFACE Catch2::Catch2WithMain)
  return()
endif()

set(TANTAWATT_CATCH2_SOURCE ${CMAKE_SOURCE_DIR}/.cache/catch2 CACHE PATH
  "The folder `extras` of Catch2 3, with catch_amalgamated.cpp")
if(NOT EXISTS ${TANTAWATT_CATCH2_SOURCE}/catch_amalgamated.cpp)
  message(FATAL_ERROR "The tests need Catch2 3. Run .ci/install-tools, or install Catch2 3, or give the folder "
    "of its catch_amalgamated.cpp with -DTANTAWATT_CATCH2_SOURCE=, or leave the tests out with -DBUILD_TESTING=OFF.")
endif()

# The tests include Catch2's separate headers; here each stands for the one big header.
foreach(header IN ITEMS
    catch_all catch_approx catch_message catch_template_test_macros catch_test_macros
    generators/catch_generators generators/catch_generators_all generators/catch_generators_adapters
    generators/catch_generators_range matchers/catch_matchers matchers/catch_matchers_all
    matchers/catch_matchers_floating_point matchers/catch_matchers_string matchers/catch_matchers_vector)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/catch2/catch2/${header}.hpp
    CONTENT "#pragma once\n#include <catch_amalgamated.hpp>\n")
endforeach()

add_library(tantawatt_catch2_library STATIC ${TANTAWATT_CATCH2_SOURCE}/catch_amalgamated.cpp)
target_include_directories(tantawatt_catch2_library SYSTEM PUBLIC
  ${TANTAWATT_CATCH2_SOURCE} ${CMAKE_BINARY_DIR}/catch2)
target_compile_options(tantawatt_catch2_library PRIVATE -O1 $<$<BOOL:${TANTAWATT_WASM}>:-fexceptions>)
target_link_libraries(tantawatt_catch2 INTERFACE tantawatt_catch2_library)
