// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/cart_strip.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kTickMs = 1'000;

} // namespace

CartStrip::CartStrip(Cart &cart, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_cart(cart)
{
    m_icon = new IconLabel(Icon::Lock, Tone::Neutral, 1, this);
    m_text = textLabel({}, TextRole::Muted, this);
    m_text->setObjectName(u"cart"_s);
    m_text->setWordWrap(true);
    m_again = makeButton(tr("&Keep again"), ButtonKind::Secondary, Icon::Refresh, this);
    m_again->setObjectName(u"keepAgain"_s);
    m_again->setAutoDefault(true);
    m_again->installEventFilter(this);
    gate.guard(m_again, Permission::PrescriptionsDispense);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &CartStrip::againRequested);
    connect(&m_cart, &Cart::changed, this, &CartStrip::update);
    connect(&m_clock, &QTimer::timeout, this, &CartStrip::update);
    m_clock.start(kTickMs);
    update();
}

void CartStrip::setOpen(bool open)
{
    m_open = open;
    update();
}

bool CartStrip::start()
{
    if (!m_again->isVisibleTo(this) || !m_again->isEnabled())
        return false;
    m_again->setFocus(Qt::OtherFocusReason);
    return true;
}

void CartStrip::tell(Icon which, Tone tone, const QString &text)
{
    m_icon->setIcon(which, tone);
    m_text->setText(text);
}

void CartStrip::update()
{
    const Cart::State state = m_cart.state();
    m_icon->setVisible(m_open);
    m_text->setVisible(m_open);
    m_again->setVisible(m_open && (state == Cart::State::Over || state == Cart::State::Empty));
    switch (state) {
    case Cart::State::Empty: return tell(Icon::Warning, Tone::Warn, tr("Nothing is kept for this desk."));
    case Cart::State::Asking: return tell(Icon::Clock, Tone::Neutral, tr("Keeping the medicines..."));
    case Cart::State::Checking: return tell(Icon::Clock, Tone::Warn, tr("Checking whether they are kept..."));
    case Cart::State::Over:
        return tell(Icon::Warning, Tone::Warn,
                    tr("The time is over: others may have these medicines now. Keep them again before "
                       "you give them out."));
    case Cart::State::Kept: break;
    }
    const qint64 seconds = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_cart.until()));
    tell(Icon::Lock, Tone::Neutral,
         tr("Kept for this desk until %1, %2 left", "time of day, duration")
             .arg(format().time(m_cart.until()), format().minutes(int((seconds + 59) / 60))));
}

bool CartStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return true; // A key held down is not a second wish.
    return QWidget::eventFilter(watched, event);
}

} // namespace hms::app
