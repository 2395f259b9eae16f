#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>

class QLineEdit;

namespace mediane::ui {

class Banner;
class Button;
class ChangeForm;
class NoticeList;
class FormField;
class SessionFields;
class StatusChip;
class TextLabel;

/// One session of the planning: its facts to change, and what may happen to it (cancel, postpone, restore, remove).
class SessionDetail : public QWidget
{
    Q_OBJECT
public:
    SessionDetail(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showSession(const application::SessionRow& session);
    /// A new one: `facts` holds what is known of it (cycle, action, date).
    void startNew(const domain::SessionFacts& facts);
    void showNothing();
    [[nodiscard]] bool isModified() const { return m_modified; }
    [[nodiscard]] std::optional<domain::SessionId> session() const { return m_session; }
    [[nodiscard]] bool mayLeave(); ///< Asks about changes that were not saved.

Q_SIGNALS:
    void saved(mediane::domain::SessionId session);
    void removed();

private:
    void build();
    void save();
    [[nodiscard]] Result<void> store(const domain::SessionFacts& facts);
    [[nodiscard]] bool onlyMoves(const domain::SessionFacts& facts) const;
    void cancelSession();
    void postponeSession();
    void shiftSessions();
    void restoreSession();
    void removeSession();
    void setModified(bool modified);
    void showActions();
    void showConflicts(); ///< Of what is typed now.
    /// Whether what is typed may be saved: a blocking conflict needs a reason (CON-1).
    [[nodiscard]] bool mayPlace();
    [[nodiscard]] Result<void> acceptConflicts();
    void fail(const Error& error);

    PageContext m_context;
    application::Services& m_services;
    std::optional<domain::SessionId> m_session;
    application::SessionRow m_row;
    bool m_modified = false;
    TextLabel* m_title;
    StatusChip* m_state;
    TextLabel* m_reason;
    Banner* m_banner;
    Banner* m_conflicts;
    QLineEdit* m_why; ///< The reason that saves a session with a blocking conflict.
    FormField* m_whyField;
    bool m_needsReason = false;
    SessionFields* m_fields;
    ChangeForm* m_change;
    NoticeList* m_notices;
    bool m_toTell = false; ///< It moved or was cancelled here: its people are to be told (SER-3).
    Button* m_save;
    Button* m_attendance;
    Button* m_cancel;
    Button* m_postpone;
    Button* m_shift;
    Button* m_restore;
    Button* m_remove;
    QWidget* m_contents = nullptr;
};

} // namespace mediane::ui
