#include "ui/planning/staff_picker.h"

#include "ui/theme/typography.h"
#include "ui/wording/attendance_words.h"

#include <algorithm>

namespace mediane::ui {
namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kRowsShown = 4;

} // namespace

StaffPicker::StaffPicker(application::Services& services, QWidget* parent)
    : QListWidget(parent)
    , m_services(services)
{
    setAccessibleName(tr("Staff"));
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling) return;
        const domain::StaffId id(item->data(kIdRole).toLongLong());
        std::erase(m_chosen, id);
        if (item->checkState() == Qt::Checked) m_chosen.push_back(id);
        Q_EMIT edited();
    });
    fill();
}

void StaffPicker::reload() { fill(); }

void StaffPicker::setChosen(const std::vector<domain::StaffId>& staff)
{
    m_chosen = staff;
    fill();
}

std::vector<domain::StaffId> StaffPicker::chosen() const { return m_chosen; }

void StaffPicker::fill()
{
    auto staff
        = m_services.context.store.read([](const application::Queries& queries) { return queries.catalogue.staff(); });
    if (!staff) return;
    auto rows = std::move(staff).value();
    const auto rank = [this](const auto& row) { return std::ranges::find(m_chosen, row.id) - m_chosen.begin(); };
    std::ranges::stable_sort(rows, {}, rank);
    m_filling = true;
    clear();
    for (const auto& row : rows) {
        auto* item = new QListWidgetItem(personName(row.value->lastName, row.value->firstName), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(m_chosen, row.id) != m_chosen.end() ? Qt::Checked : Qt::Unchecked);
        item->setData(kIdRole, QVariant::fromValue(row.id.value()));
    }
    m_filling = false;
}

QSize StaffPicker::sizeHint() const
{
    const int row = fontMetrics().height() + 10;
    return {scaled(200), row * kRowsShown + 2 * frameWidth()};
}

} // namespace mediane::ui
