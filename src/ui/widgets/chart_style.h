#pragma once

#include <QChart>
#include <QStringList>

class QBarCategoryAxis;
class QCategoryAxis;
class QValueAxis;

namespace mediane::ui {

struct Tokens;

/// A chart in the colours of the theme: no background, no animation, thin axes, the project's font.
[[nodiscard]] QChart* makeChart(const Tokens& tokens);
[[nodiscard]] QBarCategoryAxis* makeCategoryAxis(const QStringList& labels, const Tokens& tokens);
/// From -most to most, both sides counted upwards from the middle.
[[nodiscard]] QCategoryAxis* makeMirroredAxis(double most, const Tokens& tokens);
/// Whole numbers from `from` to `to`, about five ticks.
[[nodiscard]] QValueAxis* makeNumberAxis(double from, double to, const Tokens& tokens);

} // namespace mediane::ui
