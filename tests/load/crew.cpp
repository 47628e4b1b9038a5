// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/crew.h"

#include "shared/protocol/frame.h"
#include "shared/protocol/topics.h"

#include <QEventLoop>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::load {

namespace {

constexpr size_t kOpeningAtOnce = 40; // More would fill the server's list of waiting connections.
constexpr auto kOpeningPatience = 120s;
constexpr auto kLastAnswers = 60s; // Longer than the server lets any request of a desk take.
// A timer rings up to a millisecond late by its nature; a request sent later than that waited for its answer.
constexpr auto kPunctual = 2ms;

} // namespace

void logIn(const std::vector<Desk *> &desks, const QUrl &server, const QList<Cashier> &cashiers)
{
    QEventLoop loop;
    QString failure;
    size_t opened = 0;
    size_t ready = 0;
    const auto openNext = [&] {
        if (opened < desks.size())
            desks[opened++]->open(server);
    };
    for (size_t i = 0; i < desks.size(); ++i) {
        Desk *desk = desks[i];
        const QString token = cashiers[qsizetype(i) % cashiers.size()].token;
        QObject::connect(desk, &Desk::opened, &loop,
                         [desk, token] { desk->ask(ResumeSession::kMethod, encode(ResumeSession{token})); });
        QObject::connect(desk, &Desk::answered, &loop, [&](const PeekedFrame &answer) {
            if (answer.kind == PeekedFrame::Kind::Refused)
                failure = u"a session was refused: "_s + errorMessage(answer.error.code);
            if (++ready == desks.size() || !failure.isEmpty())
                loop.quit();
            openNext();
        });
        QObject::connect(desk, &Desk::lost, &loop, [&](const QString &why) {
            failure = why;
            loop.quit();
        });
    }
    while (opened < std::min(desks.size(), kOpeningAtOnce))
        openNext();
    QTimer::singleShot(kOpeningPatience, &loop, [&] {
        failure = u"the workstations did not get in"_s;
        loop.quit();
    });
    if (!desks.empty())
        loop.exec();
    if (!failure.isEmpty())
        throw std::runtime_error(failure.toStdString());
}

std::vector<qint64> follow(const std::vector<Desk *> &desks, const QStringList &topics)
{
    QEventLoop loop;
    std::vector<qint64> revisions(desks.size(), -1);
    size_t following = 0;
    QString failure;
    for (size_t i = 0; i < desks.size(); ++i) {
        QObject::connect(desks[i], &Desk::answered, &loop, [&, i](const PeekedFrame &answer) {
            if (answer.kind == PeekedFrame::Kind::Refused)
                failure = u"a subscription was refused: "_s + errorMessage(answer.error.code);
            revisions[i] = integer(member(answer.body, "revision"_L1)).value_or(-1);
            if (++following == desks.size() || !failure.isEmpty())
                loop.quit();
        });
        desks[i]->ask(SubscribeTopic::kMethod, encode(SubscribeTopic{topics[qsizetype(i)]}));
    }
    if (!desks.empty())
        loop.exec();
    if (!failure.isEmpty())
        throw std::runtime_error(failure.toStdString());
    return revisions;
}

void noteRevision(QStringView change, qint64 &last, Statistics &statistics)
{
    const qint64 revision = integer(member(change, "revision"_L1)).value_or(-1);
    if (revision != last + 1)
        statistics.countError(u"topics.changed"_s, u"revision %1 came after %2"_s.arg(revision).arg(last));
    last = revision;
}

Crew::Crew(int workstations, Workload &workload, Statistics &statistics)
    : m_workload(workload)
    , m_statistics(statistics)
{
    for (int i = 0; i < workstations; ++i) {
        Workstation *station = m_stations.emplace_back(std::make_unique<Workstation>()).get();
        station->timer.setSingleShot(true);
        station->timer.setTimerType(Qt::PreciseTimer);
        connect(&station->timer, &QTimer::timeout, this, [this, station] { onTimer(*station); });
    }
}

Crew::~Crew()
{
    for (const auto &station : m_stations)
        station->desk.disconnect(this);
}

void Crew::logIn(const QUrl &server, const QList<Cashier> &cashiers)
{
    std::vector<Desk *> desks;
    for (const auto &station : m_stations)
        desks.push_back(&station->desk);
    load::logIn(desks, server, cashiers);
    int number = 0;
    for (const auto &each : m_stations) {
        Workstation *station = each.get();
        station->user = int(number++ % cashiers.size());
        listenTo(*station);
    }
}

