#pragma once

#include "ui/widgets/form.h"

#include <mediane/application/services.h>

class QCheckBox;
class QLineEdit;

namespace mediane::ui {

class ChoiceBox;
class DateEdit;
class RecordPicker;

/// The fields of an operation, in a form that it is given.
class OperationFields
{
public:
    OperationFields(Form& form, application::Services& services);

    /// The reference is typed once: files and reports bear it afterwards.
    void show(const domain::OperationFacts& facts, const std::string& ref);
    [[nodiscard]] domain::OperationFacts facts() const;
    [[nodiscard]] std::string ref() const;
    [[nodiscard]] QList<FieldFault> typingFaults() const;

private:
    void addAgreement(Form& form);
    void addDates(Form& form);
    void readBandSets();

    application::Services& m_services;
    QLineEdit* m_ref;
    QLineEdit* m_title;
    ChoiceBox* m_kind;
    RecordPicker* m_funder;
    QLineEdit* m_programme;
    QLineEdit* m_number;
    DateEdit* m_start;
    DateEdit* m_end;
    DateEdit* m_keepUntil;
    ChoiceBox* m_bands;
    QCheckBox* m_exclusive;
};

[[nodiscard]] QString operationKindWord(domain::OperationKind kind);

} // namespace mediane::ui
