#pragma once
// What every command shares: the catalog it works with, and how it ends.

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "catalog/catalog.hpp"
#include "cli/options.hpp"
#include "result.hpp"

namespace tantawatt {

inline constexpr int exit_good = 0;
/// Our own failure: the output could not be written.
inline constexpr int exit_failure = 1;
inline constexpr int exit_bad_input = 2;

/// The catalog of --catalog (a packed file, or a data folder), else the built-in one; the file of
/// --overlay laid over it.
struct LoadedCatalog {
  Catalog catalog;
  std::string packed;
};
Result<LoadedCatalog> open_catalog(const Options& options);

/// A folder or a packed file as packed text.
Result<std::string> packed_text(const std::string& path);

/// Writes the text and a line end; exit_failure when the stream does not take it.
int print(std::string_view text);
/// The message on standard error, with suggestions; returns exit_bad_input.
int complain(const Error& error);

// The commands. Each gets the arguments behind its name.
int eval_command(std::span<const std::string> arguments);
int short_command(std::span<const std::string> arguments);
int subject_command(const std::string& type, std::span<const std::string> arguments);
int batch_command(std::span<const std::string> arguments);
int list_command(std::span<const std::string> arguments);
int check_command(std::span<const std::string> arguments);
int pack_command(std::span<const std::string> arguments);
int help_command(std::span<const std::string> arguments);

} // namespace tantawatt
