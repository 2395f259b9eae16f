#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/form.h"
#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>
#include <mediane/application/undo_stack.h>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace mediane::ui {

class Button;
class DataTable;
class Panel;
class SearchField;
struct PageContext;

/// What every section of the settings works with.
struct SettingsContext
{
    const PageContext& page;
    application::Services& services;
    application::UndoStack& undo;
};

/// One row of a list of the settings.
struct CatalogueEntry
{
    std::int64_t id = 0;
    QString ref; ///< Searched, not shown.
    QString name;
    QString detail;
};

/// The words of one section.
struct SectionWords
{
    QString key; ///< "places": for object names and what is remembered.
    QString title; ///< "Places"
    QString detail; ///< Title of the list's second column.
    QString add; ///< "New place"
    QString nothing; ///< Teaches, when the list is empty.
    Icon icon = Icon::None;
};

/// A small list with its search, and beside it the form of the record chosen: add, edit, delete. See TypedSection.
class CatalogueSection : public QWidget
{
    Q_OBJECT
public:
    CatalogueSection(const SettingsContext& context, const SectionWords& words, QWidget* parent = nullptr);

    void refresh(); ///< Reads the list again; what is typed in the form stays.
    bool openRecord(std::int64_t id); ///< False when there is none, or when what was typed must not be lost.
    void startNew();
    void focusSearch();
    [[nodiscard]] virtual bool hasUnsavedInput() const { return isEdited(); }
    virtual void dropInput(); ///< Shows the record as it is stored.
    [[nodiscard]] std::optional<std::int64_t> current() const { return m_current; }
    [[nodiscard]] const SectionWords& words() const { return m_words; }

Q_SIGNALS:
    void currentChanged(std::optional<std::int64_t> id); ///< None: a new record, or none is shown.

protected:
    [[nodiscard]] virtual Result<std::vector<CatalogueEntry>> readEntries() = 0;
    virtual void showRecord(std::optional<std::int64_t> id) = 0; ///< Into the form; none: a blank one.
    /// Saves what the form holds; its faults go beside the fields.
    [[nodiscard]] virtual std::optional<std::int64_t> saveRecord(std::optional<std::int64_t> id) = 0;
    [[nodiscard]] virtual Result<void> removeRecord(std::int64_t id) = 0;
    /// What stands at the right: the form, or the form among other views.
    [[nodiscard]] virtual QWidget* wrapForm(QWidget* form) { return form; }

    void build(Qt::Orientation orientation = Qt::Horizontal); ///< Call at the end of the constructor.
    void forget(); ///< Shows no record any more, until the next `refresh`.
    [[nodiscard]] bool isEdited() const; ///< Something in the form is not saved.
    void touch(); ///< Something of the record that is no field of the form was changed.
    void showFaults(const QList<FieldFault>& faults);
    [[nodiscard]] Form& form() const { return *m_form; }
    [[nodiscard]] application::Services& services() const { return m_context.services; }
    [[nodiscard]] const SettingsContext& context() const { return m_context; }
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeForm();
    void addKeys(QWidget* scope);
    void filter();
    void rowChosen(int row);
    void show(std::optional<std::int64_t> id);
    void save();
    void cancel();
    void removeCurrent();
    void focusForm();
    void updateButtons();
    [[nodiscard]] bool mayDrop();

    SettingsContext m_context;
    SectionWords m_words;
    std::vector<CatalogueEntry> m_entries;
    RowsModel<CatalogueEntry>* m_model;
    QBoxLayout* m_top = nullptr; ///< Above the list.
    SearchField* m_search;
    DataTable* m_list;
    QStackedWidget* m_detail;
    Panel* m_panel;
    Form* m_form;
    Button* m_add;
    Button* m_remove;
    Button* m_cancel;
    Button* m_save;
    std::optional<std::int64_t> m_current;
    bool m_editing = false; ///< A record, new or stored, is in the form.
    bool m_touched = false;
    bool m_quiet = false; ///< The selection moves by itself.
};

} // namespace mediane::ui
