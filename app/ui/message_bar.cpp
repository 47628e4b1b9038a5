// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/message_bar.h"

#include "app/ui/button.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Icon::Check;
    case Tone::Warn:
    case Tone::Bad: return Icon::Warning;
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info: return Icon::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    m_icon = new IconLabel(Icon::Info);
    m_text = textLabel({});
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_undoButton = makeButton(tr("&Undo"), ButtonKind::Quiet, Icon::Undo);
    m_undoButton->setObjectName(u"undo"_s);
    m_close = makeIconButton(Icon::X, tr("Close message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(3), grid(1), grid(1), grid(1));
    row->setSpacing(grid(2));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undoButton);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kHideAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_undoButton, &QPushButton::clicked, this, &MessageBar::undo);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text)
{
    m_undo = {};
    show(tone, text, tone != Tone::Warn && tone != Tone::Bad);
}

void MessageBar::showUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    show(Tone::Ok, text, true);
}

void MessageBar::show(Tone tone, const QString &text, bool goesAway)
{
    m_goesAway = goesAway;
    m_text->setText(text);
    setAccessibleName(text);
    m_icon->setIcon(iconOf(tone), tone);
    m_undoButton->setVisible(bool(m_undo));
    setProperty("tone", toneName(tone));
    restyle(*this);
    QFrame::show();
    if (goesAway && !underMouse())
        m_timer.start();
    else
        m_timer.stop();
}

void MessageBar::clear()
{
    m_timer.stop();
    m_undo = {};
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::undo()
{
    const auto act = std::exchange(m_undo, {});
    clear();
    if (act)
        act();
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (m_goesAway && isVisible())
        m_timer.start();
}

} // namespace hms::app
