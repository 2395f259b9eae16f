#include "ui/records/done_step.h"

namespace mediane::ui {

DoneStep::DoneStep(const QString& text, Work undoWork, Work redoWork, std::function<void(const Error&)> refused)
    : QUndoCommand(text)
    , m_undo(std::move(undoWork))
    , m_redo(std::move(redoWork))
    , m_refused(std::move(refused))
{
}

void DoneStep::undo() { run(m_undo); }

void DoneStep::redo()
{
    if (m_pushed) {
        run(m_redo);
    } else {
        m_pushed = true;
    }
}

void DoneStep::run(const Work& work)
{
    const Result<void> done = work();
    if (done) return;
    setObsolete(true);
    m_refused(done.error());
}

} // namespace mediane::ui
