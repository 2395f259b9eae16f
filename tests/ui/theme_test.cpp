#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFile>
#include <QSignalSpy>

using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kText = 4.5; // WCAG 1.4.3
constexpr double kControl = 3.0; // WCAG 1.4.11

QString nameOf(bool dark) { return dark ? u"dark"_s : u"light"_s; }

} // namespace

TEST_CASE("Text is readable on every ground of both themes", "[theme]")
{
    const bool dark = GENERATE(false, true);
    INFO(nameOf(dark).toStdString());
    const Tokens& tokens = tokensOf(dark);
    for (const QColor& ground : {tokens.background, tokens.surface, tokens.raised, tokens.accentWash}) {
        INFO(ground.name().toStdString());
        for (const QColor& ink : {tokens.text, tokens.muted, tokens.accent}) {
            INFO(ink.name().toStdString());
            CHECK(contrast(ink, ground) >= kText);
        }
    }
    CHECK(contrast(tokens.onAccent, tokens.accent) >= kText);
    CHECK(contrast(tokens.onAccent, mix(tokens.accent, tokens.text, 0.12)) >= kText); // A hovered button.
}

TEST_CASE("Every tone is readable on surfaces and on its own wash", "[theme]")
{
    const bool dark = GENERATE(false, true);
    const Tokens& tokens = tokensOf(dark);
    for (const Tone tone : {Tone::Neutral, Tone::Muted, Tone::Accent, Tone::Good, Tone::Attention, Tone::Fault}) {
        INFO(nameOf(dark).toStdString() << " tone " << static_cast<int>(tone));
        CHECK(contrast(colorOf(tone, tokens), tokens.surface) >= kText);
        CHECK(contrast(colorOf(tone, tokens), tokens.background) >= kText);
        CHECK(contrast(colorOf(tone, tokens), washOf(tone, tokens)) >= kText);
        CHECK(contrast(tokens.text, washOf(tone, tokens)) >= kText); // The words of a banner.
    }
}

TEST_CASE("Borders of fields, focus rings and scroll bars can be seen", "[theme]")
{
    const Tokens& tokens = tokensOf(GENERATE(false, true));
    for (const QColor& ground : {tokens.background, tokens.surface, tokens.raised}) {
        CHECK(contrast(tokens.muted, ground) >= kControl);
        CHECK(contrast(tokens.text, ground) >= kControl); // The ring.
        CHECK(contrast(tokens.accent, ground) >= kControl); // Focused field, mark of the current row.
        CHECK(contrast(tokens.fault, ground) >= kControl); // Faulty field.
    }
    CHECK(contrast(mix(tokens.surface, tokens.muted, 0.7), tokens.surface) >= kControl); // Scroll bar.
}

TEST_CASE("The user's choice of theme and text size is applied and remembered", "[theme]")
{
    Theme theme;
    theme.apply();
    QSignalSpy changed(&theme, &Theme::changed);
    TextLabel label(TextStyle::Title, u"Titre"_s);
    const double before = label.font().pointSizeF();

    theme.setChoice(ThemeChoice::Dark);
    CHECK(isDark(QApplication::palette()));
    theme.setTextScale(200);
    CHECK(label.font().pointSizeF() == Approx(before * 2));
    CHECK(scaled(32) == 64);
    CHECK(changed.count() == 2);
    {
        const Theme next;
        CHECK(next.choice() == ThemeChoice::Dark);
        CHECK(next.textScale() == 200);
    }
    theme.setTextScale(1000);
    CHECK(theme.textScale() == Theme::kMaximumScale);
    theme.setTextScale(100);
    theme.setChoice(ThemeChoice::Light);
    CHECK_FALSE(isDark(QApplication::palette()));
    theme.setChoice(ThemeChoice::System);
}

TEST_CASE("Every icon of the family is drawn, in the colour asked for", "[theme]")
{
    for (int i = 1; i <= static_cast<int>(Icon::More); ++i) {
        const auto icon = static_cast<Icon>(i);
        INFO(iconName(icon).toStdString());
        REQUIRE(QFile::exists(u":/icons/%1.svg"_s.arg(iconName(icon))));
        const QImage image = iconPixmap(icon, QColor(Qt::red), 24, 2.0).toImage();
        CHECK(image.width() == 48);
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 200) continue;
                ++painted;
                CHECK(pixel.red() > 200);
            }
        }
        CHECK(painted > 20);
    }
}
