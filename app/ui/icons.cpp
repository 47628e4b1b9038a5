// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr std::array<const char *, kIconCount> kNames{
    "search", "user",    "users",    "user-plus",  "stethoscope", "queue",       "flask",
    "pill",   "cash",    "receipt",  "ledger",     "chart",       "gear",        "bell",
    "lock",   "link",    "link-off", "refresh",    "check",       "x",           "warning",
    "info",   "printer", "arrow-up", "arrow-down", "arrow-left",  "arrow-right", "chevron-down",
    "undo",   "clock",   "calendar", "phone",      "id",          "door",        "play",
    "pause",  "plus",    "minus",    "filter",     "download",    "card",        "mobile",
    "bank",   "percent", "transfer", "ban",        "eye",         "logout",      "language",
    "moon",   "sun",     "keyboard", "box",        "dot"};

QByteArray svgOf(Icon which, const QColor &colour)
{
    QFile file(u":/hms/icons/%1.svg"_s.arg(QLatin1StringView(kNames[size_t(which)])));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

bool followsReading(Icon which)
{
    switch (which) {
    case Icon::ArrowLeft:
    case Icon::ArrowRight:
    case Icon::Undo:
    case Icon::Logout:
    case Icon::Queue:
    case Icon::Play: return true;
    default: return false;
    }
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(Icon which, Tone tone, bool onAccent)
        : m_which(which)
        , m_tone(tone)
        , m_onAccent(onAccent)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_which, colour(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &t = tokens();
        if (mode == QIcon::Disabled)
            return t.textMuted;
        if (m_onAccent)
            return t.accentText;
        if (m_tone == Tone::Neutral && state == QIcon::On)
            return t.accentText;
        return t.color(m_tone);
    }

    Icon m_which;
    Tone m_tone;
    bool m_onAccent;
};

} // namespace

QIcon icon(Icon which, Tone tone)
{
    return QIcon(new ThemedIconEngine(which, tone, false));
}

QIcon iconOnAccent(Icon which)
{
    return QIcon(new ThemedIconEngine(which, Tone::Neutral, true));
}

int iconSize()
{
    return QFontMetrics(QApplication::font()).height();
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &colour)
{
    QSvgRenderer renderer(svgOf(which, colour));
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (QGuiApplication::isRightToLeft() && followsReading(which)) {
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, square);
    painter.restore();
}

} // namespace hms::app
