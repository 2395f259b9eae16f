#pragma once

#include <mediane/core/result.h>

#include <functional>
#include <string>
#include <vector>

namespace mediane::application {

/// One thing that a person did and may take back. `label` is a stable identifier ("mark", "all-present"…).
struct UndoStep
{
    std::string label;
    std::function<Result<void>()> undo;
    std::function<Result<void>()> redo;
};

/// The steps of one screen. A step that fails to undo stays where it is.
class UndoStack
{
public:
    void push(UndoStep step); ///< Forgets what could have been redone.
    [[nodiscard]] bool canUndo() const noexcept { return m_done > 0; }
    [[nodiscard]] bool canRedo() const noexcept { return m_done < m_steps.size(); }
    [[nodiscard]] std::string undoLabel() const; ///< Empty when there is nothing to undo.
    [[nodiscard]] std::string redoLabel() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    void clear();

private:
    std::vector<UndoStep> m_steps;
    std::size_t m_done = 0;
};

} // namespace mediane::application
