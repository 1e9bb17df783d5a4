// The native side of the benchmark: reads commands from standard input and answers each with one line.
//   table N×4 numbers     takes the chain
//   NAME TIMES            runs bench_NAME that often; answers the microseconds of processor time
//   show NAME             answers the numbers of one run, as the bits of each in hexadecimal
#include "core.hpp"

#include <bit>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <map>
#include <string>

namespace {

struct Kind {
  const double* (*run)();
  int numbers;
};
const std::map<std::string, Kind> kinds = {{"frame", {bench_frame, 180}},
                                           {"frame_with_shares", {bench_frame_with_shares, 180}},
                                           {"shares", {bench_shares, 540}},
                                           {"sum", {bench_sum, 3}}};

double microseconds(const Kind& kind, int times) {
  const std::clock_t start = std::clock();
  for (int i = 0; i < times; ++i) kind.run();
  return 1e6 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main() {
  for (std::string command; std::cin >> command;) {
    if (command == "table") {
      for (int i = 0; i < 4 * 68; ++i) std::cin >> bench_table()[i];
      bench_prepare();
      std::puts("ready");
    } else if (command == "show") {
      std::string name;
      std::cin >> name;
      const Kind& kind = kinds.at(name);
      const double* const numbers = kind.run();
      for (int i = 0; i < kind.numbers; ++i) std::printf("%016llx ", std::bit_cast<unsigned long long>(numbers[i]));
      std::puts("");
    } else {
      int times = 0;
      std::cin >> times;
      std::printf("%.0f\n", microseconds(kinds.at(command), times));
    }
    std::fflush(stdout);
  }
  return 0;
}
