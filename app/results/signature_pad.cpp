// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/signature_pad.h"

#include "app/ui/theme.h"

#include <QBuffer>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr double kPen = 2.2;
constexpr QSize kPicture(480, 160); ///< A signature stays small whatever the screen.

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Signature"));
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SignaturePad::sizeHint() const
{
    return {grid(90), grid(30)};
}

void SignaturePad::clear()
{
    m_strokes = {};
    update();
    emit edited();
}

QString SignaturePad::dataUrl() const
{
    if (isEmpty())
        return {};
    QImage image(kPicture, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double scale = qMin(kPicture.width() / double(width()), kPicture.height() / double(height()));
    painter.scale(scale, scale);
    paintStrokes(painter, Qt::black);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

void SignaturePad::paintStrokes(QPainter &painter, const QColor &colour) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_strokes);
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.setPen(QPen(t.edge, 1));
    painter.setBrush(t.surface2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid(1), grid(1));
    const int line = height() * 3 / 4;
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(grid(4), line, width() - grid(4), line);
    if (isEmpty()) {
        painter.setPen(t.textMuted);
        painter.drawText(rect().adjusted(0, 0, 0, -height() / 4), Qt::AlignCenter, tr("Sign here"));
    }
    paintStrokes(painter, t.text);
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    m_strokes.moveTo(event->position());
    m_strokes.lineTo(event->position() + QPointF(0.1, 0)); // A dot is a stroke as well.
    update();
    emit edited();
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (isEmpty())
        return;
    m_strokes.lineTo(event->position());
    update();
}

} // namespace hms::app
