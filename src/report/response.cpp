#include "report/response.hpp"

#include "report/answer_writer.hpp"
#include "version.hpp"

namespace tantawatt {

std::string write_response(const Catalog& catalog, const Plan& plan) {
  Numbers numbers = run(catalog, plan);
  return AnswerWriter(catalog, plan, numbers).write();
}

std::string write_error(const Error& error, std::string_view edition) {
  JsonText out;
  out.open_object().key("error").open_object();
  out.key("code").text(error.code).key("path").text(error.path).key("message").text(error.message);
  out.key("suggest").open_list();
  for (std::string_view one : error.suggest) out.text(one);
  out.close_list().key("params").open_object();
  for (const Parameter& parameter : error.params) out.key(parameter.name).text(parameter.value);
  out.close_object().close_object();
  out.key("version").open_object().key("engine").text(engine_version).key("data").text(edition);
  out.close_object().close_object();
  return out.take();
}

} // namespace tantawatt
