#pragma once

#include "ui/widgets/chip.h"

#include <QAbstractButton>

namespace mediane::ui {

/// One line that leads somewhere: icon in its tone, text, optional detail, "›". For to-do lists and "what is missing".
class LinkRow : public QAbstractButton
{
    Q_OBJECT
public:
    LinkRow(const Chip& what, const QString& detail = {}, QWidget* parent = nullptr);

    void setContent(const Chip& what, const QString& detail = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    Chip m_what;
    QString m_detail;
};

} // namespace mediane::ui
