#pragma once

#include <mediane/application/exchange.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace mediane::interchange {

/// The files, in an order where each refers only to earlier ones.
using FileKind = application::ExchangeFile;
inline constexpr std::size_t kFileCount = 18;

/// How a cell is written.
enum class ColumnType : std::uint8_t {
    Key, ///< The file's own key: `ref`, `numero`.
    Reference, ///< A key of another file.
    References, ///< Keys of another file, separated by `|`.
    Text,
    Date, ///< AAAA-MM-JJ or JJ/MM/AAAA; written AAAA-MM-JJ.
    Year, ///< Four digits.
    Time, ///< HH:MM
    Integer, ///< Zero or more.
    Decimal, ///< Comma or point.
    Boolean, ///< oui, non
    Code ///< One of a list.
};

/// One column of one file.
struct ColumnFormat
{
    std::string_view name;
    ColumnType type = ColumnType::Text;
    bool required = false; ///< An empty cell (or no such column) is a fault.
    bool identifies = false; ///< Part of what a row is recognised by; unique in the file, together.
    std::optional<FileKind> target = {}; ///< Of a reference.
    std::span<const std::string_view> codes = {}; ///< Of a code.
    int decimals = 0; ///< Of a decimal: the most digits after the comma.
    bool negative = false; ///< Of a decimal: may be below zero.
};

/// One file: its name and its columns, in the order the export writes them.
struct FileFormat
{
    FileKind kind = FileKind::Organisation;
    std::string_view name;
    std::span<const ColumnFormat> columns;

    [[nodiscard]] std::optional<std::size_t> find(std::string_view column) const; ///< Its position.
};

[[nodiscard]] std::span<const FileFormat, kFileCount> exchangeFormat(); ///< Every file, by FileKind.
[[nodiscard]] const FileFormat& formatOf(FileKind kind);
[[nodiscard]] const FileFormat* findFormat(std::string_view fileName); ///< Null when the name is not one of ours.

} // namespace mediane::interchange
