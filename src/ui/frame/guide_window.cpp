#include "ui/frame/guide_window.h"

#include "ui/theme/typography.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/text.h"

#include <mediane/core/text.h>

#include <QFile>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr auto kSource = ":/guide/guide-utilisateur.md"_L1;
constexpr int kDeepestChapter = 2;

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_chapters(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Guide"));
    resize(scaled(880), scaled(640));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Text of the guide"));
    m_text->setOpenExternalLinks(true);
    m_text->setSearchPaths({u":/guide"_s});
    m_text->document()->setDocumentMargin(24);
    auto* splitter = new RememberedSplitter(Qt::Horizontal, u"guide"_s);
    splitter->addWidget(m_chapters);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(240), scaled(640)});
    splitter->recall();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) open(item->data(Qt::UserRole).toString());
    });
    load();
}

QString GuideWindow::slugOf(const QString& heading) { return toQt(fold(toStd(heading))).replace(u' ', u'-'); }

void GuideWindow::load()
{
    QFile file{QString(kSource)};
    if (!file.open(QIODevice::ReadOnly)) return;
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) continue;
        const QString slug = slugOf(block.text());
        m_positions.insert(slug, block.position());
        if (level > kDeepestChapter) continue;
        auto* item = new QListWidgetItem((level > 1 ? u"   "_s : QString()) + block.text(), m_chapters);
        item->setData(Qt::UserRole, slug);
    }
}

void GuideWindow::open(const QString& section)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_positions.value(section, 0));
    m_text->moveCursor(QTextCursor::End); // So that the heading ends up at the top of the view.
    m_text->setTextCursor(cursor);
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect(cursor).top() - scaled(16));
}

void GuideWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace mediane::ui
