// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icons.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::app;

TEST_CASE("every text reads on every surface it stands on", "[ui]")
{
    const auto name = GENERATE(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast);
    const double enough = name == ThemeName::HighContrast ? 7.0 : 4.5;
    const Tokens &t = tokensOf(name);
    CAPTURE(int(name));
    for (const QColor &surface : {t.surface, t.surface2, t.hover, t.accentSoft})
        for (const QColor &text : {t.text, t.textMuted})
            CHECK(contrast(text, surface) >= enough);
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info}) {
        CAPTURE(int(tone));
        CHECK(contrast(t.color(tone), t.soft(tone)) >= enough);
        CHECK(contrast(t.color(tone), t.surface2) >= enough);
        CHECK(contrast(t.text, t.soft(tone)) >= enough);
    }
    CHECK(contrast(t.accentText, t.accent) >= enough);
    for (const QColor &surface : {t.surface, t.surface2}) {
        CHECK(contrast(t.edge, surface) >= 3.0);
        CHECK(contrast(t.focus, surface) >= 3.0);
    }
}

TEST_CASE("contrast is that of WCAG", "[ui]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("a theme is applied live", "[ui]")
{
    Appearance appearance;
    appearance.setChoice(ThemeName::Dark);
    CHECK(tokens().surface == tokensOf(ThemeName::Dark).surface);
    CHECK(QApplication::palette().color(QPalette::Window) == tokensOf(ThemeName::Dark).surface);
    appearance.setChoice(ThemeName::Light);
    CHECK(tokens().surface == tokensOf(ThemeName::Light).surface);
}

TEST_CASE("the scale moves text and every measure with it", "[ui]")
{
    Appearance appearance;
    const int height = controlHeight();
    CHECK(grid(1) == 4);
    appearance.setScale(200);
    CHECK(grid(1) == 8);
    CHECK(controlHeight() >= 2 * height - 4);
    CHECK(textFont(TextSize::Number).pointSizeF() == Approx(56));
    appearance.setScale(1000);
    CHECK(appearance.scale() == Appearance::kMaxScale);
}

TEST_CASE("figures are of one width, so that columns of money line up", "[ui]")
{
    const Appearance appearance;
    const auto size = GENERATE(TextSize::Body, TextSize::Title, TextSize::Number);
    const auto zero = GENERATE(u'0', u'\u09e6');
    const QFontMetricsF metrics(textFont(size));
    const double width = metrics.horizontalAdvance(QChar(zero));
    CAPTURE(int(zero));
    CHECK(width > 0);
    for (int digit = 1; digit < 10; ++digit)
        CHECK(metrics.horizontalAdvance(QChar(zero + digit)) == Approx(width).margin(0.6));
}

TEST_CASE("every icon draws something in the colour asked for", "[ui]")
{
    for (int i = 0; i < kIconCount; ++i) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, image.rect(), Icon(i), Qt::red);
        painter.end();
        int red = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                red += image.pixelColor(x, y) == QColor(Qt::red);
        CAPTURE(i);
        CHECK(red > 20);
    }
}
