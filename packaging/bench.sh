#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures HMS on this machine, end to end: a fresh hospital at scale, workstations over real WebSockets, and beside
# them pgbench with the server's own SQL on the same hospital and as many connections. Durable settings only.
#   bash packaging/bench.sh [--patients N] [--days D] [--visits-per-day V] [--seconds S] [--rounds R] [--out DIR] [--readme]
#                          [--hospital DIR]   a data folder made by "hmsd demo-data"; only its copies are written to
#                          [--in-place]       works in that folder itself, where two copies have no room; it is changed
# Writes DIR/results.json and DIR/table.md (default: out/bench), and with --readme the table of README.md. Alone on
# the machine, please.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

patients=100000 days=365 visits=1000 seconds=20 rounds=3 out=$PWD/out/bench readme=() hospital= in_place=
while [ $# -gt 0 ]; do
    case $1 in
    --patients) patients=$2 ;;
    --days) days=$2 ;;
    --visits-per-day) visits=$2 ;;
    --seconds) seconds=$2 ;;
    --rounds) rounds=$2 ;;
    --hospital) hospital=$(realpath "$2") ;;
    --out) out=$(realpath -m "$2") ;;
    --readme) readme=(README.md); shift; continue ;;
    --in-place) in_place=1; shift; continue ;;
    *) sed -n '3,9p' "$0"; exit 2 ;;
    esac
    shift 2
done

say() { echo "bench: $*"; }

bash packaging/setup.sh
say "building"
cmake --preset release >/dev/null
cmake --build --preset release -j "$(nproc)" --target hmsd hms-load hms-load-sql hms app_tests >/dev/null
hmsd=$PWD/build/release/server/hmsd
load=$PWD/build/release/tests/load/hms-load
load_sql=$PWD/build/release/tests/load/pgbench/hms-load-sql
PATH=$PATH:/usr/lib/postgresql/15/bin

export LC_ALL=C.UTF-8
# What hmsd sets on each of its own connections.
export PGOPTIONS='-c timezone=UTC -c client_min_messages=warning -c statement_timeout=15000 -c lock_timeout=5000 -c plan_cache_mode=force_generic_plan'
connections=$(($(nproc) + 2)) # hmsd's workers for desks.
first_visits=1000             # As pgbench/bench_schema.h counts on.
mix=(search_name@32 search_number@8 queue@25 check_in@10 set_status@10 pay@10 bill@5)

rm -rf "$out" && mkdir -p "$out"
work=$(mktemp -d)
chmod 755 "$work" # PostgreSQL runs as another user when this runs as root.
server=
failed=0
stop() {
    [ -n "$server" ] || return 0
    kill -TERM "$server" 2>/dev/null && wait "$server" || true
    server=
}
trap 'stop; rm -rf "$work"' EXIT

start() { # on the data folder $1
    "$hmsd" --demo --data "$1" --listen 127.0.0.1:0 --http 127.0.0.1:0 >"$work/hmsd.log" 2>&1 &
    server=$!
    url=
    for _ in $(seq 1 600); do
        url=$(sed -n 's/.*ready at \(ws[^ ,]*\).*/\1/p' "$work/hmsd.log" | tail -1)
        [ -n "$url" ] && break
        kill -0 "$server" 2>/dev/null || { tail -20 "$work/hmsd.log"; exit 1; }
        sleep 0.1
    done
    [ -n "$url" ] || { say "the server is not ready after 60 s"; exit 1; }
    database=$("$load_sql" --data "$1")
}

fresh() { # starts on an untouched copy of the prepared hospital
    stop
    [ -z "$in_place" ] || { start "$hospital"; return; }
    rm -rf "$work/copy"
    cp -a "$work/hospital" "$work/copy"
    start "$work/copy"
}

run() { # hms-load with results in $out/$1.json
    local name=$1
    shift
    "$load" --server "$url" --server-pid "$server" --json "$out/$name.json" "$@" | tee "$out/$name.txt" || failed=1
}

bench() { # pgbench with its report in $out/$1.txt; the other arguments are pgbench's
    local name=$1
    shift
    pgbench -n -M prepared -c "$connections" -j 2 --max-tries=4 "$@" "$database" >"$out/$name.txt" 2>&1 ||
        { tail -20 "$out/$name.txt"; exit 1; }
    say "$name: $(grep '^tps' "$out/$name.txt")"
}

