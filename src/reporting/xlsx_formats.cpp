#include "reporting/xlsx_formats.h"

namespace mediane::reporting {
namespace {

constexpr lxw_color_t kAccent = 0x0B6770;
constexpr lxw_color_t kWash = 0xDCEEEF;
constexpr lxw_color_t kMuted = 0x59646A;
constexpr const char* kFont = "Open Sans";

lxw_format* plain(lxw_workbook* workbook)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, kFont);
    format_set_font_size(format, 10);
    return format;
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook)
    : m_workbook(workbook)
    , m_heading(plain(workbook))
    , m_title(plain(workbook))
    , m_note(plain(workbook))
{
    format_set_bold(m_heading);
    format_set_bg_color(m_heading, kWash);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_bottom_color(m_heading, kAccent);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bold(m_title);
    format_set_font_size(m_title, 14);
    format_set_font_color(m_title, kAccent);
    format_set_italic(m_note);
    format_set_font_color(m_note, kMuted);
}

lxw_format* XlsxFormats::value(const std::string& number, lxw_format_alignments alignment, bool total)
{
    return make({number, alignment, total, false}, alignment);
}

lxw_format* XlsxFormats::missing(lxw_format_alignments alignment, bool total)
{
    return make({"", alignment, total, true}, alignment);
}

lxw_format* XlsxFormats::make(const Key& key, lxw_format_alignments alignment)
{
    if (const auto known = m_values.find(key); known != m_values.end()) return known->second;
    const auto& [number, ignored, total, muted] = key;
    lxw_format* format = plain(m_workbook);
    format_set_align(format, static_cast<std::uint8_t>(alignment));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (number.empty())
        format_set_text_wrap(format);
    else
        format_set_num_format(format, number.c_str());
    if (muted) format_set_font_color(format, kMuted);
    if (total) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    return m_values.emplace(key, format).first->second;
}

} // namespace mediane::reporting
