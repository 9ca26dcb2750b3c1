#!/usr/bin/env bash
# Every source is laid out as .clang-format says; mend with: clang-format -i FILE.
set -euo pipefail
find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 -n 40 -P 2 "$1" --dry-run -Werror --ferror-limit=1
