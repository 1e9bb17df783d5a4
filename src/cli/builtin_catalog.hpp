#pragma once
// The catalog that is built into the program, so that it runs from any folder with no file beside it.

#include <string_view>

namespace tantawatt {

/// The packed catalog as one JSON text; the build makes it from data/ (see pack_main.cpp).
std::string_view builtin_catalog();

} // namespace tantawatt
