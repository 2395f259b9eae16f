#pragma once

#include <mediane/core/result.h>

#include <QUndoCommand>

#include <functional>

namespace mediane::ui {

/// Something that was just done by a service and can be undone by it. What cannot be undone any more leaves the stack
/// after `refused` said why.
class DoneStep : public QUndoCommand
{
public:
    using Work = std::function<Result<void>()>;
    DoneStep(const QString& text, Work undoWork, Work redoWork, std::function<void(const Error&)> refused);

    void undo() override;
    void redo() override; ///< The first time, on its way into the stack, it does nothing: it is done already.

private:
    void run(const Work& work);

    Work m_undo;
    Work m_redo;
    std::function<void(const Error&)> m_refused;
    bool m_pushed = false;
};

} // namespace mediane::ui
