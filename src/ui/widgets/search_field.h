#pragma once

#include <QLineEdit>
#include <QTimer>

namespace mediane::ui {

/// Searches as one types: `searchChanged` comes 50 ms after the last key, at once on Enter or when cleared.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& text);
    void moveToResults(); ///< Down or Enter: the list should take the focus.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QTimer m_pause;
    QString m_told;
};

} // namespace mediane::ui
