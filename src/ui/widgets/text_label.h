#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QLabel>

namespace mediane::ui {

/// A label in one of the text styles; it follows the text scale and the theme, and may elide with a tooltip.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextStyle style, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setElided(bool elided); ///< One line, cut with "…" when it lacks room; the tooltip has the whole text.
    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void restyle();

    TextStyle m_style;
    Tone m_tone;
    bool m_elided = false;
    bool m_restyling = false;
};

} // namespace mediane::ui
