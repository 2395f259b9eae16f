#pragma once

#include <mediane/application/services.h>

#include <QWidget>

class QLineEdit;

namespace mediane::ui {

class Banner;
class Button;

/// Moves a session to a slot that somebody wants: says where it would go and what is in the way; a blocking conflict
/// needs a reason (CON-1). Each move is one step of undo.
class MoveBar : public QWidget
{
    Q_OBJECT
public:
    explicit MoveBar(application::Services& services, QWidget* parent = nullptr);

    void tell(const application::SessionRow& session, const domain::Slot& slot); ///< While it is dragged.
    void move(const application::SessionRow& session, const domain::Slot& slot);
    void dismiss();

Q_SIGNALS:
    void moved(const QString& said);
    void left(); ///< Nothing moved.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString refusal(const application::SessionRow& session, const domain::Slot& slot) const;
    void carryOut();

    application::Services& m_services;
    application::SessionRow m_session;
    domain::Slot m_slot;
    Banner* m_banner;
    QWidget* m_question;
    QLineEdit* m_reason;
    bool m_needsReason = false;
};

} // namespace mediane::ui
