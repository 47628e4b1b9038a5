#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs everything CI runs. Repeatable.
#   HMS_PRESET=asan bash packaging/test.sh   the same tests under address and undefined behaviour sanitizers
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${HMS_PRESET:-dev}
started=$SECONDS

bash packaging/setup.sh
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
# PostgreSQL leaves nothing behind that a leak check could blame on us, but libraries of the desktop do.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}

echo "== configure and build ($preset)"
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" -j "$(nproc)"

echo "== test ($preset)"
# One private PostgreSQL for all database tests; each test has its own database in it.
"build/$preset/tests/support/test_cluster" ctest --preset "$preset" -j 2
echo "test.sh: all green in $((SECONDS - started)) s"
