#!/usr/bin/env bash
# Fuzzes every target, about two at once on each processor, under address and undefined-behaviour sanitizers.
#   tests/fuzz/run.sh [SECONDS [TARGET…]]     (default: 60 seconds each, all targets)
# An input that breaks a reader is kept in tests/fuzz/crashes/TARGET, where the ordinary tests replay it from then
# on. What else was found stays in the build folder and is where the next run goes on. The last lines count the runs.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
shift $(($# > 0 ? 1 : 0))
readonly build=${VRAMWISE_FUZZ_BUILD:-build/asan}

[[ -f $build/build.ninja ]] || cmake --preset asan -B "$build" >/dev/null
cmake --build "$build" --target fuzz_programs -- --quiet

targets=("$@")
if ((${#targets[@]} == 0)); then
    for program in "$build"/tests/fuzz/fuzz_*; do
        [[ -x $program && -f $program ]] && targets+=("${program##*/fuzz_}")
    done
fi

# No reader may ask for 64 MB at once, nor take long: a tenth of a second without sanitizers is some seconds with
# them on a busy machine.
fuzz() {  # target
    local target=$1 corpus="$build/corpus/$1" crashes="tests/fuzz/crashes/$1" log="$build/$1.log"
    mkdir -p -- "$corpus" "$crashes"
    local options=("-max_total_time=$seconds" -timeout=20 -malloc_limit_mb=64 -rss_limit_mb=1024
        -max_len=16384 -print_final_stats=1 "-artifact_prefix=$crashes/")
    [[ -f tests/fuzz/$target.dict ]] && options+=("-dict=tests/fuzz/$target.dict")
    local status=0
    "$build/tests/fuzz/fuzz_$target" "${options[@]}" "$corpus" "tests/fuzz/corpus/$target" >"$log" 2>&1 || status=$?
    rmdir -- "$crashes" tests/fuzz/crashes 2>/dev/null || true
    local runs
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    if ((status == 0)); then
        printf '%-16s %12d runs\n' "$target" "${runs:-0}"
    else
        printf '%-16s %12d runs, FAILED (%s)\n' "$target" "${runs:-0}" "$log"
        tail -n 40 "$log" >&2
    fi
    return "$status"
}

export -f fuzz
export seconds build
export UBSAN_OPTIONS=print_stacktrace=1
# As many rounds as two at once on each processor would nearly fill, and all rounds of one size.
rounds=$(((${#targets[@]} + $(nproc)) / ($(nproc) * 2)))
((rounds > 0)) || rounds=1
at_once=$(((${#targets[@]} + rounds - 1) / rounds))
# shellcheck disable=SC2016  # the inner shell expands it
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P "$at_once" bash -c 'fuzz "$1"' fuzz
