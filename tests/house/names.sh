#!/usr/bin/env bash
# One name, one type: two types of one name in the program are one to the linker, which then mixes up their code without a
# word. Types in an unnamed namespace belong to their file and may repeat.
set -euo pipefail
twice=$(find core ui app -name '*.h' -o -name '*.cpp' | sort | xargs awk '
    FNR == 1 { own = 0 }
    /^namespace \{/ { own = 1 }
    /^\} \/\/ namespace$/ { own = 0 }
    !own && match($0, /^(struct|class|enum class) [A-Za-z0-9_]+( final)?( :[^;]*)? ?\{/) {
        split($0, words, " ")
        name = words[1] == "enum" ? words[3] : words[2]
        sub(/[^A-Za-z0-9_].*/, "", name)
        places[name] = places[name] " " FILENAME ":" FNR
        times[name]++
    }
    END { for (name in times) if (times[name] > 1) print name ":" places[name] }')
if [[ -n $twice ]]; then
    echo "Types that are declared twice:"
    echo "$twice"
    exit 1
fi
