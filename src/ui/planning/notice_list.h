#pragma once

#include "ui/widgets/panel.h"

#include <mediane/application/calendar_service.h>
#include <mediane/application/services.h>

namespace mediane::ui {

/// « Prévenu »: the people confirmed for a session that moved or will not take place, with their phone, a tick and how
/// they were told (SER-3).
class NoticeList : public Panel
{
    Q_OBJECT
public:
    explicit NoticeList(application::Services& services, QWidget* parent = nullptr);

    /// Hidden when nobody is expected, and unless `wanted` or somebody was told already.
    void showSession(domain::SessionId session, bool wanted);

Q_SIGNALS:
    void failed(const mediane::Error& error);

private:
    void addPerson(const application::PersonToTell& person);
    void tick(domain::PersonId person, const std::optional<domain::SessionNotice>& notice);

    application::Services& m_services;
    domain::SessionId m_session{0};
    std::vector<application::PersonToTell> m_people; ///< As they are shown.
    QWidget* m_rows = nullptr;
};

} // namespace mediane::ui
