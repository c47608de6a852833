#!/usr/bin/env bash
# Runs every test program of a build with sanitizers, each in as many parts at once as there are processors.
#   tests/sanitized.sh [BUILD]     (default build/asan)
# ctest starts a process for each of the tests, and under sanitizers most of its time goes into starting them.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
build=${1:-build/asan}

export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$PWD/packaging/lsan.supp:print_suppressions=0
GTEST_TOTAL_SHARDS=$(nproc)
export GTEST_TOTAL_SHARDS

logs=$(mktemp -d)
trap 'rm -rf -- "$logs"' EXIT

# All parts of one program; prints the log of those that fail.
run_program() {  # program
    local program=$1 failed=0 part parts=()
    for ((part = 0; part < GTEST_TOTAL_SHARDS; part++)); do
        GTEST_SHARD_INDEX=$part "$program" --gtest_brief=1 >"$logs/$part" 2>&1 &
        parts+=($!)
    done
    for part in "${!parts[@]}"; do
        wait "${parts[part]}" || failed=1
    done
    if ((failed)); then
        cat -- "$logs"/*
    else
        printf '%-60s %s\n' "$program" "$(sed -n 's/^\[  PASSED  \] //p' "$logs"/* | paste -sd '+' | sed 's/+/ + /g')"
    fi
    return "$failed"
}

mapfile -t programs < <(find "$build/tests" -type f -executable \( -name 'vramwise_*_tests' -o -name 'vramwise_*_replay' \) | sort)
((${#programs[@]} > 0)) || { printf 'no test programs in %s\n' "$build" >&2; exit 1; }
status=0
for program in "${programs[@]}"; do
    run_program "$program" || status=1
done
exit "$status"
