#pragma once

#include <QTableView>

#include <optional>

namespace mediane::ui {

class SkillsModel;

/// Where levels are noted with the keyboard: digits, or letters from a on for the lowest level; Delete = not assessed;
/// arrows; Enter goes to the next person (GRI-5).
class SkillsTable : public QTableView
{
    Q_OBJECT
public:
    explicit SkillsTable(SkillsModel& model, QWidget* parent = nullptr);

    void selectFirst(); ///< Unless a cell is current.
    void moveOn(); ///< To the next skill of the person, then to the first one of the next person.
    void layOutColumns();

Q_SIGNALS:
    void noted(std::optional<int> level); ///< For the current cell; none = not assessed.
    void refused(const QString& why);
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override { } ///< Letters mean levels.
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applySizes();
    [[nodiscard]] bool isOwn(const QKeyEvent& event) const;
    void note(int level);
    void nextPerson();

    SkillsModel& m_model;
};

} // namespace mediane::ui