void Crew::follow(const QStringList &topics)
{
    std::vector<Desk *> desks;
    QStringList followed;
    for (const auto &station : m_stations) {
        followed.append(topics[qsizetype(desks.size()) % topics.size()]);
        desks.push_back(&station->desk);
        station->desk.disconnect(this);
    }
    const std::vector<qint64> revisions = load::follow(desks, followed);
    for (size_t i = 0; i < m_stations.size(); ++i) {
        Workstation *station = m_stations[i].get();
        station->revision = revisions[i];
        listenTo(*station);
        connect(&station->desk, &Desk::changed, this, [this, station](QStringView change) {
            noteRevision(change, station->revision, m_statistics);
        });
    }
}

void Crew::listenTo(Workstation &station)
{
    connect(&station.desk, &Desk::answered, this,
            [this, &station](const PeekedFrame &answer) { onAnswer(station, answer); });
    connect(&station.desk, &Desk::lost, this, [this, &station](const QString &why) { onLost(station, why); });
}

void Crew::start(const Source &source, const Pace &pace, Dice &dice)
{
    m_source = source;
    m_pace = pace;
    m_working = true;
    const auto now = Clock::now();
    for (const auto &station : m_stations) {
        if (station->lost)
            continue;
        if (pace.period > 0ms) {
            station->due = now + std::chrono::milliseconds(dice.below(pace.period.count()));
            startTimer(*station, station->due);
        } else {
            begin(*station);
        }
    }
    restIfDone();
}

void Crew::stop()
{
    m_working = false;
    for (const auto &station : m_stations)
        station->timer.stop();
    QTimer::singleShot(kLastAnswers, this, [this] {
        m_statistics.countError(u"connection"_s, u"answers are missing"_s);
        emit rested();
    });
    restIfDone();
}

void Crew::begin(Workstation &station)
{
    auto operation = m_working ? m_source(station.user) : std::nullopt;
    if (!operation)
        return;
    station.operation = std::move(*operation);
    ++m_underWay;
    station.desk.ask(wireMethod(station.operation.method), station.operation.params);
}

void Crew::onTimer(Workstation &station)
{
    if (!station.desk.isWaiting())
        begin(station);
}

void Crew::onAnswer(Workstation &station, const PeekedFrame &answer)
{
    const auto now = Clock::now();
    --m_underWay;
    note(station, answer, now);
    goOn(station, now);
    restIfDone();
}

void Crew::note(const Workstation &station, const PeekedFrame &answer, Clock::time_point now)
{
    const Operation &operation = station.operation;
    const QString method = methodName(operation.method);
    const bool isRefused = answer.kind == PeekedFrame::Kind::Refused;
    if (isRefused && !m_workload.takeWarnings(operation, answer.error)) {
        const QString detail = answer.error.reason() + answer.error.field();
        m_statistics.countError(method, (errorMessage(answer.error.code) + u' ' + detail).trimmed());
        return;
    }
    const QString fault = isRefused ? QString() : m_workload.take(operation, answer.body);
    if (!fault.isEmpty())
        m_statistics.countError(method, fault);
    if (!m_measuring)
        return;
    const auto sent = station.desk.sentAt();
    const bool isLate = m_pace.period > 0ms && sent - station.due > kPunctual;
    m_statistics.methods[size_t(operation.method)].add(now - (isLate ? station.due : sent));
}

void Crew::goOn(Workstation &station, Clock::time_point now)
{
    if (!m_working)
        return;
    if (m_pace.period > 0ms) {
        station.due += m_pace.period;
        return startTimer(station, station.due);
    }
    if (m_pace.think > 0ms)
        return startTimer(station, now + m_pace.think);
    begin(station);
}

void Crew::startTimer(Workstation &station, Clock::time_point at)
{
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(at - Clock::now());
    station.timer.start(std::max(wait, 0ms));
}

void Crew::onLost(Workstation &station, const QString &why)
{
    if (std::exchange(station.lost, true))
        return;
    m_statistics.countError(u"connection"_s, why);
    station.timer.stop();
    if (station.desk.isWaiting())
        --m_underWay;
    restIfDone();
}

void Crew::restIfDone()
{
    const bool isOver = !m_working || m_pace.period + m_pace.think == 0ms;
    if (m_underWay == 0 && isOver)
        emit rested();
}

} // namespace hms::load
