// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/review_steps.h"

#include "app/results/reason_line.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestNotes = 1'000;
constexpr int kLongestReason = 300;

} // namespace

ReviewSteps::ReviewSteps(PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
{
    buildUi(gate);
    connect(m_review, &QPushButton::clicked, this, [this] { emit reviewed(m_notes->text().trimmed()); });
    connect(m_release, &QPushButton::clicked, this, &ReviewSteps::released);
    connect(m_sendBack, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_hold, &QPushButton::clicked, this, &ReviewSteps::onHold);
    connect(m_reason, &ReasonLine::left, m_buttons, &QWidget::show);
    connect(m_reason, &ReasonLine::confirmed, this, [this](const QString &text) {
        m_buttons->show();
        m_asksToSendBack ? emit sentBack(text) : emit held(text);
    });
    setState({});
}

void ReviewSteps::buildUi(PermissionGate &gate)
{
    m_buttons = new QWidget(this);
    m_notes = new QLineEdit(m_buttons);
    m_notes->setObjectName(u"reviewNotes"_s);
    m_notes->setMaxLength(kLongestNotes);
    m_notes->setPlaceholderText(tr("Notes for the report (may stay empty)"));
    m_notes->setAccessibleName(tr("Notes of the review"));
    m_why = textLabel({}, TextRole::Muted, this);
    m_why->setObjectName(u"whyNot"_s);
    m_why->setWordWrap(true);
    m_sendBack = makeButton(tr("Send &back..."), ButtonKind::Secondary, Icon::Undo, m_buttons);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_hold = makeButton({}, ButtonKind::Secondary, Icon::Pause, m_buttons);
    m_hold->setObjectName(u"hold"_s);
    m_review = makeButton(tr("&Review"), ButtonKind::Primary, Icon::Check, m_buttons);
    m_review->setObjectName(u"review"_s);
    m_release = makeButton(tr("Re&lease"), ButtonKind::Primary, Icon::Play, m_buttons);
    m_release->setObjectName(u"release"_s);
    for (Button *each : {m_sendBack, m_hold, m_review})
        gate.guard(each, Permission::ResultsReview);
    gate.guard(m_release, Permission::ResultsRelease);
    m_reason = new ReasonLine(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_sendBack);
    row->addWidget(m_hold);
    row->addWidget(m_notes, 1);
    row->addWidget(m_review);
    row->addWidget(m_release);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(m_why);
    column->addWidget(m_buttons);
    column->addWidget(m_reason);
}

void ReviewSteps::reset()
{
    m_notes->clear();
    m_reason->hide();
    m_buttons->show();
}

void ReviewSteps::setState(const State &state)
{
    m_state = state;
    const bool toReview = state.status == TestResultStatus::Completed;
    const bool mayGoOn = state.isIdle && !state.isHeld;
    m_why->setText(state.isOwn && toReview
                       ? tr("You entered this result yourself. Another person reviews it.")
                   : state.isHeld ? tr("It is held. Let it go on before it is reviewed.")
                                  : QString());
    m_why->setVisible(!m_why->text().isEmpty());
    m_review->setVisible(toReview);
    m_notes->setVisible(toReview);
    m_release->setVisible(!toReview);
    m_review->setEnabled(mayGoOn && !state.isOwn);
    m_review->setToolTip(m_why->text());
    m_release->setEnabled(mayGoOn && state.status == TestResultStatus::Reviewed);
    m_sendBack->setEnabled(mayGoOn);
    m_hold->setText(state.isHeld ? tr("Let it &go on") : tr("&Hold..."));
    m_hold->setEnabled(state.isIdle);
}

QWidget *ReviewSteps::nextStep() const
{
    Button *step = m_review->isHidden() ? m_release : m_review;
    return step->isEnabled() ? step : nullptr;
}

void ReviewSteps::ask(bool toSendBack)
{
    m_asksToSendBack = toSendBack;
    m_buttons->hide();
    if (toSendBack)
        m_reason->ask(tr("What must be done again? Who entered it will read this."), tr("&Send it back"),
                      kLongestNotes);
    else
        m_reason->ask(tr("Why is this result stopped?"), tr("&Hold it"), kLongestReason);
}

void ReviewSteps::onHold()
{
    if (m_state.isHeld)
        emit letGoOn();
    else
        ask(false);
}

void ReviewSteps::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_review->isEnabled() && (m_review->hasFocus() || m_notes->hasFocus()))
        emit reviewed(m_notes->text().trimmed());
    else if (isEnter && m_release->isEnabled() && m_release->hasFocus())
        emit released();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
