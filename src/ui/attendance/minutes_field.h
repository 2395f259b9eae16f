#pragma once

#include <QFrame>

class QIntValidator;
class QLineEdit;

namespace mediane::ui {

class TextLabel;

/// The small field that R and T open over a grid: minutes lost, 15 unless typed. Enter keeps, Escape gives up, and a
/// letter keeps the value and goes on to the grid.
class MinutesField : public QFrame
{
    Q_OBJECT
public:
    explicit MinutesField(QWidget* parent);

    /// Shows the field at `place` (parent's coordinates). `longest` in minutes, `initial` minutes lost.
    void ask(const QString& question, int initial, int longest, const QRect& place);
    [[nodiscard]] bool isAsking() const { return m_asking; }
    void keep(); ///< As if Enter was pressed; nothing when it asks nothing.

Q_SIGNALS:
    void answered(int lost);
    void focusReturned(); ///< Closed by a key: the grid takes the focus back.
    void letterTyped(QKeyEvent* event); ///< After `answered`.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close(bool keepValue);

    TextLabel* m_question;
    QLineEdit* m_minutes;
    QIntValidator* m_range;
    bool m_asking = false;
    int m_initial = 0;
};

} // namespace mediane::ui
