#pragma once

#include <QWidget>

class QLabel;

namespace mediane::ui {

class TextLabel;

/// One field: its label (buddy of the editor), the editor, a help text, and its fault when it has one.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(const QString& id, const QString& label, QWidget* editor, bool required, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    void setHelp(const QString& text); ///< One short sentence below the editor.
    void setFault(const QString& text); ///< Empty: none. Read by screen readers as the editor's description.
    [[nodiscard]] QString fault() const { return m_faultText; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();

    QString m_id;
    QString m_helpText;
    QString m_faultText;
    QLabel* m_label;
    QWidget* m_editor;
    QWidget* m_faultRow;
    QLabel* m_faultIcon;
    TextLabel* m_fault;
    TextLabel* m_help;
};

} // namespace mediane::ui
