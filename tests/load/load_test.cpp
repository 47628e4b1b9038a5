// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/running_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace hms::test;

namespace {

constexpr int kPatienceMs = 120'000;

/// A program that runs to its end.
struct Ended {
    int exitCode = -1;
    QByteArray output;
};
Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAll()};
}

QStringList smallRun(const RunningServer &server, const QStringList &more)
{
    return QStringList{u"--server"_s,       server.url().toString(),
                       u"--workstations"_s, u"6"_s,
                       u"--users"_s,        u"2"_s,
                       u"--patients"_s,     u"100"_s,
                       u"--first-visits"_s, u"20"_s,
                       u"--warm-up"_s,      u"0"_s} +
           more;
}

} // namespace

TEST_CASE("a small load run meets no error and reports what it did", "[e2e][load]")
{
    RunningServer server;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.json"_s);
    const Ended ended =
        run(QString::fromLatin1(HMS_LOAD),
            smallRun(server, {u"--seconds"_s, u"2"_s, u"--strict"_s, u"--subscribers"_s, u"5"_s,
                              u"--one-queue"_s, u"--push-every-ms"_s, u"20"_s, u"--server-pid"_s,
                              QString::number(server.pid()), u"--json"_s, file}));
    INFO(ended.output.toStdString());
    REQUIRE(ended.exitCode == 0);

    QFile json(file);
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    CHECK(report.value("errors"_L1).toObject().isEmpty());
    const double operations = report.value("operations"_L1).toDouble();
    CHECK(report.value("operationsPerSecond"_L1).toDouble() ==
          Approx(operations / report.value("seconds"_L1).toDouble()));
    CHECK(report.value("hmsdRssMiB"_L1).toDouble() > 1);
    CHECK(report.value("cpuSecondsPer1000"_L1)["postgres"_L1].toDouble() > 0);
    CHECK(report.value("push"_L1)["count"_L1].toInteger() > 0);
    CHECK(report.value("push"_L1)["p50"_L1].toDouble() > 0);

    // The named mix, as far as chance allows.
    const QList<std::pair<QString, double>> mix{{u"patients.search"_s, 0.40}, {u"queue.get"_s, 0.25},
                                                {u"visits.checkIn"_s, 0.10},  {u"visits.setStatus"_s, 0.10},
                                                {u"payments.take"_s, 0.10},   {u"bills.get"_s, 0.05}};
    double counted = 0;
    for (const auto &[method, share] : mix) {
        INFO(method.toStdString());
        const QJsonObject seen = report.value("methods"_L1).toObject().value(method).toObject();
        const double count = seen.value("count"_L1).toDouble();
        counted += count;
        const double deviation = std::sqrt(operations * share * (1 - share));
        CHECK(count == Approx(operations * share).margin(4.5 * deviation + 6)); // Six may be under way.
        CHECK(seen.value("p50"_L1).toDouble() <= seen.value("p95"_L1).toDouble());
        CHECK(seen.value("p99"_L1).toDouble() <= seen.value("max"_L1).toDouble());
    }
    CHECK(counted == operations);
}

TEST_CASE("the mix of a clinic prescribes and dispenses, and its stock adds up", "[e2e][load]")
{
    RunningServer server;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.json"_s);
    const Ended ended = run(QString::fromLatin1(HMS_LOAD),
                            smallRun(server, {u"--mix"_s, u"clinic"_s, u"--first-visits"_s, u"48"_s,
                                              u"--seconds"_s, u"3"_s, u"--strict"_s, u"--json"_s, file}));
    INFO(ended.output.toStdString());
    REQUIRE(ended.exitCode == 0);

    QFile json(file);
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    CHECK(report.value("errors"_L1).toObject().isEmpty());
    const auto seen = [&report](QLatin1StringView method) {
        return report.value("methods"_L1)[method].toObject();
    };
    for (const auto method :
         {"prescriptions.create"_L1, "prescriptions.reserve"_L1, "prescriptions.dispense"_L1}) {
        INFO(method.data());
        CHECK(seen(method).value("count"_L1).toInt() > 0);
        CHECK(seen(method).value("p50"_L1).toDouble() > 0);
        CHECK(seen(method).value("p50"_L1).toDouble() <= seen(method).value("p95"_L1).toDouble());
    }
    // Nothing is dispensed that no doctor wrote, in the run or before it.
    CHECK(seen("prescriptions.dispense"_L1).value("count"_L1).toInt() <=
          seen("prescriptions.create"_L1).value("count"_L1).toInt() + 48 / 8);

    const Ended verified =
        run(QString::fromLatin1(HMS_HMSD), {u"verify"_s, u"--data"_s, server.dataFolder()});
    INFO(verified.output.toStdString());
    CHECK(verified.exitCode == 0);
    CHECK(verified.output.contains("every batch holds the sum of its movements"));
}

