#pragma once

#include "ui/settings/catalogue_section.h"
#include "ui/settings/program_facts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace mediane::ui {

class CalendarSection;
class CentreSection;
class ExchangeSection;
class OperationsSection;

/// How the centre is set up: itself, its lists, what comes in and goes out, the look.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    /// Adds the sections about the program itself. Call once, after the constructor.
    void setProgram(const ProgramFacts& facts);

    [[nodiscard]] QString title() const override;
    void activated() override;
    /// A record of a list, or a section by its key: "centre", "places", "operations", "import", "export", "display"…
    void open(const Destination& destination) override;
    [[nodiscard]] Destination here() const override;
    [[nodiscard]] application::UndoStack* undoStack() override { return &m_undo; }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString guideSection() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addSections();
    void addSection(const QString& key, const QString& word, QWidget* section);
    void addCatalogue(CatalogueSection* section, RecordKind kind);
    void
    fitNames(); ///< To the size of the text and of the page: beside the sections, or above where that is too narrow.
    void showSection(int row);
    void sectionChosen(int row);
    void refresh();
    bool openSection(const QString& key); ///< False when what is typed must not be lost.
    [[nodiscard]] bool dropsInput();

    application::UndoStack m_undo;
    SettingsContext m_settings;
    QListWidget* m_names;
    QComboBox* m_choice; ///< The same names, where the page is narrow.
    QStackedWidget* m_sections;
    CentreSection* m_centre;
    CalendarSection* m_calendar;
    OperationsSection* m_operations;
    ExchangeSection* m_exchange;
    std::vector<std::pair<RecordKind, CatalogueSection*>> m_catalogues;
    int m_shown = 0;
};

} // namespace mediane::ui
