#pragma once

#include "ui/widgets/panel.h"

#include <mediane/application/services.h>

class QCheckBox;
class QLineEdit;

namespace mediane::ui {

class Banner;
class Button;
class ChoiceBox;
class RecordPicker;
class TextLabel;

/// Adds somebody who came without being on the list (ATD-8): known people by typing, new ones by two names.
class WalkInPanel : public Panel
{
    Q_OBJECT
public:
    explicit WalkInPanel(application::Services& services, QWidget* parent = nullptr);

    void openFor(const application::SessionRow& session);

Q_SIGNALS:
    void added(mediane::domain::PersonId person);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chosen();
    [[nodiscard]] bool offerMakeUps(domain::PersonId person);
    void markChosen();
    void offerNew();
    void createNew();
    void warnOfNamesakes();
    void finish(domain::PersonId person, const QString& name);

    application::Services& m_services;
    domain::SessionId m_session{0};
    std::optional<domain::CycleId> m_cycle;
    RecordPicker* m_picker;
    Button* m_newPerson;
    QWidget* m_makeUp;
    ChoiceBox* m_missed;
    QWidget* m_names;
    QLineEdit* m_last;
    QLineEdit* m_first;
    TextLabel* m_namesakes;
    QCheckBox* m_enrol;
    Banner* m_banner;
};

} // namespace mediane::ui
