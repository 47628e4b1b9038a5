// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/serving_panel.h"

#include "app/ui/badge.h"
#include "app/ui/card.h"
#include "app/ui/columns_layout.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ServingPanel::ServingPanel(ApiClient &api, QueueFeed &feed, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(feed)
{
    buildUi(gate);
    connect(m_next, &QPushButton::clicked, this, &ServingPanel::callNext);
    connect(m_start, &QPushButton::clicked, this, [this] { step(VisitStatus::InConsultation, {}); });
    connect(m_complete, &QPushButton::clicked, this,
            [this] { finishThen([this] { step(VisitStatus::Completed, tr("Number %1 is finished.")); }); });
    connect(m_noShow, &QPushButton::clicked, this,
            [this] { step(VisitStatus::NoShow, tr("Number %1 did not come.")); });
    connect(m_recall, &QPushButton::clicked, this, &ServingPanel::recall);
    connect(&m_feed, &QueueFeed::changed, this, &ServingPanel::update);
    connect(&m_clock, &QTimer::timeout, this, &ServingPanel::tick);
    m_clock.start(1000);
    update();
}

void ServingPanel::buildUi(PermissionGate &gate)
{
    auto *card = new Card(tr("Now serving"), this);
    m_status = new StatusBadge({}, card);
    card->tools()->addWidget(m_status);

    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(buildPatient());
    m_stack->addWidget(buildNobody());
    card->body()->addWidget(content, 1);
    card->body()->addWidget(divider(card));
    m_counts = textLabel({}, TextRole::Muted, card);
    m_counts->setObjectName(u"counts"_s);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(buildActions(gate));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QWidget *ServingPanel::buildPatient()
{
    auto *patient = new QWidget(this);
    m_serial = bigNumber({}, patient);
    m_serial->setObjectName(u"serial"_s);
    m_name = textLabel({}, TextRole::Title, patient);
    m_name->setObjectName(u"name"_s);
    m_name->setWordWrap(true);
    m_facts = textLabel({}, TextRole::Muted, patient);
    m_facts->setWordWrap(true);
    m_reason = textLabel({}, TextRole::Body, patient);
    m_reason->setWordWrap(true);
    m_since = textLabel({}, TextRole::Muted, patient);
    m_since->setObjectName(u"since"_s);

    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(m_serial, 0, Qt::AlignTop);
    head->addLayout(who, 1);
    auto *layout = new QVBoxLayout(patient);
    layout->setContentsMargins({});
    layout->setSpacing(grid(1));
    layout->addLayout(head);
    layout->addSpacing(grid(1));
    layout->addWidget(m_reason);
    layout->addWidget(m_since);
    layout->addStretch();
    return patient;
}

/// Small: the queue below needs the place.
QWidget *ServingPanel::buildNobody()
{
    auto *nobody = new QWidget(this);
    auto *advice = textLabel(tr("Press F9 to call the next patient."), TextRole::Muted, nobody);
    advice->setWordWrap(true);
    auto *layout = new QVBoxLayout(nobody);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(textLabel(tr("Nobody is being served"), TextRole::Strong, nobody));
    layout->addWidget(advice);
    layout->addStretch();
    return nobody;
}

QWidget *ServingPanel::buildActions(PermissionGate &gate)
{
    auto *actions = new QWidget(this);
    m_next = makeButton(tr("Call &next"), ButtonKind::Primary, Icon::Bell, actions);
    m_start = makeButton(tr("&Start"), ButtonKind::Secondary, Icon::Play, actions);
    m_complete = makeButton(tr("Co&mplete"), ButtonKind::Secondary, Icon::Check, actions);
    m_recall = makeButton(tr("Call a&gain"), ButtonKind::Secondary, Icon::Refresh, actions);
    m_noShow = makeButton(tr("No-sho&w"), ButtonKind::Secondary, Icon::Ban, actions);
    m_next->setObjectName(u"callNext"_s);
    m_start->setObjectName(u"start"_s);
    m_complete->setObjectName(u"complete"_s);
    m_recall->setObjectName(u"recall"_s);
    m_noShow->setObjectName(u"noShow"_s);
    for (Button *button : {m_next, m_start, m_complete, m_recall, m_noShow})
        gate.guard(button, gate.allows(Permission::QueueAny) ? Permission::QueueAny : Permission::QueueOwn);

    const auto rowOf = [](Button *one, Button *other) {
        auto *row = new ColumnsLayout(2);
        row->fillWidth();
        row->setSpacing(grid(2));
        row->addWidget(one);
        row->addWidget(other);
        return row;
    };
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addWidget(m_next);
    layout->addLayout(rowOf(m_start, m_complete));
    layout->addLayout(rowOf(m_recall, m_noShow));
    return actions;
}

void ServingPanel::update()
{
    const auto entry = m_feed.serving();
    m_stack->setCurrentIndex(entry ? 0 : 1);
    m_status->setVisible(entry.has_value());
    m_counts->setText(tr("%n waiting", nullptr, m_feed.count(VisitStatus::Waiting)) + u"  ·  "_s +
                      tr("%n finished", nullptr, m_feed.count(VisitStatus::Completed)));
    const bool started = entry && entry->status == VisitStatus::InConsultation;
    const bool called = entry && entry->status == VisitStatus::Called;
    m_next->setText(entry ? tr("Finish, call &next") : tr("Call &next"));
    m_next->setEnabled(!m_busy && (entry || m_feed.count(VisitStatus::Waiting) > 0));
    m_start->setEnabled(!m_busy && called);
    m_complete->setEnabled(!m_busy && started);
    m_recall->setEnabled(!m_busy && called);
    m_noShow->setEnabled(!m_busy && called);
    // Steps that do not exist now leave their place to the queue below.
    for (Button *step : {m_start, m_recall, m_noShow})
        step->setVisible(called);
    m_complete->setVisible(started);
    if (!entry)
        return;
    m_status->setLook(look(entry->status));
    // Digits have no direction of their own: the label would take them for left-to-right text.
    m_serial->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_serial->setText(format().serial(entry->serialNumber));
    m_name->setText(entry->name);
    m_facts->setText(ageAndSex(entry->ageYears, entry->sex) + u"  ·  "_s +
                     format().isolated(entry->patientNumber) + u"  ·  "_s + label(entry->visitType));
    m_reason->setText(entry->reason.value_or(QString()));
    m_reason->setVisible(!m_reason->text().isEmpty());
    tick();
}

void ServingPanel::tick()
{
    const auto entry = m_feed.serving();
    if (!entry)
        return;
    const auto minutesSince = [](const std::optional<QDateTime> &at) {
        return at ? int(qMax<qint64>(0, at->secsTo(QDateTime::currentDateTimeUtc()) / 60)) : 0;
    };
    m_since->setText(entry->status == VisitStatus::InConsultation
                         ? tr("In consultation for %1").arg(format().minutes(minutesSince(entry->startedAt)))
                         : tr("Called %1 ago").arg(format().minutes(minutesSince(entry->calledAt))));
}

void ServingPanel::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void ServingPanel::callNext()
{
    if (!m_busy && m_next->isEnabled())
        finishThen([this] { sendCallNext(); });
}

/// Finishes what belongs to the patient here first; without one the step is taken at once.
void ServingPanel::finishThen(const std::function<void()> &step)
{
    const auto entry = m_feed.serving();
    if (!m_finish || !entry) {
        step();
        return;
    }
    setBusy(true);
    m_finish(entry->visitId, [this, step](bool mayFinish) {
        setBusy(false);
        if (mayFinish)
            step();
    });
}

void ServingPanel::sendCallNext()
{
    setBusy(true);
    m_api.command(CallNext{m_feed.doctor(), true}, this, [this](const Result<CallNext::Response> &answer) {
        setBusy(false);
        if (answer)
            onCalled(*answer);
        else
            emit failed(answer.error());
    });
}

void ServingPanel::onCalled(const CallNext::Response &answer)
{
    if (answer.finished)
        m_feed.show(*answer.finished);
    if (answer.called)
        m_feed.show(*answer.called);
    // The way back: the called one waits again, the finished one returns to the room.
    const auto undo = [this, answer] {
        const auto reopen = [this, answer] {
            if (answer.finished)
                send({answer.finished->id, VisitStatus::InConsultation, answer.finished->rowVersion}, {});
        };
        if (answer.called)
            send({answer.called->id, VisitStatus::Waiting, answer.called->rowVersion},
                 [reopen](const Visit &) { reopen(); });
        else
            reopen();
    };
    if (answer.called)
        emit done(tr("Number %1 is called.").arg(format().serial(answer.called->serialNumber)), undo);
    else if (answer.finished)
        emit done(tr("Number %1 is finished. Nobody is waiting.")
                      .arg(format().serial(answer.finished->serialNumber)),
                  undo);
    else
        emit done(tr("Nobody is waiting."), {});
}

void ServingPanel::step(VisitStatus status, const QString &doneText)
{
    const auto entry = m_feed.serving();
    if (!entry || m_busy)
        return;
    const VisitStatus before = entry->status;
    send({entry->visitId, status, entry->rowVersion}, [this, before, doneText](const Visit &visit) {
        if (doneText.isEmpty())
            return;
        // A no-show goes back to waiting, the only step there is.
        const VisitStatus back = visit.status == VisitStatus::NoShow ? VisitStatus::Waiting : before;
        emit done(doneText.arg(format().serial(visit.serialNumber)), [this, visit, back] {
            send({visit.id, back, visit.rowVersion}, {});
        });
    });
}

void ServingPanel::recall()
{
    const auto entry = m_feed.serving();
    if (!entry || m_busy)
        return;
    setBusy(true);
    m_api.command(RecallVisit{entry->visitId}, this, [this](const Result<Visit> &answer) {
        setBusy(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_feed.show(*answer);
        emit done(tr("Number %1 is called again.").arg(format().serial(answer->serialNumber)), {});
    });
}

void ServingPanel::send(const SetVisitStatus &request, const std::function<void(const Visit &)> &then)
{
    setBusy(true);
    m_api.command(request, this, [this, then](const Result<Visit> &answer) {
        setBusy(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_feed.show(*answer);
        if (then)
            then(*answer);
    });
}

void ServingPanel::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

} // namespace hms::app
