// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hms::app {

/// Shows what stands in it at the width it needs, through to the card behind; what is too high is scrolled
/// to.
class Scrolled final : public QScrollArea {
    Q_OBJECT

public:
    explicit Scrolled(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hms::app
