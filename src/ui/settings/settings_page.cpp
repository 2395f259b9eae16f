#include "ui/settings/settings_page.h"

#include "ui/records/change_watch.h"
#include "ui/settings/about_section.h"
#include "ui/settings/actions_section.h"
#include "ui/settings/calendar_section.h"
#include "ui/settings/centre_section.h"
#include "ui/settings/closures_section.h"
#include "ui/settings/display_section.h"
#include "ui/settings/exchange_section.h"
#include "ui/settings/local_days_section.h"
#include "ui/settings/operations_section.h"
#include "ui/settings/organisations_section.h"
#include "ui/settings/places_section.h"
#include "ui/settings/school_section.h"
#include "ui/settings/staff_section.h"
#include "ui/settings/tracks_section.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/prompts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::SubjectKind;

namespace {

constexpr int kKeyOfSection = Qt::UserRole;
constexpr int kNamesWidth = 168;
constexpr int kNameHeight = 36;
constexpr int kNarrow = 880; ///< A page of less has no room for the names beside a list and its form.

} // namespace

SettingsPage::SettingsPage(const PageContext& context, application::Services& services, QWidget* parent)
    : Page(context, parent)
    , m_settings{Page::context(), services, m_undo}
    , m_names(new QListWidget)
    , m_choice(new QComboBox)
    , m_sections(new QStackedWidget)
    , m_centre(new CentreSection(m_settings))
    , m_calendar(new CalendarSection(m_settings))
    , m_operations(new OperationsSection(m_settings))
    , m_exchange(new ExchangeSection(m_settings))
{
    header().setTitle(title());
    build();
    addSections();
    m_names->setCurrentRow(0);
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsPage::sectionChosen);
    new ChangeWatch(services.context.changes,
        {SubjectKind::Organisation, SubjectKind::Place, SubjectKind::Staff, SubjectKind::Track, SubjectKind::Action,
            SubjectKind::Operation, SubjectKind::Indicator, SubjectKind::Setting, SubjectKind::Closure},
        this, [this] { refresh(); });
}

void SettingsPage::build()
{
    m_names->setObjectName(u"settingsSections"_s);
    m_names->setAccessibleName(tr("Sections of the settings"));
    m_names->setFixedWidth(scaled(kNamesWidth));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->viewport()->setAutoFillBackground(false);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choice->setObjectName(u"settingsSectionChoice"_s);
    m_choice->setAccessibleName(m_names->accessibleName());
    m_choice->setModel(m_names->model());
    m_choice->hide();
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        m_names->setCurrentRow(row);
        m_choice->setCurrentIndex(m_shown); // Which is another one when what is typed must not be lost.
    });
    auto* const row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_names);
    row->addWidget(m_sections, 1);
    body().addWidget(m_choice);
    body().addLayout(row, 1);
}

void SettingsPage::addSections()
{
    addSection(u"centre"_s, tr("Centre"), m_centre);
    addSection(u"calendar"_s, tr("Calendar"), m_calendar);
    addCatalogue(new SchoolSection(m_settings), RecordKind::None);
    addCatalogue(new ClosuresSection(m_settings), RecordKind::None);
    addCatalogue(new LocalDaysSection(m_settings), RecordKind::None);
    addCatalogue(new PlacesSection(m_settings), RecordKind::Place);
    addCatalogue(new StaffSection(m_settings), RecordKind::Staff);
    addCatalogue(new OrganisationsSection(m_settings), RecordKind::Organisation);
    addCatalogue(new TracksSection(m_settings), RecordKind::Track);
    addCatalogue(new ActionsSection(m_settings), RecordKind::Action);
    addCatalogue(m_operations, RecordKind::Operation);
    addSection(u"exchange"_s, tr("Import and export"), m_exchange);
}

void SettingsPage::addSection(const QString& key, const QString& word, QWidget* section)
{
    auto* const item = new QListWidgetItem(word, m_names);
    item->setData(kKeyOfSection, key);
    item->setSizeHint({0, scaled(kNameHeight)});
    m_sections->addWidget(section);
}

void SettingsPage::addCatalogue(CatalogueSection* section, RecordKind kind)
{
    m_catalogues.emplace_back(kind, section);
    addSection(section->words().key, section->words().title, section);
}

