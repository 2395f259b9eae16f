#pragma once

#include "ui/people/person_data.h"
#include "ui/widgets/form.h"

class QLineEdit;

namespace mediane::ui {

class BirthEdit;
class ChoiceBox;
class DateEdit;
class RecordPicker;

/// The fields of a person's form: facts in, facts and faults out.
class PersonFields : public Form
{
    Q_OBJECT
public:
    explicit PersonFields(application::Services& services, QWidget* parent = nullptr);

    void showFacts(const domain::PersonFacts& facts, const QString& household, const QString& prescriber);
    /// What is typed, on top of the facts that the form does not show.
    [[nodiscard]] domain::PersonFacts facts() const;
    [[nodiscard]] QString newHousehold() const; ///< Name of a household to create; empty = none.
    [[nodiscard]] QList<FieldFault> faults() const; ///< Everything that is wrong, by the rules for what is typed today.
    void showProblems(const Error& error); ///< What a service refused.
    [[nodiscard]] QString lastName() const;
    [[nodiscard]] QString firstName() const;
    void focusFirst();

Q_SIGNALS:
    void namesChanged();

private:
    void addIdentity();
    void addContact();
    void addSituation();
    void addWelcome();
    [[nodiscard]] QLineEdit* line(const QString& name);

    application::Services& m_services;
    domain::PersonFacts m_original;
    QLineEdit* m_lastName;
    QLineEdit* m_firstName;
    BirthEdit* m_birth;
    ChoiceBox* m_gender;
    ChoiceBox* m_language;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_address;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    ChoiceBox* m_occupation;
    ChoiceBox* m_audience;
    ChoiceBox* m_qpv;
    QLineEdit* m_qpvCode;
    RecordPicker* m_household;
    RecordPicker* m_prescriber;
    DateEdit* m_welcomedOn;
    ChoiceBox* m_informed;
    ChoiceBox* m_imageConsent;
};

} // namespace mediane::ui
