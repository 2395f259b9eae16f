#pragma once

#include "ui/frame/destination.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <functional>

class QAction;
class QVBoxLayout;

namespace mediane::application {
class UndoStack;
}

namespace mediane::ui {

class Banner;
class Jobs;
class Navigator;
class Notifier;
class PageHeader;
class Prompts;

/// What the frame lends to every page.
struct PageContext
{
    Navigator& navigator; ///< Opens records of other pages.
    Prompts& prompts; ///< Confirmations, reasons, files.
    Notifier& notifier; ///< "Saved", "Undone", at the bottom of the window.
    Jobs& jobs; ///< Anything longer than a frame or two.
};

/// A page of the window: header on top, a banner when there is something to say, then its own contents.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Shown again, or for the first time: reload what may have changed.
    virtual void activated() { }
    /// Opens a record or a view of this page; a destination without a record is the page as it was left.
    virtual void open(const Destination& destination) { Q_UNUSED(destination) }
    /// Where the page is now, for "back".
    [[nodiscard]] virtual Destination here() const = 0;
    /// The undo stack Ctrl+Z and Ctrl+Y act on; none when the page changes nothing.
    [[nodiscard]] virtual application::UndoStack* undoStack() { return nullptr; }
    /// Asks about unfinished input before the page is left; false stays.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// Heading of the guide that F1 opens, as a slug ("emargement").
    [[nodiscard]] virtual QString guideSection() const { return {}; }

    [[nodiscard]] PageHeader& header() const { return *m_header; }
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    [[nodiscard]] Banner& banner() const { return *m_banner; }
    [[nodiscard]] const PageContext& context() const { return m_context; }

protected:
    /// A shortcut that works anywhere in the page. `text` is what it does, for the list of shortcuts and the palette.
    QAction* addShortcut(const QKeySequence& keys, const QString& text, std::function<void()> action);

private:
    PageContext m_context;
    PageHeader* m_header;
    Banner* m_banner;
    QVBoxLayout* m_body;
};

} // namespace mediane::ui
