#include "ui/widgets/progress_row.h"

#include "ui/widgets/figure_label.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kSteps = 1000; // Of the bar: QProgressBar counts in int.

} // namespace

ProgressRow::ProgressRow(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextStyle::Body, label))
    , m_bar(new QProgressBar)
    , m_figure(new FigureLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(m_label, 3);
    row->addWidget(m_bar, 2);
    row->addWidget(m_figure);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    m_bar->setFixedHeight(scaled(16));
    m_bar->setMinimumWidth(96);
    m_bar->setAccessibleName(label);
    m_figure->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 / 0000"_s));
    connect(m_figure, &FigureLabel::clicked, this, &ProgressRow::activated);
}

void ProgressRow::setValue(std::int64_t done, std::int64_t target)
{
    m_bar->setVisible(target > 0);
    if (target > 0) m_bar->setValue(static_cast<int>(std::clamp<std::int64_t>(done * kSteps / target, 0, kSteps)));
    const QString figure = target > 0 ? u"%1 / %2"_s.arg(numberText(done), numberText(target)) : numberText(done);
    m_figure->setFigure(figure, m_label->text());
    m_bar->setAccessibleDescription(figure);
}

QString ProgressRow::figureText() const { return m_figure->text(); }

} // namespace mediane::ui
