#include "ui/widgets/remembered_splitter.h"

#include "ui/theme/ui_settings.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

RememberedSplitter::RememberedSplitter(Qt::Orientation orientation, const QString& memory, QWidget* parent)
    : QSplitter(orientation, parent)
    , m_memory(u"splitters/"_s + memory)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { UiSettings().setValue(m_memory, saveState()); });
}

void RememberedSplitter::recall()
{
    const QByteArray state = UiSettings().value(m_memory).toByteArray();
    if (!state.isEmpty()) restoreState(state);
}

} // namespace mediane::ui
