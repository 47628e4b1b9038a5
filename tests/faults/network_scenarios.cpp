// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/network_scenarios.h"

#include "shared/visits/visits_protocol.h"
#include "tests/faults/resources.h"
#include "tests/faults/slow_peer.h"
#include "tests/faults/talk.h"
#include "tests/faults/waiting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace hms::test {

namespace {

constexpr auto kPatience = 30s;
constexpr qint64 kDeadPeerMs = 15'000;

QString firstQueue(Run &run)
{
    return Topic{TopicKind::Queue, run.hospital.facts().doctors.first().value}.toText();
}

/// The network swallows everything: both ends must notice by themselves.
void findDeadPeers(Run &run, const Robot &robot)
{
    Hospital &hospital = run.hospital;
    const int sockets = Resources::of(hospital.server().pid()).descriptors;
    QElapsedTimer clock;
    clock.start();
    // New attempts are refused, so that only the old links are counted.
    hospital.proxy().setFaults({.blackHole = true, .refuse = true});
    constexpr milliseconds kMargin = 2s; // The last sign may have been under way, and looking takes a tick.
    run.expect(eventually([&] { return !robot.isLive(); }, milliseconds(kDeadPeerMs) + kMargin), u"A8"_s,
               u"a workstation did not notice that the server is gone"_s);
    const qint64 client = clock.elapsed();
    run.expect(eventually([&] { return Resources::of(hospital.server().pid()).descriptors < sockets; },
                          milliseconds(kDeadPeerMs - client) + kMargin),
               u"A8"_s, u"the server did not notice that a workstation is gone"_s);
    run.figures +=
        u"a dead peer is found by the workstation after %1 ms, by the server within %2 ms"_s.arg(client).arg(
            clock.elapsed());
    hospital.proxy().resetAll();
    hospital.proxy().heal();
}

} // namespace

void cutNetwork(Run &run)
{
    Hospital &hospital = run.hospital;
    hospital.staff(6, 2, 1);
    Robot &watcher = *hospital.robots().at(6);
    hospital.watch(watcher, {firstQueue(run), u"visitId"_s, u"entries"_s});
    hospital.watch(watcher, {u"doctors"_s, u"id"_s, {}});
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);
    hospital.work();
    const int flaps = run.brief ? 15 : 300;
    for (int i = 0; i < flaps; ++i) {
        NetworkFaults faults;
        switch (run.between(0, 5)) {
        case 0: hospital.proxy().resetAll(); break;
        case 1: hospital.proxy().halfCloseAll(FaultProxy::Half::ToServer); break;
        case 2: hospital.proxy().halfCloseAll(FaultProxy::Half::ToClient); break;
        case 3: faults.blackHole = true; break;
        case 4: faults.sliceBytes = run.between(1, 20); break;
        default:
            faults = {.delay = milliseconds(run.between(0, 60)), .jitter = 40ms, .bytesPerSecond = 200'000};
        }
        hospital.proxy().setFaults(faults);
        letTimePass(milliseconds(run.between(30, 300)));
        hospital.proxy().heal();
        letTimePass(milliseconds(run.between(10, 150)));
    }
    run.expect(hospital.rest(kPatience), u"I1"_s, u"outcomes stay unknown after the network is back"_s);
    run.figures += u"%1 cuts, stalls and slow lines"_s.arg(flaps);
    findDeadPeers(run, watcher);
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots came back"_s);
}

void stallClients(Run &run)
{
    Hospital &hospital = run.hospital;
    constexpr int kPeers = 200;
    constexpr qint64 kOfAPeerKb = 48; // Socket, session and what it typed.
    hospital.staff(2, 1, 0);
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);
    hospital.work();
    letTimePass(1s);
    // A third of the peers never read the largest answer there is: one of them lies with the socket, one with
    // us, and the contract they describe grows.
    const QJsonDocument largest(askNow(*hospital.robots().front(), Discover{}).value());
    const qint64 unreadKb = 2 * largest.toJson(QJsonDocument::Compact).size() / 1024;
    const qint64 mostGrowthKb = kPeers * kOfAPeerKb + (kPeers / 3 + 1) * unreadKb;
    const Resources before = Resources::of(hospital.server().pid());

    std::vector<std::unique_ptr<SlowPeer>> peers;
    const QString token = askNow(*hospital.robots().front(), Login{u"front1"_s, u"demo-reception"_s})->token;
    for (int i = 0; i < kPeers; ++i)
        peers.push_back(std::make_unique<SlowPeer>(hospital.server().url(), SlowPeer::Kind(i % 3), token));
    qint64 most = 0;
    const bool closed = eventually(
        [&] {
            most = std::max(most, Resources::of(hospital.server().pid()).residentKb);
            return std::ranges::none_of(peers, [](const auto &peer) { return peer->isHeld(); });
        },
        kPatience);
    run.expect(closed, u"A11"_s, u"peers that stall are still held after half a minute"_s);
    run.expect(most - before.residentKb <= mostGrowthKb, u"A11"_s,
               u"%1 stalling peers cost %2 KB"_s.arg(kPeers).arg(most - before.residentKb));
    peers.clear();
    Findings left;
    eventually(
        [&] {
            left = checkResources(before, Resources::of(hospital.server().pid()));
            return left.isEmpty();
        },
        60s);
    run.findings += left;
    run.figures += u"%1 peers that stall cost at most %2 of %3 KB"_s.arg(kPeers)
                       .arg(most - before.residentKb)
                       .arg(mostGrowthKb);
}

