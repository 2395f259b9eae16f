#include "ui/settings/display_section.h"

#include "ui/records/choice_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kStep = 10; // Per cent.

} // namespace

DisplaySection::DisplaySection(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choice(new ChoiceBox)
    , m_scale(new QSlider(Qt::Horizontal))
    , m_percent(new TextLabel(TextStyle::Strong))
{
    setObjectName(u"display"_s);
    m_choice->setObjectName(u"displayTheme"_s);
    m_choice->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_choice->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_choice->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_scale->setObjectName(u"displayScale"_s);
    m_scale->setRange(Theme::kMinimumScale / kStep, Theme::kMaximumScale / kStep);
    m_scale->setPageStep(2);
    m_scale->setTickPosition(QSlider::TicksBelow);
    auto* const form = new Form;
    form->addField(u"theme"_s, tr("Theme"), m_choice);
    form->addField(u"scale"_s, tr("Size of the text"), m_scale)
        ->setHelp(tr("From 100 % to 200 %. Everything follows at once."));
    form->addWidget(m_percent);
    auto* const panel = new Panel(tr("Look"));
    panel->body().addWidget(form);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch();
    showTheme();
    connect(m_choice, &QComboBox::currentIndexChanged, this,
        [this] { m_theme.setChoice(static_cast<ThemeChoice>(m_choice->currentData().toInt())); });
    connect(m_scale, &QSlider::valueChanged, this, [this](int steps) { m_theme.setTextScale(steps * kStep); });
    connect(&m_theme, &Theme::changed, this, &DisplaySection::showTheme);
}

void DisplaySection::showTheme()
{
    const QSignalBlocker quietChoice(m_choice);
    const QSignalBlocker quietScale(m_scale);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_theme.choice())));
    m_scale->setValue(m_theme.textScale() / kStep);
    m_percent->setText(percentText(m_theme.textScale(), 100));
}

} // namespace mediane::ui
