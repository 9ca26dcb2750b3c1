#!/usr/bin/env bash
# One list of packages: README explains all of it, and the Debian package asks for what builds and runs the program.
set -euo pipefail
failed=0
while read -r purpose package why; do
    if ! grep -qF "| \`$package\` | $why |" README.md; then
        echo "README.md: no line for $package ($why)"
        failed=1
    fi
    # The compiler comes with Debian's build tools.
    if [[ $purpose =~ ^(build|run)$ && $package != g++ ]] && ! grep -qE "^ $package\b" packaging/debian/control; then
        echo "packaging/debian/control: $package is missing"
        failed=1
    fi
done < <(grep -v '^#' packaging/packages)
exit $failed
