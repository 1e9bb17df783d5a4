#pragma once
// Numbers and energies as a newspaper of that language prints them.

#include <optional>
#include <string>

namespace tantawatt {

/// "1.6 million", "160萬", "160万" to so many significant digits.
std::string number_text(double value, const std::string& lang, int digits = 2);

/// "130萬度（1,300 MWh）", "130万kWh", "1,300 MWh".
std::string energy_text(double kilowatt_hours, const std::string& lang);

/// Two ends with the language's own range sign.
std::string range_text(double low, double high, const std::string& lang, int digits = 2);

/// "about" in that language.
std::string about(const std::string& lang);

} // namespace tantawatt
