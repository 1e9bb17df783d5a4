#!/usr/bin/env bash
# Freezing an edition, in a copy of the data: a new number needs an entry in the change log, is written
# once with its answers, and is never written over.
set -uo pipefail
program=$1
work=$2
source=$(cd "$(dirname "$0")/../.." && pwd)
fail() { echo "FAILED: $*" >&2; exit 1; }

rm -rf "$work" && mkdir -p "$work/tests/golden" && cp -r "$source/data" "$work/data"
cp "$source"/tests/golden/ask "$source"/tests/golden/requests.txt "$work/tests/golden/"
freeze() { "$work/data/editions/freeze" "$program" >"$work/out" 2>&1; }
today=$(sed -n 's/.*"edition": *"\([^"]*\)".*/\1/p' "$source/data/catalog.json" | head -n 1)

# The edition of today, should it be frozen already, stays as it is.
if [ -e "$work/data/editions/$today.json" ]; then
  freeze && fail 'a frozen edition was frozen again'
  grep -q 'frozen already' "$work/out" || fail "it did not say why: $(cat "$work/out")"
  cmp -s "$source/data/editions/$today.json" "$work/data/editions/$today.json" || fail 'the frozen edition has changed'
fi

# Without an entry in the change log, nothing is written.
sed -i "s/\"edition\": *\"$today\"/\"edition\": \"9999.1\"/" "$work/data/catalog.json"
freeze && fail 'an edition was frozen that the change log does not name'
[ ! -e "$work/data/editions/9999.1.json" ] || fail 'it left a file behind'

# With one, it is written with as many answers as there are requests.
sed -i "0,/\"edition\": *\"$today\"/s//\"edition\": \"9999.1\"/" "$work/data/editions/changes.json"
freeze || fail "it was refused: $(cat "$work/out")"
grep -q '"9999.1"' "$work/data/editions/9999.1.json" || fail 'the packed catalog does not name its edition'
requests=$(grep -cvE '^(#|$)' "$work/tests/golden/requests.txt")
answers=$(wc -l <"$work/data/editions/9999.1.golden.jsonl")
[ "$requests" = "$answers" ] || fail "$answers answers to $requests requests"

# A mistake in the data is no edition.
rm "$work/data/editions/9999.1.json" "$work/data/editions/9999.1.golden.jsonl"
sed -i '0,/"mid": 1287,/s//"mid": -1287,/' "$work/data/comparisons/ai.json"
freeze && fail 'an edition was frozen from data with a mistake'
[ ! -e "$work/data/editions/9999.1.json" ] || fail 'it left a file behind'
echo 'freezing: refused twice, done once, refused for a mistake'
