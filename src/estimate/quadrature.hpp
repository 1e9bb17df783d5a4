#pragma once
// Gauss–Legendre quadrature, the 16 points on [-1, 1] (Abramowitz & Stegun, table 25.4).

#include <array>
#include <utility>

namespace tantawatt {

struct QuadratureNode {
  double x;
  double weight;
};

inline constexpr std::array<QuadratureNode, 8> gauss_half = {{{0.0950125098376374402, 0.1894506104550684963},
                                                              {0.2816035507792589132, 0.1826034150449235889},
                                                              {0.4580167776572273863, 0.1691565193950025382},
                                                              {0.6178762444026437484, 0.1495959888165767321},
                                                              {0.7554044083550030339, 0.1246289712555338720},
                                                              {0.8656312023878317439, 0.0951585116824927848},
                                                              {0.9445750230732325761, 0.0622535239386478929},
                                                              {0.9894009349916499326, 0.0271524594117540949}}};

/// Calls visit(x, weight) for each of the 16 nodes on [from, to].
template <class Visit> void each_node(double from, double to, Visit visit) {
  const double centre = (from + to) / 2;
  const double half = (to - from) / 2;
  for (const QuadratureNode& node : gauss_half) {
    visit(centre - half * node.x, half * node.weight);
    visit(centre + half * node.x, half * node.weight);
  }
}

/// Nodes over the open probability interval (0, 1): panels shrink towards both tails, where
/// quantiles run away, and meet at `corner`, where a density may have one.
template <class Visit> void each_probability(double corner, Visit visit) {
  constexpr std::array<double, 6> edges = {0, 1e-7, 1e-4, 1e-2, 0.1, 0.4};
  const auto half = [&](double from, double span, bool upward) {
    for (std::size_t i = 0; i < edges.size(); ++i) {
      const double a = edges[i];
      const double b = i + 1 < edges.size() ? edges[i + 1] : 1.0;
      if (upward)
        each_node(from - b * span, from - a * span, visit);
      else
        each_node(from + a * span, from + b * span, visit);
    }
  };
  if (corner > 0) half(0, corner, false);
  if (corner < 1) half(1, 1 - corner, true);
}

} // namespace tantawatt
