#include "app/window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <QTranslator>

#include <cstdlib>

namespace {

/// Ends the program, without its farewells, when a window was painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget& window)
        : m_window(window)
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_window && event->type() == QEvent::Paint) QTimer::singleShot(0, [] { std::_Exit(0); });
        return false;
    }

private:
    QWidget& m_window;
};

} // namespace

/// Without an argument an empty QMainWindow, with one the program's own window over that file.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (argc < 2) {
        QMainWindow window;
        window.resize(1366, 768);
        const FirstPaint watch(window);
        window.show();
        return QApplication::exec();
    }
    QTranslator french;
    if (french.load(QStringLiteral(":/i18n/mediane_fr.qm"))) QCoreApplication::installTranslator(&french);
    mediane::ui::Theme theme;
    theme.apply();
    auto workspace = mediane::app::Workspace::open(argv[1], std::make_shared<mediane::SystemClock>());
    if (!workspace) return 3;
    mediane::app::Window window(theme, **workspace);
    const FirstPaint watch(window.frame());
    window.show();
    return QApplication::exec();
}
