#!/usr/bin/env bash
# Installs what is missing, builds, and runs VRAMwise. Arguments go through to the program:
#   packaging/run.sh                          the window; without a display the default advice and a chart as PNG
#   packaging/run.sh --export vram chart.png  as `vramwise`
#   packaging/run.sh recommend --budget 900   a command of `vramwise-cli`
set -euo pipefail

# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# The window takes options only, so that a bare word first is a command of vramwise-cli.
is_command() { [[ ${1:-} =~ ^[a-z]+$ ]]; }

# Options with which the program does its work and quits, without a window.
quits_by_itself() {
    local argument
    for argument in "$@"; do
        case $argument in
        --export | --export=* | --benchmark-startup | --version | -v | --help | -h | --help-all) return 0 ;;
        esac
    done
    return 1
}

# What a person without a display gets: the advice for the default question, and the VRAM chart.
without_display() {
    local language=() previous='' argument chart="$root/build/vram.png"
    for argument in "$@"; do
        [[ $previous != --lang ]] || language=(--lang "$argument")
        [[ $argument != --lang=* ]] || language=(--lang "${argument#--lang=}")
        previous=$argument
    done
    "$cli" "${language[@]}" recommend || (($? == 3)) || fail "vramwise-cli failed"
    "$program" --export vram "$chart" "$@" >/dev/null || fail "cannot write the chart to $chart"
    printf '\nThere is no display, so no window: the VRAM chart is in %s\n' "$chart"
}

dependencies=("${packages[@]}")
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    dependencies+=(qt6-wayland)
fi
install_packages "${dependencies[@]}"
build_targets vramwise vramwise-cli >&2

program="$build/app/vramwise"
cli="$build/app/cli/vramwise-cli"
if is_command "$@"; then
    exec "$cli" "$@"
elif has_display; then
    exec "$program" "$@"
fi
export QT_QPA_PLATFORM=offscreen
if quits_by_itself "$@"; then
    exec "$program" "$@"
fi
without_display "$@"
