#include "ui/settings/catalogue_section.h"
#include "ui/settings/form_parts.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kNarrowestSearch = 112;
constexpr int kRoomForOneLine = 700; ///< Below, the list leaves its width to the form.

} // namespace

CatalogueSection::CatalogueSection(const SettingsContext& context, const SectionWords& words, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(words)
    , m_model(nullptr)
    , m_search(new SearchField(tr("Search")))
    , m_list(new DataTable(words.title, u"settings/"_s + words.key))
    , m_detail(new QStackedWidget)
    , m_panel(new Panel)
    , m_form(new Form)
    , m_add(new Button(words.add, Icon::Add))
    , m_remove(new Button(tr("Delete"), Icon::Trash, ButtonKind::Danger))
    , m_cancel(new Button(tr("Cancel")))
    , m_save(new Button(tr("Save"), Icon::Check, ButtonKind::Primary))
{
    setObjectName(words.key);
    m_search->setMinimumWidth(scaled(kNarrowestSearch));
    m_search->setObjectName(words.key + u"Search"_s);
    m_search->setAccessibleName(tr("Search: %1").arg(words.title));
    m_list->setObjectName(words.key + u"List"_s);
    m_form->setObjectName(words.key + u"Form"_s);
    m_add->setObjectName(words.key + u"Add"_s);
    m_remove->setObjectName(words.key + u"Remove"_s);
    m_cancel->setObjectName(words.key + u"Cancel"_s);
    m_save->setObjectName(words.key + u"Save"_s);
    using Column = RowsModel<CatalogueEntry>::Column;
    m_model = new RowsModel<CatalogueEntry>(
        {Column(tr("Name"), [](const CatalogueEntry& entry) { return entry.name; }),
            Column(words.detail, [](const CatalogueEntry& entry) { return entry.detail; })},
        [](const CatalogueEntry& entry) { return QVariant::fromValue(entry.id); }, this);
}

void CatalogueSection::build(Qt::Orientation orientation)
{
    auto* const splitter = new RememberedSplitter(orientation, u"settings/"_s + m_words.key);
    splitter->addWidget(makeList());
    m_detail->addWidget(new EmptyState(m_words.icon, m_words.nothing));
    m_detail->addWidget(wrapForm(makeForm()));
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes(orientation == Qt::Horizontal ? QList{400, 540} : QList{200, 400});
    splitter->recall();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_search, &SearchField::searchChanged, this, &CatalogueSection::filter);
    connect(m_search, &SearchField::moveToResults, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &DataTable::currentRowChanged, this, &CatalogueSection::rowChosen);
    connect(m_list, &DataTable::rowActivated, this, [this] { focusForm(); });
    connect(m_add, &QAbstractButton::clicked, this, &CatalogueSection::startNew);
    connect(m_save, &QAbstractButton::clicked, this, &CatalogueSection::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &CatalogueSection::cancel);
    connect(m_remove, &QAbstractButton::clicked, this, &CatalogueSection::removeCurrent);
    connect(m_form, &Form::edited, this, &CatalogueSection::updateButtons);
    updateButtons();
}

void CatalogueSection::resizeEvent(QResizeEvent* event)
{
    m_top->setDirection(width() < scaled(kRoomForOneLine) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

QWidget* CatalogueSection::makeList()
{
    auto* const pane = new Panel;
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(8);
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_add);
    m_add->setToolTip(tr("%1 (Ctrl+N)").arg(m_words.add));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRows(m_model);
    m_list->setHiddenWhenEmpty({1});
    m_list->setEmptyState(Icon::Search, tr("Nothing here by this name."));
    pane->body().addLayout(m_top);
    pane->body().addWidget(m_list, 1);
    addKeys(pane);
    auto* const remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CatalogueSection::removeCurrent);
    return pane;
}

QWidget* CatalogueSection::makeForm()
{
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_cancel->setToolTip(tr("Back to what is stored (Escape)"));
    m_panel->body().addWidget(scrolled(m_form), 1);
    m_panel->body().addLayout(foot);
    addKeys(m_panel);
    return m_panel;
}

void CatalogueSection::addKeys(QWidget* scope)
{
    const auto add = [this, scope](const QList<QKeySequence>& keys, void (CatalogueSection::*run)()) {
        for (const QKeySequence& key : keys) {
            auto* const shortcut = new QShortcut(key, scope);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, run);
        }
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_N)}, &CatalogueSection::startNew);
    add({QKeySequence(Qt::CTRL | Qt::Key_F)}, &CatalogueSection::focusSearch);
    add({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, &CatalogueSection::save);
    add({QKeySequence(Qt::Key_Escape)}, &CatalogueSection::cancel);
}

void CatalogueSection::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CatalogueSection::focusForm()
{
    if (auto* const first = m_form->findChild<FormField*>()) first->setFocus(Qt::TabFocusReason);
}

void CatalogueSection::updateButtons()
{
    const auto entry = m_current ? std::ranges::find(m_entries, *m_current, &CatalogueEntry::id) : m_entries.end();
    m_panel->setTitle(entry != m_entries.end() ? entry->name : m_words.add);
    m_remove->setVisible(m_current.has_value());
    m_cancel->setEnabled(m_editing && (isEdited() || !m_current));
    m_save->setEnabled(m_editing && (isEdited() || !m_current));
}

} // namespace mediane::ui
