#include "architecture/source_scanner.h"

#include <cctype>

namespace mediane::architecture {
namespace {

/// Walks over a C++ text once, sorting its characters into code, literals and comments.
class Reader
{
public:
    explicit Reader(std::string_view source)
        : m_source(source)
    {
    }

    Parts read()
    {
        while (m_at < m_source.size()) {
            if (starts("//")) {
                skipLineComment();
            } else if (starts("/*")) {
                skipBlockComment();
            } else if (startsRawString()) {
                readRawString();
            } else if (m_source[m_at] == '"') {
                readString('"', true);
            } else if (m_source[m_at] == '\'' && !isDigitSeparator()) {
                readString('\'', false);
            } else {
                keep(m_source[m_at]);
            }
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] bool starts(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }

    [[nodiscard]] bool startsRawString() const
    {
        return starts("R\"") && (m_at == 0 || !isWord(m_source[m_at - 1]) || m_source[m_at - 1] == 'u');
    }

    [[nodiscard]] static bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && std::isxdigit(static_cast<unsigned char>(m_source[m_at - 1])) != 0;
    }

    void keep(char c)
    {
        m_parts.code += c;
        step();
    }

    void step()
    {
        if (m_source[m_at] == '\n') ++m_line;
        ++m_at;
    }

    /// Steps over a character that is not code, but keeps its line break.
    void drop()
    {
        if (m_source[m_at] == '\n') m_parts.code += '\n';
        step();
    }

    void skipLineComment()
    {
        while (m_at < m_source.size() && m_source[m_at] != '\n') {
            drop();
        }
    }

    void skipBlockComment()
    {
        while (m_at < m_source.size() && !starts("*/")) {
            drop();
        }
        for (int i = 0; i < 2 && m_at < m_source.size(); ++i) {
            drop();
        }
    }

    void readRawString()
    {
        const auto open = m_source.find('(', m_at);
        if (open == std::string_view::npos) {
            keep(m_source[m_at]);
            return;
        }
        const std::string close = ")" + std::string(m_source.substr(m_at + 2, open - m_at - 2)) + "\"";
        Piece piece{m_line, {}};
        while (m_at <= open) {
            drop();
        }
        while (m_at < m_source.size() && !starts(close)) {
            piece.text += m_source[m_at];
            drop();
        }
        for (std::size_t i = 0; i < close.size() && m_at < m_source.size(); ++i) {
            drop();
        }
        m_parts.literals.push_back(std::move(piece));
    }

    void readString(char quote, bool remember)
    {
        Piece piece{m_line, {}};
        drop();
        while (m_at < m_source.size() && m_source[m_at] != quote && m_source[m_at] != '\n') {
            if (m_source[m_at] == '\\' && m_at + 1 < m_source.size()) drop();
            piece.text += m_source[m_at];
            drop();
        }
        if (m_at < m_source.size() && m_source[m_at] == quote) drop();
        if (remember) m_parts.literals.push_back(std::move(piece));
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    Parts m_parts;
};

} // namespace

Parts takeApart(std::string_view source) { return Reader(source).read(); }

} // namespace mediane::architecture
