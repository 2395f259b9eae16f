#pragma once

#include <mediane/domain/series.h>

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace mediane::ui {

class DateEdit;
class TextLabel;
class TimeEdit;

/// One candidate of a new series: kept, with a day, a time, a length and a title that may be changed, or skipped with
/// its reasons and the box « garder quand même ».
class PlannedSessionRow : public QWidget
{
    Q_OBJECT
public:
    explicit PlannedSessionRow(int line, QWidget* parent = nullptr);

    void showCandidate(const domain::SeriesCandidate& candidate, const QString& title);
    [[nodiscard]] const domain::SeriesCandidate& candidate() const { return m_candidate; }
    [[nodiscard]] domain::SlotOverride typed() const; ///< What this line says otherwise than the series.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isAcceptable() const;
    void setFault(const QString& fault); ///< Empty: none.
    void takeFocus();

Q_SIGNALS:
    void slotEdited();
    void titleEdited();
    void keptChanged(bool kept);

private:
    void build();
    void nameParts();

    int m_line;
    bool m_showing = false;
    domain::SeriesCandidate m_candidate;
    TextLabel* m_number;
    DateEdit* m_date;
    TextLabel* m_day;
    TimeEdit* m_start;
    QSpinBox* m_minutes;
    QLineEdit* m_title;
    TextLabel* m_reasons;
    TextLabel* m_fault;
    QCheckBox* m_kept;
};

} // namespace mediane::ui
