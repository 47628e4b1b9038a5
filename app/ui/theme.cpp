// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QStyleFactory>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr double kBodyPoints = 10.5;
constexpr double kTitlePoints = 13;
constexpr double kNumberPoints = 28;
constexpr double kGridPixels = 4;

const std::array<Tokens, 3> kTokens{{
    {
        .surface = 0xf4f6f8,
        .surface2 = 0xffffff,
        .hover = 0xecf0f4,
        .text = 0x16202b,
        .textMuted = 0x52606e,
        .line = 0xdbe1e8,
        .edge = 0x84919e,
        .focus = 0x0b6e75,
        .accent = 0x0b6e75,
        .accentText = 0xffffff,
        .accentSoft = 0xdcefef,
        .ok = 0x1b6b3a,
        .okSoft = 0xe0f2e6,
        .warn = 0x855000,
        .warnSoft = 0xfcefd7,
        .bad = 0xb3261e,
        .badSoft = 0xfbe6e4,
        .info = 0x1f5fa8,
        .infoSoft = 0xe1ecf9,
    },
    {
        .surface = 0x12161b,
        .surface2 = 0x1b2128,
        .hover = 0x252d36,
        .text = 0xe8edf2,
        .textMuted = 0xa3afbb,
        .line = 0x2f3842,
        .edge = 0x72808e,
        .focus = 0x5cc8ce,
        .accent = 0x5cc8ce,
        .accentText = 0x06282a,
        .accentSoft = 0x16373a,
        .ok = 0x7fd49b,
        .okSoft = 0x16301f,
        .warn = 0xf1be6a,
        .warnSoft = 0x382a12,
        .bad = 0xff9c94,
        .badSoft = 0x401c1a,
        .info = 0x8fc0fa,
        .infoSoft = 0x172c45,
    },
    {
        .surface = 0x000000U,
        .surface2 = 0x000000U,
        .hover = 0x1f1f1f,
        .text = 0xffffff,
        .textMuted = 0xdedede,
        .line = 0xb0b0b0,
        .edge = 0xffffff,
        .focus = 0xffe600,
        .accent = 0xffe600,
        .accentText = 0x000000U,
        .accentSoft = 0x2b2800,
        .ok = 0x7cff9b,
        .okSoft = 0x00260f,
        .warn = 0xffd27a,
        .warnSoft = 0x2e1f00,
        .bad = 0xffb3ad,
        .badSoft = 0x330400,
        .info = 0xa8d4ff,
        .infoSoft = 0x001a33,
    },
}};

/// Fusion with icons that grow with the text.
class ScaledFusion final : public QProxyStyle {
public:
    ScaledFusion()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_LineEditIconSize:
        case PM_ButtonIconSize: return QFontMetrics(QApplication::font()).height();
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.surface);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface2);
    p.setColor(QPalette::AlternateBase, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textMuted);
    p.setColor(QPalette::Button, t.surface2);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.text);
    p.setColor(QPalette::ToolTipText, t.surface2);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.accentText);
    p.setColor(QPalette::Link, t.info);
    p.setColor(QPalette::LinkVisited, t.info);
    p.setColor(QPalette::Light, t.surface2);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Shadow, t.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textMuted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.textMuted);
    return p;
}

/// Latin, Bengali and Arabic out of one request; all of these have digits of equal width.
QStringList fontFamilies()
{
    QStringList families{u"Noto Sans"_s,         u"DejaVu Sans"_s,         u"Noto Sans Bengali UI"_s,
                         u"Noto Sans Bengali"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s};
    // DejaVu has Arabic letters too, drawn for print; it goes last when Noto's Latin is there.
    if (QFontDatabase::hasFamily(u"Noto Sans"_s))
        families.move(1, families.size() - 1);
    return families;
}

