#pragma once

#include <QFont>

namespace mediane::ui {

/// The text styles of interface.md; sizes follow the text scale.
enum class TextStyle { Body, Strong, Muted, Section, Title, Figure };

[[nodiscard]] QFont fontFor(TextStyle style); ///< From the application's font, at its present scale.
[[nodiscard]] int scaled(int pixels); ///< A length meant for 100 %, at the present text scale.

} // namespace mediane::ui
