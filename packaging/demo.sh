#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows HMS: installs what is missing, builds, starts hmsd with a demo hospital on loopback and opens the
# workstation. Without a display it runs the tour instead: real windows, offscreen, through a patient's way from
# the front desk to the receipt; its pictures and papers stay in a folder it names.
#   bash packaging/demo.sh [--tour]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=${HMS_DEMO_OUT:-$PWD/out/tour}
tour=${1:-}
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || tour=--tour
# The tour always begins with a fresh hospital; what one did in the demo by hand is there the next time.
if [ "$tour" = "--tour" ]; then data=$(mktemp -d); else data=${HMS_DEMO_DATA:-/tmp/hms-demo-$(id -u)}; fi

bash packaging/setup.sh
echo "demo: building"
cmake --preset release >/dev/null
cmake --build --preset release -j "$(nproc)" --target hmsd hms
bin=build/release

mkdir -p "$data"
if [ "$(id -u)" -eq 0 ]; then chmod 755 "$data"; fi
log=$data/hmsd.log
echo "demo: starting the server (log: $log)"
"$bin/server/hmsd" --demo --data "$data/server" --listen 127.0.0.1:0 --http 127.0.0.1:0 >"$log" 2>&1 &
server=$!
stop() {
    kill -TERM "$server" 2>/dev/null && wait "$server" || true
    if [ "$tour" = "--tour" ]; then rm -rf "$data"; fi
}
trap stop EXIT
for _ in $(seq 1 600); do
    url=$(sed -n 's/.*ready at \(ws[^ ,]*\).*/\1/p' "$log" | tail -1)
    [ -n "$url" ] && break
    kill -0 "$server" 2>/dev/null || { echo "demo: the server did not start:"; tail -20 "$log"; exit 1; }
    sleep 0.1
done
[ -n "$url" ] || { echo "demo: the server is not ready after 60 s:"; tail -20 "$log"; exit 1; }
echo "demo: server ready at $url"

if [ "$tour" != "--tour" ]; then
    echo "demo: opening the workstation; log in as reception, doctor, cashier or admin with demo-<user name>"
    "$bin/app/hms" --server "$url"
else
    rm -rf "$out" && mkdir -p "$out"
    export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$data}
    QT_QPA_PLATFORM=offscreen "$bin/app/hms" --server "$url" --tour "$out"
    echo "demo: the tour is over; pictures and papers: $out"
fi
