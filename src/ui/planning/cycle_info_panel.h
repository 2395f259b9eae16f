#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>

class QLineEdit;
class QSpinBox;

namespace mediane::ui {

class Button;
class ChoiceBox;
class FactList;
class Form;
class JournalView;

/// What a cycle is called, where it is held and for how many; its rule; and its journal.
class CycleInfoPanel : public QWidget
{
    Q_OBJECT
public:
    CycleInfoPanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showCycle(const application::CycleRow& row, const domain::CycleFacts& facts);
    [[nodiscard]] bool mayLeave();

private:
    void build();
    void save();
    void showRates();
    void showFacts(const application::CycleRow& row, const domain::CycleFacts& facts);
    void refreshSave();

    PageContext m_context;
    application::Services& m_services;
    domain::CycleId m_cycle{0};
    Form* m_form;
    QLineEdit* m_title;
    ChoiceBox* m_place;
    QSpinBox* m_capacity;
    Button* m_save;
    FactList* m_facts;
    JournalView* m_journal;
};

} // namespace mediane::ui
