#!/usr/bin/env bash
# package_test.sh BUILD WORK [FLAGS]: installs the build, moves it, builds the program beside this script
# against it, and compares what that answers with the command line.
set -uo pipefail
build=$1
work=$2
flags=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
fail() { echo "FAILED: $*" >&2; exit 1; }

rm -rf "$work" && mkdir -p "$work"
cmake --install "$build" --prefix "$work/first" >"$work/install.log" || fail 'cmake --install'
# An install tree that was moved still finds its own parts.
mv "$work/first" "$work/prefix"
cmake -S "$here" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_FLAGS=$flags" "-DCMAKE_PREFIX_PATH=$work/prefix" \
  >"$work/configure.log" 2>&1 || { cat "$work/configure.log"; fail 'find_package(Tantawatt)'; }
cmake --build "$work/build" >"$work/build.log" 2>&1 || { cat "$work/build.log"; fail 'building against the package'; }
deps=$(ninja -C "$work/build" -t deps) || fail 'ninja says nothing of what was included'
grep -q 'tantawatt/engine.hpp' <<<"$deps" || fail 'the headers of the install tree were not the ones included'
grep -q 'nlohmann/' <<<"$deps" && fail 'whoever uses the package would need nlohmann_json'
program=$work/prefix/bin/tantawatt
ask=$work/build/ask

# same WANTED_STATUS REQUEST [OVERLAY]: the package and the installed program give the same text and status.
same() {
  local status=$1 request=$2 overlay=${3:-} answer expected
  answer=$("$ask" ${overlay:+"$overlay"} <<<"$request"); [ $? = "$status" ] || fail "ask ended otherwise than with $status for $request: $answer"
  expected=$("$program" eval ${overlay:+--overlay "$overlay"} - <<<"$request" 2>/dev/null)
  [ "$answer" = "$expected" ] || fail "for $request the package says $answer, the program $expected"
  printf '%s' "$answer"
}

answer=$(same 0 '{"subject":{"type":"energy","energy":"1300 MWh"},"assume":{"streaming-hour":"0.8 kWh"},"against":["streaming-hour"]}') || exit 1
grep -q '"count":{[^}]*"mid":1625000.0,' <<<"$answer" || fail "1300 MWh is not 1,625,000 hours: $answer"
answer=$(same 2 '{"subject":{"type":"training","model":"gpt-33"}}') || exit 1
grep -q '"code":"unknown-model"' <<<"$answer" || fail "an unknown model: $answer"
answer=$(same 0 '{"subject":{"type":"energy","energy":"1 kWh"},"against":["office-coffee"]}' "$here/../cli/newsroom.json") || exit 1
grep -q '"count":{[^}]*"mid":20.0,' <<<"$answer" || fail "1 kWh is not 20 cups: $answer"
said=$("$ask" /dev/null </dev/null 2>&1) && fail 'an overlay that is no JSON was taken'
grep -q '^invalid-json' <<<"$said" || fail "an overlay that is no JSON: $said"
echo 'the package answers as the program does: twice right, one error, one refused overlay'
