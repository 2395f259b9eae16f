#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace mediane::ui {

class TextLabel;

/// A surface with a thin border, an optional section title, and a column of contents.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    void addHeaderWidget(QWidget* widget); ///< At the right of the title.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_header;
    TextLabel* m_title;
    QVBoxLayout* m_body;
};

} // namespace mediane::ui
