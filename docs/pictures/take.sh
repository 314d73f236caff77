#!/usr/bin/env bash
# Takes the pictures of the README from the demo, whose people are all made up: ./docs/pictures/take.sh
# Needs Debian's chromium, and the tests built once (they bring the browser's driver).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
driver=$(find "$root/artifacts/bin/Aplomb.Tests" -path '*/.playwright/package/index.mjs' -print -quit 2>/dev/null)
if [ -z "$driver" ]; then
  echo "Build the tests first: dotnet build tests/Aplomb.Tests" >&2
  exit 1
fi

said=$(mktemp)
"$root/aplomb" demo --speed 2000 >"$said" &
demo=$!
trap 'kill "$demo" 2>/dev/null; rm -f "$said"' EXIT
until link=$(grep -om1 'http://[^ ]*' "$said"); do
  kill -0 "$demo" # without the demo there is nothing to wait for
  sleep 1
done

node "$here/take.mjs" "$driver" "$link" "$here"
