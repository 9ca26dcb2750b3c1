#!/usr/bin/env bash
# A file is read in one sitting: none has more than 400 lines.
set -euo pipefail
find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -exec awk '
    FNR == 401 { print FILENAME ": more than 400 lines"; failed = 1 }
    END { exit failed }' {} +
