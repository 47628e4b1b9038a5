// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/scan_filter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace hms::app {

namespace {

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

bool couldBeScanned(const QKeyEvent &event)
{
    const auto plain = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !event.isAutoRepeat() && plain == Qt::NoModifier && event.text().size() == 1 &&
           event.text().front().isPrint();
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ScanFilter::ScanFilter(QObject *parent)
    : QObject(parent)
{
    m_gap.setSingleShot(true);
    m_gap.setTimerType(Qt::PreciseTimer);
    connect(&m_gap, &QTimer::timeout, this, &ScanFilter::onGap);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setEnabled(bool enabled)
{
    m_enabled = enabled;
    release();
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    // Windows hear each key before the widget that has the focus; only the latter counts.
    if (!m_enabled || m_releasing || event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    return onKey(watched, *static_cast<QKeyEvent *>(event));
}

bool ScanFilter::onKey(QObject *watched, QKeyEvent &event)
{
    if (isModifierKey(event.key()))
        return false;
    if (isEnter(event) && int(m_held.size()) >= kMinKeys) {
        m_gap.stop();
        QString text;
        for (const Held &held : std::exchange(m_held, {}))
            text += held.event->text();
        emit scanned(text);
        return true;
    }
    if (!couldBeScanned(event)) {
        release();
        return false;
    }
    const bool hadFocus = watched == QApplication::focusWidget();
    m_held.push_back({watched, hadFocus, std::unique_ptr<QKeyEvent>(event.clone())});
    m_lastChance = false;
    m_gap.start(kGapMs);
    return true;
}

void ScanFilter::onGap()
{
    // When the desk was busy, the rest of the burst may be waiting behind this timer: let it in first.
    if (!std::exchange(m_lastChance, true)) {
        m_gap.start(0);
        return;
    }
    release();
}

void ScanFilter::release()
{
    m_gap.stop();
    const QScopedValueRollback guard(m_releasing, true);
    for (const Held &held : std::exchange(m_held, {})) {
        // A key may move the focus (type-to-filter does); those after it belong there.
        QObject *focus = held.hadFocus ? QApplication::focusWidget() : nullptr;
        if (QObject *receiver = focus ? focus : held.receiver.data())
            QCoreApplication::sendEvent(receiver, held.event.get());
    }
}

} // namespace hms::app
