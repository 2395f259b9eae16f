#include "ui/frame/first_start.h"

#include "ui/frame/choice_card.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mediane::ui {

FirstStart::FirstStart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("First start"));
    auto* title = new TextLabel(TextStyle::Title, tr("Welcome to Médiane"));
    auto* words = new TextLabel(TextStyle::Body,
        tr("Attendance, workshop cycles, reconditioned computers and funder reports, on this computer and nowhere "
           "else. "
           "How do you want to start?"));
    words->setWordWrap(true);
    words->setTone(Tone::Muted);
    auto* create = new ChoiceCard(Icon::House, tr("Create the centre"),
        tr("Your structure, its places and its team. Five minutes; all of it can be changed later."));
    auto* demo = new ChoiceCard(Icon::Today, tr("Open the demo centre"),
        tr("An imaginary centre with sessions today, to try everything without any risk. Your own file is left "
           "alone."));
    auto* bring = new ChoiceCard(Icon::Import, tr("Import a folder"),
        tr("An exchange folder or archive, from another Médiane or prepared from spreadsheets. You see what it holds "
           "before anything is written."));
    connect(create, &ChoiceCard::clicked, this, &FirstStart::createCentreRequested);
    connect(demo, &ChoiceCard::clicked, this, &FirstStart::openDemoRequested);
    connect(bring, &ChoiceCard::clicked, this, &FirstStart::importFolderRequested);

    auto* sheet = new QWidget;
    sheet->setMaximumWidth(scaled(640));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(8);
    for (ChoiceCard* card : {create, demo, bring})
        column->addWidget(card);
    column->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(sheet, 8);
    row->addStretch(1);
    scroll->setWidget(holder);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(create);
}

} // namespace mediane::ui
