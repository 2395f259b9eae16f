#include "ui/devices/lot_form.h"

#include "ui/devices/lots_view.h"
#include "ui/records/finders.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

/// Nothing when empty; false when it is no number.
bool readCount(const QLineEdit* edit, std::optional<int>& count)
{
    const QString text = edit->text().trimmed();
    count.reset();
    if (text.isEmpty()) return true;
    bool good = false;
    const int number = text.toInt(&good);
    if (good) count = number;
    return good;
}

/// Kilograms as people type them, "12,5" or "12.5", to grams.
bool readWeight(const QLineEdit* edit, std::optional<int>& grams)
{
    QString text = edit->text().trimmed();
    grams.reset();
    if (text.isEmpty()) return true;
    bool good = false;
    const double kilograms = text.replace(u',', u'.').toDouble(&good);
    if (good && std::abs(kilograms) < 1e6) grams = int(std::lround(kilograms * 1000));
    return grams.has_value();
}

} // namespace

LotForm::LotForm(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new TextLabel(TextStyle::Title))
    , m_summary(new TextLabel(TextStyle::Muted))
    , m_form(new Form)
    , m_donor(new RecordPicker(organisationFinder(services)))
    , m_date(new DateEdit)
    , m_announced(new QLineEdit)
    , m_received(new QLineEdit)
    , m_weight(new QLineEdit)
    , m_devices(new Button(tr("See its devices"), Icon::Computer, ButtonKind::Quiet))
    , m_cancel(new Button(tr("Close")))
    , m_save(new Button(tr("Save"), Icon::Check, ButtonKind::Primary))
{
    setObjectName(u"lotForm"_s);
    m_title->setElided(true);
    m_summary->setWordWrap(true);
    buildForm();
    auto* contents = new QWidget;
    auto* fields = new QVBoxLayout(contents);
    fields->setContentsMargins(16, 8, 16, 8);
    fields->addWidget(m_form);
    fields->addWidget(m_devices, 0, Qt::AlignLeft);
    fields->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(16, 8, 16, 8);
    actions->addStretch(1);
    actions->addWidget(m_cancel);
    actions->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setContentsMargins(16, 16, 16, 0);
    m_summary->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(scroll, 1);
    column->addLayout(actions);
    connect(m_save, &QAbstractButton::clicked, this, &LotForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &LotForm::cancelled);
    connect(m_devices, &QAbstractButton::clicked, this, [this] {
        if (m_lot) Q_EMIT devicesRequested(*m_lot);
    });
}

void LotForm::buildForm()
{
    m_donor->setObjectName(u"lotDonor"_s);
    m_date->setObjectName(u"lotDate"_s);
    m_announced->setObjectName(u"lotAnnounced"_s);
    m_received->setObjectName(u"lotReceived"_s);
    m_weight->setObjectName(u"lotWeight"_s);
    m_devices->setObjectName(u"lotDevices"_s);
    m_cancel->setObjectName(u"cancelLot"_s);
    m_save->setObjectName(u"saveLot"_s);
    m_form->addField(u"donor"_s, tr("Donor"), m_donor);
    m_form->addField(u"date"_s, tr("Date of the gift"), m_date);
    m_form->beginRow();
    m_form->addField(u"announced"_s, tr("Announced"), m_announced);
    m_form->addField(u"received"_s, tr("Received"), m_received);
    m_form->addField(u"weightGrams"_s, tr("Weight (kg)"), m_weight);
    m_form->endRow();
}

void LotForm::fill(const domain::LotFacts& facts, const QString& donor)
{
    const auto text = [](const std::optional<int>& number) { return number ? QString::number(*number) : QString(); };
    m_form->load([&] {
        m_donor->clearChosen();
        if (facts.donor) m_donor->setChosen({facts.donor->value(), donor});
        m_date->setDate(facts.date);
        m_announced->setText(text(facts.announced));
        m_received->setText(text(facts.received));
        m_weight->setText(facts.weightGrams ? QLocale().toString(*facts.weightGrams / 1000.0) : QString());
    });
}

void LotForm::createLot()
{
    m_lot.reset();
    m_title->setText(tr("New lot"));
    m_summary->hide();
    m_devices->hide();
    domain::LotFacts facts;
    facts.date = m_services.context.clock.today();
    fill(facts, {});
    m_donor->setFocus(Qt::OtherFocusReason);
}

void LotForm::editLot(const application::LotRow& lot)
{
    m_lot = lot.id;
    m_title->setText(lot.donor.empty() ? toQt(lot.ref) : toQt(lot.donor));
    m_summary->setText(tr("%1 · %n device(s) in the inventory", "", lot.devices).arg(toQt(lot.ref)));
    m_summary->show();
    m_devices->setVisible(lot.devices > 0);
    fill(lot.facts, toQt(lot.donor));
}

bool LotForm::isModified() const { return m_form->isModified(); }

void LotForm::save()
{
    domain::LotFacts facts;
    QList<FieldFault> faults;
    if (!m_donor->isAcceptable())
        faults.append({u"donor"_s, tr("Choose an organisation of the list; new ones are added in the settings.")});
    if (const auto donor = m_donor->chosen()) facts.donor = domain::OrganisationId(*donor);
    if (!m_date->isAcceptable()) faults.append({u"date"_s, tr("Type a date such as 14/07/2026.")});
    facts.date = m_date->date();
    const QString number = tr("Type a whole number.");
    if (!readCount(m_announced, facts.announced)) faults.append({u"announced"_s, number});
    if (!readCount(m_received, facts.received)) faults.append({u"received"_s, number});
    if (!readWeight(m_weight, facts.weightGrams)) faults.append({u"weightGrams"_s, tr("Type a weight such as 12.5.")});
    m_form->setFaults(faults);
    if (!faults.isEmpty()) return;
    const auto lot = m_services.devices.saveLot(m_lot, facts);
    if (!lot) {
        m_form->setError(lot.error());
        return;
    }
    Q_EMIT saved(*lot);
}

} // namespace mediane::ui
