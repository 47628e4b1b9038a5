// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/idle_watch.h"

#include <QEvent>

namespace hms::app {

IdleWatch::IdleWatch(std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    m_timer.start();
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setPatience(std::chrono::milliseconds after)
{
    m_timer.start(after);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_timer.start(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hms::app
