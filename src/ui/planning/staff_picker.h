#pragma once

#include <mediane/application/services.h>

#include <QListWidget>

namespace mediane::ui {

/// Who runs a session: a list to tick, the chosen ones first; the first of them leads.
class StaffPicker : public QListWidget
{
    Q_OBJECT
public:
    explicit StaffPicker(application::Services& services, QWidget* parent = nullptr);

    void reload(); ///< Reads the staff again and keeps what is ticked.
    void setChosen(const std::vector<domain::StaffId>& staff);
    [[nodiscard]] std::vector<domain::StaffId> chosen() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    void fill();

    application::Services& m_services;
    std::vector<domain::StaffId> m_chosen; ///< In the order in which they lead.
    bool m_filling = false;
};

} // namespace mediane::ui
