#pragma once

#include <QAbstractButton>

namespace mediane::ui {

/// A figure that opens its list: looks like a link, acts like a button (`clicked`), reached by Tab.
class FigureLabel : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Size { Inline, Key };

    explicit FigureLabel(Size size = Size::Inline, QWidget* parent = nullptr);

    /// `meaning` is what the figure counts ("personnes formées"): its accessible name and, for Size::Key, its caption.
    void setFigure(const QString& figure, const QString& meaning);
    void setFigure(std::int64_t figure, const QString& meaning);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont figureFont() const;

    Size m_size;
    QString m_meaning;
};

} // namespace mediane::ui
