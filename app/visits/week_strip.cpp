// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/week_strip.h"

#include "app/ui/format.h"
#include "app/ui/icons.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QToolButton *stepButton(Icon which, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(which));
    button->setIconSize(QSize(iconSize(), iconSize()));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

WeekStrip::WeekStrip(QWidget *parent)
    : QFrame(parent)
{
    setProperty("oneOf", true); // Dressed as the kit's choice of one.
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Day"));
    m_group = new QButtonGroup(this);
    m_back = stepButton(Icon::ArrowLeft, tr("The week before"));
    m_on = stepButton(Icon::ArrowRight, tr("The week after"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_back);
    for (int i = 0; i < kDays; ++i) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button, i);
        row->addWidget(button, 1);
    }
    row->addWidget(m_on);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int i) { choose(m_first.addDays(i)); });
    connect(m_back, &QToolButton::clicked, this, [this] { choose(m_day.addDays(-kDays)); });
    connect(m_on, &QToolButton::clicked, this, [this] { choose(m_day.addDays(kDays)); });
    update();
}

void WeekStrip::setToday(QDate today)
{
    m_today = today;
    m_day = today;
    update();
}

void WeekStrip::setDay(QDate day)
{
    m_day = qMax(day, m_today);
    update();
}

void WeekStrip::choose(QDate day)
{
    const QDate before = m_day;
    setDay(day);
    if (m_day != before)
        emit dayChosen(m_day);
}

void WeekStrip::update()
{
    if (m_today.isNull())
        return;
    m_first = m_today.addDays(m_today.daysTo(m_day) / kDays * kDays);
    for (int i = 0; i < kDays; ++i) {
        const QDate day = m_first.addDays(i);
        QAbstractButton *button = m_group->button(i);
        button->setText(day == m_today ? format().day(day, m_today)
                                       : tr("%1 %2", "short day name, day of the month")
                                             .arg(format().locale().standaloneDayName(day.dayOfWeek(),
                                                                                      QLocale::ShortFormat),
                                                  format().serial(day.day())));
        button->setToolTip(format().longDate(day));
        button->setAccessibleName(format().longDate(day));
        button->setChecked(day == m_day);
    }
    m_back->setEnabled(m_day > m_today);
    setAccessibleDescription(format().longDate(m_day));
}

void WeekStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        choose(m_day.addDays(1));
    else if (event->key() == backward)
        choose(m_day.addDays(-1));
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown)
        choose(m_day.addDays(kDays));
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp)
        choose(m_day.addDays(-kDays));
    else if (event->key() == Qt::Key_Home)
        choose(m_today);
    else
        QFrame::keyPressEvent(event);
}

void WeekStrip::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    QWidget::update();
}

} // namespace hms::app
