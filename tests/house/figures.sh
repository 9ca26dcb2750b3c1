#!/usr/bin/env bash
# No floating point near money: amounts are whole fen, ratios basis points, all the way from file to paper.
set -euo pipefail
places=()
for folder in money sharing fund claims reconciliation policy registry storage services forms; do
    if [[ -d core/$folder ]]; then places+=("core/$folder"); fi
done
# Comments may speak of doubles; code may not.
hits=$(grep -rnE --include='*.h' --include='*.cpp' --include='*.sql' '\b(double|float|qreal|toDouble|REAL)\b' "${places[@]}" |
    grep -vE '^[^:]+:[0-9]+: *(//|\*|/\*|--)' || true)
if [[ -n $hits ]]; then
    echo "Floating point where money is handled:"
    echo "$hits"
    exit 1
fi
