#!/usr/bin/env bash
# Are the translations complete? Every text of app/ is in the .ts files, none is unfinished, none has vanished.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

copy=$(mktemp -d)
trap 'rm -rf -- "$copy"' EXIT
cp -- vramwise_*.ts "$copy"
./update.sh "$copy"

status=0
for file in vramwise_*.ts; do
    if ! cmp -s -- "$file" "$copy/$file"; then
        diff -u --label "$file" --label "$file, up to date" "$file" "$copy/$file" | head -n 40 || true
        echo "$file is not up to date with the sources: run translations/update.sh, then translate what is new"
        status=1
    fi
    open=$(grep -cE 'type="(unfinished|vanished|obsolete)"' "$copy/$file" || true)
    echo "$file: $(grep -c '<source>' "$copy/$file" || true) texts, $open not translated"
    ((open == 0)) || status=1
    # lupdate files what it cannot place under no name, and the program never finds it there.
    if grep -q '<name></name>' "$copy/$file"; then
        echo "$file: texts without a context: call tr() by the name of the class that declares it"
        status=1
    fi
done
exit $status
