#pragma once

#include "ui/widgets/panel.h"

#include <mediane/application/services.h>

namespace mediane::ui {

class Banner;

/// What was recorded at one session, batch by batch, also days ago; each batch can be taken back (ATD-7).
class MarkHistoryPanel : public Panel
{
    Q_OBJECT
public:
    explicit MarkHistoryPanel(application::Services& services, QWidget* parent = nullptr);

    void openFor(domain::SessionId session);

Q_SIGNALS:
    void takenBack();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void takeBack(const std::string& at);

    application::Services& m_services;
    domain::SessionId m_session{0};
    Banner* m_banner;
    QWidget* m_list;
};

} // namespace mediane::ui
