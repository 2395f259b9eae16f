#pragma once

#include "ui/widgets/form.h"
#include "ui/widgets/text.h"

#include <mediane/application/services.h>

#include <QLineEdit>

#include <optional>

namespace mediane::ui {

class DateEdit;
class RecordPicker;

/// The form, with room to scroll where the page is too small for it. Takes it.
[[nodiscard]] QWidget* scrolled(Form* form);

[[nodiscard]] QLineEdit* lineField(const QString& objectName);
[[nodiscard]] inline std::string typedIn(const QLineEdit& field) { return toStd(field.text().trimmed()); }
inline void fill(QLineEdit& field, const std::string& text)
{
    field.setText(toQt(text));
    field.setCursorPosition(0); // The beginning of a long text is what tells it apart.
}

/// A whole number that may be empty.
[[nodiscard]] std::optional<int> wholeNumberIn(const QLineEdit& field);
/// A number, maybe with a comma or a point, that may be empty.
[[nodiscard]] std::optional<double> numberIn(const QLineEdit& field);
[[nodiscard]] QString decimalText(double number); ///< "12", "37,5"

/// Adds a fault when something is typed that is no such number, date or record.
void expectWholeNumber(QList<FieldFault>& faults, const QString& id, const QLineEdit& field);
void expectNumber(QList<FieldFault>& faults, const QString& id, const QLineEdit& field);
void expectDate(QList<FieldFault>& faults, const QString& id, const DateEdit& field, bool required);
void expectRecord(QList<FieldFault>& faults, const QString& id, const RecordPicker& field);

/// An organisation, found by its name.
[[nodiscard]] RecordPicker* organisationField(application::Services& services, const QString& objectName);
void fillOrganisation(application::Services& services, RecordPicker& field, std::optional<domain::OrganisationId> id);
[[nodiscard]] std::optional<domain::OrganisationId> organisationIn(const RecordPicker& field);

/// Names by identifier, for the second columns of lists.
[[nodiscard]] QString organisationName(application::Services& services, std::optional<domain::OrganisationId> id);

/// "Commune · QP073003": the parts that are not empty.
[[nodiscard]] QString joinedParts(const QStringList& parts);

} // namespace mediane::ui
