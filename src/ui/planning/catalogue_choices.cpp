#include "ui/planning/catalogue_choices.h"

#include "ui/wording/attendance_words.h"

#include <QSignalBlocker>

namespace mediane::ui {
namespace {

/// Keeps what was chosen when it is still there.
template <class Rows, class Name>
void fill(ChoiceBox& box, const Result<Rows>& rows, const QString& none, Name nameOf)
{
    const QSignalBlocker quiet(box);
    const QString before = box.code();
    box.clear();
    if (!none.isEmpty()) box.addChoice({}, none);
    if (rows) {
        for (const auto& row : *rows)
            box.addChoice(QString::number(row.id.value()), nameOf(row.value.facts()));
    }
    box.setCurrentIndex(std::max(box.findData(before), none.isEmpty() && box.count() != 1 ? -1 : 0));
}

} // namespace

void fillActions(ChoiceBox& box, const application::Services& services, const QString& none)
{
    fill(box, services.context.store.read([](const auto& queries) { return queries.catalogue.actions(); }), none,
        [](const domain::ActionFacts& action) { return toQt(action.name); });
}

void fillPlaces(ChoiceBox& box, const application::Services& services, const QString& none)
{
    fill(box, services.context.store.read([](const auto& queries) { return queries.catalogue.places(); }), none,
        [](const domain::PlaceFacts& place) { return toQt(place.name); });
}

void fillStaff(ChoiceBox& box, const application::Services& services, const QString& none)
{
    fill(box, services.context.store.read([](const auto& queries) { return queries.catalogue.staff(); }), none,
        [](const domain::StaffFacts& staff) { return personName(staff.lastName, staff.firstName); });
}

void fillTracks(ChoiceBox& box, const application::Services& services, const QString& none)
{
    fill(box, services.context.store.read([](const auto& queries) { return queries.catalogue.tracks(); }), none,
        [](const domain::TrackFacts& track) { return toQt(track.name); });
}

} // namespace mediane::ui
