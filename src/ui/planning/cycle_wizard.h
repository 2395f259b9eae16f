#pragma once

#include <mediane/application/services.h>

#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace mediane::ui {

class Banner;
class Button;
class TextLabel;
class WizardStep;

/// "New cycle" in three steps, in the page: nothing is written before the last button.
class CycleWizard : public QWidget
{
    Q_OBJECT
public:
    explicit CycleWizard(application::Services& services, QWidget* parent = nullptr);

    void start(); ///< From an empty plan.
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }
    void giveUp() { m_unfinished = false; }

Q_SIGNALS:
    void created(mediane::domain::CycleId cycle);
    void cancelled();

private:
    static constexpr int kSteps = 3;

    void build();
    void show(int step);
    void goOn();
    void create();
    void showProblems(const Error& error);

    application::Services& m_services;
    application::CyclePlan m_plan;
    int m_step = 0;
    bool m_unfinished = false;
    std::array<WizardStep*, kSteps> m_steps;
    std::array<TextLabel*, kSteps> m_words;
    QStackedWidget* m_stack;
    Banner* m_banner;
    Button* m_back;
    Button* m_next;
};

} // namespace mediane::ui
