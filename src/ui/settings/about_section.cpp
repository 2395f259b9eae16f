#include "ui/settings/about_section.h"

#include "ui/records/fact_list.h"
#include "ui/settings/program_facts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

AboutSection::AboutSection(const ProgramFacts& facts, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"about"_s);
    auto* const list = new FactList;
    list->setObjectName(u"aboutFacts"_s);
    list->begin();
    list->addFact(tr("Program"), u"Médiane %1"_s.arg(facts.version).trimmed());
    list->addFact(tr("Data file"), QDir::toNativeSeparators(facts.dataFile));
    list->addFact(tr("Licence"), tr("GNU GPL, version 3 or later: free to use, study, share and change."));
    list->addFact(tr("Built with"), u"Qt %1"_s.arg(QString::fromLatin1(qVersion())));
    list->end();
    auto* const panel = new Panel(tr("About Médiane"));
    panel->body().addWidget(list);
    if (!facts.dataFile.isEmpty()) {
        auto* const open = new Button(tr("Open the folder of the data"), Icon::Link);
        open->setObjectName(u"aboutOpenFolder"_s);
        auto* const row = new FlowLayout;
        row->addWidget(open);
        panel->body().addLayout(row);
        connect(open, &QAbstractButton::clicked, this, [folder = QFileInfo(facts.dataFile).absolutePath()] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch();
}

} // namespace mediane::ui
