// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/push_watch.h"

#include "shared/operations/operations_protocol.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/topics.h"
#include "tests/load/conversation.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::load {

PushWatch::PushWatch(int subscribers, bool oneQueue, Hospital &hospital, Statistics &statistics)
    : m_hospital(hospital)
    , m_statistics(statistics)
{
    for (int i = 0; i < subscribers; ++i)
        m_subscribers.push_back(std::make_unique<Subscriber>());
    m_stages.resize(oneQueue ? 1 : size_t(qMin<qsizetype>(subscribers, hospital.doctors().size())));
    for (size_t i = 0; i < m_subscribers.size(); ++i)
        ++stageOf(i).subscribers;
    connect(&m_timer, &QTimer::timeout, this, &PushWatch::step);
}

void PushWatch::logIn(const QUrl &server, const QList<Cashier> &cashiers, Dice &dice)
{
    checkInPatients(server, cashiers, dice);
    std::vector<Desk *> desks{&m_assistant};
    for (const auto &subscriber : m_subscribers)
        desks.push_back(&subscriber->desk);
    load::logIn(desks, server, cashiers);
    follow();
    connect(&m_assistant, &Desk::answered, this, &PushWatch::onAnswer);
    for (Desk *desk : desks)
        connect(desk, &Desk::lost, this,
                [this](const QString &why) { m_statistics.countError(u"connection"_s, why); });
    for (size_t i = 0; i < m_subscribers.size(); ++i)
        connect(&m_subscribers[i]->desk, &Desk::changed, this,
                [this, i](QStringView change) { onChange(i, change); });
}

void PushWatch::checkInPatients(const QUrl &server, const QList<Cashier> &cashiers, Dice &dice)
{
    Conversation desk(server);
    desk.ask(ResumeSession{cashiers.constFirst().token});
    for (size_t i = 0; i < m_stages.size(); ++i) {
        const auto arrival = m_hospital.takeArrivalTo(int(i), dice);
        if (!arrival)
            throw std::runtime_error("no patient is free for the pushes");
        CheckIn checkIn;
        checkIn.patientId = m_hospital.patients()[arrival->patient].id;
        checkIn.doctorId = m_hospital.doctors()[arrival->doctor].id;
        m_stages[i].visit = desk.command(checkIn).visit_.id;
    }
}

void PushWatch::follow()
{
    std::vector<Desk *> desks;
    QStringList topics;
    for (size_t i = 0; i < m_subscribers.size(); ++i) {
        desks.push_back(&m_subscribers[i]->desk);
        const DoctorId doctor = m_hospital.doctors()[qsizetype(i % m_stages.size())].id;
        topics.append(Topic{TopicKind::Queue, doctor.value}.toText());
    }
    const std::vector<qint64> revisions = load::follow(desks, topics);
    for (size_t i = 0; i < m_subscribers.size(); ++i)
        m_subscribers[i]->revision = revisions[i];
}

void PushWatch::start(std::chrono::milliseconds every)
{
    if (!m_subscribers.empty())
        m_timer.start(every);
}

void PushWatch::step()
{
    if (m_missing > 0 || m_assistant.isWaiting())
        return; // The last one is still on its way.
    m_current = (m_current + 1) % m_stages.size();
    Stage &stage = m_stages[m_current];
    stage.status = stage.status == VisitStatus::Waiting ? VisitStatus::Called : VisitStatus::Waiting;
    m_visit = stage.visit.toText();
    m_status = enumText(stage.status);
    m_missing = stage.subscribers;
    SetVisitStatus request;
    request.visitId = stage.visit;
    request.status = stage.status;
    QJsonObject params = encode(request);
    params.insert(u"operationId"_s, OperationId::make().toText());
    m_assistant.ask(SetVisitStatus::kMethod, params);
}

void PushWatch::onChange(size_t subscriber, QStringView change)
{
    noteRevision(change, m_subscribers[subscriber]->revision, m_statistics);
    if (m_missing == 0 || subscriber % m_stages.size() != m_current || !change.contains(m_visit))
        return;
    const QStringView row = member(change, "upserts"_L1).sliced(1);
    if (content(member(row, "visitId"_L1)) != m_visit || content(member(row, "status"_L1)) != m_status)
        return;
    if (--m_missing == 0 && m_measuring)
        m_statistics.pushes.add(Clock::now() - m_assistant.sentAt());
}

void PushWatch::onAnswer(const PeekedFrame &answer)
{
    if (answer.kind != PeekedFrame::Kind::Refused)
        return;
    m_statistics.countError(QString(SetVisitStatus::kMethod), errorMessage(answer.error.code));
    m_missing = 0;
}

} // namespace hms::load
