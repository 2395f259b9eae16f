#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <tuple>

namespace mediane::reporting {

/// The cell formats of one workbook, made once each: Excel accepts only so many.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook* workbook);

    [[nodiscard]] lxw_format* heading() const { return m_heading; } ///< Column titles.
    [[nodiscard]] lxw_format* title() const { return m_title; }
    [[nodiscard]] lxw_format* note() const { return m_note; }
    /// A value: its number format (empty for text), alignment, and whether its row is a total.
    [[nodiscard]] lxw_format* value(const std::string& number, lxw_format_alignments alignment, bool total);
    /// « n.c. » and « s.o. ».
    [[nodiscard]] lxw_format* missing(lxw_format_alignments alignment, bool total);

private:
    using Key = std::tuple<std::string, int, bool, bool>;
    lxw_format* make(const Key& key, lxw_format_alignments alignment);

    lxw_workbook* m_workbook;
    lxw_format* m_heading;
    lxw_format* m_title;
    lxw_format* m_note;
    std::map<Key, lxw_format*> m_values;
};

} // namespace mediane::reporting
