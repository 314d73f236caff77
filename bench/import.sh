#!/usr/bin/env bash
# Measures an import into an empty desk, then the same import again, which stores none.
# bench/import.sh [FILE] [ARGUMENTS FOR import, such as --store postgres --connection ...]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
file=${1:-$here/../shared/data/airline-comments.csv}
[ $# -gt 0 ] && shift
[ -f "$file" ] || { echo "No file $file: name one, as bench/import.sh FILE." >&2; exit 1; }
"$here/aplomb" import --help >/dev/null # builds where that is due
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
read -r -a before < /proc/loadavg
for run in first again; do
  /usr/bin/time -f "$run: %e s, CPU %U s + %S s, at most %M KB" \
    dotnet "$here/artifacts/bin/Aplomb/release/Aplomb.dll" import "$file" --account bench --data "$desk" "$@" || [ $? -eq 2 ]
done
echo "Load of the machine before: ${before[0]} (on $(nproc) cores)"
