#pragma once

#include <QHeaderView>

namespace mediane::ui {

/// The frozen column of the matrix: number and name of each person, that of the cursor stronger.
class NameHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit NameHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;

private:
    [[nodiscard]] int numberWidth() const;
};

} // namespace mediane::ui
