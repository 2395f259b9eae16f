#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>

class QScrollArea;

namespace mediane::ui {

class Banner;
class Button;
class ChangeForm;
class ContactLog;
class DateEdit;
class EnrolmentSteps;
class FactList;
class FlowLayout;
class StatusChip;
class TextLabel;

/// One person's place in a cycle: where it stands, what may follow, the contract.
class EnrolmentDetail : public QWidget
{
    Q_OBJECT
public:
    EnrolmentDetail(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showEnrolment(const application::EnrolmentRow& row);
    void showNothing();

Q_SIGNALS:
    void changed();

private:
    void build();
    void showFacts();
    void showTransitions();
    void begin(domain::EnrolmentStatus to);
    [[nodiscard]] Result<void> carryOut(domain::EnrolmentStatus to, std::optional<Date> on, const std::string& reason);
    void signContract();

    PageContext m_context;
    application::Services& m_services;
    std::optional<application::EnrolmentRow> m_row;
    QWidget* m_contents = nullptr;
    QScrollArea* m_scroll = nullptr;
    TextLabel* m_name;
    StatusChip* m_state;
    TextLabel* m_completion;
    Banner* m_banner;
    QWidget* m_transitions;
    FlowLayout* m_flow;
    ChangeForm* m_change;
    FactList* m_facts;
    DateEdit* m_contract;
    Button* m_sign;
    EnrolmentSteps* m_steps;
    ContactLog* m_log;
};

} // namespace mediane::ui
