#include "ui/devices/device_facts_panel.h"

#include "ui/records/fact_list.h"
#include "ui/records/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

DeviceFactsPanel::DeviceFactsPanel(QWidget* parent)
    : QWidget(parent)
    , m_facts(new FactList)
    , m_edit(new Button(tr("Edit"), Icon::Edit))
    , m_lot(new Button(tr("Open the lot"), Icon::Import, ButtonKind::Quiet))
{
    m_facts->setObjectName(u"deviceFacts"_s);
    m_edit->setObjectName(u"editDevice"_s);
    m_edit->setToolTip(tr("Edit the device (Ctrl+E)"));
    m_lot->setObjectName(u"openLot"_s);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_edit);
    actions->addWidget(m_lot);
    actions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(16);
    column->addWidget(m_facts);
    column->addLayout(actions);
    column->addStretch(1);
    connect(m_edit, &QAbstractButton::clicked, this, &DeviceFactsPanel::editRequested);
    connect(m_lot, &QAbstractButton::clicked, this, [this] {
        if (m_lotId) Q_EMIT lotRequested(*m_lotId);
    });
}

void DeviceFactsPanel::showDevice(const DeviceData& device)
{
    const domain::DeviceFacts& facts = device.row.facts;
    m_lotId = facts.lot;
    m_lot->setVisible(facts.lot.has_value());
    m_facts->begin();
    m_facts->addFact(tr("Kind"), wordOf(facts.kind));
    m_facts->addFact(tr("Maker"), toQt(facts.maker));
    m_facts->addFact(tr("Model"), toQt(facts.model));
    m_facts->addFact(tr("Serial number"), toQt(facts.serial));
    m_facts->addFact(tr("Grade"), facts.grade ? toQt(domain::code(*facts.grade)) : QString());
    m_facts->addFact(tr("Donation lot"), toQt(device.row.lotRef));
    m_facts->addFact(tr("Donor"), toQt(device.row.donor));
    m_facts->end();
}

} // namespace mediane::ui
