#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace mediane::ui {

class TextLabel;

/// The facts of a record, to read and to copy: sections of "label  value". Facts without a value are named at the end.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    void begin(); ///< Forgets all facts.
    void addSection(const QString& title);
    void addFact(const QString& label, const QString& value);
    void end(); ///< Lays out what was added.
    [[nodiscard]] QString value(const QString& label) const; ///< As shown; for tests and for copying.

private:
    QVBoxLayout* m_column;
    QWidget* m_contents = nullptr;
    QGridLayout* m_grid = nullptr;
    QString m_section;
    QStringList m_missing;
    QList<QPair<QString, QString>> m_facts;
};

} // namespace mediane::ui
