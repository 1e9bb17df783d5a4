#pragma once
// The rows of the unit tables. Values are definitions: BTU (IT) and therm, calorie (thermochemical),
// pound and US gallon (international), a year of 365.25 d.

#include <array>
#include <string_view>

#include "quantity/dimension.hpp"

namespace tantawatt::unit_table {

struct Row {
  std::string_view name;
  Dimension dimension;
  double numerator;
  double denominator;
};

struct Prefix {
  std::string_view symbol;
  std::string_view word;
  double numerator;
  double denominator;
};

inline constexpr double btu_joules = 1055.05585262;

/// Symbols that take SI prefixes; case matters.
inline constexpr std::array prefixable = {
    Row{"Wh", dimension::energy, 1, 1000},
    Row{"J", dimension::energy, 1, 3.6e6},
    Row{"W", dimension::power, 1, 1000},
    Row{"FLOP", dimension::compute, 1, 1},
    Row{"FLOPs", dimension::compute, 1, 1},
    Row{"FLOPS", dimension::compute_rate, 3600, 1},
    Row{"g", dimension::mass, 1, 1000},
    Row{"t", dimension::mass, 1000, 1},
    Row{"L", dimension::volume, 1, 1},
    Row{"l", dimension::volume, 1, 1},
    Row{"m", dimension::length, 1, 1},
    Row{"s", dimension::duration, 1, 3600},
    Row{"cal", dimension::energy, 4.184, 3.6e6},
};

/// Symbols without prefixes, and the names used in zh-TW and ja.
inline constexpr std::array plain = {
    Row{"%", dimension::ratio, 1, 100},
    Row{"％", dimension::ratio, 1, 100},
    Row{"BTU", dimension::energy, btu_joules, 3.6e6},
    Row{"Btu", dimension::energy, btu_joules, 3.6e6},
    Row{"MMBTU", dimension::energy, btu_joules * 1e6, 3.6e6},
    Row{"therm", dimension::energy, btu_joules * 1e5, 3.6e6},
    Row{"lb", dimension::mass, 0.45359237, 1},
    Row{"gal", dimension::volume, 3.785411784, 1},
    Row{"min", dimension::duration, 1, 60},
    Row{"h", dimension::duration, 1, 1},
    Row{"d", dimension::duration, 24, 1},
    Row{"m3", dimension::volume, 1000, 1},
    Row{"m³", dimension::volume, 1000, 1},
    Row{"度", dimension::energy, 1, 1},
    Row{"度電", dimension::energy, 1, 1},
    Row{"千瓦時", dimension::energy, 1, 1},
    Row{"千瓦小時", dimension::energy, 1, 1},
    Row{"瓩時", dimension::energy, 1, 1},
    Row{"瓦時", dimension::energy, 1, 1000},
    Row{"百萬瓦時", dimension::energy, 1000, 1},
    Row{"十億瓦時", dimension::energy, 1e6, 1},
    Row{"焦耳", dimension::energy, 1, 3.6e6},
    Row{"瓦", dimension::power, 1, 1000},
    Row{"千瓦", dimension::power, 1, 1},
    Row{"瓩", dimension::power, 1, 1},
    Row{"百萬瓦", dimension::power, 1000, 1},
    Row{"十億瓦", dimension::power, 1e6, 1},
    Row{"公克", dimension::mass, 1, 1000},
    Row{"公斤", dimension::mass, 1, 1},
    Row{"公噸", dimension::mass, 1000, 1},
    Row{"噸", dimension::mass, 1000, 1},
    Row{"公升", dimension::volume, 1, 1},
    Row{"毫升", dimension::volume, 1, 1000},
    Row{"秒", dimension::duration, 1, 3600},
    Row{"分鐘", dimension::duration, 1, 60},
    Row{"分", dimension::duration, 1, 60},
    Row{"小時", dimension::duration, 1, 1},
    Row{"時間", dimension::duration, 1, 1},
    Row{"天", dimension::duration, 24, 1},
    Row{"日", dimension::duration, 24, 1},
    Row{"週", dimension::duration, 168, 1},
    Row{"週間", dimension::duration, 168, 1},
    Row{"個月", dimension::duration, 730.5, 1},
    Row{"か月", dimension::duration, 730.5, 1},
    Row{"年", dimension::duration, 8766, 1},
    Row{"ワット時", dimension::energy, 1, 1000},
    Row{"キロワット時", dimension::energy, 1, 1},
    Row{"メガワット時", dimension::energy, 1000, 1},
    Row{"ギガワット時", dimension::energy, 1e6, 1},
    Row{"テラワット時", dimension::energy, 1e9, 1},
    Row{"ワット", dimension::power, 1, 1000},
    Row{"キロワット", dimension::power, 1, 1},
    Row{"メガワット", dimension::power, 1000, 1},
    Row{"ギガワット", dimension::power, 1e6, 1},
    Row{"グラム", dimension::mass, 1, 1000},
    Row{"キログラム", dimension::mass, 1, 1},
    Row{"トン", dimension::mass, 1000, 1},
    Row{"リットル", dimension::volume, 1, 1},
    Row{"ミリリットル", dimension::volume, 1, 1000},
};

/// English words, singular, lower case, without spaces or hyphens; prefix words apply to the first
/// eleven.
inline constexpr std::size_t prefixable_words = 11;
inline constexpr std::array words = {
    Row{"watthour", dimension::energy, 1, 1000},
    Row{"joule", dimension::energy, 1, 3.6e6},
    Row{"watt", dimension::power, 1, 1000},
    Row{"gram", dimension::mass, 1, 1000},
    Row{"gramme", dimension::mass, 1, 1000},
    Row{"tonne", dimension::mass, 1000, 1},
    Row{"litre", dimension::volume, 1, 1},
    Row{"liter", dimension::volume, 1, 1},
    Row{"metre", dimension::length, 1, 1},
    Row{"meter", dimension::length, 1, 1},
    Row{"calorie", dimension::energy, 4.184, 3.6e6},
    Row{"metricton", dimension::mass, 1000, 1},
    Row{"flop", dimension::compute, 1, 1},
    Row{"btu", dimension::energy, btu_joules, 3.6e6},
    Row{"therm", dimension::energy, btu_joules * 1e5, 3.6e6},
    Row{"pound", dimension::mass, 0.45359237, 1},
    Row{"gallon", dimension::volume, 3.785411784, 1},
    Row{"second", dimension::duration, 1, 3600},
    Row{"sec", dimension::duration, 1, 3600},
    Row{"minute", dimension::duration, 1, 60},
    Row{"hour", dimension::duration, 1, 1},
    Row{"hr", dimension::duration, 1, 1},
    Row{"day", dimension::duration, 24, 1},
    Row{"week", dimension::duration, 168, 1},
    Row{"month", dimension::duration, 730.5, 1},
    Row{"year", dimension::duration, 8766, 1},
    Row{"yr", dimension::duration, 8766, 1},
    Row{"percent", dimension::ratio, 1, 100},
    Row{"gpuhour", dimension::duration, 1, 1},
    Row{"tpuhour", dimension::duration, 1, 1},
    Row{"devicehour", dimension::duration, 1, 1},
    Row{"acceleratorhour", dimension::duration, 1, 1},
    // Things that are counted: "0.24 Wh/prompt", "55 tokens/s".
    Row{"token", dimension::ratio, 1, 1},
    Row{"prompt", dimension::ratio, 1, 1},
    Row{"query", dimension::ratio, 1, 1},
    Row{"querie", dimension::ratio, 1, 1},
    Row{"request", dimension::ratio, 1, 1},
    Row{"image", dimension::ratio, 1, 1},
    Row{"video", dimension::ratio, 1, 1},
};

inline constexpr std::array prefixes = {
    Prefix{"k", "kilo", 1e3, 1}, Prefix{"M", "mega", 1e6, 1},  Prefix{"G", "giga", 1e9, 1},
    Prefix{"T", "tera", 1e12, 1}, Prefix{"P", "peta", 1e15, 1}, Prefix{"E", "exa", 1e18, 1},
    Prefix{"Z", "zetta", 1e21, 1}, Prefix{"Y", "yotta", 1e24, 1}, Prefix{"h", "hecto", 1e2, 1},
    Prefix{"c", "centi", 1, 1e2}, Prefix{"d", "deci", 1, 1e1},  Prefix{"m", "milli", 1, 1e3},
    Prefix{"µ", "micro", 1, 1e6}, Prefix{"μ", "micro", 1, 1e6}, Prefix{"u", "micro", 1, 1e6},
    Prefix{"n", "nano", 1, 1e9},
};

/// ISO 4217 codes that a price may be given in.
inline constexpr std::array<std::string_view, 22> currencies = {
    "USD", "TWD", "JPY", "EUR", "GBP", "CNY", "KRW", "HKD", "SGD", "AUD", "CAD",
    "CHF", "INR", "SEK", "NOK", "DKK", "NZD", "BRL", "MXN", "THB", "IDR", "VND"};

/// Counting words in front of a unit, longest first where one begins another.
struct CountingWord {
  std::string_view text;
  double factor;
};
inline constexpr std::array counting = {
    CountingWord{"百億", 1e10},     CountingWord{"十億", 1e9},      CountingWord{"千億", 1e11},
    CountingWord{"千萬", 1e7},      CountingWord{"百萬", 1e6},      CountingWord{"十萬", 1e5},
    CountingWord{"億", 1e8},        CountingWord{"亿", 1e8},        CountingWord{"萬", 1e4},
    CountingWord{"万", 1e4},        CountingWord{"千", 1e3},        CountingWord{"thousand ", 1e3},
    CountingWord{"million ", 1e6},  CountingWord{"billion ", 1e9},  CountingWord{"trillion ", 1e12},
    CountingWord{"thousand", 1e3},  CountingWord{"million", 1e6},   CountingWord{"billion", 1e9},
    CountingWord{"trillion", 1e12},
};

} // namespace tantawatt::unit_table
