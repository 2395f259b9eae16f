# Sourced by src/run.sh, tests/run.sh and .ci/run: what they share to prepare a machine and to build.
# shellcheck shell=bash

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build_dir="$project_root/build"

say() {
    if [ -t 1 ]; then printf '\033[1m%s\033[0m\n' "$*"; else printf '%s\n' "$*"; fi
}
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The packages of the given sections of packages.txt that are not installed. (No process substitution: a bare chroot has no /dev/fd.)
missing_packages() {
    dpkg-query -W -f='${db:Status-Status} ${Package}\n' \
        | awk -v sections=" $* " -v list="$project_root/src/cmake/packages.txt" '
            $1 == "installed" { installed[$2] }
            END {
                while ((getline line < list) > 0) {
                    if (line ~ /^\[/) inside = index(sections, " " substr(line, 2, length(line) - 2) " ") > 0
                    else if (inside && line ~ /^[a-z0-9]/ && !(line in installed)) print line
                }
            }'
}

# Installs what is missing from the given sections; says how when it may not. Touches nothing when all is there.
need_packages() {
    local missing as_root=()
    command -v dpkg-query >/dev/null || fail "Debian 12 is needed: install by hand what src/cmake/packages.txt names, then build with CMake."
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Missing packages. As root: apt-get install $missing"
        as_root=(sudo)
    fi
    say "Installing: $missing"
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
        apt-get -q update && apt-get -q install -y --no-install-recommends "$@"' apt $missing </dev/null \
        || fail "The packages could not be installed: $missing"
}

jobs_count() { nproc 2>/dev/null || echo 2; }

# Configures and builds. Usage: build_project FOLDER TARGETS… -- CMAKE-OPTIONS…
build_project() {
    local folder=$1 targets=() options=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        targets+=("$1")
        shift
    done
    [ $# -gt 0 ] && shift
    command -v ccache >/dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    command -v mold >/dev/null && options+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
    cmake -S "$project_root" -B "$folder" -G Ninja "${options[@]}" "$@" --log-level=WARNING
    cmake --build "$folder" --parallel "$(jobs_count)" ${targets[0]+--target "${targets[@]}"}
}

# An optimised build with enough debug information for a readable stack.
release_options=(-DCMAKE_BUILD_TYPE=RelWithDebInfo "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O2 -g1 -DNDEBUG")
