#pragma once

#include "ui/records/choice_box.h"

#include <mediane/application/services.h>

namespace mediane::ui {

/// Lists of the catalogue as choices; their codes are identifiers. `none` is the word for "no choice"; empty: no such
/// entry.
void fillActions(ChoiceBox& box, const application::Services& services, const QString& none);
void fillPlaces(ChoiceBox& box, const application::Services& services, const QString& none);
void fillStaff(ChoiceBox& box, const application::Services& services, const QString& none);
void fillTracks(ChoiceBox& box, const application::Services& services, const QString& none);

template <class Id>
[[nodiscard]] std::optional<Id> chosenId(const ChoiceBox& box)
{
    bool number = false;
    const std::int64_t id = box.code().toLongLong(&number);
    return number ? std::optional(Id(id)) : std::nullopt;
}
template <class Id>
void chooseId(ChoiceBox& box, const std::optional<Id>& id)
{
    const int row = box.findData(id ? QString::number(id->value()) : QString());
    box.setCurrentIndex(row);
}

} // namespace mediane::ui
