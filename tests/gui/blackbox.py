"""Takes attendance in the running program, known only by its accessible names and its keyboard."""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PAGES = ["Aujourd'hui", "Bénéficiaires", "Planning", "Émargement", "Ordinateurs", "Rapports", "Paramètres"]
PATIENCE = 20  # Seconds, for a loaded machine.


class Failure(Exception):
    pass


def wait_for(what, find):
    """The first true answer of `find`; an object that goes away while it is read is read again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except gi.repository.GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise Failure(f"{what}: not found in {PATIENCE} s")


def walk(node, depth=0):
    if node is None or depth > 30:
        return
    yield node
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE):
        return  # Their cells are asked for one by one.
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i), depth + 1)


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def plain(text):
    return (text or "").replace("’", "'").strip()


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def typed(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def window_of(process):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is None or application.get_process_id() != process.pid:
            continue
        application.set_cache_mask(Atspi.Cache.NONE)  # No events are read here that would keep a cache right.
        for k in range(application.get_child_count()):
            window = application.get_child_at_index(k)
            if window is not None and window.get_role() == Atspi.Role.FRAME:
                return window
    return None


def pages_of(window):
    """The entries of the sidebar that are there, in order."""
    names = [plain(node.get_name()) for node in walk(window) if shown(node)]
    return [page for page in PAGES if page in names]


def sheet_of(window):
    for node in walk(window):
        if node.get_role() == Atspi.Role.TABLE and shown(node) and "séance" in plain(node.get_name()):
            return node
    return None


def named(window, role, name):
    for node in walk(window):
        if node.get_role() == role and shown(node) and plain(node.get_name()) == name:
            return node
    return None


def has_keyboard(process):
    done = subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True, text=True)
    return done.stdout.strip() == str(process.pid)


def text_of(entry):
    return Atspi.Text.get_text(entry, 0, -1)


def first_result(window):
    results = named(window, Atspi.Role.LIST, "Résultats")
    if results is None or results.get_child_count() == 0:
        return ""
    return plain(results.get_child_at_index(0).get_name())


def row_texts(table, row):
    cells = (table.get_accessible_at(row, column) for column in range(table.get_n_columns()))
    return [plain(cell.get_name()) for cell in cells if cell is not None]


def command_line(binaries, database, *arguments):
    done = subprocess.run([os.path.join(binaries, "mediane-cli"), "--database", database, *arguments],
                          capture_output=True, text=True)
    if done.returncode != 0:
        raise Failure(f"mediane-cli {' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def demonstration(binaries, database):
    """The session to record of the demonstration centre, and the people on its roster."""
    facts = dict(line.split(" ", 1) for line in command_line(binaries, database, "demo").splitlines() if " " in line)
    return facts["seance"], facts["personnes"].split()


def marks_in_journal(binaries, database, session):
    lines = command_line(binaries, database, "journal", "--subject", f"session:{session}").splitlines()
    entries = [json.loads(line) for line in lines]
    return [entry for entry in entries if entry["table"] == "attendance" and entry["channel"] == "window"]


def take_attendance(process, day):
    window = wait_for("the window", lambda: window_of(process))
    wait_for("the seven pages by their names", lambda: pages_of(window) == PAGES)
    wait_for("the keyboard in the window", lambda: has_keyboard(process))
    press("ctrl+k")
    search = wait_for("the search by its name", lambda: named(window, Atspi.Role.TEXT, "Rechercher partout"))
    typed(f"pratique 12 {day}")
    wait_for("the words in the search", lambda: text_of(search) == f"pratique 12 {day}")
    wait_for("the session among the results", lambda: "Ordi'Pratique 12" in first_result(window))
    press("Return")
    sheet = wait_for("the attendance sheet by its name", lambda: sheet_of(window))
    wait_for("the keyboard in the sheet", lambda: sheet.get_state_set().contains(Atspi.StateType.FOCUSED))
    if not any("non saisi" in text.lower() for text in row_texts(sheet, 0)):
        raise Failure(f"the first person should not be recorded yet: {row_texts(sheet, 0)}")
    press("x")
    wait_for("the word Absent in the first row", lambda: any("Absent" in text for text in row_texts(sheet, 0)))
    press("ctrl+q")
    if process.wait(PATIENCE) != 0:
        raise Failure(f"the program ended with {process.returncode}")


def main(binaries, database, pictures):
    session, people = demonstration(binaries, database)
    start = json.loads(command_line(binaries, database, "journal", "--subject", f"session:{session}").splitlines()[0])
    year, month, day = start["after"]["held_on"].split("-")
    process = subprocess.Popen([os.path.join(binaries, "mediane"), "--demo", "--database", database])
    try:
        take_attendance(process, f"{day}/{month}")
        marks = marks_in_journal(binaries, database, session)
        if len(marks) != 1 or marks[0]["after"]["state"] != "absent":
            raise Failure(f"one absence should be in the journal, there is: {marks}")
        if marks[0]["person"]["ref"] not in people:
            raise Failure(f"the absence is of somebody else: {marks[0]['person']}")
    except Exception:
        picture = os.path.join(pictures, "failure.png")
        subprocess.run(["import", "-window", "root", picture], check=False)
        print(f"picture of the screen: {picture}", file=sys.stderr)
        raise
    finally:
        if process.poll() is None:
            process.kill()
    print(f"recorded by keyboard and stored: {marks[0]['person']['ref']} absent in {session}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:4])
    except Failure as failure:
        sys.exit(f"failed: {failure}")
