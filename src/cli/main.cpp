// The command line: which command, and how it ended.

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string>
#include <vector>

#include "cli/builtin_catalog.hpp"
#include "cli/program.hpp"
#include "version.hpp"

namespace {

int print_version() {
  const auto loaded = tantawatt::open_catalog({});
  const std::string_view edition = loaded ? loaded->catalog.edition : "unreadable";
  return tantawatt::print(tantawatt::joined({"tantawatt ", tantawatt::engine_version, " (data ", edition, ")"}));
}

int run(const std::vector<std::string>& arguments) {
  using namespace tantawatt;
  if (arguments.empty()) return help_command({});
  const std::string& command = arguments.front();
  const std::span<const std::string> rest(arguments.data() + 1, arguments.size() - 1);
  if (command == "--version") return print_version();
  if (command == "help" || command == "--help" || command == "-h") return help_command(rest);
  if (std::find(rest.begin(), rest.end(), "--help") != rest.end()) return help_command({&command, 1});
  if (command == "eval") return eval_command(rest);
  if (command == "train") return subject_command("training", rest);
  if (command == "infer") return subject_command("inference", rest);
  if (command == "claim" || command == "compare") return subject_command(command, rest);
  if (command == "batch") return batch_command(rest);
  if (command == "list") return list_command(rest);
  if (command == "check") return check_command(rest);
  if (command == "pack") return pack_command(rest);
  return short_command(arguments);
}

} // namespace

int main(int count, char** values) {
  // A reader that goes away is an error we report, not a signal that ends us half way.
  std::signal(SIGPIPE, SIG_IGN);
  return run({values + 1, values + count});
}
