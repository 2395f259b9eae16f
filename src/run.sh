#!/usr/bin/env bash
# Sets up a Debian 12 machine, builds, and opens the demo centre: in a window, or by the command line without a display.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cmake/setup.sh"

# The job of the demo by the command line: attendance of today's session, a PC handed over, the funder's report.
demo_without_display() {
    local folder="$build_dir/demo" today year_before format
    today=$(TZ=Europe/Paris date +%F)
    year_before=$((${today%%-*} - 1))-01-01
    rm -rf "$folder"
    mkdir -p "$folder"
    mediane() { "$build_dir/bin/mediane-cli" --database "$folder/centre.mediane" "$@"; }

    local -A demo
    local said key values
    said=$(mediane demo --today "$today")
    printf '%s\n' "$said"
    while read -r key values; do
        [ -z "$key" ] || demo[$key]=$values
    done <<<"$said"
    for key in seance personnes appareil beneficiaire cycle operation; do
        [ -n "${demo[$key]:-}" ] || fail "La commande « demo » n'a pas nommé : $key"
    done

    local marks=() person
    for person in ${demo[personnes]}; do
        marks+=("$person=present")
    done
    say "Émargement de la séance ${demo[seance]}"
    mediane attendance "${demo[seance]}" "${marks[@]}"
    say "Remise de l'ordinateur ${demo[appareil]} à ${demo[beneficiaire]}"
    mediane handover "${demo[appareil]}" "${demo[beneficiaire]}" --cycle "${demo[cycle]}" --signed "$today"
    say "Bilan de l'opération ${demo[operation]}, du $year_before au $today"
    for format in json csv xlsx html pdf; do
        mediane report "${demo[operation]}" --from "$year_before" --to "$today" --format "$format" --output "$folder/bilan.$format"
    done

    say "Pas d'écran ici : le centre de démonstration a été tenu par la ligne de commande. Les fichiers sont dans :"
    find "$folder" -type f | sort | sed 's/^/  /'
    printf 'Avec un écran, la même commande ouvre la fenêtre. Pour continuer ici : %s --help\n' "$build_dir/bin/mediane-cli"
}

need_packages build run
build_project "$build_dir" mediane mediane-cli -- "${release_options[@]}"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build_dir/bin/mediane" --demo
fi
demo_without_display
