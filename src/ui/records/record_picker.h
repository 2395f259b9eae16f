#pragma once

#include <QLineEdit>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace mediane::ui {

/// One record that may be picked.
struct Choice
{
    std::int64_t id = 0;
    QString text; ///< Stands in the field once picked.
    QString detail = {}; ///< Tells namesakes apart in the list.
};

/// Picks one record by typing: the matching ones drop down at each key, Down and Enter choose.
class RecordPicker : public QLineEdit
{
    Q_OBJECT
public:
    using Finder = std::function<std::vector<Choice>(const QString& typed)>;

    explicit RecordPicker(Finder finder, QWidget* parent = nullptr);

    /// Text that matches no record stands for a new one, otherwise the first match is highlighted while typing.
    void setAllowsNew(bool allowed) { m_allowsNew = allowed; }
    void setChosen(const Choice& choice);
    void clearChosen();
    [[nodiscard]] std::optional<std::int64_t> chosen() const { return m_chosen; }
    [[nodiscard]] QString newText() const; ///< What was typed when it is no record; empty otherwise.
    [[nodiscard]] bool isAcceptable() const; ///< Empty, a record, or a new text where allowed.

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void findMatches();
    void choose(const QModelIndex& index);

    Finder m_finder;
    QStandardItemModel* m_matches;
    QCompleter* m_completer;
    std::optional<std::int64_t> m_chosen;
    bool m_allowsNew = false;
};

} // namespace mediane::ui
