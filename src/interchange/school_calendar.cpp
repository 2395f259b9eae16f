#include "interchange/school_file.h"
#include "interchange/utf8_path.h"

#include <mediane/core/text.h>
#include <mediane/interchange/rules.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace mediane::interchange {
namespace {

using domain::SchoolZone;

constexpr std::size_t kMostMegabytes = 16;
constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// Folded words that tell a zone.
constexpr auto kNames = std::to_array<std::pair<std::string_view, SchoolZone>>(
    {{"zone a", SchoolZone::A}, {"zone b", SchoolZone::B}, {"zone c", SchoolZone::C}, {"corse", SchoolZone::Corse},
        {"guadeloupe", SchoolZone::Guadeloupe}, {"guyane", SchoolZone::Guyane}, {"martinique", SchoolZone::Martinique},
        {"mayotte", SchoolZone::Mayotte}, {"reunion", SchoolZone::LaReunion},
        {"nouvelle caledonie", SchoolZone::NouvelleCaledonie}, {"polynesie", SchoolZone::PolynesieFrancaise},
        {"saint pierre et miquelon", SchoolZone::SaintPierreEtMiquelon}, {"wallis", SchoolZone::WallisEtFutuna}});

/// "Vacances de la Toussaint" is « Toussaint » beside the other holidays.
std::string labelOf(const std::string& title)
{
    for (const std::string_view start :
        {"Vacances de la ", "Vacances de l'", "Vacances de l’", "Vacances de ", "Vacances d'", "Vacances d’"}) {
        if (title.starts_with(start)) return trimmed(title.substr(start.size()));
    }
    return trimmed(title);
}

std::string asUtf8(const std::string& bytes)
{
    if (!isUtf8(bytes)) return fromWindows1252(bytes);
    return bytes.starts_with(kMark) ? bytes.substr(kMark.size()) : bytes;
}

} // namespace

std::optional<SchoolZone> zoneNamed(std::string_view text)
{
    std::string folded = fold(text);
    std::ranges::replace(folded, '_', ' ');
    folded = " " + folded + " ";
    for (const auto& [name, zone] : kNames) {
        const auto at = folded.find(" " + std::string(name));
        if (at == std::string::npos) continue;
        const char after = folded[at + 1 + name.size()]; // "zone a" is not the start of "zone académique".
        if (after < 'a' || after > 'z') return zone;
    }
    return std::nullopt;
}

void SchoolFile::refuse(std::uint64_t line, std::string column, std::string value, std::string_view rule,
    std::vector<std::string> arguments)
{
    read.faults.add({name, line, std::move(column), std::move(value), std::string(rule), std::move(arguments)});
}

void SchoolFile::add(SchoolZone of, Date leaves, Date returns, const std::string& title)
{
    if (returns <= addDays(leaves, 1)) return;
    for (auto& known : read.holidays) {
        if (known.zone != of || known.leaves != leaves) continue;
        known.returns = std::max(known.returns, returns);
        return;
    }
    read.holidays.push_back({of, leaves, returns, labelOf(title), name});
}

SchoolCalendar readSchoolCalendar(
    std::string_view name, const std::string& text, const std::string& timeZone, std::optional<SchoolZone> zone)
{
    SchoolFile file{std::string(name), timeZone, zone};
    if (text.find('\0') != std::string::npos) {
        file.refuse(0, {}, {}, rule::kBinaryFile);
        return std::move(file.read);
    }
    const bool agenda = name.ends_with(".ics") || text.starts_with("BEGIN:VCALENDAR");
    (agenda ? readSchoolAgenda : readSchoolTable)(file, asUtf8(text));
    if (file.read.holidays.empty() && file.read.faults.empty()) file.refuse(0, {}, {}, "no-school-holidays");
    std::ranges::sort(
        file.read.holidays, {}, [](const auto& holiday) { return std::pair(holiday.zone, holiday.leaves); });
    return std::move(file.read);
}

SchoolCalendar readSchoolCalendar(
    const std::filesystem::path& path, const std::string& timeZone, std::optional<SchoolZone> zone)
{
    const std::string name = toUtf8(path.filename());
    SchoolFile refused{name, timeZone, zone};
    std::ifstream stream(path, std::ios::binary);
    std::string text(kMostMegabytes * 1024 * 1024 + 1, '\0');
    stream.read(text.data(), std::streamsize(text.size()));
    text.resize(std::size_t(std::max<std::streamsize>(0, stream.gcount())));
    if (!stream.is_open() || stream.bad()) {
        refused.refuse(0, {}, {}, rule::kUnreadableFile);
    } else if (text.size() > kMostMegabytes * 1024 * 1024) {
        refused.refuse(0, {}, {}, rule::kFileTooLarge, {std::to_string(kMostMegabytes)});
    } else {
        return readSchoolCalendar(name, text, timeZone, zone);
    }
    return std::move(refused.read);
}

} // namespace mediane::interchange
