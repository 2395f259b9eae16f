#pragma once

#include <QHash>
#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace mediane::ui {

/// The user guide, beside the main window: chapters at the left, text at the right.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);
    void open(const QString& section); ///< A heading's slug; the beginning when there is none such.

    [[nodiscard]] static QString slugOf(
        const QString& heading); ///< "Émargement d'un atelier" → "emargement-d-un-atelier"

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();

    QListWidget* m_chapters;
    QTextBrowser* m_text;
    QHash<QString, int> m_positions; ///< Of headings in the text, by slug.
};

} // namespace mediane::ui
