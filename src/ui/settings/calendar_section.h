#pragma once

#include "ui/settings/catalogue_section.h"

namespace mediane::ui {

class CheckList;
class ChoiceBox;
class TextLabel;

/// When the centre works: territory of its public holidays, those that it works, its school zone.
class CalendarSection : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarSection(const SettingsContext& context, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] bool hasUnsavedInput() const;
    void dropInput(); ///< Shows the calendar as it is stored.

private:
    void build();
    void offerHolidays(domain::Territory territory);
    void showKnown();
    void save();

    SettingsContext m_context;
    Form* m_form;
    ChoiceBox* m_territory;
    CheckList* m_worked;
    ChoiceBox* m_zone;
    QLineEdit* m_timeZone;
    Button* m_save;
    std::optional<domain::Territory> m_offered; ///< Whose holidays the list shows.
    std::vector<domain::PublicHoliday> m_stored;
};

} // namespace mediane::ui
