#!/usr/bin/env bash
# A dialog that a test never opens may lose what is typed into it or say nothing to a screen reader: every one is made in
# tests/ui/shell, where it is tried.
set -euo pipefail
failed=0
while read -r file name; do
    if ! grep -qrw "$name" tests/ui/shell --include='*.cpp' --include='*.h'; then
        echo "$file: $name is made by no test in tests/ui/shell; add it to TestEveryDialog.cpp"
        failed=1
    fi
done < <(find ui -name '*.h' | sort | xargs awk 'match($0, /^class [A-Za-z]+ (final )?: public (QDialog|QWizard|[A-Za-z]+Dialog) \{/) { print FILENAME, $2 }')
exit $failed
