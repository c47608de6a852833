#!/usr/bin/env bash
# Measures what the README quotes, and prints it as a table: whole processes against a bare Qt Charts window built
# beside them, the advice, and the PNG export. Not part of the tests: run it on a quiet machine.
#   tests/bench/measure.sh [RUNS]     (default 11; medians are taken)
# In a window where there is a display, else under Xvfb where that is installed, else offscreen.
# As root it measures cold starts too (the page cache is emptied before each).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
runs=${1:-11}
build=build/bench

[[ -f $build/build.ninja ]] || cmake --preset bench >/dev/null
cmake --build --preset bench >/dev/null

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    platform=display
elif command -v xvfb-run >/dev/null; then
    exec xvfb-run -a -s "-screen 0 1920x1200x24" "$0" "$runs"
else
    platform=offscreen
    export QT_QPA_PLATFORM=offscreen
fi

# Settings of whoever runs this must not change what is measured, nor be changed by it.
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch XDG_RUNTIME_DIR=$scratch
chmod 700 "$scratch"

cost() { "$build/tests/bench/process_cost" "$@" 2>/dev/null; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 0) }'; }
row() { printf '%-52s %12s %12s %8s %8s\n' "$@"; }

window=("$build/app/vramwise" --benchmark-startup)
# The VRAM chart has a minimum and an optimal bar for each model.
models=$("$build/app/cli/vramwise-cli" --json models | grep -o '"id":' | wc -l)
bare=("$build/tests/bench/bare_chart" $((models * 2)) --benchmark-startup)

compare_windows() {  # title, options of process_cost
    local title=$1 ours theirs
    shift
    read -r -a ours < <(cost "$runs" "$@" "${window[@]}")
    read -r -a theirs < <(cost "$runs" "$@" "${bare[@]}")
    row "$title: first complete frame, ms" "${ours[2]}" "${theirs[2]}" "$(ratio "${ours[2]}" "${theirs[2]}")" 1.5
    row "$title: whole process, ms" "${ours[0]}" "${theirs[0]}" "$(ratio "${ours[0]}" "${theirs[0]}")" -
    row "$title: processor time, ms" "${ours[3]}" "${theirs[3]}" "$(ratio "${ours[3]}" "${theirs[3]}")" -
    row "$title: peak memory, MiB" "${ours[1]}" "${theirs[1]}" "$(ratio "${ours[1]}" "${theirs[1]}")" 2
}

printf 'platform: %s, %d runs, %d bars, %s\n\n' "$platform" "$runs" $((models * 2)) \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
row "" VRAMwise "bare chart" ratio target
compare_windows "warm start"
if [[ -w /proc/sys/vm/drop_caches ]]; then
    compare_windows "cold start" --drop-caches
fi

read -r -a cli < <(cost "$runs" "$build/app/cli/vramwise-cli" --json recommend)
row "vramwise-cli --json recommend: whole process, ms" "${cli[0]}" - - 60
row "vramwise-cli --json recommend: processor time, ms" "${cli[3]}" - - -
printf '\n'
"$build/tests/bench/vramwise_bench_core" --benchmark_min_time=1 2>/dev/null
printf '\n'
"$build/tests/bench/vramwise_bench_export" --benchmark_min_time=1 2>/dev/null
