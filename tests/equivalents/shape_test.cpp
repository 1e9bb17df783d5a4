// In which form and unit a count is shown: so many, a part of one, one for a time, or some for a day, month or year.

#include "ruler.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

/// A running thing, one hour of which is one count.
Ruler running(double hours) {
  Ruler ruler;
  ruler.comparison.form = Form::rate;
  ruler.comparison.period_hours = 1;
  return ruler.counted(hours);
}

void shown_as(double hours, double number, std::string_view unit, std::string_view form, std::string_view per = "") {
  const Candidate out = running(hours).judged();
  INFO(hours << " h");
  CHECK(out.number == Approx(number));
  CHECK(out.unit == unit);
  CHECK(out.form == form);
  CHECK(out.per == per);
}

} // namespace

TEST_CASE("shape: a time is in its largest whole unit") {
  shown_as(0.5 / 3600, 0.5, "s", "duration"); // nothing is smaller than a second
  shown_as(30.0 / 3600, 30, "s", "duration");
  shown_as(59.0 / 3600, 59, "s", "duration");
  shown_as(1.0 / 60, 1, "min", "duration");
  shown_as(59.0 / 60, 59, "min", "duration");
  shown_as(1, 1, "h", "duration");
  shown_as(23, 23, "h", "duration");
  shown_as(24, 1, "day", "duration");
}

TEST_CASE("shape: from three days, months or years on things are counted for one of them") {
  shown_as(71, 71.0 / 24, "day", "duration");
  shown_as(72, 3, "day", "count", "day");
  shown_as(30 * 24, 30, "day", "count", "day");
  shown_as(31 * 24, 744 / 730.5, "month", "duration");
  shown_as(5 * 730.5, 5, "month", "count", "month");
  shown_as(11 * 730.5, 11, "month", "count", "month");
  shown_as(8766, 1, "year", "duration");
  shown_as(50 * 8766.0, 50, "year", "count", "year");
  shown_as(5, 5, "h", "duration"); // hours are never counted for one hour
}

TEST_CASE("shape: the period of a running thing is in its count") {
  Ruler years = running(2);
  years.comparison.period_hours = 8766;
  CHECK(years.judged().number == Approx(2));
  CHECK(years.judged().unit == "year");
}

TEST_CASE("shape: a flow's things just run, and events just happen") {
  Ruler flow = running(50);
  flow.flow_period = "day";
  CHECK(flow.judged().form == "count");
  CHECK(flow.judged().unit == "piece");
  CHECK(flow.judged().number == 50);
  CHECK(Ruler().counted(50).judged().unit == "piece");
}

TEST_CASE("shape: below 1 it is a part of one, shown as one so-and-so-manieth") {
  const Candidate part = Ruler().counted(0.0166).judged(); // 1/0.0166 = 60.2
  CHECK(part.form == "share");
  CHECK(part.shown.value == Approx(1.0 / 60));
  CHECK(Ruler().counted(1).judged().form == "count");
  CHECK(running(0.5 / 3600).judged().shown.value == 0.5);
}

TEST_CASE("shape: the middle is the mid, else the median, else the low end") {
  Ruler ruler;
  ruler.count = {2, 3, 4, 5};
  CHECK(ruler.judged().number == 3);
  ruler.count = {2, std::nullopt, 4, 5};
  CHECK(ruler.judged().number == 4);
  ruler.count = {2, std::nullopt, std::nullopt, 5};
  CHECK(ruler.judged().number == 2);
}

// The wider the count's own range, the fewer digits: 2.26 is 11.5 % off as 2.
TEST_CASE("shape: a wide range is shown with one digit") {
  Ruler narrow, wide;
  narrow.count = {2.2, 2.26, 2.26, 2.3};
  wide.count = {2, 2.26, 2.26, 3};
  CHECK(narrow.judged().shown.value == Approx(2.3));
  CHECK(wide.judged().shown.value == 2);
}

// 5.3 as 5 is 5.7 % off, 5.45 as 5 would be 8.3 % off and 5.55 as 6 8.1 %; 5.43 as 5 is 7.9 % off, 5.57 as 6 7.7 %.
TEST_CASE("shape: whole things are counted whole from five on, where that costs 8 % at most") {
  Ruler whole;
  whole.comparison.whole = true;
  CHECK(whole.counted(5.3).judged().shown.value == 5);
  CHECK(whole.counted(5.43).judged().shown.value == 5);
  CHECK(whole.counted(5.44).judged().shown.value == Approx(5.4));
  CHECK(whole.counted(5.54).judged().shown.value == Approx(5.5));
  CHECK(whole.counted(5.57).judged().shown.value == 6);
  CHECK(whole.counted(4.7).judged().shown.value == Approx(4.7));
  CHECK(whole.counted(27.4).judged().shown.value == 27);
  CHECK(Ruler().counted(5.3).judged().shown.value == Approx(5.3)); // this one may be cut
}

TEST_CASE("shape: a time is not made whole") {
  Ruler ruler = running(5.3);
  ruler.comparison.whole = true;
  CHECK(ruler.judged().shown.value == Approx(5.3));
}
