#pragma once

#include <mediane/core/result.h>
#include <mediane/interchange/exchange_format.h>

#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

namespace mediane::interchange {

/// Writes one file of an exchange folder: UTF-8 with a mark, ";", CRLF, quoted as in RFC 4180 where needed.
class ExchangeWriter
{
public:
    ExchangeWriter(const std::filesystem::path& folder, const FileFormat& format);

    void row(std::span<const std::string_view> cells); ///< In the format's column order.
    [[nodiscard]] Result<void> close(); ///< Io when anything could not be written.

private:
    void flush();

    std::ofstream m_file;
    std::string m_pending;
    std::size_t m_columns;
    bool m_wrongRow = false;
};

/// A cell as RFC 4180 writes it, appended.
void appendCell(std::string& out, std::string_view cell);

} // namespace mediane::interchange
