#include "ui/devices/device_board.h"

#include "ui/records/labels.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using domain::WorkshopState;

constexpr int kMost = 5000; // A centre holds some hundreds of machines.
constexpr std::array kElsewhere{
    WorkshopState::ForParts, WorkshopState::ToScrap, WorkshopState::Scrapped, WorkshopState::Missing};

WorkshopState targetOf(DeviceBoard::Stage stage)
{
    switch (stage) {
    case DeviceBoard::InWorkshop: return WorkshopState::InWorkshop;
    case DeviceBoard::ToInspect: return WorkshopState::ToInspect;
    case DeviceBoard::Ready:
    case DeviceBoard::HandedOver: return WorkshopState::Ready;
    case DeviceBoard::Received:
    case DeviceBoard::StageCount: break;
    }
    return WorkshopState::Received;
}

bool mayMove(const application::DeviceRow& device, WorkshopState to)
{
    return domain::find(domain::workshopTransitions(), device.facts.workshop, to) != nullptr;
}

/// Ready, clean and promised to nobody.
bool isFree(const application::DeviceRow& device)
{
    return device.facts.workshop == WorkshopState::Ready && domain::isSafeToHandOver(device.data)
        && device.allocation == domain::AllocationState::None;
}

} // namespace

std::optional<DeviceBoard::Stage> stageOf(const application::DeviceRow& device)
{
    if (domain::isWithHolder(device.allocation)) return DeviceBoard::HandedOver;
    switch (device.facts.workshop) {
    case WorkshopState::Expected:
    case WorkshopState::Received: return DeviceBoard::Received;
    case WorkshopState::InWorkshop:
    case WorkshopState::WaitingForPart: return DeviceBoard::InWorkshop;
    case WorkshopState::ToInspect: return DeviceBoard::ToInspect;
    case WorkshopState::Ready: return DeviceBoard::Ready;
    case WorkshopState::ForParts:
    case WorkshopState::ToScrap:
    case WorkshopState::Scrapped:
    case WorkshopState::Missing: return std::nullopt;
    }
    return std::nullopt;
}

DeviceBoard::DeviceBoard(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_elsewhere(new QWidget)
{
    const std::array titles{
        tr("Received"), tr("In the workshop"), tr("To be inspected"), tr("Ready"), tr("Handed over")};
    const std::array names{
        u"boardReceived"_s, u"boardInWorkshop"_s, u"boardToInspect"_s, u"boardReady"_s, u"boardHandedOver"_s};
    auto* columns = new QHBoxLayout;
    columns->setSpacing(8);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new DeviceColumn(titles[i], names[i]);
        columns->addWidget(m_columns[i], 1);
        connectColumn(Stage(i));
    }
    auto* figures = new QHBoxLayout(m_elsewhere);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(24);
    for (const WorkshopState state : kElsewhere) {
        auto* figure = new FigureLabel;
        figure->setObjectName(u"elsewhere-"_s + toQt(domain::code(state)));
        connect(figure, &QAbstractButton::clicked, this, [this, state] { Q_EMIT elsewhereRequested(state); });
        figures->addWidget(figure);
        m_figures.emplace_back(state, figure);
    }
    figures->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(columns, 1);
    column->addWidget(m_elsewhere);
    setFocusProxy(&m_columns[Received]->view());
}

void DeviceBoard::connectColumn(Stage stage)
{
    DeviceColumn& column = *m_columns[std::size_t(stage)];
    DeviceCardView& view = column.view();
    column.model().setAccepts([this, stage](domain::DeviceId device) { return accepts(device, stage); });
    connect(
        &column.model(), &DeviceCardModel::dropped, this,
        [this, stage](domain::DeviceId device) { dropInto(device, stage); }, Qt::QueuedConnection);
    connect(&view, &DeviceCardView::chosen, this, &DeviceBoard::chosen);
    connect(&view, &DeviceCardView::opened, this, &DeviceBoard::opened);
    connect(&view, &DeviceCardView::menuWanted, this, &DeviceBoard::showMenu);
    connect(&view, &DeviceCardView::columnWanted, this, [this, stage](int direction) {
        for (int i = int(stage) + direction; i >= 0 && i < StageCount; i += direction) {
            if (m_columns[std::size_t(i)]->model().rowCount() == 0) continue;
            m_columns[std::size_t(i)]->view().setFocus(Qt::TabFocusReason);
            return;
        }
    });
    connect(&view, &DeviceCardView::moveWanted, this, [this, stage](domain::DeviceId device, int direction) {
        if (const auto* row = find(device)) moveSideways(*row, stage, direction);
    });
}

