#pragma once

#include "ui/people/person_data.h"

#include <QWidget>

class QScrollArea;

namespace mediane::ui {

class Banner;
class Button;
class PersonFields;
class TextLabel;

/// Creates or edits a person. Faults stand beside their fields, namesakes are shown while the name is typed.
class PersonForm : public QWidget
{
    Q_OBJECT
public:
    explicit PersonForm(application::Services& services, QWidget* parent = nullptr);

    void createPerson(const domain::PersonFacts& start, const QString& household = {});
    /// A new member of somebody's household, which is created with them when there is none yet (FOY-2).
    void createMemberOf(const PersonData& person);
    void editPerson(const PersonData& person);
    [[nodiscard]] bool isModified() const;
    void save();
    void cancel();

Q_SIGNALS:
    void created(mediane::domain::PersonId person);
    void edited(mediane::domain::PersonId person, const mediane::domain::PersonFacts& before);
    void cancelled();
    void openRequested(mediane::domain::PersonId person); ///< A namesake that is already known.

private:
    void begin(const QString& title);
    void warnOfNamesakes();
    void saveNew();
    void saveEdited();
    [[nodiscard]] Result<void> giveHousehold(domain::PersonId person, const QString& name);
    void showFaultyField();

    application::Services& m_services;
    std::optional<PersonData> m_edited;
    std::optional<domain::PersonId> m_relative; ///< Gets the new household too.
    QString m_relativeHousehold;
    std::optional<domain::PersonId> m_namesake;
    TextLabel* m_title;
    Banner* m_warning;
    PersonFields* m_fields;
    QScrollArea* m_scroll;
    Button* m_cancel;
    Button* m_save;
};

} // namespace mediane::ui