void stormRestart(Run &run)
{
    Hospital &hospital = run.hospital;
    constexpr int kDesks = 200;
    hospital.setTimings({.backoffLeast = 100ms, .backoffMost = 3s});
    for (int i = 0; i < kDesks; ++i)
        hospital.add(u"cash%1"_s.arg(i % 50 + 1));
    run.expect(hospital.allLive(60s), u"I19"_s, u"not all robots could log in"_s);
    hospital.setTimings({});
    QElapsedTimer clock;
    clock.start();
    hospital.server().kill();
    eventually(
        [&] { return std::ranges::none_of(hospital.robots(), [](const auto &r) { return r->isLive(); }); },
        kPatience);
    hospital.server().start();
    run.expect(hospital.allLive(kPatience), u"A30"_s, u"not all workstations came back in half a minute"_s);
    run.figures += u"%1 workstations back %2 ms after the kill"_s.arg(kDesks).arg(clock.elapsed());
}

namespace {

/// One robot that pays a bill in small parts until it is paid.
void payOn(Robot &robot, BillId bill, int &atWork)
{
    TakePayment request;
    request.billId = bill;
    request.amount = Money(1'000);
    robot.command(TakePayment::kMethod, encode(request),
                  [&robot, bill, &atWork](const Result<QJsonValue> &answer) {
                      if (answer)
                          payOn(robot, bill, atWork);
                      else
                          --atWork;
                  });
}

/// One robot that calls patients until nobody waits.
void callOn(Robot &robot, DoctorId doctor, int &atWork)
{
    robot.command(CallNext::kMethod, encode(CallNext{doctor, true}),
                  [&robot, doctor, &atWork](const Result<QJsonValue> &answer) {
                      if (answer && (*answer)["called"_L1].isObject())
                          callOn(robot, doctor, atWork);
                      else
                          --atWork;
                  });
}

} // namespace

void crowdOneBill(Run &run)
{
    Hospital &hospital = run.hospital;
    constexpr int kRobots = 50;
    // The short set runs a debug build beside other tests.
    const qint64 starvedMs = run.brief ? 30'000 : 5'000;
    const int perRobot = run.brief ? 4 : 40;
    Robot &admin = hospital.add(u"admin"_s);
    for (int i = 0; i < kRobots; ++i)
        hospital.add(i % 2 == 0 ? u"cash%1"_s.arg(i / 2 + 1) : u"admin"_s);
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);

    CreateBill create;
    create.patientId = hospital.facts().patients.first();
    create.billableType = u"service"_s;
    create.items = {{u"service"_s, hospital.facts().service, kRobots / 2 * perRobot * 1'000 / 25'000}};
    const Bill bill = must(admin, create);
    const DoctorId doctor = hospital.facts().doctors.last();
    int waiting = 0; // Who waits there already is refused; another one comes.
    for (int i = 0; i < 200 && waiting < kRobots / 2 * perRobot / 4; ++i) {
        const CheckIn checkIn{hospital.facts().patients.at(i), doctor, VisitType::New, {}, {}, {}};
        waiting += commandNow(admin, CheckIn::kMethod, encode(checkIn)).has_value();
    }

    int atWork = kRobots;
    for (int i = 0; i < kRobots; ++i) {
        Robot &robot = *hospital.robots().at(size_t(i) + 1);
        robot.resetFigures();
        if (i % 2 == 0)
            payOn(robot, bill.id, atWork);
        else
            callOn(robot, doctor, atWork);
    }
    run.expect(eventually([&atWork] { return atWork == 0; }, 120s), u"A28"_s,
               u"a robot never came to an end"_s);
    qint64 slowest = 0;
    for (const auto &robot : hospital.robots())
        slowest = std::max(slowest, robot->figures().slowestCommandMs);
    run.expect(slowest <= starvedMs, u"A28"_s, u"a robot starved for %1 ms"_s.arg(slowest));
    const auto paid = askNow(admin, GetBill{bill.id, {}});
    run.expect(paid && paid->status == BillStatus::Paid, u"I4"_s, u"the crowd left the bill unpaid"_s);
    run.figures +=
        u"%1 robots on one bill and one queue, the slowest command took %2 ms"_s.arg(kRobots).arg(slowest);
}

} // namespace hms::test
