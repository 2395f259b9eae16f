#include "ui/settings/centre_section.h"

#include "ui/frame/notifier.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

CentreSection::CentreSection(const SettingsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new Form)
    , m_fields(*m_form, u"centre"_s, false)
    , m_cancel(new Button(tr("Cancel")))
    , m_save(new Button(tr("Save"), Icon::Check, ButtonKind::Primary))
{
    setObjectName(u"centre"_s);
    m_form->setObjectName(u"centreForm"_s);
    m_cancel->setObjectName(u"centreCancel"_s);
    m_save->setObjectName(u"centreSave"_s);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    auto* const panel = new Panel(tr("The centre"));
    auto* const about = new TextLabel(TextStyle::Muted, tr("Its name heads the window and the reports."));
    about->setWordWrap(true);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    panel->body().addWidget(about);
    panel->body().addWidget(scrolled(m_form), 1);
    panel->body().addLayout(foot);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* const shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CentreSection::save);
    }
    connect(m_save, &QAbstractButton::clicked, this, &CentreSection::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &CentreSection::dropInput);
    connect(m_form, &Form::edited, this, &CentreSection::updateButtons);
    updateButtons();
}

void CentreSection::refresh()
{
    const auto centre = m_context.services.catalogue.centre();
    if (!centre) {
        m_form->setError(centre.error());
        return;
    }
    m_stored = *centre ? std::optional((*centre)->value.facts()) : std::nullopt;
    if (!hasUnsavedInput()) show();
}

void CentreSection::show()
{
    domain::OrganisationFacts blank;
    blank.kind = domain::OrganisationKind::Centre;
    m_form->load([this, &blank] { m_fields.show(m_stored.value_or(blank)); });
    updateButtons();
}

bool CentreSection::hasUnsavedInput() const { return m_form->isModified(); }

void CentreSection::dropInput() { show(); }

void CentreSection::save()
{
    const domain::OrganisationFacts after = m_fields.facts();
    const auto before = m_stored;
    const auto saved = m_context.services.catalogue.saveCentre(after);
    if (!saved) {
        m_form->setError(saved.error());
        return;
    }
    m_form->load([] {});
    refresh();
    m_context.page.notifier.say(tr("Saved."));
    if (!before) return; // The file keeps its centre once it has one.
    const auto write = [&catalogue = m_context.services.catalogue](const domain::OrganisationFacts& facts) {
        const auto written = catalogue.saveCentre(facts);
        return written ? Result<void>() : Result<void>(written.error());
    };
    m_context.undo.push(
        {"edit-centre", [write, facts = *before] { return write(facts); }, [write, after] { return write(after); }});
}

void CentreSection::updateButtons()
{
    m_cancel->setEnabled(hasUnsavedInput());
    m_save->setEnabled(hasUnsavedInput());
}

} // namespace mediane::ui