/// The style sheet's words: colours as @name, lengths as @name(steps of the grid).
QString styleSheet(ThemeName name)
{
    const Tokens &t = tokensOf(name);
    QFile file(u":/hms/themes/hms.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<QLatin1StringView, QColor>, 19> colours{{
        {"@surface2"_L1, t.surface2},
        {"@surface"_L1, t.surface},
        {"@hover"_L1, t.hover},
        {"@textMuted"_L1, t.textMuted},
        {"@text"_L1, t.text},
        {"@line"_L1, t.line},
        {"@edge"_L1, t.edge},
        {"@focus"_L1, t.focus},
        {"@accentText"_L1, t.accentText},
        {"@accentSoft"_L1, t.accentSoft},
        {"@accent"_L1, t.accent},
        {"@okSoft"_L1, t.okSoft},
        {"@ok"_L1, t.ok},
        {"@warnSoft"_L1, t.warnSoft},
        {"@warn"_L1, t.warn},
        {"@badSoft"_L1, t.badSoft},
        {"@bad"_L1, t.bad},
        {"@infoSoft"_L1, t.infoSoft},
        {"@info"_L1, t.info},
    }};
    for (const auto &[word, colour] : colours) // Longer names stand before their prefixes.
        sheet.replace(word, colour.name());
    for (int steps = 0; steps <= 12; ++steps)
        sheet.replace(u"@g(%1)"_s.arg(steps), u"%1px"_s.arg(grid(steps)));
    constexpr std::array kVariants{"light"_L1, "dark"_L1, "contrast"_L1};
    sheet.replace("@variant"_L1, kVariants[size_t(name)]);
    sheet.replace("@cell"_L1, u"%1px"_s.arg(cellMargin()));
    sheet.replace("@control"_L1, u"%1px"_s.arg(controlHeight()));
    sheet.replace("@titleSize"_L1, u"%1pt"_s.arg(textFont(TextSize::Title).pointSizeF()));
    sheet.replace("@numberSize"_L1, u"%1pt"_s.arg(textFont(TextSize::Number).pointSizeF()));
    return sheet;
}

} // namespace

QColor Tokens::color(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return textMuted;
    case Tone::Accent: return accent;
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Bad: return bad;
    case Tone::Info: return info;
    }
    Q_UNREACHABLE();
}

QColor Tokens::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return hover;
    case Tone::Accent: return accentSoft;
    case Tone::Ok: return okSoft;
    case Tone::Warn: return warnSoft;
    case Tone::Bad: return badSoft;
    case Tone::Info: return infoSoft;
    }
    Q_UNREACHABLE();
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return u"neutral"_s;
    case Tone::Accent: return u"accent"_s;
    case Tone::Ok: return u"ok"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Info: return u"info"_s;
    }
    Q_UNREACHABLE();
}

const Tokens &tokensOf(ThemeName name)
{
    return kTokens[size_t(name)];
}

const Tokens &tokens()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (const Tokens &t : kTokens)
        if (t.surface == window)
            return t;
    return kTokens.front();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const double scale = font.pointSizeF() / kBodyPoints;
    switch (size) {
    case TextSize::Body: break;
    case TextSize::Title: font.setPointSizeF(kTitlePoints * scale); break;
    case TextSize::Number: font.setPointSizeF(kNumberPoints * scale); break;
    }
    font.setWeight(weight);
    return font;
}

int grid(int steps)
{
    return qRound(kGridPixels * steps * QApplication::font().pointSizeF() / kBodyPoints);
}

int cellMargin()
{
    // The style sheet's padding and the 3 pixels that an item view adds itself.
    return grid(2) + 3;
}

int controlHeight()
{
    return QFontMetrics(QApplication::font()).height() + grid(4);
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new ScaledFusion);
    qApp->installEventFilter(this);
    apply();
}

void Appearance::setChoice(std::optional<ThemeName> choice)
{
    m_choice = choice;
    apply();
}

void Appearance::setScale(int percent)
{
    m_scale = std::clamp(percent, kMinScale, kMaxScale);
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop switched between light and dark. A window gets this, once each.
    if (event->type() == QEvent::ThemeChange && !m_applying && !m_choice)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    // Without an own palette the application shows the desktop's: that is how Qt 6.4 tells light from dark.
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    const bool dark =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    m_name = m_choice.value_or(dark ? ThemeName::Dark : ThemeName::Light);

    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(kBodyPoints * m_scale / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(tokensOf(m_name)));
    qApp->setStyleSheet(styleSheet(m_name));
    emit changed();
}

} // namespace hms::app
