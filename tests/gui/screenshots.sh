#!/usr/bin/env bash
# Writes a picture of every page, in French, over the demonstration: light and dark at 1366×768, and light with text at 200 %.
# Usage: tests/gui/screenshots.sh FOLDER   (after tests/run.sh, or with MEDIANE_BIN naming the folder of gui_tests)
set -euo pipefail

[ $# -eq 1 ] || {
    echo "usage: tests/gui/screenshots.sh FOLDER" >&2
    exit 2
}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bin=${MEDIANE_BIN:-$root/build/bin}
[ -x "$bin/gui_tests" ] || {
    echo "$bin/gui_tests is missing: run tests/run.sh first." >&2
    exit 1
}
mkdir -p "$1"
folder=$(cd "$1" && pwd)
MEDIANE_SCREENSHOTS=$folder QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Paris "$bin/gui_tests" "[screenshots]"
echo "$folder: $(find "$folder" -name '*.png' | wc -l) pictures"
