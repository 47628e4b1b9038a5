// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/long_run.h"

#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/faults/told_rules.h"
#include "tests/faults/waiting.h"

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace hms::test {

namespace {

constexpr int kCashiers = 24;
constexpr int kPharmacists = 6;
constexpr int kTechnicians = 4;
constexpr int kReviewers = 3;
constexpr auto kReadyPatience = 30s;
constexpr auto kLookEvery = 60s;

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

LongRun::LongRun(Hospital &hospital, quint64 seed, Limits limits)
    : m_hospital(hospital)
    , m_random(seed)
    , m_limits(limits)
    , m_checked(Ulid::make())
{
}

qint64 LongRun::paid() const
{
    return m_hospital.history().accepted(TakePayment::kMethod);
}

bool LongRun::isOver() const
{
    return (m_limits.time > 0ms && m_clock.hasExpired(m_limits.time.count())) ||
           (m_limits.payments > 0 && paid() >= m_limits.payments) || !m_findings.isEmpty();
}

Findings LongRun::run()
{
    m_clock.start();
    m_hospital.setTimings({.mostRetry = 200ms});
    m_hospital.server().supervise(true);
    m_hospital.staff(kCashiers, 1, 1);
    m_hospital.pharmacy(1, kPharmacists);
    m_hospital.laboratory(2, kTechnicians, kReviewers);
    m_hospital.allLive(kReadyPatience);
    m_hospital.work();
    QElapsedTimer sinceLook;
    sinceLook.start();
    while (!isOver()) {
        letTimePass(milliseconds(between(1'000, 5'000)));
        strike();
        if (sinceLook.hasExpired(std::chrono::milliseconds(kLookEvery).count())) {
            look();
            sinceLook.start();
        }
    }
    m_hospital.proxy().heal();
    m_hospital.rest(kReadyPatience);
    m_hospital.exec(u"ANALYZE"_s); // The rules join tables that have grown faster than autovacuum looked.
    Findings findings = m_findings + m_hospital.check() + m_hospital.probe();
    sayFigures(findings);
    return findings;
}

void LongRun::strike()
{
    switch (between(0, 9)) {
    case 0:
    case 1: return killServer();
    case 2: return killDatabase(false);
    case 3: return killDatabase(true);
    case 4: return pauseDatabase();
    default: return cutNetwork();
    }
}

/// A kill is over when somebody has paid again.
void LongRun::noteReady(qint64 paidBefore, const QElapsedTimer &sinceKill)
{
    if (!eventually([&] { return paid() > paidBefore; }, kReadyPatience))
        m_findings += {u"I19"_s, u"nobody could pay for half a minute after a kill"_s};
    m_slowestReadyMs = std::max(m_slowestReadyMs, sinceKill.elapsed());
}

void LongRun::killServer()
{
    ++m_serverKills;
    QElapsedTimer clock;
    clock.start();
    m_hospital.server().kill();
    const qint64 before = paid();
    m_hospital.server().start();
    noteReady(before, clock);
}

/// It may be on its way up from the last kill, or hmsd may have given it up and be started again.
OwnedCluster LongRun::provenCluster()
{
    std::optional<OwnedCluster> cluster;
    std::string why;
    eventually(
        [&] {
            try {
                cluster = m_hospital.server().cluster();
            } catch (const std::runtime_error &error) {
                why = error.what();
            }
            return cluster.has_value();
        },
        kReadyPatience);
    if (!cluster)
        throw std::runtime_error(why);
    return *cluster;
}

void LongRun::killDatabase(bool wholeCluster)
{
    const OwnedCluster cluster = provenCluster();
    ++m_databaseKills;
    const QList<qint64> backends = cluster.backends();
    QElapsedTimer clock;
    clock.start();
    const bool whole = wholeCluster || backends.isEmpty();
    cluster.send(whole ? cluster.postmaster() : backends.at(between(0, int(backends.size()) - 1)), SIGKILL);
    // Answers already under way do not count.
    letTimePass(20ms);
    noteReady(paid(), clock);
}

void LongRun::pauseDatabase()
{
    ++m_pauses;
    const PausedCluster paused(provenCluster());
    letTimePass(milliseconds(between(100, 1'500)));
}

void LongRun::cutNetwork()
{
    ++m_cuts;
    FaultProxy &proxy = m_hospital.proxy();
    switch (between(0, 4)) {
    case 0: proxy.resetAll(); break;
    case 1: proxy.arm(RequestFault::CutAfterForward, between(1, 10)); break;
    case 2: proxy.arm(RequestFault::CutBeforeReply, between(1, 10)); break;
    case 3: proxy.arm(RequestFault::Repeat, between(1, 10)); break;
    default:
        proxy.setFaults({.blackHole = true});
        letTimePass(milliseconds(between(50, 1'000)));
        proxy.heal();
    }
}

/// Everybody rests; what was done since the last look is compared with the database.
void LongRun::look()
{
    if (!m_hospital.rest(kReadyPatience))
        m_findings += {u"I1"_s, u"outcomes stay unknown"_s};
    const Ulid now = Ulid::make();
    m_findings += m_hospital.checkSince(m_checked);
    m_checked = now;
    say(u"%1 s: %2 payments, %3 server kills, %4 database kills, %5 pauses, %6 cuts, slowest ready %7 ms"_s
            .arg(m_clock.elapsed() / 1'000)
            .arg(paid())
            .arg(m_serverKills)
            .arg(m_databaseKills)
            .arg(m_pauses)
            .arg(m_cuts)
            .arg(m_slowestReadyMs));
    m_hospital.work();
}

void LongRun::sayFigures(const Findings &findings)
{
    const auto counts = m_hospital.countPayments();
    say(u"payments done %1, lost %2, doubled %3"_s.arg(paid()).arg(counts.lost).arg(counts.doubled));
    say(u"dispensings done %1, results released %2"_s
            .arg(m_hospital.history().accepted(DispensePrescription::kMethod))
            .arg(m_hospital.history().accepted(ReleaseTestResults::kMethod)));
    say(u"kills: server %1, database %2; pauses %3; cuts %4; time %5 s"_s.arg(m_serverKills)
            .arg(m_databaseKills)
            .arg(m_pauses)
            .arg(m_cuts)
            .arg(m_clock.elapsed() / 1'000));
    say(u"slowest time from a kill to the next payment: %1 ms"_s.arg(m_slowestReadyMs));
    say(findings.isEmpty() ? u"every invariant holds"_s : toText(findings));
}

} // namespace hms::test
