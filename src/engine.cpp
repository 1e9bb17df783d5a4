#include "engine.hpp"

#include "report/plan.hpp"
#include "report/response.hpp"
#include "request/request.hpp"

namespace tantawatt {

// catalog → request → scenario → impact → equivalents → insight → report; the view is the page.
std::string evaluate(const Catalog& catalog, std::string_view text) noexcept {
  auto request = read_request(catalog, text);
  if (!request) return write_error(request.error(), catalog.edition);
  const auto plan = compile(catalog, std::move(*request));
  if (!plan) return write_error(plan.error(), catalog.edition);
  return write_response(catalog, *plan);
}

} // namespace tantawatt
