// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QList>
#include <QWidget>

namespace hms::app {

/// A course of values without axes, oldest first in the direction of reading; the last one is dotted.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// `last` colours the newest value.
    void setValues(const QList<int> &values, Tone last);
    [[nodiscard]] const QList<int> &values() const { return m_values; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_values;
    Tone m_last = Tone::Neutral;
};

} // namespace hms::app
