// tantawatt help: usage with examples.

#include <array>

#include "cli/program.hpp"

namespace tantawatt {
namespace {

struct Page {
  std::string_view command;
  std::string_view text;
};

constexpr std::string_view overview =
    R"(Tantawatt turns the energy of AI into things people know, and says how sure it is.

  tantawatt "1300 MWh"       an energy, in equivalents
  tantawatt train MODEL      one training run          tantawatt help train
  tantawatt infer MODEL      using a model             tantawatt help infer
  tantawatt claim ENERGY     check somebody's claim    tantawatt help claim
  tantawatt compare A B      two things side by side   tantawatt help compare
  tantawatt eval [FILE|-]    one JSON request, one JSON response
  tantawatt batch            many requests, one a line tantawatt help batch
  tantawatt list WHAT        comparisons, models, hardware, places or sources
  tantawatt check DIR|FILE   validate a catalog folder, or one file of your own figures
  tantawatt pack DIR         a catalog folder as one file
  tantawatt --version

Everywhere: --lang zh-TW|en|ja, --format table|json|csv, --place ISO3, --year YYYY,
--against id,id, --assume factor=value (or factor=source:ID), --catalog DIR|FILE,
--overlay FILE (your own comparisons, sources and words over the catalog).
Exit status: 0 good, 2 bad input, 1 the output could not be written.)";

constexpr std::array pages = {
    Page{"train", R"(tantawatt train MODEL | --accelerator-hours H | --accelerators N --duration T | --compute FLOP

  tantawatt train gpt-3 --against household-year-tw --lang zh-TW
  tantawatt train --accelerators 10000 --duration "14.8 d" --power "330 W" --pue 1.1
  tantawatt train --accelerator-hours 1082990 --power "400 W" --pue 1
  tantawatt train --compute "3.14e23 FLOP" --accelerator v100 --utilisation 0.196 --pue 1.1
  tantawatt train --parameters 11e9 --tokens 600e9 --peak "125 TFLOP/s" --power "330 W" --utilisation 0.2)"},
    Page{"infer", R"(tantawatt infer MODEL | --energy-per-prompt E | --active-parameters N --output-tokens N

  tantawatt infer --energy-per-prompt "0.3 Wh" --prompts 1e9 --per day --over "1 year"
  tantawatt infer --method ecologits-0.11 --active-parameters 32.3e9 --output-tokens 200 --pue 1.2
  tantawatt infer --method flops --active-parameters 100e9 --output-tokens 500 --peak "989 TFLOP/s" --utilisation 0.1 --power "892.5 W" --pue 1.2)"},
    Page{"claim", R"(tantawatt claim ENERGY --comparison ID --count N [--given factor=value]

  tantawatt claim "1300 MWh" --comparison streaming-hour --count 1625000 --given streaming-hour="0.8 kWh"
  tantawatt claim --model gpt-3 --comparison household-year-us --count 130)"},
    Page{"compare", R"(tantawatt compare A B: two energies, or two subjects by flags that begin with a- and b-

  tantawatt compare "1300 MWh" "500 MWh"
  tantawatt compare --a-model gpt-3 --b-model bloom
  tantawatt compare --a-model gpt-3 --b-type inference --b-energy-per-prompt "0.3 Wh" --b-prompts 1e9)"},
    Page{"batch", R"(tantawatt batch [--in jsonl|csv] [--out jsonl|csv]: standard input to standard output, in order

A line of JSON is a request; its response is the line with the same number. In CSV the header names
the fields: subject.type, subject.energy, place, year, against (ids with ; between), assume.FACTOR.
A line that cannot be read costs one error row.

  tantawatt batch --in csv --out csv < rows.csv > answers.csv)"},
    Page{"eval", "tantawatt eval [FILE|-]: always exactly one JSON response; exit status 2 when it is an error.\n\n"
                 "  echo '{\"subject\":{\"type\":\"energy\",\"energy\":\"1300 MWh\"}}' | tantawatt eval -"},
    Page{"list", "tantawatt list comparisons|models|hardware|places|sources [--format json] [--lang zh-TW|en|ja]"},
    Page{"check", "tantawatt check DIR|FILE.json: every mistake at once, with its file and place. A folder is a whole catalog;\n"
                  "a file is laid over the built-in one, as --overlay does."},
    Page{"pack", "tantawatt pack DIR: the folder as the one packed catalog that the page loads."},
};

} // namespace

int help_command(std::span<const std::string> arguments) {
  if (arguments.empty()) return print(overview);
  std::vector<std::string> known;
  for (const Page& page : pages) {
    if (page.command == arguments.front()) return print(page.text);
    known.emplace_back(page.command);
  }
  return complain({"unknown-command", "", "no command is called " + arguments.front(), known});
}

} // namespace tantawatt
