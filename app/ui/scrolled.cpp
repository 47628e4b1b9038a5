// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/scrolled.h"

#include "app/ui/theme.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLeastHeight = 40; ///< Grid steps.

} // namespace

Scrolled::Scrolled(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    content->setProperty("surface", content->property("surface").isValid() ? content->property("surface")
                                                                           : QVariant(u"clear"_s));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize Scrolled::minimumSizeHint() const
{
    const int least = qMax(widget()->minimumWidth(), widget()->minimumSizeHint().width());
    return {least + verticalScrollBar()->sizeHint().width(), grid(kLeastHeight)};
}

QSize Scrolled::sizeHint() const
{
    return widget()->sizeHint();
}

/// QScrollArea watches its widget for itself; whoever stands around us has to know as well.
bool Scrolled::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hms::app
