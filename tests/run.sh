#!/usr/bin/env bash
# Sets up a Debian 12 machine, builds everything and runs every test. Arguments go to ctest, e.g. `tests/run.sh -R persistence`.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../src/cmake/setup.sh"

need_packages build run test
build_project "$build_dir" -- "${release_options[@]}" -DBUILD_TESTING=ON
export TZ=Europe/Paris LC_ALL=C.UTF-8
ctest --test-dir "$build_dir" --output-on-failure --parallel "$(jobs_count)" "$@"
