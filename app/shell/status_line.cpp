// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_line.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace hms::app {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_icon = new IconLabel(Icon::Info);
    m_text = textLabel({});
    m_text->setObjectName(u"statusText"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undoButton = makeButton(tr("Undo"), ButtonKind::Quiet, Icon::Undo);
    m_undoButton->setObjectName(u"statusUndo"_s);
    // Not Ctrl+Z: that belongs to the text field being typed in.
    const QKeySequence key(Qt::ALT | Qt::Key_Z);
    m_undoButton->setToolTip(key.toString(QKeySequence::NativeText));
    connect(new QShortcut(key, this), &QShortcut::activated, this, &StatusLine::undo);
    m_printer = textLabel({}, TextRole::Muted);
    m_shift = textLabel({}, TextRole::Muted);
    m_clock = textLabel({}, TextRole::Muted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), 0, grid(4), 0);
    row->setSpacing(grid(2));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undoButton);
    for (QLabel *label : {m_printer, m_shift, m_clock}) {
        row->addSpacing(grid(2));
        row->addWidget(label);
    }
    row->addSpacing(grid(2));
    row->addWidget(textLabel(u"v"_s + QLatin1StringView(HMS_VERSION), TextRole::Muted));
    setMinimumHeight(controlHeight() + grid(2));
    connect(m_undoButton, &QPushButton::clicked, this, &StatusLine::undo);
    connect(&m_clockTick, &QTimer::timeout, this, &StatusLine::tick);
    tick();
    clear();
}

void StatusLine::say(Tone tone, const QString &text)
{
    m_undo = {};
    put(tone, text);
}

void StatusLine::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    put(Tone::Ok, text);
}

void StatusLine::put(Tone tone, const QString &text)
{
    const bool bad = tone == Tone::Bad || tone == Tone::Warn;
    m_icon->setIcon(bad ? Icon::Warning : tone == Tone::Ok ? Icon::Check : Icon::Info, tone);
    m_icon->setVisible(!text.isEmpty());
    m_text->setText(text);
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);
    m_undoButton->setVisible(bool(m_undo));
}

void StatusLine::setPrinter(const QString &state)
{
    m_printer->setText(state);
}

void StatusLine::setShift(const std::optional<Shift> &shift)
{
    if (!shift)
        m_shift->setText({});
    else if (shift->status == ShiftStatus::Counted)
        m_shift->setText(tr("Drawer counted"));
    else
        m_shift->setText(tr("Shift open %1").arg(format().time(shift->openedAt)));
}

void StatusLine::clear()
{
    say(Tone::Neutral, {});
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::undo()
{
    const auto act = std::exchange(m_undo, {});
    clear();
    if (act)
        act();
}

void StatusLine::tick()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_clock->setText(format().time(now));
    m_clockTick.start((60 - now.time().second()) * 1000);
}

} // namespace hms::app