TEST_CASE("the mix of a laboratory goes from the order to the release, and every rule holds", "[e2e][load]")
{
    RunningServer server;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.json"_s);
    const Ended ended = run(QString::fromLatin1(HMS_LOAD),
                            smallRun(server, {u"--mix"_s, u"laboratory"_s, u"--first-visits"_s, u"60"_s,
                                              u"--seconds"_s, u"3"_s, u"--strict"_s, u"--json"_s, file}));
    INFO(ended.output.toStdString());
    REQUIRE(ended.exitCode == 0);

    QFile json(file);
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    CHECK(report.value("errors"_L1).toObject().isEmpty());
    for (const auto method :
         {"testOrders.create"_L1, "samples.label"_L1, "testOrders.worklist"_L1, "testOrders.collect"_L1,
          "samples.step"_L1, "testResults.save (draft)"_L1, "testResults.save (complete)"_L1,
          "testResults.review"_L1, "testResults.release"_L1}) {
        INFO(method.data());
        const QJsonObject seen = report.value("methods"_L1)[method].toObject();
        CHECK(seen.value("count"_L1).toInt() > 0);
        CHECK(seen.value("p50"_L1).toDouble() > 0);
        CHECK(seen.value("p50"_L1).toDouble() <= seen.value("p95"_L1).toDouble());
    }

    const Ended verified =
        run(QString::fromLatin1(HMS_HMSD), {u"verify"_s, u"--data"_s, server.dataFolder()});
    INFO(verified.output.toStdString());
    CHECK(verified.exitCode == 0);
    CHECK(verified.output.contains("every released result is in a report"));
}

TEST_CASE("a load run tells when the server dies under it", "[e2e][load]")
{
    RunningServer server;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromLatin1(HMS_LOAD), smallRun(server, {u"--seconds"_s, u"60"_s}));
    REQUIRE(process.waitForStarted());
    CHECK_FALSE(process.waitForFinished(3'000));

    server.kill();

    REQUIRE(process.waitForFinished(kPatienceMs));
    const QByteArray output = process.readAll();
    INFO(output.toStdString());
    CHECK(process.exitCode() != 0);
    server.start(); // So that its PostgreSQL ends in order, and its folder can go.
}

TEST_CASE("pgbench runs every script on the hospital that a load run left", "[e2e][load]")
{
    RunningServer server;
    const Ended load = run(QString::fromLatin1(HMS_LOAD), smallRun(server, {u"--seconds"_s, u"2"_s}));
    INFO(load.output.toStdString());
    REQUIRE(load.exitCode == 0);
    const QTemporaryDir folder;
    const Ended written = run(QString::fromLatin1(HMS_LOAD_SQL),
                              {u"--data"_s, server.dataFolder(), u"--scripts"_s, folder.path()});
    INFO(written.output.toStdString());
    REQUIRE(written.exitCode == 0);

    const QString url = QString::fromUtf8(written.output).trimmed();
    const QString script = folder.path() + u"/%1.sql"_s;
    // Check-ins first: the others work on their visits.
    for (const auto &name : {u"check_in"_s, u"set_status"_s, u"pay"_s, u"bill"_s, u"queue"_s,
                             u"search_name"_s, u"search_number"_s, u"check_in.lookup"_s}) {
        const Ended bench = run(QString::fromLatin1(HMS_PGBENCH),
                                {u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, u"2"_s, u"-t"_s,
                                 name == u"check_in" ? u"30"_s : u"20"_s, u"-f"_s, script.arg(name), url});
        INFO(name.toStdString() << '\n' << bench.output.toStdString());
        CHECK(bench.exitCode == 0);
        CHECK(bench.output.contains("number of failed transactions: 0"));
    }
}
