// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <optional>

class QPalette;

namespace hms::app {

enum class ThemeName { Light, Dark, HighContrast };

/// What a colour says. Never the only sign: a word and an icon stand beside it.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Info };
QString toneName(Tone tone); ///< As the style sheet knows it.

/// The colours of one theme. Every text colour reads at 4.5:1 on both surfaces, at 7:1 in high contrast.
struct Tokens {
    QColor surface;  ///< The window.
    QColor surface2; ///< Cards, tables, inputs.
    QColor hover;    ///< A row or quiet button under the pointer.
    QColor text;
    QColor textMuted;
    QColor line; ///< Dividers.
    QColor edge; ///< Borders of controls, 3:1 on both surfaces.
    QColor focus;
    QColor accent, accentText, accentSoft;
    QColor ok, okSoft;
    QColor warn, warnSoft;
    QColor bad, badSoft;
    QColor info, infoSoft;

    [[nodiscard]] QColor color(Tone tone) const; ///< For words and icons.
    [[nodiscard]] QColor soft(Tone tone) const;  ///< The background behind such a word.
};

const Tokens &tokensOf(ThemeName name);

/// The tokens of the theme that is applied now (read from the application's palette).
const Tokens &tokens();

/// Contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b);

enum class TextSize { Body, Title, Number };

/// The application's font at one of the three sizes, scaled.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

/// `steps` of the 4-pixel grid at the present scale, in device-independent pixels.
int grid(int steps = 1);

/// From the edge of a table cell to its text.
int cellMargin();

/// Height of a one-line control: a line of text and 2 grid steps above and below.
int controlHeight();

/// Dresses the application: Fusion, palette, fonts and the style sheet. One per process, owned by main.
class Appearance final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMinScale = 100;
    static constexpr int kMaxScale = 200;

    explicit Appearance(QObject *parent = nullptr);

    /// Empty follows the desktop's own light or dark setting.
    void setChoice(std::optional<ThemeName> choice);
    [[nodiscard]] std::optional<ThemeName> choice() const { return m_choice; }
    [[nodiscard]] ThemeName name() const { return m_name; }

    /// Percent of the normal text size; kept between kMinScale and kMaxScale.
    void setScale(int percent);
    [[nodiscard]] int scale() const { return m_scale; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    void apply();

    std::optional<ThemeName> m_choice;
    ThemeName m_name = ThemeName::Light;
    int m_scale = kMinScale;
    bool m_applying = false;
};

} // namespace hms::app
