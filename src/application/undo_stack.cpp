#include <mediane/application/undo_stack.h>

namespace mediane::application {

void UndoStack::push(UndoStep step)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    m_done = m_steps.size();
}

std::string UndoStack::undoLabel() const { return canUndo() ? m_steps[m_done - 1].label : std::string(); }

std::string UndoStack::redoLabel() const { return canRedo() ? m_steps[m_done].label : std::string(); }

Result<void> UndoStack::undo()
{
    if (!canUndo()) return {};
    if (auto undone = m_steps[m_done - 1].undo(); !undone) return undone;
    --m_done;
    return {};
}

Result<void> UndoStack::redo()
{
    if (!canRedo()) return {};
    if (auto redone = m_steps[m_done].redo(); !redone) return redone;
    ++m_done;
    return {};
}

void UndoStack::clear()
{
    m_steps.clear();
    m_done = 0;
}

} // namespace mediane::application
