#pragma once

#include "support/qt_strings.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

namespace mediane::testing {

namespace detail {

inline bool isInteractive(QAccessible::Role role)
{
    static const QList<QAccessible::Role> kRoles = {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox, QAccessible::SpinBox,
        QAccessible::Slider, QAccessible::Table, QAccessible::List, QAccessible::Tree, QAccessible::PageTabList,
        QAccessible::PageTab, QAccessible::Link, QAccessible::ProgressBar};
    return kRoles.contains(role);
}

/// Cells are named by their data; a field inside a field (of a spin box, an editable combo) by the outer one.
inline bool isOpaque(QAccessible::Role role)
{
    static const QList<QAccessible::Role> kRoles = {QAccessible::Table, QAccessible::List, QAccessible::Tree,
        QAccessible::SpinBox, QAccessible::ComboBox, QAccessible::EditableText, QAccessible::ScrollBar};
    return kRoles.contains(role);
}

inline QString describe(const QObject* object, QAccessible::Role role)
{
    QString path;
    for (; object != nullptr; object = object->parent()) {
        const QString name = object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                            : object->objectName();
        path.prepend(QStringLiteral(" / ") + name);
    }
    return QStringLiteral("%1 (role %2)").arg(path).arg(static_cast<int>(role));
}

inline void collectUnnamed(QAccessibleInterface* node, QStringList& found)
{
    if (node == nullptr || !node->isValid() || node->state().invisible) return;
    const QAccessible::Role role = node->role();
    if (isInteractive(role) && node->text(QAccessible::Name).trimmed().isEmpty()) {
        found.append(describe(node->object(), role));
    }
    if (isOpaque(role)) return;
    for (int i = 0; i < node->childCount(); ++i)
        collectUnnamed(node->child(i), found);
}

inline bool cutsLabel(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + 2;
    const auto* text = qobject_cast<const ui::TextLabel*>(&label);
    if (text != nullptr && text->isElided()) return false; // Meant to be cut, with "…" and a tooltip.
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 2;
}

} // namespace detail

/// Every visible interactive object below `root`, as a screen reader sees it, that has no name. Show the page first.
inline QStringList unnamedControls(QWidget& root)
{
    QStringList found;
    detail::collectUnnamed(QAccessible::queryAccessibleInterface(&root), found);
    return found;
}

/// Every visible label, button, tab or column title below `root` whose text does not fit. Show the page at the size
/// in question first (1366×768).
inline QStringList truncatedTexts(QWidget& root)
{
    QStringList found;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root)) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && detail::cutsLabel(*label)) {
            found.append(QStringLiteral("label: ") + label->text());
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool icon = qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr;
        if (button != nullptr && !icon && !button->text().isEmpty()
            && button->sizeHint().width() > button->width() + 1) {
            found.append(QStringLiteral("button: ") + button->text());
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget);
            tabs != nullptr && tabs->sizeHint().width() > tabs->width() + 1) {
            found.append(QStringLiteral("tabs: ") + tabs->tabText(0));
        }
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        if (header == nullptr || header->orientation() != Qt::Horizontal || header->model() == nullptr) continue;
        for (int section = 0; section < header->count(); ++section) {
            const QString title = header->model()->headerData(section, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().size(0, title).width() + 8;
            if (!header->isSectionHidden(section) && needed > header->sectionSize(section) + 1) {
                found.append(QStringLiteral("column: ") + title);
            }
        }
    }
    return found;
}

} // namespace mediane::testing
