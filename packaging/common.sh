# shellcheck shell=bash
# Shared by run.sh and test.sh (sourced, bash): installs the Debian packages that are missing, configures, builds.
# Repeatable: with the packages there and nothing changed it asks no network and takes a second.

# shellcheck disable=SC2034  # used by the scripts that source this
readonly packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libgl1-mesa-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libvulkan-dev nlohmann-json3-dev libexpected-dev libyaml-cpp-dev libeigen3-dev libcli11-dev zlib1g-dev
    libarchive-dev libsodium-dev libgtest-dev libgmock-dev python3-jsonschema
    fonts-dejavu-core
)
# Free space in MiB that the packages and a build take, with some room.
readonly packages_mib=1800
readonly build_mib=600

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
readonly root
readonly build="$root/build/release"

fail() {
    printf 'VRAMwise: %s\n' "$*" >&2
    exit 1
}

say() { printf 'VRAMwise: %s\n' "$*" >&2; }

free_mib() { df -Pk -- "$1" | awk 'NR == 2 { print int($4 / 1024) }'; }

need_space() {  # folder, MiB, what for
    local free
    free=$(free_mib "$1")
    ((free >= $2)) || fail "no disk space: $3 needs about $2 MiB, $1 has $free MiB left"
}

# Prints those of the packages in $@ that are not installed.
missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)  # fails where one is unknown
    for package in "$@"; do
        grep -qxF -- "installed $package" <<<"$installed" || printf '%s\n' "$package"
    done
}

as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

check_sudo() {  # packages to install
    ((EUID != 0)) || return 0
    local advice="run as root: apt-get install --no-install-recommends $*"
    command -v sudo >/dev/null || fail "packages are missing and there is no sudo; $advice"
    sudo -n true 2>/dev/null || [[ -t 0 ]] || fail "packages are missing and sudo wants a password; $advice"
    sudo -v || fail "packages are missing and sudo refused; $advice"
}

# One line that says why apt-get failed, from its log.
apt_problem() {  # log
    local package
    package=$(sed -n 's/^E: Unable to locate package //p; s/^E: Package .\(.*\). has no installation candidate$/\1/p' "$1" | head -n 1)
    if [[ -n $package ]]; then
        printf 'package %s is not in the configured sources (Debian 12 main is needed; other systems: see README.md)' "$package"
    elif grep -qiE "no space left|enough free space" "$1"; then
        printf 'no disk space to install the packages'
    elif grep -qE 'Temporary failure resolving|Could not (connect|resolve)|Failed to fetch' "$1"; then
        printf "cannot reach the package server, and packages are missing"
    else
        printf 'apt-get failed: %s' "$(grep '^E:' "$1" | head -n 1)"
    fi
}

install_packages() {  # packages; only those that are missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        local tool
        for tool in cmake ninja; do
            command -v "$tool" >/dev/null ||
                fail "this is not Debian and $tool is missing; see 'Other systems' in README.md"
        done
        return 0
    fi
    local missing log
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    mapfile -t missing <<<"$missing"
    check_sudo "${missing[@]}"
    need_space /var "$packages_mib" "installing packages"
    say "installing ${#missing[@]} packages and what they need (once, some minutes): ${missing[*]}"
    log=$(mktemp)
    local apt=(apt-get -o DPkg::Lock::Timeout=300 -o APT::Update::Error-Mode=any -qq)
    if ! as_root "${apt[@]}" update >"$log" 2>&1 ||
        ! as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null; then
        fail "$(apt_problem "$log") (log: $log)"
    fi
    rm -f -- "$log"
}

# The first error of a configure log, in one line.
cmake_problem() {  # log
    awk '/^CMake Error/ { found = 1; next }
         found && NF { sub(/^ +/, ""); text = text $0 " "; if (!/:$/) exit }
         { last = $0 }
         END { printf "%s", found ? text : last }' "$1"
}

configure() {
    # A build folder of another place (a moved or mounted clone) cannot be used again.
    if [[ -f $build/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        rm -rf -- "$build"
    fi
    [[ -f $build/build.ninja ]] && return 0
    if ! mkdir -p -- "$root/build" 2>/dev/null || [[ ! -w $root/build ]]; then
        fail "cannot write to $root/build: build from a copy that you own"
    fi
    need_space "$root/build" "$build_mib" "building"
    local log="$root/build/configure.log"
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    (cd "$root" && cmake --preset release) >"$log" 2>&1 || fail "cannot configure: $(cmake_problem "$log") (log: $log)"
}

build_targets() {  # targets
    configure
    local log="$root/build/build.log"
    if [[ -t 1 ]]; then
        cmake --build "$build" --target "$@" && return 0
    else
        say "building"
        cmake --build "$build" --target "$@" >"$log" 2>&1 && return 0
        tail -n 30 "$log" >&2
    fi
    (($(free_mib "$build") > 20)) || fail "no disk space left in $build"
    fail "the build failed; the lines above say where"
}
