#pragma once

#include <QWidget>

#include <cstdint>

class QProgressBar;

namespace mediane::ui {

class FigureLabel;
class TextLabel;

/// "Personnes formées ▓▓▓▓░░ 61 / 84": a measure against its target; the figure opens its list.
class ProgressRow : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(const QString& label, QWidget* parent = nullptr);

    void setValue(std::int64_t done, std::int64_t target); ///< A target of 0: the figure alone.
    [[nodiscard]] QString figureText() const;

Q_SIGNALS:
    void activated();

private:
    TextLabel* m_label;
    QProgressBar* m_bar;
    FigureLabel* m_figure;
};

} // namespace mediane::ui
