// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/kill_scenarios.h"

#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/results/results_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/faults/waiting.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace hms::test {

namespace {

constexpr qint64 kReadyMs = 5'000;

/// Everybody at work, three kinds of screens watched.
void openHospital(Run &run)
{
    Hospital &hospital = run.hospital;
    hospital.staff(8, 2, 2);
    hospital.pharmacy(1, 3);
    hospital.laboratory(1, 2, 2);
    run.expect(hospital.allLive(30s), u"I19"_s, u"not all robots could log in"_s);
    const QString queue = Topic{TopicKind::Queue, hospital.facts().doctors.first().value}.toText();
    hospital.watch(*hospital.robots().at(8), {queue, u"visitId"_s, u"entries"_s});
    hospital.watch(*hospital.robots().at(8), {u"doctors"_s, u"id"_s, {}});
    hospital.watch(*hospital.robots().at(0), {u"cashier"_s, u"id"_s, {}});
    hospital.work();
}

qint64 paid(Run &run)
{
    return run.hospital.history().accepted(TakePayment::kMethod);
}

qint64 released(Run &run)
{
    return run.hospital.history().accepted(ReleaseTestResults::kMethod);
}

bool somebodyReleased(Run &run, qint64 more)
{
    const qint64 before = released(run);
    return eventually([&] { return released(run) >= before + more; }, 30s);
}

qint64 dispensed(Run &run)
{
    return run.hospital.history().accepted(DispensePrescription::kMethod);
}

bool somebodyDispensed(Run &run, qint64 more)
{
    const qint64 before = dispensed(run);
    return eventually([&] { return dispensed(run) >= before + more; }, 30s);
}

bool somebodyPaid(Run &run, qint64 more)
{
    const qint64 before = paid(run);
    return eventually([&] { return paid(run) >= before + more; }, 30s);
}

void killAtPoint(Run &run, const QString &point, QLatin1StringView method)
{
    OwnedServer &server = run.hospital.server();
    server.useKillable(true);
    run.hospital.killAndRestart({{u"HMS_KILLPOINT"_s, point}, {u"HMS_KILLPOINT_METHOD"_s, method}});
    run.expect(eventually([&] { return !server.isRunning(); }, 30s), u"A1"_s,
               u"the server passed its kill point %1 of %2"_s.arg(point, method));
    server.useKillable(false);
    server.start();
}

} // namespace

void killServer(Run &run)
{
    openHospital(run);
    const int kills = run.brief ? 4 : 200;
    qint64 slowest = 0;
    for (int i = 0; i < kills; ++i) {
        letTimePass(milliseconds(run.between(20, run.brief ? 700 : 2'000)));
        slowest = std::max(slowest, run.hospital.killAndRestart());
    }
    for (const auto &point : {u"before_commit"_s, u"after_commit_before_reply"_s})
        for (const auto method : {TakePayment::kMethod, DispensePrescription::kMethod,
                                  ReleaseTestResults::kMethod, CheckIn::kMethod})
            if (!run.brief || method != CheckIn::kMethod)
                killAtPoint(run, point, method);
    run.expect(somebodyPaid(run, 8) && somebodyDispensed(run, 4) && somebodyReleased(run, 2), u"I19"_s,
               u"work did not go on after the kills"_s);
    run.expect(slowest <= kReadyMs, u"A1"_s, u"ready only after %1 ms"_s.arg(slowest));
    run.figures += u"%1 kills, ready again within %2 ms"_s.arg(kills).arg(slowest);
    run.figures +=
        u"%1 payments, %2 dispensings, %3 releases"_s.arg(paid(run)).arg(dispensed(run)).arg(released(run));
}

void killDatabase(Run &run)
{
    openHospital(run);
    OwnedServer &server = run.hospital.server();
    server.supervise(true);
    qint64 slowest = 0;
    const int rounds = run.brief ? 4 : 40;
    for (int i = 0; i < rounds; ++i) {
        run.expect(somebodyPaid(run, 4), u"I19"_s, u"no payment got through before kill %1"_s.arg(i));
        QElapsedTimer clock;
        const OwnedCluster cluster = server.cluster();
        const QList<qint64> backends = cluster.backends();
        const bool postmaster = i % 2 == 1 || backends.isEmpty();
        clock.start();
        cluster.send(postmaster ? cluster.postmaster()
                                : backends.at(run.between(0, int(backends.size()) - 1)),
                     SIGKILL);
        run.expect(somebodyPaid(run, 1), u"A2"_s, u"no payment after the database was killed"_s);
        slowest = std::max(slowest, clock.elapsed());
    }
    server.supervise(false);
    run.expect(slowest <= 2 * kReadyMs, u"A2"_s, u"paid again only after %1 ms"_s.arg(slowest));
    run.figures +=
        u"%1 kills of backends and postmasters, a payment again within %2 ms"_s.arg(rounds).arg(slowest);
}

void pauseDatabase(Run &run)
{
    constexpr qint64 kSlowMs = 3'000;
    run.hospital.setTimings({.heartbeat = 100ms});
    openHospital(run);
    QList<milliseconds> spans{1s, 5s};
    if (!run.brief)
        spans += 30s;
    for (const milliseconds span : spans) {
        run.expect(somebodyPaid(run, 4), u"I19"_s, u"no payment got through before a pause"_s);
        for (const auto &robot : run.hospital.robots())
            robot->resetFigures();
        {
            const PausedCluster paused(run.hospital.server().cluster());
            letTimePass(span);
        }
        run.expect(somebodyPaid(run, 4), u"I19"_s, u"no payment got through after a pause"_s);
        Robot::Figures worst;
        for (const auto &robot : run.hospital.robots()) {
            const Robot::Figures &figures = robot->figures();
            worst.slowestAnswerMs = std::max(worst.slowestAnswerMs, figures.slowestAnswerMs);
            worst.slowestPongMs = std::max(worst.slowestPongMs, figures.slowestPongMs);
            worst.links += figures.links;
        }
        run.expect(worst.links == 0, u"A3"_s, u"a pause of %1 ms cost connections"_s.arg(span.count()));
        run.expect(worst.slowestAnswerMs <= kSlowMs, u"A3"_s,
                   u"a request waited %1 ms for any answer"_s.arg(worst.slowestAnswerMs));
        run.figures += u"paused %1 ms: slowest answer %2 ms, heartbeat %3 ms"_s.arg(span.count())
                           .arg(worst.slowestAnswerMs)
                           .arg(worst.slowestPongMs);
    }
    run.hospital.setTimings({});
}

} // namespace hms::test
