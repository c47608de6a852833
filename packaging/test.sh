#!/usr/bin/env bash
# Installs what is missing, builds everything, and passes every test. Arguments go through to ctest (-R catalog).
# Ends with ctest's own closing lines and its exit code; no test at all is a failure.
set -euo pipefail

# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages "${packages[@]}"
build_targets all

cd "$root"
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}
exec ctest --preset release "$@"
