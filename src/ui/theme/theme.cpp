#include "ui/theme/theme.h"

#include "ui/theme/mediane_style.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/ui_settings.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr auto kChoiceKey = "theme/choice"_L1;
constexpr auto kScaleKey = "theme/textScale"_L1;
constexpr auto kSystemKey = "theme/systemWasDark"_L1; // So that the next start does not flash in the other theme.
constexpr double kBasePoints = 10.5;

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return u"system"_s;
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    }
    return {};
}

ThemeChoice choiceFrom(const QString& name)
{
    if (name == "light"_L1) return ThemeChoice::Light;
    if (name == "dark"_L1) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

} // namespace

Theme::Theme()
{
    const UiSettings settings;
    m_choice = choiceFrom(settings.value(kChoiceKey).toString());
    m_scale = std::clamp(settings.value(kScaleKey, kMinimumScale).toInt(), kMinimumScale, kMaximumScale);
    m_systemDark = settings.value(kSystemKey, isDark(QApplication::palette())).toBool();
}

bool Theme::dark() const { return m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark; }

void Theme::apply()
{
    if (qobject_cast<MedianeStyle*>(QApplication::style()) == nullptr) QApplication::setStyle(new MedianeStyle);
    const QPalette palette = paletteOf(tokensOf(dark()));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font;
    font.setFamilies({u"Open Sans"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(kBasePoints * m_scale / 100.0);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    // Qt tells widgets only while exec() runs; labels of a fixed text style must follow in any case.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent change(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &change);
    }
}

void Theme::followSystem()
{
    auto* scheme = new SystemScheme(this);
    connect(scheme, &SystemScheme::told, this, &Theme::setSystemDark);
    scheme->ask();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) return;
    m_choice = choice;
    UiSettings().setValue(kChoiceKey, nameOf(choice));
    apply();
    Q_EMIT changed();
}

void Theme::setTextScale(int percent)
{
    percent = std::clamp(percent, kMinimumScale, kMaximumScale);
    if (percent == m_scale) return;
    m_scale = percent;
    UiSettings().setValue(kScaleKey, percent);
    apply();
    Q_EMIT changed();
}

void Theme::setSystemDark(bool dark)
{
    if (dark == m_systemDark) return;
    m_systemDark = dark;
    UiSettings().setValue(kSystemKey, dark);
    if (m_choice != ThemeChoice::System) return;
    apply();
    Q_EMIT changed();
}

} // namespace mediane::ui
