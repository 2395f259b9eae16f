#pragma once

#include <mediane/core/error.h>

#include <QList>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace mediane::ui {

class Banner;
class FormField;

/// What is wrong with one field, in words for people.
struct FieldFault
{
    QString field; ///< Id given to `addField`; faults of unknown fields show above the form.
    QString text;
};

/// Fields in a column, each with its label, its help and its fault beside it.
class Form : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Optional, Required };

    explicit Form(QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// `id` is the domain's field name, as in FieldProblem::field. The form takes the editor.
    FormField* addField(const QString& id, const QString& label, QWidget* editor, Need need = Need::Optional);
    /// Several short fields on one line, each added by `addField` until `endRow`.
    void beginRow();
    void endRow();
    void addWidget(QWidget* widget); ///< Something between fields, as wide as the form.

    [[nodiscard]] FormField* field(const QString& id) const;
    void setFaults(const QList<FieldFault>& faults); ///< Replaces all faults; the first faulty field gets the focus.
    void setProblems(const std::vector<FieldProblem>& problems); ///< The same, worded by `problemText`.
    void clearFaults();
    [[nodiscard]] bool hasFaults() const;

Q_SIGNALS:
    void edited(); ///< The user changed some field.

private:
    void watch(QWidget* editor, FormField* field);

    QVBoxLayout* m_column;
    QHBoxLayout* m_row = nullptr;
    Banner* m_banner;
    QList<FormField*> m_fields;
};

} // namespace mediane::ui
