#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr std::array kNames = {"", "today", "people", "calendar", "attendance", "computer", "report", "settings",
    "search", "add", "check", "late", "absent", "excused", "left-early", "not-expected", "unmarked", "warning", "error",
    "info", "ok", "edit", "trash", "print", "export", "import", "undo", "redo", "close", "chevron-right",
    "chevron-left", "chevron-down", "chevron-up", "lock", "clock", "seat", "house", "phone", "flag", "document", "link",
    "help", "sidebar", "filter", "more"};
static_assert(kNames.size() == static_cast<std::size_t>(Icon::More) + 1);

QPixmap render(Icon icon, const QColor& color, QSize size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly)) return pixmap;
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

/// Paints in the colours of the theme in force, so that an icon set once survives a change of theme.
class ThemedEngine : public QIconEngine
{
public:
    ThemedEngine(Icon icon, Tone tone)
        : m_icon(icon)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = std::min(size.width(), size.height());
        return iconPixmap(m_icon, color(mode), qRound(side / scale), scale);
    }
    QIconEngine* clone() const override { return new ThemedEngine(m_icon, m_tone); }
    QString key() const override { return u"mediane"_s; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::Text);
        return colorOf(m_tone, tokensFor(palette));
    }

    Icon m_icon;
    Tone m_tone;
};

} // namespace

QString iconName(Icon icon) { return QLatin1StringView(kNames.at(static_cast<std::size_t>(icon))); }

QIcon themedIcon(Icon icon, Tone tone)
{
    if (icon == Icon::None) return {};
    return QIcon(new ThemedEngine(icon, tone));
}

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio)
{
    if (icon == Icon::None || size <= 0) return {};
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = u"mediane/%1/%2/%3"_s.arg(iconName(icon), color.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, color, {pixels, pixels});
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace mediane::ui
