#include "ui/reports/key_figures_row.h"

#include "ui/widgets/figure_label.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

#include <algorithm>
#include <array>

namespace mediane::ui {

using domain::Measure;

namespace {

constexpr std::array kAlways{Measure::UniqueParticipants, Measure::NewParticipants, Measure::Participations,
    Measure::ParticipantMinutes, Measure::SessionsHeld, Measure::SessionMinutes};
/// Shown when there is anything to show: not every operation has computers or open days.
constexpr std::array kWhenAny{Measure::AudienceReached, Measure::Passages, Measure::Entered, Measure::Completed,
    Measure::DroppedOut, Measure::DevicesHandedOver, Measure::HouseholdsEquipped};

} // namespace

KeyFiguresRow::KeyFiguresRow(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(12);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // Fewer columns rather than a wider page.
}

void KeyFiguresRow::show(const ReportReading& reading)
{
    qDeleteAll(m_figures);
    m_figures.clear();
    const auto& total = reading.figures.total;
    const auto add = [&](Measure measure) {
        const std::int64_t value = total[measure];
        auto* const label = new FigureLabel(FigureLabel::Size::Key, this);
        label->setObjectName(toQt(domain::code(measure)));
        label->setFigure(measureText(measure, value), measureWord(measure));
        label->setToolTip(measureMeaning(measure));
        label->setEnabled(value > 0); // Nothing is behind a zero.
        const FigureRequest request{
            measureWord(measure), {reading.figures.operation.id, reading.figures.period, measure}};
        connect(label, &QAbstractButton::clicked, this, [this, request] { Q_EMIT requested(request); });
        m_figures.push_back(label);
    };
    std::ranges::for_each(kAlways, add);
    for (const Measure measure : kWhenAny)
        if (total[measure] > 0) add(measure);
    m_columns = 0;
    lay();
}

void KeyFiguresRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

void KeyFiguresRow::lay()
{
    if (m_figures.empty()) return;
    int widest = 1;
    for (const FigureLabel* label : m_figures)
        widest = std::max(widest, label->sizeHint().width());
    const int columns = std::clamp((width() + 8) / (widest + 8), 1, static_cast<int>(m_figures.size()));
    if (columns == m_columns) return;
    for (int column = 0; column < std::max(m_columns, columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i)
        m_grid->addWidget(m_figures[static_cast<std::size_t>(i)], i / columns, i % columns);
}

} // namespace mediane::ui
