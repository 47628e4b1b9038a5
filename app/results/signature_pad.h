// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QWidget>

namespace hms::app {

/// A field to sign in with a pen, a finger or the mouse.
class SignaturePad final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    void clear();
    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    /// "data:image/png;base64,..." in black on white; empty when nothing is drawn.
    [[nodiscard]] QString dataUrl() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintStrokes(QPainter &painter, const QColor &colour) const;

    QPainterPath m_strokes;
};

} // namespace hms::app
