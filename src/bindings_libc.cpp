// Functions of the C library that the module gets without the C library's own, which would be a tenth
// of it: reading a decimal number is JavaScript's Number(), which rounds as correctly, what
// nlohmann_json formats are hexadecimal code units alone, and nobody sees the last words of a module
// that stops. Linked into the shipped module only.

#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdlib>
#include <cstring>

#include <emscripten/emscripten.h>

EM_JS(double, number_of_text, (const char* text), { return Number(UTF8ToString(text)); });

extern "C" {

// The callers have checked that the whole text is one number.
double strtod(const char* text, char** end) {
  if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
  return number_of_text(text);
}
// Whole numbers too are read as doubles, which they are wherever they are asked for.
unsigned long long strtoull(const char* text, char** end, int) {
  if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
  errno = ERANGE;
  return 0;
}
long long strtoll(const char* text, char** end, int base) { return static_cast<long long>(strtoull(text, end, base)); }
unsigned long strtoul(const char* text, char** end, int base) { return static_cast<unsigned long>(strtoull(text, end, base)); }
long strtol(const char* text, char** end, int base) { return static_cast<long>(strtoull(text, end, base)); }
// Never called; without them the linker would take all three from the C library.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

// Knows %x, %X with a width or a precision of one digit, padded with zeros, and %p; aborts on all else.
int vsnprintf(char* out, std::size_t size, const char* format, va_list arguments) {
  std::size_t length = 0;
  const auto put = [&](char c) {
    if (length + 1 < size) out[length] = c;
    ++length;
  };
  for (const char* at = format; *at != '\0'; ++at) {
    if (*at != '%') {
      put(*at);
      continue;
    }
    int digits = 1;
    for (++at; *at == '.' || (*at >= '0' && *at <= '9'); ++at) {
      if (*at != '.') digits = *at - '0';
    }
    if (*at != 'x' && *at != 'X' && *at != 'p') std::abort();
    const char* const alphabet = *at == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    const unsigned value = va_arg(arguments, unsigned);
    while (digits < 8 && (value >> (4 * digits)) != 0) ++digits;
    while (digits-- > 0) put(alphabet[(value >> (4 * digits)) & 15u]);
  }
  if (size > 0) out[length < size ? length : size - 1] = '\0';
  return static_cast<int>(length);
}

int snprintf(char* out, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vsnprintf(out, size, format, arguments);
  va_end(arguments);
  return length;
}

// embind's names for types without RTTI; by the name that the compiler gives it where no float is printed.
int sprintf(char* out, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vsnprintf(out, 64, format, arguments);
  va_end(arguments);
  return length;
}
int siprintf(char* out, const char* format, ...) __attribute__((alias("sprintf")));

// The C++ runtime's last words, by its older and its newer name.
[[noreturn]] void abort_message(const char*, ...) { std::abort(); }
[[noreturn]] void __abort_message(const char*, ...) { std::abort(); }

// Reduces angles beyond 2^20 right angles. None arises: at most 4,096 terms of a series turn by at most
// the width of a factor over ten deviations each. A larger one would be taken as 0.
int __rem_pio2_large(double*, double* y, int, int, int) {
  y[0] = y[1] = 0;
  return 0;
}

} // extern "C"
