#pragma once

#include <mediane/application/services.h>

#include <QWidget>

class QTreeView;

namespace mediane::ui {

class Banner;
class JournalModel;
class TextLabel;

/// The history of one record: who changed what, when, from what to what. It is read when it is shown.
class JournalView : public QWidget
{
    Q_OBJECT
public:
    explicit JournalView(application::Services& services, QWidget* parent = nullptr);

    void showRecord(const application::Subject& subject);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void layOutRows(int first);

    application::Subject m_subject{application::SubjectKind::Person, 0};
    JournalModel* m_model;
    Banner* m_banner;
    QTreeView* m_tree;
    bool m_loaded = false;
};

} // namespace mediane::ui
