#pragma once

#include "ui/settings/catalogue_section.h"

#include <mediane/domain/school_holidays.h>

namespace mediane::ui {

class Banner;
class ChoiceBox;
class DateEdit;
class TextLabel;

/// The table of school holidays: of the centre's zone, or of all; read from the ministry's files, or typed.
class SchoolSection : public CatalogueSection
{
    Q_OBJECT
public:
    explicit SchoolSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<CatalogueEntry>> readEntries() override;
    void showRecord(std::optional<std::int64_t> id) override;
    [[nodiscard]] std::optional<std::int64_t> saveRecord(std::optional<std::int64_t> id) override;
    [[nodiscard]] Result<void> removeRecord(std::int64_t id) override;
    [[nodiscard]] QWidget* wrapForm(QWidget* form) override;

private:
    [[nodiscard]] const domain::SchoolHolidayFacts* find(std::int64_t id) const;
    void importFile();
    void showKnown();

    std::vector<domain::SchoolHolidayFacts> m_rows;
    std::optional<domain::SchoolZone> m_centreZone;
    std::string m_timeZone;
    TextLabel* m_known;
    Banner* m_banner;
    Button* m_import;
    ChoiceBox* m_zone;
    QLineEdit* m_label;
    DateEdit* m_leaves;
    DateEdit* m_returns;
};

} // namespace mediane::ui
