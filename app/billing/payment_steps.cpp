// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/payment_steps.h"

#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Icon iconOf(StepState state)
{
    switch (state) {
    case StepState::Waiting: return Icon::Dot;
    case StepState::Busy: return Icon::Clock;
    case StepState::Done: return Icon::Check;
    case StepState::Problem: return Icon::Warning;
    }
    Q_UNREACHABLE();
}

Tone toneOf(StepState state)
{
    switch (state) {
    case StepState::Waiting: return Tone::Neutral;
    case StepState::Busy: return Tone::Info;
    case StepState::Done: return Tone::Ok;
    case StepState::Problem: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString wordOf(PaymentStep step, StepState state)
{
    const bool done = state == StepState::Done;
    switch (step) {
    case PaymentStep::Sent: return done ? PaymentSteps::tr("Sent") : PaymentSteps::tr("Send");
    case PaymentStep::Recorded: return done ? PaymentSteps::tr("Recorded") : PaymentSteps::tr("Record");
    case PaymentStep::Printed: return done ? PaymentSteps::tr("Printed") : PaymentSteps::tr("Print");
    }
    Q_UNREACHABLE();
}

} // namespace

PaymentSteps::PaymentSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(1));
    for (Step &step : m_steps) {
        if (&step != &m_steps.front())
            row->addWidget(new IconLabel(Icon::ArrowRight, Tone::Neutral, 0.8, this));
        step.icon = new IconLabel(Icon::Dot, Tone::Neutral, 1, this);
        step.text = textLabel({}, TextRole::Body, this);
        row->addWidget(step.icon);
        row->addWidget(step.text);
    }
    row->addStretch();
    reset();
}

void PaymentSteps::reset()
{
    for (const PaymentStep step : {PaymentStep::Sent, PaymentStep::Recorded, PaymentStep::Printed})
        set(step, StepState::Waiting);
}

void PaymentSteps::set(PaymentStep which, StepState state, const QString &text)
{
    Step &step = m_steps[size_t(which)];
    step.state = state;
    step.icon->setIcon(iconOf(state), toneOf(state));
    step.text->setText(text.isEmpty() ? wordOf(which, state) : text);
    setTextRole(*step.text, state == StepState::Waiting ? TextRole::Muted : TextRole::Strong);
    QStringList words;
    for (const Step &each : m_steps)
        if (each.state != StepState::Waiting)
            words.append(each.text->text());
    setAccessibleName(words.join(u", "_s));
}

QString PaymentSteps::text(PaymentStep step) const
{
    return m_steps[size_t(step)].text->text();
}

} // namespace hms::app
