#pragma once

#include <mediane/application/device_queries.h>

#include <QAbstractListModel>
#include <QMimeData>

#include <functional>
#include <optional>
#include <vector>

namespace mediane::ui {

/// One card of the board.
struct DeviceCard
{
    application::DeviceRow device;
    QString nextFamily; ///< Whom a free and ready machine could go to; empty = nobody waits.
};

/// The cards of one column of the board. Cards are dragged by their device's identity.
class DeviceCardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole + 200 };
    using Accepts = std::function<bool(domain::DeviceId device)>;

    explicit DeviceCardModel(QObject* parent = nullptr);

    void setCards(std::vector<DeviceCard> cards);
    void setAccepts(Accepts accepts) { m_accepts = std::move(accepts); } ///< Which dragged devices may be dropped here.
    [[nodiscard]] const DeviceCard& card(int row) const { return m_cards[std::size_t(row)]; }
    [[nodiscard]] const DeviceCard* find(domain::DeviceId device) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(mediane::domain::DeviceId device);

private:
    std::vector<DeviceCard> m_cards;
    Accepts m_accepts;
};

/// The lines of a card, for painting and for screen readers.
struct CardText
{
    QString number;
    QString model;
    QString note; ///< A problem in words, the holder, or the next family.
    bool isProblem = false;
};
[[nodiscard]] CardText cardText(const DeviceCard& card);

} // namespace mediane::ui

Q_DECLARE_METATYPE(mediane::ui::DeviceCard)
