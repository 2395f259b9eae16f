#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>
#include <mediane/application/undo_stack.h>

class QStackedWidget;
class QTabBar;

namespace mediane::ui {

class Button;
class CallsPanel;
class DataTable;
class PersonFile;
class PersonListModel;
class RememberedSplitter;
class SearchField;

/// Beneficiaries: a search, the list of who was found, and the file of the person chosen in it.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    PeoplePage(application::Services& services, const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    /// A person, a household (its first member), or the view "new" or "calls".
    void open(const Destination& destination) override;
    [[nodiscard]] Destination here() const override;
    [[nodiscard]] application::UndoStack* undoStack() override { return &m_undo; }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString guideSection() const override;

private:
    void buildList();
    void buildViews();
    void showView(int view);
    void connectFile();
    void addKeys();
    void search(const QString& text);
    void showCount();
    void newPerson();
    void showPerson(domain::PersonId person);
    void selectInList(std::optional<domain::PersonId> person);
    void openHousehold(std::int64_t household);
    void personCreated(domain::PersonId person);
    void personEdited(domain::PersonId person, const domain::PersonFacts& before);
    void cancelForm();
    void refresh();

    application::Services& m_services;
    application::UndoStack m_undo;
    PersonListModel* m_model;
    SearchField* m_search;
    Button* m_new;
    DataTable* m_list;
    PersonFile* m_file;
    RememberedSplitter* m_splitter;
    QTabBar* m_views;
    QStackedWidget* m_stack;
    CallsPanel* m_calls;
    bool m_loaded = false;
    bool m_refreshing = false; ///< The selection moves by itself: the file stays.
};

} // namespace mediane::ui
