#!/usr/bin/env bash
# The full count: 200 kills at random moments of a writing process (or as many as the first argument says).
set -euo pipefail
build_dir=${BUILD_DIR:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/build}
MEDIANE_KILL_ROUNDS=${1:-200} "$build_dir/bin/cli_tests" "[kill]"
