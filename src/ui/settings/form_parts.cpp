#include "ui/settings/form_parts.h"

#include "ui/records/finders.h"
#include "ui/widgets/date_edit.h"
#include "ui/wording/problem_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct SettingsForms
{
    Q_DECLARE_TR_FUNCTIONS(SettingsForms)
};

QString plain(const QLineEdit& field)
{
    QString text = field.text().simplified();
    text.remove(u' ').remove(QChar(QChar::Nbsp)).remove(QChar(0x202F));
    return text.replace(u',', u'.');
}

} // namespace

QWidget* scrolled(Form* form)
{
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const contents = new QWidget;
    auto* const column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(form);
    column->addStretch();
    scroll->setWidget(contents);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    return scroll;
}

QLineEdit* lineField(const QString& objectName)
{
    auto* const field = new QLineEdit;
    field->setObjectName(objectName);
    return field;
}

std::optional<int> wholeNumberIn(const QLineEdit& field)
{
    bool isNumber = false;
    const int number = plain(field).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> numberIn(const QLineEdit& field)
{
    bool isNumber = false;
    const double number = plain(field).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString decimalText(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

void expectWholeNumber(QList<FieldFault>& faults, const QString& id, const QLineEdit& field)
{
    if (!field.text().trimmed().isEmpty() && !wholeNumberIn(field))
        faults.append({id, SettingsForms::tr("Write a whole number, or leave it empty.")});
}

void expectNumber(QList<FieldFault>& faults, const QString& id, const QLineEdit& field)
{
    if (!field.text().trimmed().isEmpty() && !numberIn(field))
        faults.append({id, SettingsForms::tr("Write a number, or leave it empty.")});
}

void expectDate(QList<FieldFault>& faults, const QString& id, const DateEdit& field, bool required)
{
    if (!field.isAcceptable()) {
        faults.append({id, problemText({toStd(id), "not-a-date"})});
    } else if (required && !field.date()) {
        faults.append({id, problemText({toStd(id), "required"})});
    }
}

void expectRecord(QList<FieldFault>& faults, const QString& id, const RecordPicker& field)
{
    if (!field.isAcceptable())
        faults.append({id, SettingsForms::tr("Choose it in the list that opens, or leave it empty.")});
}

RecordPicker* organisationField(application::Services& services, const QString& objectName)
{
    auto* const field = new RecordPicker(organisationFinder(services));
    field->setObjectName(objectName);
    field->setPlaceholderText(SettingsForms::tr("Type its name"));
    return field;
}

void fillOrganisation(application::Services& services, RecordPicker& field, std::optional<domain::OrganisationId> id)
{
    if (id) {
        field.setChosen({id->value(), organisationName(services, id)});
    } else {
        field.clearChosen();
    }
}

std::optional<domain::OrganisationId> organisationIn(const RecordPicker& field)
{
    const auto chosen = field.chosen();
    return chosen ? std::optional(domain::OrganisationId(*chosen)) : std::nullopt;
}

QString organisationName(application::Services& services, std::optional<domain::OrganisationId> id)
{
    if (!id) return {};
    const auto name = services.context.store.read([id](const application::Queries& queries) {
        return queries.catalogue.displayName({application::SubjectKind::Organisation, id->value()});
    });
    return name ? toQt(*name) : QString();
}

QString joinedParts(const QStringList& parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(u" · "_s);
}

} // namespace mediane::ui
