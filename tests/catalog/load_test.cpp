// What a catalog may and may not hold, field by field, and what is known of its places and years.

#include <functional>
#include <string>

#include "../json_checks.hpp"
#include "catalog/load.hpp"
#include "catalog/nearest.hpp"
#include "sound_folder.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

using Plant = std::function<void(Json&)>;

/// "code path" of the first complaint, or nothing.
std::string wrong(const Plant& plant) {
  Json folder = read_json(sound_folder);
  plant(folder);
  const auto loaded = load_catalog(json_text(folder));
  return loaded ? "" : loaded.error().code + " " + loaded.error().path;
}
Json& comparison(Json& all) { return all["comparisons"][0]; }
Json& series(Json& all) { return all["grids"]["factors"][0]; }

} // namespace

TEST_CASE("load: a sound catalog is loaded") {
  CHECK(wrong([](Json&) {}) == "");
  const auto catalog = load_catalog(sound_folder);
  CHECK(catalog->edition == "test");
  CHECK(catalog->source("paper-2020")->year == 2020);
  CHECK_FALSE(catalog->source("paper-2020")->year_is_access);
  CHECK(catalog->source("paper") == nullptr);
  CHECK(catalog->source("zzz") == nullptr);
  CHECK(catalog->comparison("ev-km")->domain == 1);
  CHECK_FALSE(catalog->comparison("ev-km")->emotive);
  CHECK(catalog->comparison("ev-km")->familiarity == std::array<double, 3>{0, 0, 0});
}

TEST_CASE("load: a source has a year, and a whole web address") {
  const auto with = [](const char* field, const Json& value) { return wrong([&](Json& a) { a["sources"]["paper-2020"][field] = value; }); };
  CHECK(with("url", "http://example.org/a") == "");
  CHECK(with("url", "https://example.org/a b") == "bad-url /sources/paper-2020/url");
  CHECK(with("url", "https://example.org/<a>") == "bad-url /sources/paper-2020/url");
  CHECK(with("url", "ftp://example.org/") == "bad-url /sources/paper-2020/url");
  CHECK(with("url", "") == "missing-field /sources/paper-2020/url");
  CHECK(with("year", 0) == "missing-field /sources/paper-2020/year");
  CHECK(with("year", 1) == "");
  CHECK(with("year", 2020.5) == "wrong-type /sources/paper-2020/year");
  CHECK(with("yearIs", "access") == "");
}

TEST_CASE("load: a comparison is of energy, CO2 or water, and happens or runs") {
  const auto with = [](const Json& fields) { return wrong([&](Json& a) { comparison(a).update(fields); }); };
  CHECK(with({{"basis", "power"}}) == "unknown-basis /comparisons/0/basis");
  CHECK(with({{"basis", "carbon"}}) == "wrong-unit /comparisons/0/values/0/low"); // its values are kWh
  CHECK(with({{"basis", "water"}}) == "wrong-unit /comparisons/0/values/0/low");
  CHECK(with({{"form", "always"}}) == "unknown-form /comparisons/0/form");
  CHECK(with({{"form", "rate"}}) == "missing-field /comparisons/0/per");
  CHECK(with({{"form", "rate"}, {"per", "kWh"}}) == "missing-field /comparisons/0/per");
  CHECK(with({{"form", "rate"}, {"per", "aeon"}}) == "missing-field /comparisons/0/per");
  CHECK(with({{"form", "rate"}, {"per", "hour"}}) == "");
  CHECK(with({{"form", "rate"}, {"per", "minute"}}) == "");
  CHECK(with({{"emotive", 1}}) == "wrong-type /comparisons/0/emotive");
}

TEST_CASE("load: what a comparison says of itself is kept") {
  Json folder = read_json(sound_folder);
  comparison(folder).update({{"form", "rate"}, {"per", "day"}, {"whole", true}, {"emotive", true}, {"supply", true}, {"ai", true}, {"domain", .3},
                             {"familiarity", {{"zh-TW", .1}, {"en", .2}, {"ja", .3}}}});
  const auto catalog = load_catalog(json_text(folder));
  REQUIRE(catalog);
  const Comparison& one = catalog->comparisons[0];
  CHECK(one.form == Form::rate);
  CHECK(one.period_hours == 24);
  CHECK((one.whole && one.emotive && one.supply && one.ai));
  CHECK(one.domain == .3);
  CHECK(one.familiarity == std::array<double, 3>{.1, .2, .3});
  CHECK(one.name == Names{"一公里", "a kilometre", "1km"});
}

TEST_CASE("load: a series has places, years of four digits and values of 0 or more") {
  const auto years = [](const Json& value) { return wrong([&](Json& a) { series(a)["values"]["TWN"] = value; }); };
  CHECK(years({{"2023", 0}}) == "");
  CHECK(years({{"2023", -1}}) == "out-of-range /grids/factors/0/values/TWN/2023");
  CHECK(years({{"2023", "644"}}) == "out-of-range /grids/factors/0/values/TWN/2023");
  CHECK(years({{"23", 1}}) == "out-of-range /grids/factors/0/values/TWN/23");
  CHECK(years({{"20234", 1}}) == "out-of-range /grids/factors/0/values/TWN/20234");
  CHECK(years(5) == "wrong-type /grids/factors/0/values/TWN");
  CHECK(wrong([](Json& a) { series(a).erase("values"); }) == "missing-field /grids/factors/0/values");
  CHECK(wrong([](Json& a) { series(a)["values"] = 5; }) == "missing-field /grids/factors/0/values");
  CHECK(wrong([](Json& a) { series(a)["unit"] = "bananas"; }) == "wrong-unit /grids/factors/0/unit");
}

