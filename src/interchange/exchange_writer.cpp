#include "interchange/exchange_writer.h"

#include <vector>

namespace mediane::interchange {
namespace {

constexpr std::size_t kPiece = 65'536; // 64 KiB.

} // namespace

void appendCell(std::string& out, std::string_view cell)
{
    if (cell.find_first_of(";\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char byte : cell) {
        if (byte == '"') out += '"';
        out += byte;
    }
    out += '"';
}

ExchangeWriter::ExchangeWriter(const std::filesystem::path& folder, const FileFormat& format)
    : m_file(folder / std::filesystem::path(std::string(format.name)), std::ios::binary)
    , m_pending("\xEF\xBB\xBF")
    , m_columns(format.columns.size())
{
    std::vector<std::string_view> names;
    for (const ColumnFormat& column : format.columns)
        names.push_back(column.name);
    row(names);
}

void ExchangeWriter::row(std::span<const std::string_view> cells)
{
    m_wrongRow = m_wrongRow || cells.size() != m_columns;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0) m_pending += ';';
        appendCell(m_pending, cells[at]);
    }
    m_pending += "\r\n";
    if (m_pending.size() >= kPiece) flush();
}

void ExchangeWriter::flush()
{
    m_file.write(m_pending.data(), static_cast<std::streamsize>(m_pending.size()));
    m_pending.clear();
}

Result<void> ExchangeWriter::close()
{
    flush();
    m_file.close();
    if (m_file.fail()) return Error{ErrorCode::Io, "cannot write a file of the exchange folder"};
    if (m_wrongRow) return Error{ErrorCode::Internal, "an exported row does not have the contract's columns"};
    return {};
}

} // namespace mediane::interchange
