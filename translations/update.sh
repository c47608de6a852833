#!/usr/bin/env bash
# Brings the .ts files up to date with the texts in app/; what is new is marked unfinished.
# With a folder as argument, works on copies there (check.sh). LUPDATE names another lupdate.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

lupdate=${LUPDATE:-}
for candidate in /usr/lib/qt6/bin/lupdate lupdate-qt6 lupdate6 lupdate; do
    [[ -z $lupdate ]] && command -v "$candidate" >/dev/null && lupdate=$candidate
done
[[ -n $lupdate ]] || { echo "lupdate of Qt 6 is missing (Debian: qt6-l10n-tools)" >&2; exit 1; }

folder=${1:-translations}
# No line numbers in the files: a change of code that touches no text changes no translation.
options=(-silent -locations none -no-obsolete -extensions "cpp,h" -I .)
"$lupdate" "${options[@]}" -pluralonly -source-language en_US -target-language en_US app -ts "$folder/vramwise_en.ts"
"$lupdate" "${options[@]}" -source-language en_US -target-language ru_RU app -ts "$folder/vramwise_ru.ts"
