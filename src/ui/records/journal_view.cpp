#include "ui/records/journal_view.h"

#include "ui/records/change_watch.h"
#include "ui/records/journal_model.h"
#include "ui/widgets/banner.h"
#include "ui/wording/problem_text.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

JournalView::JournalView(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_model(new JournalModel(services.context.store, this))
    , m_banner(new Banner)
    , m_tree(new QTreeView)
{
    m_tree->setObjectName(u"journalTree"_s);
    m_tree->setAccessibleName(tr("History"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(JournalModel::When, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(JournalModel::Who, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_tree);
    connect(m_model, &JournalModel::readFailed, this,
        [this](const Error& error) { m_banner->say(Tone::Fault, errorText(error)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first) {
        if (!above.isValid()) layOutRows(first);
    });
    using K = application::SubjectKind;
    new ChangeWatch(services.context.changes,
        {K::Person, K::Household, K::Enrolment, K::Session, K::Device, K::Medium, K::Erasure, K::Allocation, K::Lot},
        this, [this] { load(); });
}

void JournalView::showRecord(const application::Subject& subject)
{
    m_subject = subject;
    m_loaded = false;
    if (isVisible()) load();
}

void JournalView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_loaded) load();
}

void JournalView::load()
{
    m_loaded = true;
    m_banner->dismiss();
    m_model->show(m_subject);
    layOutRows(0);
}

void JournalView::layOutRows(int first)
{
    for (int row = first; row < m_model->rowCount(); ++row) {
        const QModelIndex entry = m_model->index(row, 0);
        m_tree->expand(entry);
        for (int change = 0; change < m_model->rowCount(entry); ++change)
            m_tree->setFirstColumnSpanned(change, entry, true);
    }
}

} // namespace mediane::ui