void DeviceBoard::moveSideways(const application::DeviceRow& device, Stage from, int direction)
{
    const int to = int(from) + direction;
    if (to < 0 || to >= StageCount) return;
    if (accepts(device.id, Stage(to))) {
        dropInto(device.id, Stage(to));
        return;
    }
    if (from == HandedOver) {
        Q_EMIT moveRefused(tr("%1 is with its holder: take it back from its file.").arg(toQt(device.number)));
        return;
    }
    QStringList allowed;
    for (const WorkshopState state : application::DeviceService::next(device.facts.workshop))
        allowed.append(chipOf(state).word);
    Q_EMIT moveRefused(
        tr("From “%1”, a device can only become: %2.").arg(chipOf(device.facts.workshop).word, allowed.join(u", "_s)));
}

bool DeviceBoard::accepts(domain::DeviceId device, Stage stage) const
{
    const application::DeviceRow* row = find(device);
    if (row == nullptr || domain::isWithHolder(row->allocation)) return false;
    if (stage == HandedOver) return row->facts.workshop == WorkshopState::Ready;
    return mayMove(*row, targetOf(stage));
}

void DeviceBoard::dropInto(domain::DeviceId device, Stage stage)
{
    if (stage == HandedOver) {
        Q_EMIT handoverRequested(device);
    } else {
        Q_EMIT moveRequested(device, targetOf(stage));
    }
}

const application::DeviceRow* DeviceBoard::find(domain::DeviceId device) const
{
    for (DeviceColumn* column : m_columns)
        if (const DeviceCard* card = column->model().find(device)) return &card->device;
    return nullptr;
}

void DeviceBoard::showMenu(domain::DeviceId device, const QPoint& where)
{
    const application::DeviceRow* row = find(device);
    if (row == nullptr) return;
    QMenu menu(this);
    menu.addAction(tr("Open the file"), this, [this, device] { Q_EMIT opened(device); });
    if (!domain::isWithHolder(row->allocation)) {
        menu.addSeparator();
        for (const WorkshopState state : application::DeviceService::next(row->facts.workshop)) {
            const Chip chip = chipOf(state);
            menu.addAction(themedIcon(chip.icon, chip.tone), tr("Move to: %1").arg(chip.word), this,
                [this, device, state] { Q_EMIT moveRequested(device, state); });
        }
    }
    menu.exec(where);
}

void DeviceBoard::load(const QString& text)
{
    application::DeviceFilter filter;
    filter.text = toStd(text);
    filter.limit = kMost;
    std::vector<application::WaitingFamilyRow> families;
    const auto devices = m_services.context.store.read([&](const application::Queries& queries) {
        families = queries.devices.waitingFamilies(kMost).valueOr({});
        return queries.devices.devices(filter);
    });
    if (!devices) {
        Q_EMIT readFailed(devices.error());
        return;
    }
    std::erase_if(families, [](const auto& family) { return !family.satisfied; });
    auto family = families.cbegin();
    std::array<std::vector<DeviceCard>, StageCount> cards;
    for (const auto& device : *devices) {
        const auto stage = stageOf(device);
        if (!stage) continue;
        DeviceCard card{device, {}};
        if (isFree(device) && family != families.cend()) card.nextFamily = toQt((family++)->name);
        cards[std::size_t(*stage)].push_back(std::move(card));
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setCards(std::move(cards[i]));
    showElsewhere(*devices);
}

void DeviceBoard::showElsewhere(const std::vector<application::DeviceRow>& devices)
{
    bool any = false;
    for (const auto& [state, figure] : m_figures) {
        const auto count = std::ranges::count_if(devices,
            [state = state](const auto& device) { return device.facts.workshop == state && !stageOf(device); });
        figure->setFigure(tr("%1: %2", "state: how many").arg(chipOf(state).word).arg(count), chipOf(state).word);
        figure->setVisible(count > 0);
        any = any || count > 0;
    }
    m_elsewhere->setVisible(any);
}

void DeviceBoard::selectDevice(domain::DeviceId device)
{
    for (DeviceColumn* column : m_columns) {
        if (!column->view().selectDevice(device)) column->view().clearSelection();
    }
}

} // namespace mediane::ui
