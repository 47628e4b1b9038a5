// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/server_scenarios.h"

#include "tests/faults/small_disk.h"
#include "tests/faults/talk.h"
#include "tests/faults/waiting.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace hms::test {

namespace {

constexpr auto kPatience = 30s;

qint64 paid(Hospital &hospital)
{
    return hospital.history().accepted(TakePayment::kMethod);
}

bool goesOn(Hospital &hospital, int payments)
{
    const qint64 before = paid(hospital);
    return eventually([&] { return paid(hospital) >= before + payments; }, kPatience);
}

int readOnlyAnswers(Hospital &hospital)
{
    int answers = 0;
    for (const auto &robot : hospital.robots())
        answers += robot->figures().readOnly;
    return answers;
}

/// Log segments made ahead: the tables run into the full disk first, as with a log on a disk of its own.
void makeLogAhead(Hospital &hospital, int segments)
{
    for (int i = 0; i < segments; ++i) {
        hospital.exec(u"SELECT pg_logical_emit_message(false, 'fault test', repeat('x', 1000))"_s);
        hospital.exec(u"SELECT pg_switch_wal()"_s);
    }
    hospital.exec(u"CHECKPOINT"_s);
}

void runFull(Run &run, Hospital &hospital, const SmallDisk &disk)
{
    hospital.staff(6, 1, 0);
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);
    hospital.work();
    run.expect(goesOn(hospital, 4), u"I19"_s, u"no payment before the disk was full"_s);

    const int starts = hospital.server().starts();
    disk.fill(0);
    run.expect(eventually(
                   [&] {
                       disk.fill(0);
                       return readOnlyAnswers(hospital) > 0;
                   },
                   60s),
               u"A5"_s, u"nobody was told that the server can only read"_s);
    run.expect(askNow(*hospital.robots().front(), ListOutstandingBills{}).has_value(), u"A5"_s,
               u"reading ended with the disk"_s);
    const qint64 before = paid(hospital);
    disk.free();
    run.expect(goesOn(hospital, 4), u"A5"_s, u"work did not go on by itself when there was room again"_s);
    run.expect(hospital.server().starts() == starts, u"A5"_s, u"the server did not survive"_s);
    run.figures += u"%1 answers \"read only\", %2 payments before, %3 after"_s.arg(readOnlyAnswers(hospital))
                       .arg(before)
                       .arg(paid(hospital) - before);
}

} // namespace

void fillDisk(Run &run)
{
    constexpr int kMegabytes = 600;
    constexpr int kSegments = 6;
    const QString folder = run.hospital.folder() + "/small"_L1;
    const SmallDisk disk(folder, kMegabytes);
    if (!disk.isMounted()) {
        run.skipped = u"no private file system here (%1)"_s.arg(disk.problem());
        return;
    }
    run.hospital.server().stop();
    QProcess::execute(u"cp"_s, {u"-a"_s, run.hospital.folder() + "/data"_L1, folder + "/data"_L1});
    {
        Hospital small(run.hospital.onCopy(folder));
        makeLogAhead(small, kSegments);
        small.server().supervise(true);
        runFull(run, small, disk);
        run.findings += small.check() + small.probe();
        small.server().supervise(false);
    }
    run.hospital.server().start();
}

// ---- two servers -----------------------------------------------------------------------------------------

namespace {

void disturb(Run &run, OwnedServer &server)
{
    switch (run.between(0, 2)) {
    case 0:
        server.kill();
        server.launch();
        break;
    case 1:
        server.pause();
        letTimePass(milliseconds(run.between(200, run.brief ? 1'500 : 6'000)));
        server.resume();
        break;
    default: server.stop(); server.launch();
    }
    letTimePass(milliseconds(run.between(50, 800)));
}

} // namespace

