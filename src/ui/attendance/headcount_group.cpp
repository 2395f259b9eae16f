#include "ui/attendance/headcount_group.h"

#include "ui/theme/typography.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostPeople = 99'999;

} // namespace

HeadcountGroup::HeadcountGroup(
    domain::HeadcountDimension dimension, const QString& title, std::vector<Category> categories, QWidget* parent)
    : QWidget(parent)
    , m_dimension(dimension)
    , m_categories(std::move(categories))
    , m_rest(new TextLabel(TextStyle::Muted))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new TextLabel(TextStyle::Strong, title), 0, 0, 1, 2);
    int row = 1;
    for (const Category& category : m_categories) {
        auto* number = new QSpinBox;
        number->setRange(0, kMostPeople);
        number->setAccessibleName(u"%1, %2"_s.arg(title, category.word));
        number->setObjectName(u"%1_%2"_s.arg(toQt(domain::code(dimension)), toQt(category.code)));
        number->setMinimumWidth(scaled(88));
        number->setAlignment(Qt::AlignRight);
        auto* label = new TextLabel(TextStyle::Body, category.word);
        label->setElided(true);
        label->setBuddy(number);
        grid->addWidget(label, row, 0);
        grid->addWidget(number, row, 1);
        connect(number, &QSpinBox::valueChanged, this, [this] {
            refresh();
            Q_EMIT edited();
        });
        m_numbers.push_back(number);
        ++row;
    }
    m_rest->setWordWrap(true);
    m_rest->setObjectName(u"rest_%1"_s.arg(toQt(domain::code(dimension))));
    grid->addWidget(m_rest, row, 0, 1, 2);
    refresh();
}

void HeadcountGroup::load(const domain::HeadcountFacts& counts)
{
    m_unknown.clear();
    for (QSpinBox* number : m_numbers) {
        const QSignalBlocker quiet(number);
        number->setValue(0);
    }
    for (const domain::HeadcountLine& line : counts.lines) {
        if (line.dimension != m_dimension) continue;
        const auto found = std::ranges::find(m_categories, line.category, &Category::code);
        if (found == m_categories.end()) {
            m_unknown.push_back(line);
            continue;
        }
        QSpinBox* number = m_numbers[static_cast<std::size_t>(found - m_categories.begin())];
        const QSignalBlocker quiet(number);
        number->setValue(line.count);
    }
    refresh();
}

void HeadcountGroup::setTotal(int total)
{
    m_total = total;
    refresh();
}

int HeadcountGroup::sum() const
{
    int sum = 0;
    for (const QSpinBox* number : m_numbers)
        sum += number->value();
    for (const domain::HeadcountLine& line : m_unknown)
        sum += line.count;
    return sum;
}

std::vector<domain::HeadcountLine> HeadcountGroup::lines() const
{
    std::vector<domain::HeadcountLine> lines = m_unknown;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i]->value() == 0) continue;
        lines.push_back({m_dimension, m_categories[i].code, m_numbers[i]->value()});
    }
    return lines;
}

void HeadcountGroup::refresh()
{
    const int rest = m_total - sum();
    if (rest < 0) {
        m_rest->setTone(Tone::Fault);
        m_rest->setText(tr("%1 counted here, more than the total of %2").arg(numberText(sum()), numberText(m_total)));
    } else {
        m_rest->setTone(Tone::Muted);
        m_rest->setText(tr("Not given: %1").arg(numberText(rest)));
    }
}

} // namespace mediane::ui
