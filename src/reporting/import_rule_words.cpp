#include "reporting/rule_words.h"

#include <array>

namespace mediane::reporting {
namespace {

constexpr std::array kRules{
    // The folder or the archive.
    CodeWord{"source-not-found", MD_TR("Fault", "This folder or file does not exist, or may not be read.")},
    CodeWord{"not-a-folder-or-zip", MD_TR("Fault", "A folder or a .zip file is expected.")},
    CodeWord{"not-a-folder", MD_TR("Fault", "A folder is expected.")},
    CodeWord{"folder-not-empty", MD_TR("Fault", "The folder holds something else: %1. Choose an empty one.")},
    CodeWord{
        "nothing-to-import", MD_TR("Fault", "There is no file of an exchange folder here, such as personnes.csv.")},
    CodeWord{"unsafe-path", MD_TR("Fault", "A path of this archive leads out of it. The archive is refused.")},
    CodeWord{"link-in-archive", MD_TR("Fault", "This archive holds a link. Only files are accepted.")},
    CodeWord{"encrypted", MD_TR("Fault", "This archive is protected by a password. Unpack it first.")},
    CodeWord{"duplicate-file", MD_TR("Fault", "This file is in the archive twice.")},
    CodeWord{"several-folders", MD_TR("Fault", "The files are in more than one folder. Put them into one.")},
    CodeWord{"too-many-files", MD_TR("Fault", "%1 files at most are expected.")},
    CodeWord{"suspicious-compression",
        MD_TR("Fault", "This file grows more than %1 times when unpacked. The archive is refused.")},
    CodeWord{"damaged-archive", MD_TR("Fault", "The archive is damaged.")},
    // A file.
    CodeWord{"unreadable-file", MD_TR("Fault", "This file cannot be read.")},
    CodeWord{"file-too-large", MD_TR("Fault", "%1 MB at most are expected.")},
    CodeWord{"binary-file", MD_TR("Fault", "This is not a text file. Save it as “CSV UTF-8” in the spreadsheet.")},
    CodeWord{
        "invalid-utf8", MD_TR("Fault", "The file says that it is UTF-8, but it is not. Save it again as “CSV UTF-8”.")},
    CodeWord{"empty-file", MD_TR("Fault", "The first line must hold the names of the columns.")},
    CodeWord{"missing-column", MD_TR("Fault", "This column is missing.")},
    CodeWord{"duplicate-column", MD_TR("Fault", "This column is there twice.")},
    CodeWord{"too-many-rows", MD_TR("Fault", "%1 lines at most are expected.")},
    CodeWord{"not-a-calendar", MD_TR("Fault", "This is not a whole calendar file (.ics).")},
    CodeWord{"no-school-holidays", MD_TR("Fault", "No school holidays were found here.")},
    CodeWord{"unknown-school-zone", MD_TR("Fault", "A school zone is expected, such as “Zone A” or “Corse”.")},
    CodeWord{"school-zone-not-named",
        MD_TR("Fault", "Nothing tells the zone of these holidays. Choose the zone of the centre first.")},
    // A line.
    CodeWord{"unclosed-quote", MD_TR("Fault", "A quotation mark is opened here and never closed.")},
    CodeWord{
        "text-after-quote", MD_TR("Fault", "After a closing quotation mark, “;” or the end of the line is expected.")},
    CodeWord{"line-too-long", MD_TR("Fault", "A line of %1 bytes at most is expected.")},
    CodeWord{"cell-too-long", MD_TR("Fault", "A cell of %1 bytes at most is expected.")},
    CodeWord{"wrong-cell-count", MD_TR("Fault", "%1 cells are expected, as in the first line.")},
    CodeWord{"duplicate-key", MD_TR("Fault", "This key was used already, on line %1.")},
    // A cell.
    CodeWord{"control-character", MD_TR("Fault", "The text holds a control character.")},
    CodeWord{"separator-in-key", MD_TR("Fault", "A key without “|” is expected.")},
    CodeWord{"not-a-year", MD_TR("Fault", "A year of four digits is expected.")},
    CodeWord{"not-an-integer", MD_TR("Fault", "A whole number is expected.")},
    CodeWord{"not-a-decimal", MD_TR("Fault", "A number with %1 decimals at most is expected.")},
    CodeWord{"not-a-boolean", MD_TR("Fault", "“oui” or “non” is expected.")},
    CodeWord{"unknown-code", MD_TR("Fault", "One of these is expected: %*.")},
    CodeWord{"unknown-reference", MD_TR("Fault", "A reference that exists in %1 is expected.")},
    CodeWord{"duplicate-in-list", MD_TR("Fault", "“%1” is in the list twice.")},
    CodeWord{"not-empty", MD_TR("Fault", "This must be empty.")},
    // Contradictions.
    CodeWord{"differs-in-session", MD_TR("Fault", "All lines of a session have one unit and one mode.")},
    CodeWord{"position-gap", MD_TR("Fault", "Positions go 1, 2, 3…: %1 is expected here.")},
    CodeWord{"minutes-of-absence", MD_TR("Fault", "Somebody absent has no minutes.")},
    CodeWord{"sheet-validated",
        MD_TR("Fault", "The attendance of this session is validated here. Reopen it before importing.")},
    CodeWord{"more-than-session", MD_TR("Fault", "%1 minutes at most: the length of the session.")},
    CodeWord{"more-than-total", MD_TR("Fault", "The categories add up to %1, more than the total of %2.")},
    CodeWord{"missing-total", MD_TR("Fault", "The total of this session is missing.")},
};

} // namespace

std::span<const CodeWord> importRuleWords() { return kRules; }

} // namespace mediane::reporting