void runTwoServers(Run &run)
{
    // A third one only owns the database, so that it outlives both.
    Hospital &hospital = run.hospital;
    const auto database = hospital.server().connection(server::EmbeddedCluster::Role::Server);
    std::vector<std::unique_ptr<OwnedServer>> servers;
    QList<QUrl> urls;
    for (int i = 0; i < 2; ++i) {
        OwnedServer::Options options = hospital.serverOptions();
        options.dataFolder = hospital.folder() + u"/server%1"_s.arg(i);
        options.database = database->toUrl(false);
        servers.push_back(std::make_unique<OwnedServer>(options));
        servers.back()->start();
        urls += servers.back()->url();
    }
    hospital.staff(8, 2, 2);
    hospital.watch(*hospital.robots().at(8), {u"doctors"_s, u"id"_s, {}});
    hospital.watch(*hospital.robots().at(9), {u"cashier"_s, u"id"_s, {}});
    for (size_t i = 0; i < hospital.robots().size(); ++i)
        hospital.robots()[i]->setServers({urls[qsizetype(i % 2)], urls[qsizetype((i + 1) % 2)]});
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);
    hospital.work();
    const int rounds = run.brief ? 5 : 100;
    for (int i = 0; i < rounds; ++i)
        disturb(run, *servers[size_t(run.between(0, 1))]);
    for (const auto &server : servers)
        run.expect(server->waitUntilReady(kPatience), u"A12"_s, u"a server did not come back"_s);
    run.expect(goesOn(hospital, 8), u"I19"_s, u"work did not go on"_s);
    run.expect(hospital.rest(kPatience), u"I1"_s, u"outcomes stay unknown"_s);
    run.findings += hospital.check();
    run.figures +=
        u"%1 kills, stops and pauses of two servers, %2 payments"_s.arg(rounds).arg(paid(hospital));
    hospital.dismiss();
}

// ---- a desk dies -----------------------------------------------------------------------------------------

namespace {

/// A real workstation's core in a process of its own, told what to pay.
class DyingDesk {
public:
    DyingDesk(const QString &program, const QUrl &server, const QString &folder)
        : m_program(program)
        , m_arguments{server.toString(), folder, u"cashier2"_s, Hospital::passwordOf(u"cashier2"_s)}
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    /// Pays, and is killed when it has said `line` and `after` has passed. True when it got so far.
    bool payAndDie(BillId bill, Money amount, const QByteArray &line, milliseconds after)
    {
        start({bill.toText(), QString::number(amount.minor)});
        const bool said = hears(line);
        letTimePass(after);
        m_process.kill();
        eventually([this] { return m_process.state() == QProcess::NotRunning; }, kPatience);
        m_said += m_process.readAllStandardOutput(); // Up to its death, or an answer is taken for none.
        return said;
    }
    /// Comes back on the same disk; true when it says that nothing is left to resolve.
    bool comeBack()
    {
        start({});
        const bool resolved = hears("resolved");
        m_process.terminate();
        eventually([this] { return m_process.state() == QProcess::NotRunning; }, kPatience);
        return resolved;
    }
    [[nodiscard]] bool wasAnswered() const { return m_said.contains("answered"); }
    [[nodiscard]] bool wasRecovered() const { return m_said.contains("recovered"); }

private:
    void start(const QStringList &work)
    {
        m_said.clear();
        m_process.start(m_program, m_arguments + work);
    }
    bool hears(const QByteArray &line)
    {
        return eventually(
            [&] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains(line) || m_process.state() == QProcess::NotRunning;
            },
            kPatience);
    }

    QString m_program;
    QStringList m_arguments;
    QProcess m_process; ///< Our own child.
    QByteArray m_said;
};

} // namespace

void killDesk(Run &run)
{
    Hospital &hospital = run.hospital;
    Robot &admin = hospital.add(u"admin"_s);
    DyingDesk desk(hospital.serverOptions().desk, hospital.proxy().url(), hospital.folder() + "/desk"_L1);
    const QByteArrayList steps{"live", "handed over", "handed over", "handed over", "answered"};
    const int rounds = run.brief ? 5 : 60;
    int paidOnes = 0;
    for (int i = 0; i < rounds; ++i) {
        CreateBill create;
        create.patientId = hospital.facts().patients.first();
        create.billableType = u"service"_s;
        create.items = {{u"service"_s, hospital.facts().service, 1}};
        const Bill bill = must(admin, create);
        run.expect(desk.payAndDie(bill.id, bill.dueAmount, steps[i % steps.size()],
                                  milliseconds(run.between(0, 20))),
                   u"A29"_s, u"the desk did not get to its step"_s);
        const bool answered = desk.wasAnswered();
        run.expect(desk.comeBack(), u"A29"_s, u"the desk's journal was not resolved"_s);

        const Bill after = askNow(admin, GetBill{bill.id, {}}).value();
        const bool isPaid = after.status == BillStatus::Paid;
        paidOnes += isPaid;
        run.expect(after.payments.size() == (isPaid ? 1 : 0), u"I1"_s, u"a dying desk paid twice"_s);
        run.expect(!answered || isPaid, u"I10"_s, u"a desk was told \"paid\" and nothing is there"_s);
        run.expect(isPaid == (answered || desk.wasRecovered()), u"A29"_s,
                   u"money was taken that no desk knows of"_s);
        hospital.adoptPaymentsOf(bill.id);
    }
    run.figures += u"%1 desks killed while they paid, %2 had paid"_s.arg(rounds).arg(paidOnes);
}

} // namespace hms::test
