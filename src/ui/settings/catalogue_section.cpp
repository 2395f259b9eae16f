#include "ui/settings/catalogue_section.h"

#include "ui/frame/notifier.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <mediane/core/text.h>

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

// What happens to the list and its record; catalogue_section_layout.cpp is what they look like.

void CatalogueSection::refresh()
{
    auto entries = readEntries();
    if (!entries) {
        m_context.page.notifier.say(errorText(entries.error()), Tone::Fault);
        return;
    }
    m_entries = std::move(entries).value();
    filter();
    const bool gone = m_current && std::ranges::find(m_entries, *m_current, &CatalogueEntry::id) == m_entries.end();
    if (gone) forget();
    if (!isEdited()) {
        if (m_editing) {
            show(m_current);
        } else if (!m_entries.empty()) {
            show(m_entries.front().id);
        } else {
            m_detail->setCurrentIndex(0);
            Q_EMIT currentChanged(std::nullopt);
        }
    }
    updateButtons();
}

void CatalogueSection::filter()
{
    const auto words = foldedWords(toStd(m_search->text()));
    std::vector<CatalogueEntry> found;
    for (const CatalogueEntry& entry : m_entries) {
        const std::string text = fold(toStd(entry.name + u' ' + entry.detail + u' ' + entry.ref));
        const bool all = std::ranges::all_of(
            words, [&text](const std::string& word) { return text.find(word) != std::string::npos; });
        if (all) found.push_back(entry);
    }
    m_quiet = true;
    m_model->setRows(std::move(found));
    if (m_current) m_list->setCurrentKey(QVariant::fromValue(*m_current));
    m_quiet = false;
}

void CatalogueSection::rowChosen(int row)
{
    if (m_quiet || row < 0) return;
    const std::int64_t id = m_model->row(row).id;
    if (m_editing && m_current == id) return;
    if (mayDrop()) {
        show(id);
        return;
    }
    m_quiet = true; // The selection goes back to what the form shows.
    if (m_current) {
        m_list->setCurrentKey(QVariant::fromValue(*m_current));
    } else {
        m_list->clearSelection();
    }
    m_quiet = false;
}

bool CatalogueSection::openRecord(std::int64_t id)
{
    if (std::ranges::find(m_entries, id, &CatalogueEntry::id) == m_entries.end()) return false;
    if (m_editing && m_current == id) return true;
    if (!mayDrop()) return false;
    m_search->clear();
    show(id);
    filter();
    return true;
}

void CatalogueSection::startNew()
{
    if (!mayDrop()) return;
    m_quiet = true;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_quiet = false;
    show(std::nullopt);
    focusForm();
}

void CatalogueSection::show(std::optional<std::int64_t> id)
{
    m_current = id;
    m_editing = true;
    m_form->load([this, id] { showRecord(id); });
    m_touched = false;
    m_detail->setCurrentIndex(1);
    if (id) {
        m_quiet = true;
        m_list->setCurrentKey(QVariant::fromValue(*id));
        m_quiet = false;
    }
    updateButtons();
    Q_EMIT currentChanged(id);
}

bool CatalogueSection::isEdited() const { return m_editing && (m_form->isModified() || m_touched); }

void CatalogueSection::dropInput()
{
    if (m_current) {
        show(m_current);
        return;
    }
    forget();
    refresh();
}

void CatalogueSection::forget()
{
    m_current.reset();
    m_editing = false;
    m_touched = false;
    m_form->load([] {});
}

bool CatalogueSection::mayDrop()
{
    if (!hasUnsavedInput()) return true;
    return m_context.page.prompts.confirm({tr("Leave without saving?"),
        tr("What was typed in the form has not been saved."), tr("Leave without saving"), true});
}

void CatalogueSection::save()
{
    if (!m_editing) return;
    const std::optional<std::int64_t> saved = saveRecord(m_current);
    if (!saved) return;
    m_current = saved;
    m_form->load([] {});
    m_touched = false;
    refresh();
    m_context.page.notifier.say(tr("Saved."));
}

void CatalogueSection::cancel()
{
    if (m_editing && mayDrop()) dropInput();
}

void CatalogueSection::removeCurrent()
{
    if (!m_current) return;
    const Result<void> removed = removeRecord(*m_current);
    if (!removed) {
        // Beside the record, where the way out is: what uses it has to let go first.
        showFaults({{QString(), errorText(removed.error())}});
        return;
    }
    forget();
    refresh();
    m_context.page.notifier.say(tr("Deleted. Ctrl+Z brings it back."));
}

void CatalogueSection::touch()
{
    m_touched = true;
    updateButtons();
}

void CatalogueSection::showFaults(const QList<FieldFault>& faults) { m_form->setFaults(faults); }

} // namespace mediane::ui
