#pragma once

#include "ui/frame/palette_entry.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <vector>

class QLineEdit;
class QListWidget;

namespace mediane::ui {

class TextLabel;

/// Ctrl+K: type a few letters, arrows choose, Enter goes, Escape gives up. Providers answer one after the other,
/// each in its own turn of the event loop, so that typing never waits.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    void setProviders(std::vector<PaletteProvider> providers);
    void popUp();
    [[nodiscard]] const QList<PaletteEntry>& entries() const { return m_entries; }

Q_SIGNALS:
    void destinationChosen(const mediane::ui::Destination& destination);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void search();
    void askNext();
    void fit(); ///< As high as its results, no more.
    void append(const PaletteEntry& entry);
    void moveBy(int step);
    void choose(int row);

    QLineEdit* m_input;
    QListWidget* m_list;
    TextLabel* m_nothing;
    QTimer m_turn;
    std::vector<PaletteProvider> m_providers;
    std::size_t m_next = 0;
    int m_width = 0;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_focusBefore;
};

/// The entries whose title or detail contain every word of the query, accents and case ignored.
[[nodiscard]] QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& query, int limit);

} // namespace mediane::ui
