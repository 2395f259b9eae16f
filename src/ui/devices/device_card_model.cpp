#include "ui/devices/device_card_model.h"

#include "ui/devices/missing_condition.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

const QString kMime = u"application/x-mediane-device"_s;

std::optional<domain::DeviceId> deviceIn(const QMimeData* data)
{
    if (data == nullptr || !data->hasFormat(kMime)) return std::nullopt;
    return domain::DeviceId(data->data(kMime).toLongLong());
}

} // namespace

CardText cardText(const DeviceCard& card)
{
    CardText text{toQt(card.device.number), modelText(card.device.facts), {}, false};
    if (card.device.allocation != domain::AllocationState::None) {
        text.note = toQt(card.device.holderName);
        return text;
    }
    text.note = firstProblem(card.device);
    text.isProblem = !text.note.isEmpty();
    if (!text.isProblem && !card.nextFamily.isEmpty()) text.note = u"→ "_s + card.nextFamily;
    return text;
}

DeviceCardModel::DeviceCardModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void DeviceCardModel::setCards(std::vector<DeviceCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const DeviceCard* DeviceCardModel::find(domain::DeviceId device) const
{
    const auto found = std::ranges::find_if(m_cards, [&](const auto& card) { return card.device.id == device; });
    return found == m_cards.end() ? nullptr : &*found;
}

int DeviceCardModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant DeviceCardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DeviceCard& card = m_cards[std::size_t(index.row())];
    if (role == CardRole) return QVariant::fromValue(card);
    if (role == kKeyRole) return QVariant::fromValue(card.device.id.value());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const CardText text = cardText(card);
        QStringList lines{text.number, text.model, text.note};
        lines.removeAll(QString());
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    return {};
}

Qt::ItemFlags DeviceCardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList DeviceCardModel::mimeTypes() const { return {kMime}; }

QMimeData* DeviceCardModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(kMime, QByteArray::number(qlonglong(card(indexes.first().row()).device.id.value())));
    return data;
}

bool DeviceCardModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    const auto device = deviceIn(data);
    return action == Qt::MoveAction && device && m_accepts && m_accepts(*device);
}

bool DeviceCardModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT dropped(*deviceIn(data));
    return false; // The card moves when the data have changed, not because the view dropped it.
}

} // namespace mediane::ui
