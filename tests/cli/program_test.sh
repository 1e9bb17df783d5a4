#!/usr/bin/env bash
# The command line as a shell sees it: output, standard error, exit status. $1 is the program.
set -uo pipefail
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

check() { # name, expected, got
  if [ "$2" = "$3" ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    printf 'FAILED %s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"
  fi
}
contains() { # name, text, part
  case "$2" in *"$3"*) passed=$((passed + 1)) ;; *)
    failed=$((failed + 1))
    printf 'FAILED %s\n  no %s in: %s\n' "$1" "$3" "$2" ;;
  esac
}

out=$(echo '{"subject":{"type":"energy","energy":"1300 MWh"},"against":["streaming-hour"]}' | "$program" eval - 2>"$work/err")
check 'eval: good ends with 0' 0 $?
contains 'eval: one response' "$out" '"energy"'
check 'eval: nothing on standard error' '' "$(cat "$work/err")"

out=$(echo '{"subject":{"type":"energy","energy":"5 kg"}}' | "$program" eval - 2>"$work/err")
check 'eval: an error ends with 2' 2 $?
contains 'eval: an error is a response too' "$out" '"wrong-unit"'
contains 'eval: and a message' "$(cat "$work/err")" '/subject/energy'
check 'eval: one line' 1 "$(echo "$out" | wc -l)"

own=$(dirname "$0")/newsroom.json
contains 'overlay: a sound file is found sound' "$("$program" check "$own")" '1 files, 1 values, 0 errors'
# 1,300,000 kWh / 0.05 kWh = 26,000,000 cups
contains 'overlay: its comparison counts, in its own words' "$("$program" "1300 MWh" --overlay "$own" --against office-coffee --lang en)" '26 million cups'
contains 'overlay: the catalog stays' "$("$program" list comparisons --overlay "$own")" 'streaming-hour'
contains 'overlay: the same through eval' "$(echo '{"subject":{"type":"energy","energy":"1 MWh"},"against":["office-coffee"]}' | "$program" eval - --overlay "$own")" '"mid":20000'
sed 's/"plug"/"plugg"/' "$own" >"$work/own.json"
out=$("$program" check "$work/own.json" 2>&1)
check 'overlay: a mistake ends with 2' 2 $?
contains 'overlay: a mistake is named with its place' "$out" '/comparisons/0/values/0/boundary'
sed 's/"mid"/"middle"/' "$own" >"$work/own.json"
out=$("$program" "1 MWh" --overlay "$work/own.json" 2>&1)
check 'overlay: a broken one ends with 2' 2 $?
contains 'overlay: a broken one is named' "$out" '/comparisons/0/values/0'

head -c 10000000 /dev/zero | tr '\0' ' ' | "$program" eval - >"$work/out" 2>/dev/null
check 'eval: 10 MB ends with 2' 2 $?
contains 'eval: 10 MB is too large' "$(cat "$work/out")" '"too-large"'

"$program" eval "$work/nothing" >"$work/out" 2>/dev/null
check 'eval: a missing file ends with 2' 2 $?

contains '--version' "$("$program" --version)" 'tantawatt '
contains 'help' "$("$program" help batch)" 'standard input'
contains 'short form in zh-TW' "$("$program" '1300 MWh' --against household-year-tw --lang zh-TW)" '130萬度'
contains 'short form in ja' "$("$program" '1300 MWh' --against household-year-jp --lang ja)" '130万kWh'
contains 'short form as CSV' "$("$program" '1300 MWh' --against ev-km --format csv)" 'ev-km,'
"$program" '1300 MWh' --agianst ev-km >/dev/null 2>"$work/err"
check 'an unknown flag ends with 2' 2 $?
contains 'and names the nearest' "$(cat "$work/err")" '--against'
contains 'train' "$("$program" train --accelerator-hours 1082990 --power '400 W' --pue 1 --against ev-km)" '433 MWh'
contains 'compare' "$("$program" compare '1300 MWh' '650 MWh')" 'a / b = 2'

for kind in comparisons:50 models:40 hardware:20 places:200 sources:100; do
  rows=$("$program" list "${kind%:*}" --format json | grep -o '"id":' | wc -l)
  check "list ${kind%:*}: at least ${kind#*:}" yes "$([ "$rows" -ge "${kind#*:}" ] && echo yes || echo "$rows")"
done

{
  echo 'subject.type,subject.energy,against'
  for i in $(seq 10000); do
    if [ $((i % 1000)) = 0 ]; then echo 'energy,"no
quantity",ev-km'; else echo "energy,$i kWh,ev-km"; fi
  done
} >"$work/rows.csv"
"$program" batch --in csv --out csv <"$work/rows.csv" >"$work/answers.csv"
check 'batch: ends with 0' 0 $?
check 'batch: a row for a row' 10001 "$(wc -l <"$work/answers.csv")"
check 'batch: in order' '' "$(tail -n +2 "$work/answers.csv" | cut -d, -f1 | awk '$1 != NR')"
check 'batch: ten error rows' 10 "$(grep -c 'invalid-number' "$work/answers.csv")"
printf '{"subject":{"type":"energy","energy":"1 kWh"},"against":[]}\nnot json\n' | "$program" batch >"$work/lines"
check 'batch: two lines in, two out' 2 "$(wc -l <"$work/lines")"
contains 'batch: a bad line is an error line' "$(tail -1 "$work/lines")" '"invalid-json"'
"$program" batch --in csv <"$work/rows.csv" >/dev/full 2>/dev/null
check 'batch: a full disk ends with 1' 1 $?
"$program" batch --in csv <"$work/rows.csv" 2>/dev/null | head -n 1 >/dev/null
check 'batch: a reader that leaves ends it with 1' 1 "${PIPESTATUS[0]}"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
