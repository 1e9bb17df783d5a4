#pragma once
// How many digits a result deserves, and how good a multiplier it is to hold in mind.

namespace tantawatt {

struct Rounded {
  double value;
  int digits;
  /// Relative error of the rounding.
  double error;
};

/// Rounds half up to `digits` significant digits.
double round_to(double value, int digits);

/// One digit where that costs at most 5 % (12 % when the result's high/low is 1.5 or more, 15 % from
/// 2), else two. Below 1 the inverse is rounded, as in "a sixtieth".
Rounded digits_for(double count, double band);

/// How easily a multiplier is grasped, 0 to 1: best from 1 to 10, falling by decades.
/// Boyce-Jacino et al., PNAS 2022: numbers in the thousands or below are told apart best.
double multiplier_score(double count);

} // namespace tantawatt