scripts() { # pgbench's options for the whole mix; $1: "" or ".lookup"
    local script
    for script in "${mix[@]}"; do printf -- '-f %s/scripts/%s%s.sql@%s\n' "$work" "${script%@*}" "$1" "${script#*@}"; done
}

if [ -n "$in_place" ]; then
    [ -n "$hospital" ] || { say "--in-place needs --hospital"; exit 2; }
elif [ -n "$hospital" ]; then
    cp -a "$hospital" "$work/hospital"
else
    say "a hospital of $patients patients, $days days at $visits visits"
    "$hmsd" init --data "$work/hospital" >/dev/null
    "$hmsd" demo-data --data "$work/hospital" --patients "$patients" --days "$days" --visits-per-day "$visits" | tail -3
fi
prepared=$work/hospital
[ -z "$in_place" ] || prepared=$hospital
start "$prepared"
for setting in fsync synchronous_commit full_page_writes; do
    value=$(psql -XAtc "SHOW $setting" "$database")
    [ "$value" = on ] || { say "$setting is $value"; exit 1; }
done
# Its users and answers are what pgbench's values are made of.
"$load" --server "$url" --first-visits 40 --workstations 4 --seconds 2 --warm-up 0 >/dev/null
"$load_sql" --data "$prepared" --scripts "$work/scripts" >/dev/null
psql -XAtqc "SELECT json_build_object(
        'patients', (SELECT count(*) FROM patients), 'visits', (SELECT count(*) FROM visits),
        'doctors', (SELECT count(*) FROM doctors WHERE is_active), 'testOrders', (SELECT count(*) FROM test_orders), 'settings',
        (SELECT json_object_agg(name, setting) FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit',
         'full_page_writes', 'shared_buffers', 'server_version')))" "$database" >"$out/hospital.json"
stop

for round in $(seq 1 "$rounds"); do
    say "round $round of $rounds: the mix, 50 workstations without think time, then pgbench with as many operations"
    fresh
    run "mix-50.$round" --workstations 50 --seconds "$seconds" --first-visits "$first_visits" --seed "$round"
    operations=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["operations"])' "$out/mix-50.$round.json")
    run "queue-50.$round" --workstations 50 --mix queue --seconds "$((seconds / 2))" --seed "$round"
    bench "pgbench-queue.$round" -T "$((seconds / 2))" -f "$work/scripts/queue.sql"
    bench "pgbench-queue-lookup.$round" -T 3 -f "$work/scripts/queue.lookup.sql"
    fresh
    bench "pgbench-first.$round" -t "$(((first_visits + connections - 1) / connections))" -f "$work/scripts/check_in.sql"
    mapfile -t options < <(scripts "" | tr ' ' '\n')
    bench "pgbench-warm.$round" -T 2 "${options[@]}"
    bench "pgbench-mix.$round" -t "$((operations / connections))" "${options[@]}"
    mapfile -t options < <(scripts .lookup | tr ' ' '\n')
    bench "pgbench-mix-lookup.$round" -T 3 "${options[@]}"
done

say "timetables: one operation each 5 s"
fresh
run paced-200 --workstations 200 --period 5 --seconds "$seconds" --warm-up 5 --first-visits 200 --reports 44 --misspelt 500
run paced-1000 --workstations 1000 --period 5 --seconds "$seconds" --warm-up 5 --first-visits 200
# Six times as long: prescribing and dispensing are each a small share, and their p95 is what is asked for.
run clinic-200 --workstations 200 --period 5 --mix clinic --seconds "$((seconds * 6))" --warm-up 5 --first-visits 400
# On a fresh copy: its worklists are the invented day's, and what the run itself orders.
fresh
run laboratory-200 --workstations 200 --period 5 --mix laboratory --seconds "$((seconds * 6))" --warm-up 5 --first-visits 400
say "pushes to 200 subscribers of one queue"
run push-200 --mix none --subscribers 200 --one-queue --push-every-ms 50 --seconds "$seconds"
say "the workstation, offscreen"
{
    python3 tests/load/desk_start.py "$PWD/build/release/app/hms" "$url" "$work/desk"
    build/release/tests/app_tests "[.bench]" | grep -E ' ms$| MiB$'
} | tee "$out/workstation.txt"
stop

python3 tests/load/bench_report.py "$out" "$connections" "${readme[@]}"
[ "$failed" -eq 0 ] || { say "some runs met errors: see $out"; exit 1; }
