#pragma once

#include <string_view>

/// Stable identifiers of the rules of the exchange folder. Where a rule has arguments, they are named here in order.
/// A fault may also bear a rule of the domain (`check` of each aggregate): "differs-from-birth-date", "half-a-point",
/// "not-a-birth-date", "not-a-birth-year", "before-end", "not-positive", "more-than-sessions", "duration-out-of-range",
/// "measure-has-no-audience"; its argument is the problem's value, where it has one.
namespace mediane::interchange::rule {

// The folder or the archive.
inline constexpr std::string_view kSourceNotFound = "source-not-found";
inline constexpr std::string_view kNotAFolderOrZip = "not-a-folder-or-zip";
inline constexpr std::string_view kNothingToImport = "nothing-to-import"; ///< No file of a known name.
inline constexpr std::string_view kUnsafePath = "unsafe-path"; ///< A path in the archive leads out of it.
inline constexpr std::string_view kLinkInArchive = "link-in-archive";
inline constexpr std::string_view kEncrypted = "encrypted";
inline constexpr std::string_view kDuplicateFile = "duplicate-file"; ///< The same name twice in the archive.
inline constexpr std::string_view kSeveralFolders = "several-folders"; ///< Known files in more than one folder.
inline constexpr std::string_view kTooManyFiles = "too-many-files"; ///< most
inline constexpr std::string_view kSuspiciousCompression = "suspicious-compression"; ///< most times
inline constexpr std::string_view kDamagedArchive = "damaged-archive";

// A file.
inline constexpr std::string_view kUnreadableFile = "unreadable-file";
inline constexpr std::string_view kFileTooLarge = "file-too-large"; ///< most, in megabytes
inline constexpr std::string_view kBinaryFile = "binary-file"; ///< A zero byte: not text, or UTF-16.
inline constexpr std::string_view kInvalidUtf8 = "invalid-utf8"; ///< Its byte order mark promises UTF-8.
inline constexpr std::string_view kEmptyFile = "empty-file"; ///< Not even the line of column names.
inline constexpr std::string_view kMissingColumn = "missing-column";
inline constexpr std::string_view kDuplicateColumn = "duplicate-column";
inline constexpr std::string_view kTooManyRows = "too-many-rows"; ///< most

// A line.
inline constexpr std::string_view kUnclosedQuote = "unclosed-quote"; ///< The line is where the quote was opened.
inline constexpr std::string_view kTextAfterQuote = "text-after-quote";
inline constexpr std::string_view kLineTooLong = "line-too-long"; ///< most, in bytes
inline constexpr std::string_view kCellTooLong = "cell-too-long"; ///< most, in bytes
inline constexpr std::string_view kWrongCellCount = "wrong-cell-count"; ///< expected; the value is the count found
inline constexpr std::string_view kDuplicateKey = "duplicate-key"; ///< line of the first

// A cell.
inline constexpr std::string_view kRequired = "required";
inline constexpr std::string_view kControlCharacter = "control-character";
inline constexpr std::string_view kSeparatorInKey = "separator-in-key"; ///< A key with a `|` could not be listed.
inline constexpr std::string_view kNotADate = "not-a-date";
inline constexpr std::string_view kNotAYear = "not-a-year";
inline constexpr std::string_view kNotATime = "not-a-time";
inline constexpr std::string_view kNotAnInteger = "not-an-integer";
inline constexpr std::string_view kNotADecimal = "not-a-decimal"; ///< most decimals
inline constexpr std::string_view kNotABoolean = "not-a-boolean";
inline constexpr std::string_view kUnknownCode = "unknown-code"; ///< every code allowed
inline constexpr std::string_view kUnknownReference = "unknown-reference"; ///< the file it should be in
inline constexpr std::string_view kDuplicateInList = "duplicate-in-list"; ///< the value that is there twice
inline constexpr std::string_view kOutOfRange = "out-of-range"; ///< most
inline constexpr std::string_view kNotEmpty = "not-empty"; ///< A total has no modality.

// Contradictions.
inline constexpr std::string_view kEndBeforeStart = "end-before-start"; ///< the start
inline constexpr std::string_view kBeforeBirth = "before-birth"; ///< day of the session; the birth date or year
inline constexpr std::string_view kMoreThanSession = "more-than-session"; ///< the session's length, minutes
inline constexpr std::string_view kMoreThanTotal = "more-than-total"; ///< sum of the dimension; the session's total
inline constexpr std::string_view kMissingTotal = "missing-total"; ///< A breakdown of a session without total.
inline constexpr std::string_view kDiffersInSession = "differs-in-session"; ///< Unit or mode of its first line.
inline constexpr std::string_view kPositionGap = "position-gap"; ///< Positions go 1, 2, 3…: the one expected here.
inline constexpr std::string_view kMinutesOfAbsence = "minutes-of-absence"; ///< Time attended by somebody not there.
inline constexpr std::string_view kSheetValidated = "sheet-validated"; ///< This file's own attendance is locked.

} // namespace mediane::interchange::rule
