#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long fault run: money is taken, medicines are given out and results released while server, database and network
# are killed, stopped and cut at random.
# Prints payments done, lost and doubled, and the slowest time from a kill to the next payment.
#   bash packaging/faults.sh --hours 8 [--seed 42] [--payments 100000] [--folder /tmp]
#   bash packaging/faults.sh --scenario A1,A9     whole scenarios one after the other; see --help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || { echo "usage: faults.sh --hours H [--seed S] [--payments N] [--folder DIR]" >&2; exit 64; }
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
cmake --preset release >/dev/null
cmake --build --preset release --target hms-faults -j "$(nproc)"
exec build/release/tests/faults/hms-faults "$@"
