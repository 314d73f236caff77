#!/usr/bin/env bash
# Six networks at once, and much that goes wrong: first on SQLite, then on a PostgreSQL of its own. bench/mixed.sh [POSTS] [A_SECOND]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
posts=${1:-10000} rate=${2:-20}
export Logging__Console__LogLevel__Default=None
dotnet build bench/Aplomb.Benchmarks -c Release -v quiet -clp:NoSummary
run() { uptime; dotnet artifacts/bin/Aplomb.Benchmarks/release/Aplomb.Benchmarks.dll mixed "$posts" "$rate" "$@"; }
run

as_server() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
pg_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
pg=$(mktemp -d "${TMPDIR:-/tmp}/aplomb-mixed-XXXXXX")
chmod 755 "$pg"
stop() { as_server "$pg_bin/pg_ctl" -D "$pg/run/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$pg"; }
trap stop EXIT
mkdir "$pg/run"
[ "$(id -u)" -ne 0 ] || chown postgres "$pg/run"
as_server "$pg_bin/initdb" -D "$pg/run/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')
# as it comes: each commit is on disk when it returns
as_server "$pg_bin/pg_ctl" -D "$pg/run/data" -w -l "$pg/run/log" -o "-h 127.0.0.1 -p $port -k $pg/run" start >/dev/null
run "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
