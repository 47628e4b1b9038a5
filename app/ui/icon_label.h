// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QWidget>

namespace hms::app {

/// Only an icon, in the theme's colour; `lines` is its side in heights of a text line.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(Icon which, Tone tone = Tone::Neutral, double lines = 1, QWidget *parent = nullptr);

    void setIcon(Icon which, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_which;
    Tone m_tone;
    double m_lines;
};

/// A person's initials in a circle; the colour follows from the name, so the same person looks the same
/// everywhere.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace hms::app
