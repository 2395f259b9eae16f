#include "ui/attendance/paper_panel.h"

#include "ui/attendance/attendance_refusal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"

#include <mediane/application/paper_service.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

PaperPanel::PaperPanel(const PageContext& context, application::Services& services, QWidget* parent)
    : Panel(tr("Sheet on paper"), parent)
    , m_context(context)
    , m_services(services)
    , m_banner(new Banner)
    , m_choice(new QComboBox)
    , m_print(new Button(tr("Print (Ctrl+P)"), Icon::Print))
    , m_rows(new TextLabel(TextStyle::Muted))
    , m_line(new QLineEdit)
    , m_field(new FormField(u"line"_s, tr("What the sheet says"), m_line, false))
    , m_record(new Button(tr("Record"), Icon::Check))
{
    build();
    connect(m_banner, &Banner::actionTriggered, this, &PaperPanel::openFile);
    connect(m_print, &Button::clicked, this, &PaperPanel::print);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PaperPanel::showRows);
    connect(m_line, &QLineEdit::textChanged, this, &PaperPanel::check);
    connect(m_line, &QLineEdit::returnPressed, this, &PaperPanel::record);
    connect(m_record, &Button::clicked, this, &PaperPanel::record);
    hide();
}

void PaperPanel::build()
{
    setObjectName(u"paperPanel"_s);
    m_choice->setObjectName(u"paperSheets"_s);
    m_choice->setAccessibleName(tr("Print that was filled in"));
    m_print->setObjectName(u"paperPrint"_s);
    m_rows->setObjectName(u"paperRows"_s);
    m_rows->setWordWrap(true);
    m_line->setObjectName(u"paperLine"_s);
    m_record->setObjectName(u"paperRecord"_s);
    m_field->setHelp(tr("3x absent, 7r15 late 15 min, 9e excused, 2-5p present, *p the others"));
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"paperClose"_s);
    connect(close, &Button::clicked, this, &PaperPanel::closed);
    addHeaderWidget(close);
    auto* sheets = new QHBoxLayout;
    sheets->addWidget(m_choice, 1);
    sheets->addWidget(m_print);
    auto* entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_record, 0, Qt::AlignVCenter);
    body().setSpacing(8);
    body().addWidget(m_banner);
    body().addLayout(sheets);
    body().addWidget(m_rows);
    body().addLayout(entry);
}

void PaperPanel::openFor(domain::SessionId session, const QString& blocked)
{
    m_session = session;
    m_banner->dismiss();
    m_line->clear();
    readSheets();
    block(blocked);
    show();
    (m_sheets.empty() ? static_cast<QWidget*>(m_print) : m_line)->setFocus(Qt::ShortcutFocusReason);
}

void PaperPanel::block(const QString& blocked)
{
    m_blocked = blocked;
    const QString none = tr("Print the sheet first: its row numbers are what a line refers to.");
    m_line->setEnabled(m_blocked.isEmpty() && !m_sheets.empty());
    m_record->setBlockedBecause(m_blocked.isEmpty() && m_sheets.empty() ? none : m_blocked);
}

void PaperPanel::readSheets()
{
    auto sheets = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.papers.sheetsOf(m_session); });
    if (!sheets) m_banner->say(Tone::Fault, attendanceRefusal(sheets.error()));
    m_sheets = sheets.valueOr({});
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const auto& sheet : m_sheets) {
        const QString words = sheet.facts.cycle ? tr("%1 of the whole cycle, version %2, printed on %3")
                                                : tr("%1, version %2, printed on %3");
        m_choice->addItem(
            words.arg(toQt(sheet.ref), QString::number(sheet.facts.version), instantText(sheet.facts.printedAt)));
    }
    m_choice->setVisible(!m_sheets.empty());
    m_field->setVisible(!m_sheets.empty());
    m_record->setVisible(!m_sheets.empty());
    showRows();
}

const application::PrintedSheetRow* PaperPanel::chosen() const
{
    const int index = m_choice->currentIndex();
    return index < 0 || m_sheets.empty() ? nullptr : &m_sheets[std::size_t(index)];
}

void PaperPanel::showRows()
{
    const auto* const sheet = chosen();
    if (sheet == nullptr) {
        m_rows->setText(tr("No sheet of this session was printed yet."));
        return;
    }
    QStringList rows;
    for (std::size_t at = 0; at < sheet->rows.size(); ++at) {
        const auto& row = sheet->rows[at];
        rows << u"%1\u00A0%2"_s.arg(at + 1).arg(personName(row.lastName, row.firstName).replace(u' ', u'\u00A0'));
    }
    m_rows->setText(rows.isEmpty() ? tr("This sheet was printed without names.") : rows.join(u" · "_s));
    check(m_line->text());
}

/// Says what is wrong while it is typed; an unfinished last word is left alone until Enter.
void PaperPanel::check(const QString& line)
{
    const auto* const sheet = chosen();
    const QString finished = line.left(line.lastIndexOf(u' ') + 1).trimmed();
    if (sheet == nullptr || finished.isEmpty()) {
        m_field->setFault({});
        return;
    }
    const auto read = m_services.papers.readLine(m_session, sheet->id, toStd(finished));
    m_field->setFault(read ? QString() : attendanceRefusal(read.error()));
}

void PaperPanel::record()
{
    const auto* const sheet = chosen();
    if (sheet == nullptr || !m_blocked.isEmpty()) return;
    const auto done = m_services.papers.enterBack(m_services.attendance, m_session, sheet->id, toStd(m_line->text()));
    if (!done) {
        m_field->setFault(attendanceRefusal(done.error()));
        return;
    }
    m_line->clear();
    m_field->setFault({});
    m_banner->say(Tone::Good, tr("%n people recorded from the sheet.", nullptr, *done));
    Q_EMIT recorded(*done);
}

void PaperPanel::print()
{
    const auto path = printSheet(m_context, m_services, m_session);
    if (!path) {
        m_banner->say(Tone::Fault, attendanceRefusal(path.error()));
    } else if (*path) {
        m_file = **path;
        readSheets();
        block(m_blocked);
        m_banner->say(Tone::Good, tr("The sheet is ready: %1").arg(m_file), tr("Open the file"));
    }
}

void PaperPanel::openFile()
{
    if (!m_file.isEmpty()) QDesktopServices::openUrl(QUrl::fromLocalFile(m_file));
}

void PaperPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace mediane::ui
