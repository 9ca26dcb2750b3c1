#!/usr/bin/env bash
# Every English text of the sources has its Chinese one: a fresh lupdate finds nothing left to translate.
set -euo pipefail
lupdate=$1
copy=$(mktemp --suffix=_zh_CN.ts)
trap 'rm -f "$copy"' EXIT
cp translations/fund-steward_zh_CN.ts "$copy"
"$lupdate" -silent -no-obsolete -locations none app core ui -ts "$copy"
missing=$(grep -B 2 -A 2 'type="unfinished"' "$copy" | sed -n 's/ *<source>\(.*\)/\1/p' || true)
if grep -q 'type="unfinished"' "$copy"; then
    echo "Without a Chinese text:"
    echo "$missing"
    exit 1
fi
