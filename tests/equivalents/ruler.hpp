#pragma once
// One ruler that nothing speaks against, to be changed in one point at a time: 1 kWh, from a paper of grade A, known to
// everybody, at home where it is asked for.

#include <string_view>

#include <catch2/catch_all.hpp>

#include "equivalents/selection.hpp"

namespace tantawatt {

struct Ruler {
  Comparison comparison;
  Source source;
  Request request;
  Range count{1, 1, 1, 1};
  Range per_unit{1, 1, 1, 1};
  bool other_carrier = false;
  std::string_view flow_period;

  Ruler() {
    comparison.id = "ruler";
    comparison.unit = "piece";
    comparison.group = "home";
    comparison.region = "TWN";
    comparison.familiarity = {1, 1, 1};
    comparison.default_source = "paper";
    comparison.values = {{"paper", Estimate::exact(1)}};
    source = {.id = "paper", .year = 2020, .url = "https://example.org/paper", .grade = "A"};
    request.audience = {"en", "TWN"};
  }

  Ruler& counted(double n) {
    count = {n, n, n, n};
    return *this;
  }

  Candidate judged() const {
    Catalog catalog;
    catalog.sources.push_back(source);
    CountPlan plan{.comparison = &comparison};
    plan.other_carrier = other_carrier;
    Candidate out = judge(plan, count, per_unit, catalog, request, flow_period);
    out.plan = nullptr; // it went out of scope
    return out;
  }
  std::string_view rejected() const { return judged().rejected; }
  double score() const { return judged().score; }
};

} // namespace tantawatt
