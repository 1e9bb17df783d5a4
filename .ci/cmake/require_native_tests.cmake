# cmake -DSOURCE= -DSTAMP= -DSKIP= -DWITHDRAW=a;b -P: fails, and deletes the module that stands there,
# unless STAMP is newer than everything that the native tests test.
if(SKIP)
  message(WARNING "TANTAWATT_SKIP_NATIVE_TESTS is ON: this module is not known to pass the native tests.")
  return()
endif()

set(reason "")
if(NOT EXISTS "${STAMP}")
  set(reason "the native tests have not passed")
else()
  file(GLOB_RECURSE tested
    "${SOURCE}/src/*" "${SOURCE}/data/*" "${SOURCE}/tests/*.cpp" "${SOURCE}/tests/*.hpp" "${SOURCE}/tests/*.jsonl")
  list(FILTER tested EXCLUDE REGEX "/tests/(fuzz|bench)/") # no native test is built of them
  foreach(file IN LISTS tested)
    if("${file}" IS_NEWER_THAN "${STAMP}")
      set(reason "${file} is newer than the last native tests that passed")
      break()
    endif()
  endforeach()
endif()

if(reason)
  file(REMOVE ${WITHDRAW})
  message(FATAL_ERROR "No wasm: ${reason}. Run `cmake --workflow --preset native`, or use the preset `web`.")
endif()
