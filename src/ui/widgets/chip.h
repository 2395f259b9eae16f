#pragma once

#include "ui/theme/icons.h"

#include <QMetaType>
#include <QString>

namespace mediane::ui {

/// A status: icon + word + colour.
struct Chip
{
    Icon icon = Icon::None;
    QString word;
    Tone tone = Tone::Neutral;
    bool operator==(const Chip&) const = default;
};

/// A model gives a `Chip` under this role in columns that show a status (and its word under DisplayRole).
inline constexpr int kChipRole = Qt::UserRole + 100;

} // namespace mediane::ui
