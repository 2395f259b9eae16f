#include "ui/planning/session_detail.h"
#include "ui/planning/session_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/wording/conflict_words.h"

#include <mediane/application/resource_service.h>

#include <QLineEdit>

namespace mediane::ui {
void SessionDetail::showConflicts()
{
    m_conflicts->dismiss();
    m_needsReason = false;
    const auto facts = m_fields->current();
    const auto found
        = facts ? m_services.resources.check({{m_session, *facts, {}, {}}}) : std::vector<application::Conflict>();
    if (found && !found->empty()) {
        m_needsReason = application::needsReason(*found);
        m_conflicts->say(m_needsReason ? Tone::Fault : Tone::Attention, conflictLines(*found));
    }
    m_whyField->setVisible(m_needsReason);
    m_whyField->setFault({});
}

bool SessionDetail::mayPlace()
{
    showConflicts();
    if (!m_needsReason || !m_why->text().trimmed().isEmpty()) return true;
    m_whyField->setFault(tr("Write why the session may take place there all the same."));
    m_why->setFocus(Qt::OtherFocusReason);
    return false;
}

/// The reason stays with the session, beside its conflicts, until its slot changes.
Result<void> SessionDetail::acceptConflicts()
{
    if (!m_needsReason) return {};
    auto accepted = m_services.resources.accept(*m_session, toStd(m_why->text().trimmed()));
    if (accepted) m_why->clear();
    return accepted;
}

} // namespace mediane::ui
