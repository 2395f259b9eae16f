#pragma once

#include <mediane/core/error.h>

#include <QList>
#include <QWidget>

#include <functional>
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
    void beginRow(); ///< The fields added until `endRow` share one line.
    void endRow();
    void addWidget(QWidget* widget); ///< Something between fields, as wide as the form.

    [[nodiscard]] FormField* field(const QString& id) const; ///< Null when there is none.
    void setFaults(const QList<FieldFault>& faults); ///< Replaces all faults; the first faulty field gets the focus.
    void setProblems(const std::vector<FieldProblem>& problems); ///< The same, worded by `problemText`.
    void setError(const Error& error); ///< Its problems beside the fields; what concerns no field, above them.
    void clearFaults();
    [[nodiscard]] bool hasFaults() const;

    /// Fills the editors: what `fill` sets is no edit by the user. Forgets faults and `isModified`.
    void load(const std::function<void()>& fill);
    [[nodiscard]] bool isModified() const { return m_modified; }

Q_SIGNALS:
    void edited(); ///< The user changed some field.

private:
    void watch(FormField* field);
    void changed(FormField* field);

    QVBoxLayout* m_column;
    QHBoxLayout* m_row = nullptr;
    Banner* m_banner;
    QList<FormField*> m_fields;
    bool m_loading = false;
    bool m_modified = false;
};

} // namespace mediane::ui
