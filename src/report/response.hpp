#pragma once
// run and report: the plan's numbers, and the response of the contract.

#include <string>
#include <string_view>

#include "report/plan.hpp"
#include "result.hpp"

namespace tantawatt {

/// The response for a plan. Deterministic: the same plan and catalog give the same text. Legal inputs that together come to
/// an energy of 0, or to anything that no double holds, give the error `out-of-range` at /subject.
std::string write_response(const Catalog& catalog, const Plan& plan);

/// The response for an error.
std::string write_error(const Error& error, std::string_view edition);

} // namespace tantawatt