void SettingsPage::setProgram(const ProgramFacts& facts)
{
    if (facts.theme != nullptr) {
        addSection(u"display"_s, tr("Look"), new DisplaySection(*facts.theme));
        connect(facts.theme, &Theme::changed, this, &SettingsPage::fitNames);
    }
    addSection(u"about"_s, tr("About"), new AboutSection(facts));
}

void SettingsPage::fitNames()
{
    const bool narrow = width() < scaled(kNarrow);
    const bool hadKeyboard = m_names->hasFocus() || m_choice->hasFocus();
    m_names->setHidden(narrow);
    m_choice->setVisible(narrow);
    QWidget* const shown = narrow ? static_cast<QWidget*>(m_choice) : m_names;
    if (hadKeyboard) shown->setFocus(Qt::OtherFocusReason);
    m_names->setFixedWidth(scaled(kNamesWidth));
    for (int row = 0; row < m_names->count(); ++row)
        m_names->item(row)->setSizeHint({0, scaled(kNameHeight)});
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_names->isHidden() != (width() < scaled(kNarrow))) fitNames();
}

QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::guideSection() const { return u"parametres"_s; }

void SettingsPage::activated() { refresh(); }

void SettingsPage::refresh()
{
    m_centre->refresh();
    m_calendar->refresh();
    for (const auto& [kind, section] : m_catalogues)
        if (section == m_sections->currentWidget()) section->refresh();
    if (m_operations == m_sections->currentWidget()) m_operations->refreshIndicators();
}

void SettingsPage::sectionChosen(int row)
{
    if (row < 0 || row == m_shown) return;
    if (!dropsInput()) {
        const QSignalBlocker quiet(m_names);
        m_names->setCurrentRow(m_shown);
        return;
    }
    showSection(row);
}

void SettingsPage::showSection(int row)
{
    m_shown = row;
    m_choice->setCurrentIndex(row);
    m_sections->setCurrentIndex(row);
    refresh();
}

bool SettingsPage::openSection(const QString& key)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(kKeyOfSection).toString() != key) continue;
        m_names->setCurrentRow(row);
        return m_shown == row;
    }
    return false;
}

void SettingsPage::open(const Destination& destination)
{
    const QString& view = destination.view;
    if (destination.kind == RecordKind::Indicator) {
        if (openSection(u"operations"_s)) m_operations->openIndicator(domain::IndicatorId(destination.id));
        return;
    }
    for (const auto& [kind, section] : m_catalogues) {
        if (kind != destination.kind || kind == RecordKind::None) continue;
        if (openSection(section->words().key)) section->openRecord(destination.id);
        if (view == u"indicators"_s) m_operations->showIndicators();
        return;
    }
    if (view == u"import"_s || view == u"export"_s) {
        if (!openSection(u"exchange"_s)) return;
        view == u"import"_s ? m_exchange->focusImport() : m_exchange->focusExport();
    } else if (!view.isEmpty()) {
        openSection(view);
    }
}

Destination SettingsPage::here() const
{
    const QListWidgetItem* const item = m_names->item(m_shown);
    Destination place{PageId::Settings, RecordKind::None, 0, item->data(kKeyOfSection).toString()};
    for (const auto& [kind, section] : m_catalogues) {
        if (section != m_sections->currentWidget() || kind == RecordKind::None || !section->current()) continue;
        place.kind = kind;
        place.id = *section->current();
    }
    return place;
}

bool SettingsPage::dropsInput()
{
    QWidget* const shown = m_sections->currentWidget();
    const auto found = std::ranges::find(m_catalogues, shown, &std::pair<RecordKind, CatalogueSection*>::second);
    CatalogueSection* const section = found == m_catalogues.end() ? nullptr : found->second;
    const bool unsaved = section != nullptr ? section->hasUnsavedInput()
        : shown == m_calendar               ? m_calendar->hasUnsavedInput()
                                            : shown == m_centre && m_centre->hasUnsavedInput();
    if (!unsaved) return true;
    const bool leave = context().prompts.confirm({tr("Leave without saving?"),
        tr("What was typed in the form has not been saved."), tr("Leave without saving"), true});
    if (!leave) return false;
    if (section != nullptr) {
        section->dropInput();
    } else if (shown == m_calendar) {
        m_calendar->dropInput();
    } else {
        m_centre->dropInput();
    }
    return true;
}

bool SettingsPage::mayLeave() { return dropsInput(); }

} // namespace mediane::ui
