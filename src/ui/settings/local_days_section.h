#pragma once

#include "ui/settings/catalogue_section.h"

#include <mediane/domain/centre_calendar.h>

namespace mediane::ui {

class DateEdit;

/// Days that the law does not know and the centre does not work (FER-2).
class LocalDaysSection : public CatalogueSection
{
    Q_OBJECT
public:
    explicit LocalDaysSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<CatalogueEntry>> readEntries() override;
    void showRecord(std::optional<std::int64_t> id) override;
    [[nodiscard]] std::optional<std::int64_t> saveRecord(std::optional<std::int64_t> id) override;
    [[nodiscard]] Result<void> removeRecord(std::int64_t id) override;

private:
    /// Stores the days and lets Ctrl+Z bring back those of before.
    [[nodiscard]] Result<void> keep(const std::vector<domain::LocalDayOff>& days);
    [[nodiscard]] Result<void> write(const std::vector<domain::LocalDayOff>& days);

    std::vector<domain::LocalDayOff> m_days;
    DateEdit* m_day;
    QLineEdit* m_label;
};

} // namespace mediane::ui
