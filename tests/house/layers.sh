#!/usr/bin/env bash
# Nothing points up: a folder of core links only folders above it in core/CMakeLists.txt, and includes only what it links.
# SQL stays in core/storage, widgets stay out of core, the window speaks to core alone.
set -euo pipefail
failed=0
refuse() {
    echo "$1"
    failed=1
}

read -r -a order < <(sed -n 's/^foreach(folder \(.*\))$/\1/p' core/CMakeLists.txt)
[[ ${#order[@]} -gt 5 ]] || refuse "core/CMakeLists.txt: the order of the layers was not found"

declare -A rank reach
for i in "${!order[@]}"; do
    folder=${order[$i]}
    rank[$folder]=$i
    file=core/$folder/CMakeLists.txt
    [[ -f $file ]] || continue
    reach[$folder]=" $folder "
    for linked in $(grep -o 'steward_[a-z]*' "$file" | sed 's/steward_//' | sort -u); do
        [[ -d core/$linked && $linked != "$folder" ]] || continue
        if [[ ${rank[$linked]:-99} -ge $i ]]; then
            refuse "$file: $folder links $linked, which stands above it"
        fi
        reach[$folder]+="${reach[$linked]:-} "
    done
done

for folder in "${!reach[@]}"; do
    while IFS=: read -r file line included; do
        target=${included%%/*}
        if [[ -d core/$target && ${reach[$folder]} != *" $target "* ]]; then
            refuse "$file:$line: includes $included, but $folder does not link $target"
        fi
    done < <(grep -rnoP --include='*.h' --include='*.cpp' '^#include "\K[a-z]+/[^"]+' "core/$folder" || true)
done

ban() { # ban WHAT PATTERN PLACE...: no line of PLACE may match
    local what=$1 pattern=$2 hits
    shift 2
    hits=$(grep -rnE --include='*.h' --include='*.cpp' --include=CMakeLists.txt "$pattern" "$@" || true)
    if [[ -n $hits ]]; then
        refuse "$what:"$'\n'"$hits"
    fi
}
mapfile -t not_storage < <(find core -mindepth 1 -maxdepth 1 -type d ! -name storage)
ban "SQL belongs to core/storage" '#include <(QtSql/|QSql|sqlite3)|Qt6::Sql|SQLite::' "${not_storage[@]}" ui app
ban "storage hands its SQL to nobody" 'PUBLIC.*(Qt6::Sql|SQLite::)' core/*/CMakeLists.txt
ban "widgets belong to ui" '#include <(QtWidgets/|Q(Widget|Dialog|MessageBox|FileDialog|Table(View|Widget)|MainWindow)>)|Qt6::Widgets' core
ban "core knows no window" '#include "\.\./|#include "(ui|shell|common|desk|documents|settings)/' core
exit $failed
