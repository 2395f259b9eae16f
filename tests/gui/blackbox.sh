#!/usr/bin/env bash
# Runs the program as an outsider: a display and a desktop session of its own, found by the names that a screen reader reads, driven
# by the keyboard; what it stored is then read by the command line.
# Usage: tests/gui/blackbox.sh [FOLDER OF mediane AND mediane-cli]   77: a needed program is missing here.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$(cd "${1:-$here/../../build/bin}" && pwd)
python=/usr/bin/python3 # The system's: it has the bindings of AT-SPI.

skip() {
    echo "skipped: $*"
    exit 77
}
for tool in Xvfb xdotool openbox dbus-run-session import; do
    command -v "$tool" >/dev/null || skip "$tool is missing"
done
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null \
    || skip "python3-gi and gir1.2-atspi-2.0 are missing"
[ -x "$bin/mediane" ] || {
    echo "$bin/mediane is missing: build first." >&2
    exit 1
}

work=$(mktemp -d)
pictures=${MEDIANE_BLACKBOX_PICTURES:-$bin/../blackbox}
mkdir -p "$work/run" "$pictures"
chmod 700 "$work/run"
cleanup() {
    [ -z "${display_process:-}" ] || kill "$display_process" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# -r: a loaded machine that is late to release a key would repeat it. -noreset: the display would start anew, without its
# window manager, each time that a program was its only one.
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -noreset -r 3>"$work/display" >/dev/null 2>&1 &
display_process=$!
for _ in $(seq 50); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
[ -s "$work/display" ] || skip "Xvfb does not start"

export DISPLAY=":$(cat "$work/display")" XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
export TZ=Europe/Paris LC_ALL=C.UTF-8 NO_AT_BRIDGE=0 QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
timeout 60 dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    openbox >/dev/null 2>&1 &
    # A window that is there before the window manager is not given the keyboard.
    for _ in $(seq 100); do xdotool get_num_desktops >/dev/null 2>&1 && break; sleep 0.1; done
    exec "$@"' desktop "$python" "$here/blackbox.py" "$bin" "$work/demo.mediane" "$(cd "$pictures" && pwd)"
