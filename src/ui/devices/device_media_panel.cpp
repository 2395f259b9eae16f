#include "ui/devices/device_media_panel.h"

#include "ui/records/labels.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Media = RowsModel<application::MediumRow>;
using Erasures = RowsModel<application::ErasureRow>;

QVariant dayKey(const std::optional<Date>& date) { return date ? QVariant(toQDate(*date)) : QVariant(); }

QString shortDay(const std::optional<Date>& date) { return date ? shortDateText(*date) : QString(); }

Tone outcomeTone(domain::ErasureOutcome outcome)
{
    switch (outcome) {
    case domain::ErasureOutcome::Erased:
    case domain::ErasureOutcome::Destroyed:
    case domain::ErasureOutcome::NoMedia: return Tone::Neutral;
    case domain::ErasureOutcome::Failed:
    case domain::ErasureOutcome::Aborted:
    case domain::ErasureOutcome::Insanity: return Tone::Fault;
    }
    return Tone::Neutral;
}

QString howErased(const domain::ErasureFacts& erasure)
{
    QStringList words{toQt(erasure.method), toQt(erasure.tool)};
    words.removeAll({});
    return words.join(u" · "_s);
}

} // namespace

DeviceMediaPanel::DeviceMediaPanel(QWidget* parent)
    : QWidget(parent)
    , m_mediaModel(new Media(
          {{tr("Disk"), [](const auto& row) { return toQt(row.serial); }},
              {tr("State"), [](const auto& row) { return chipOf(row.state).word; }, Media::Kind::Text, nullptr,
                  [](const auto& row) { return chipOf(row.state); }},
              {tr("Last erasure"), [](const auto& row) { return shortDay(row.lastErasure); }, Media::Kind::Text,
                  [](const auto& row) { return dayKey(row.lastErasure); }}},
          [](const auto& row) { return toQt(row.serial); }, this))
    , m_erasureModel(new Erasures(
          {{tr("Date"), [](const auto& row) { return shortDay(row.facts.date); }, Erasures::Kind::Text,
               [](const auto& row) { return dayKey(row.facts.date); }},
              {tr("Outcome"), [](const auto& row) { return wordOf(row.facts.outcome); }, Erasures::Kind::Text, nullptr,
                  nullptr, [](const auto& row) { return outcomeTone(row.facts.outcome); }},
              {tr("Disk"), [](const auto& row) { return toQt(row.facts.medium); }},
              {tr("Method"), [](const auto& row) { return howErased(row.facts); }},
              {tr("Done by"), [](const auto& row) { return toQt(row.facts.operatorName); }}},
          [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_media(new DataTable(tr("Disks"), u"devices/media"_s))
    , m_erasures(new DataTable(tr("Erasures"), u"devices/erasures"_s))
    , m_record(new Button(tr("Record an erasure"), Icon::Add))
{
    m_media->setObjectName(u"mediaTable"_s);
    m_media->setRows(m_mediaModel);
    m_media->setEmptyState(Icon::Help, tr("No disk listed yet. Record an erasure to list it."));
    m_media->setMinimumHeight(scaled(110));
    m_erasures->setObjectName(u"erasuresTable"_s);
    m_erasures->setRows(m_erasureModel);
    m_erasures->setStretchColumn(2);
    m_erasures->setHiddenWhenEmpty({3, 4});
    m_erasures->setEmptyState(Icon::Lock, tr("No erasure recorded."));
    m_erasures->setMinimumHeight(scaled(110));
    m_record->setObjectName(u"recordErasure"_s);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_record);
    actions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_media, 1);
    column->addWidget(new TextLabel(TextStyle::Strong, tr("Erasures")));
    column->addWidget(m_erasures, 1);
    column->addLayout(actions);
    connect(m_record, &QAbstractButton::clicked, this, [this] { Q_EMIT erasureRequested(chosenMedium()); });
    connect(m_media, &DataTable::rowActivated, this,
        [this](int row) { Q_EMIT erasureRequested(toQt(m_mediaModel->row(row).serial)); });
}

QString DeviceMediaPanel::chosenMedium() const
{
    const int row = m_media->currentRow();
    return row < 0 ? QString() : toQt(m_mediaModel->row(row).serial);
}

void DeviceMediaPanel::showDevice(const DeviceData& device)
{
    m_mediaModel->setRows(device.media);
    m_erasureModel->setRows(device.erasures);
}

} // namespace mediane::ui