// 644 g are 0.644 kg. A later year is found as the latest, and each place by itself.
TEST_CASE("load: a series knows the year asked for, else the latest") {
  Json folder = read_json(sound_folder);
  series(folder)["values"] = {{"AUT", {{"2020", 100}}}, {"TWN", {{"2021", 650}, {"2023", 644}}}, {"USA", {{"2022", 400}}}};
  const auto catalog = load_catalog(json_text(folder));
  REQUIRE(catalog);
  const Series& grid = catalog->grids[0];
  CHECK(grid.at("TWN", 2021)->value == Approx(.65));
  CHECK(grid.at("TWN", 2021)->year == 2021);
  CHECK(grid.at("TWN", std::nullopt)->year == 2023);
  CHECK(grid.at("AUT", std::nullopt)->value == Approx(.1));
  CHECK(grid.at("USA", 2022)->value == Approx(.4));
  for (const char* place : {"AAA", "MMM", "ZZZ", ""}) CHECK_FALSE(grid.at(place, std::nullopt));
  CHECK_FALSE(grid.at("TWN", 2022));
}

TEST_CASE("load: what refers to a record finds it") {
  CHECK(wrong([](Json& a) { comparison(a)["values"][0]["source"] = "nobody"; }).starts_with("unknown-source "));
  CHECK(wrong([](Json& a) { a["models"][0]["training"]["routes"][1]["source"] = "nobody"; }) == "unknown-source /models/model-a");
  CHECK(wrong([](Json& a) { a["models"][0]["training"]["routes"][1]["accelerator"] = "abacus"; }) == "unknown-hardware /models/model-a");
  CHECK(wrong([](Json& a) { a["models"][0]["training"]["routes"][1]["accelerator"] = "chip"; }) == "");
  CHECK(wrong([](Json& a) { series(a)["source"] = "nobody"; }) == "unknown-source /grids");
  CHECK(wrong([](Json& a) { comparison(a)["values"][0]["supersededBy"] = "quoter-2021"; }) == "unknown-default /comparisons/ev-km/default");
}

TEST_CASE("load: lists are lists and objects are objects") {
  CHECK(wrong([](Json& a) { a["sources"] = Json::array(); }) == "wrong-type /sources");
  CHECK(wrong([](Json& a) { a["comparisons"] = Json::object(); }) == "wrong-type /comparisons");
  CHECK(wrong([](Json& a) { a["models"] = 5; }) == "wrong-type /models");
  CHECK(wrong([](Json& a) { a["unheard-of"] = 5; }) == "unknown-field /unheard-of");
}

TEST_CASE("load: a later layer's mistake says which layer, the first one's does not") {
  const std::string_view broken[] = {"{}", "{\"sources\":5}"};
  const auto loaded = load_catalog(sound_folder, broken);
  REQUIRE_FALSE(loaded);
  REQUIRE(loaded.error().params.size() == 2 - 1);
  CHECK(loaded.error().params[0].name == "overlay");
  CHECK(loaded.error().params[0].value == "2");
  CHECK(load_catalog("{\"sources\":5}").error().params.empty());
  const std::string_view torn[] = {"{"};
  CHECK(load_catalog(sound_folder, torn).error().params.back().value == "1");
}

// Live values bound what is argued about; the default's own mid stays, and one that stands alone keeps its own spread.
TEST_CASE("load: a comparison's estimate spans its live values") {
  Json folder = read_json(sound_folder);
  Json other = comparison(folder)["values"][0];
  other.update({{"source", "quoter-2021"}, {"low", .1}, {"mid", .15}, {"high", .4}});
  const auto estimate = [&] { return load_catalog(json_text(folder))->comparisons[0].estimate(); };
  CHECK(estimate().kind() == Kind::spread);
  CHECK(estimate().low() == .14);
  comparison(folder)["values"].push_back(other);
  CHECK(estimate().kind() == Kind::dispute);
  CHECK(estimate().low() == .1);
  CHECK(*estimate().mid() == .17);
  CHECK(estimate().high() == .4);
  comparison(folder)["values"][1]["status"] = "retracted";
  CHECK(estimate().kind() == Kind::spread);
  CHECK(estimate().high() == .2);
}

TEST_CASE("load: the nearest ids are by the letters that differ, then by the alphabet") {
  const std::vector<std::string> known = {"lamp", "lump", "clamp", "house", "lamb"};
  CHECK(nearest_ids("limp", known) == std::vector<std::string>{"lamp", "lump", "clamp"});
  CHECK(nearest_ids("xy", {"b", "a"}) == std::vector<std::string>{"a", "b"});
  CHECK(nearest_ids("", known).front() == "lamb");
  CHECK(nearest_ids("ab", {"ba", "abcd", "b"}) == std::vector<std::string>{"b", "abcd", "ba"}); // 1, 2 and 2 letters
  CHECK(nearest_ids("lamp", {}).empty());
}
