#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes everything that reads foreign bytes, one target after the other, with libFuzzer and the address and
# undefined behaviour sanitizers.
#   packaging/fuzz.sh [--minutes M] [TARGET...]    M for each target (default 5); all targets without a name
# Corpora grow in build/fuzz/corpus and are used again. An input that breaks something lies in build/fuzz/found;
# once it is understood it belongs into tests/fuzz/regressions/TARGET, which test.sh replays.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

minutes=5
targets=()
while [ $# -gt 0 ]; do
    case $1 in
        --minutes) minutes=${2:?--minutes needs a number}; shift 2 ;;
        -*) echo "usage: fuzz.sh [--minutes M] [TARGET...]" >&2; exit 64 ;;
        *) targets+=("$1"); shift ;;
    esac
done
[ ${#targets[@]} -gt 0 ] || targets=(contract frames text scan sealed lab paper dispatcher)

bash packaging/setup.sh
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j "$(nproc)"

export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
# Qt's libraries are not instrumented: what they keep until the end is no leak of ours.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
build=$PWD/build/fuzz
mkdir -p "$build/found"
failed=0
for target in "${targets[@]}"; do
    mkdir -p "$build/corpus/$target"
    run=("$build/tests/fuzz/fuzz_$target" "$build/corpus/$target")
    [ ! -d "tests/fuzz/regressions/$target" ] || run+=("tests/fuzz/regressions/$target")
    run+=(-max_total_time=$((minutes * 60)) -timeout=10 -rss_limit_mb=3000 -max_len=20000 -print_final_stats=1
          "-artifact_prefix=$build/found/$target-")
    # The dispatcher works on a private PostgreSQL, which ends with it.
    [ "$target" != dispatcher ] || run=("$build/tests/support/test_cluster" "${run[@]}")
    echo "== $target, $minutes min"
    nice -n 10 "${run[@]}" >"$build/$target.log" 2>&1 || { failed=1; echo "fuzz.sh: $target found something:"; }
    grep -E 'FAILED|ERROR|SUMMARY|runtime error|stat::(number_of_executed_units|average_exec_per_sec|new_units_added)' \
        "$build/$target.log" | head -20
done
exit $failed
