#include "ui/records/finders.h"

#include "ui/records/labels.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <mediane/core/text.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMost = 20;

/// Whether each typed word begins a word of the name.
bool matches(const std::string& name, const std::vector<std::string>& typed)
{
    const std::vector<std::string> words = foldedWords(name);
    return std::ranges::all_of(typed, [&](const std::string& start) {
        return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(start); });
    });
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Choice personChoice(const application::PersonRow& row)
{
    const QString year = row.birthYear ? QString::number(*row.birthYear) : QString();
    return {row.id.value(), personName(row.lastName, row.firstName), joined({year, toQt(row.city), toQt(row.phone)})};
}

QString lotTitle(const application::LotRow& row)
{
    const QString date = row.facts.date ? shortDateText(*row.facts.date) : QString();
    return joined({toQt(row.ref), toQt(row.donor), date});
}

RecordPicker::Finder peopleFinder(application::Services& services)
{
    return [&services](const QString& typed) {
        const auto rows = services.context.store.read(
            [&](const application::Queries& queries) { return queries.people.search(toStd(typed), kMost); });
        std::vector<Choice> choices;
        if (!rows) return choices;
        std::ranges::transform(*rows, std::back_inserter(choices), personChoice);
        return choices;
    };
}

RecordPicker::Finder householdFinder(application::Services& services)
{
    return [&services](const QString& typed) {
        const auto rows = services.context.store.read(
            [&](const application::Queries& queries) { return queries.people.households(toStd(typed), kMost); });
        std::vector<Choice> choices;
        if (!rows) return choices;
        for (const auto& row : *rows)
            choices.push_back({row.id.value(), toQt(row.name), toQt(row.ref)});
        return choices;
    };
}

RecordPicker::Finder organisationFinder(application::Services& services)
{
    return [&services](const QString& typed) {
        const auto rows = services.context.store.read(
            [](const application::Queries& queries) { return queries.catalogue.organisations(); });
        std::vector<Choice> choices;
        if (!rows) return choices;
        const auto words = foldedWords(toStd(typed));
        for (const auto& row : *rows) {
            if (!matches(row.value->name, words)) continue;
            choices.push_back({row.id.value(), toQt(row.value->name), toQt(row.value->city)});
            if (choices.size() == std::size_t(kMost)) break;
        }
        return choices;
    };
}

RecordPicker::Finder openCycleFinder(application::Services& services)
{
    return [&services](const QString& typed) {
        const auto rows = services.context.store.read(
            [&](const application::Queries& queries) { return queries.planning.cycles(toStd(typed)); });
        std::vector<Choice> choices;
        if (!rows) return choices;
        for (const auto& row : *rows) {
            if (!domain::takesEnrolments(row.status)) continue;
            choices.push_back({row.id.value(), toQt(row.title), joined({dateText(row.first), seatsText(row)})});
            if (choices.size() == std::size_t(kMost)) break;
        }
        return choices;
    };
}

RecordPicker::Finder freeDeviceFinder(application::Services& services)
{
    return [&services](const QString& typed) {
        application::DeviceFilter filter;
        filter.text = toStd(typed);
        auto rows = services.context.store.read(
            [&](const application::Queries& queries) { return queries.devices.devices(filter); });
        std::vector<Choice> choices;
        if (!rows) return choices;
        std::vector<application::DeviceRow> devices = std::move(rows).value();
        std::erase_if(devices, [](const auto& row) {
            return domain::isOpen(row.allocation) && row.allocation != domain::AllocationState::Reserved;
        });
        std::stable_partition(devices.begin(), devices.end(),
            [](const auto& row) { return row.facts.workshop == domain::WorkshopState::Ready; });
        for (const auto& row : devices) {
            const QString model = joined({toQt(row.facts.maker + " " + row.facts.model).trimmed(),
                chipOf(row.facts.workshop).word, chipOf(row.data).word});
            choices.push_back({row.id.value(), toQt(row.number), model});
            if (choices.size() == std::size_t(kMost)) break;
        }
        return choices;
    };
}

RecordPicker::Finder lotFinder(application::Services& services)
{
    return [&services](const QString& typed) {
        const auto rows
            = services.context.store.read([](const application::Queries& queries) { return queries.devices.lots(); });
        std::vector<Choice> choices;
        if (!rows) return choices;
        const auto words = foldedWords(toStd(typed));
        for (const auto& row : *rows) {
            const QString title = lotTitle(row);
            if (!matches(toStd(title), words)) continue;
            choices.push_back({row.id.value(), title});
            if (choices.size() == std::size_t(kMost)) break;
        }
        return choices;
    };
}

} // namespace mediane::ui
