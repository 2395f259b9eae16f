#pragma once

#include "ui/skills/skills_model.h"
#include "ui/widgets/page.h"

#include <mediane/application/services.h>
#include <mediane/application/skill_service.h>

namespace mediane::ui {

class Banner;
class Button;
class ChoiceBox;
class EmptyState;
class FlowLayout;
class SkillsTable;
class TextLabel;

/// What the people of a cycle can do, on a grid and at a moment: noted for the whole group, kept at each key, with the
/// progress between two moments and a version on paper.
class CycleSkillsPanel : public QWidget
{
    Q_OBJECT
public:
    CycleSkillsPanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showCycle(domain::CycleId cycle, const QString& title);
    void refresh();
    void takeFocus();
    [[nodiscard]] bool isNoting() const { return m_noting; } ///< A level is being stored: it is on screen already.

private:
    void build();
    [[nodiscard]] QWidget* makeNotes();
    void readGrids();
    void recallSheet();
    [[nodiscard]] const application::SkillGridRow* grid() const;
    [[nodiscard]] application::SkillSheet sheet() const;
    [[nodiscard]] Result<void> read();
    void note(std::optional<int> level);
    void showLevels();
    void showCell();
    void showProgress();
    void print();
    void fail(const Error& error);

    PageContext m_context;
    application::Services& m_services;
    domain::CycleId m_cycle{0};
    QString m_title;
    bool m_noting = false;
    std::vector<application::SkillGridRow> m_grids;
    SkillsModel m_model;
    Banner* m_banner;
    ChoiceBox* m_grid;
    ChoiceBox* m_moment;
    Button* m_print;
    SkillsTable* m_table;
    EmptyState* m_empty;
    QWidget* m_notes;
    TextLabel* m_cell;
    QWidget* m_levels;
    FlowLayout* m_flow;
    TextLabel* m_progress;
};

} // namespace mediane::ui
