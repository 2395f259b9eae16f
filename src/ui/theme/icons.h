#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace mediane::ui {

/// The project's own family of drawings (resources/icons/ui/*.svg): 24 px, stroke 1.75, round caps.
enum class Icon {
    None,
    Today,
    People,
    Calendar,
    Attendance,
    Computer,
    Report,
    Settings,
    Search,
    Add,
    Check,
    Late,
    Absent,
    Excused,
    LeftEarly,
    NotExpected,
    Unmarked,
    Warning,
    Error,
    Info,
    Ok,
    Edit,
    Trash,
    Print,
    Export,
    Import,
    Undo,
    Redo,
    Close,
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    Lock,
    Clock,
    Seat,
    House,
    Phone,
    Flag,
    Document,
    Link,
    Help,
    Sidebar,
    Filter,
    More
};

[[nodiscard]] QString iconName(Icon icon); ///< Name of the file, without its extension.
/// Drawn in the tone's colour of the theme in force when it is painted; on accent buttons, use Button.
[[nodiscard]] QIcon themedIcon(Icon icon, Tone tone = Tone::Neutral);
/// A drawing in one colour; `size` in device-independent pixels. Cached.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);

} // namespace mediane::ui
