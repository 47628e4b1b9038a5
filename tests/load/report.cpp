// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/report.h"

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

QJsonObject latencies(const Latencies &all)
{
    return {{u"count"_s, all.count()},
            {u"p50"_s, all.millisecondsAt(0.50)},
            {u"p95"_s, all.millisecondsAt(0.95)},
            {u"p99"_s, all.millisecondsAt(0.99)},
            {u"max"_s, all.longestMilliseconds()}};
}

QString pace(const LoadPlan &plan)
{
    if (plan.period.count() > 0)
        return u"one request each %1 s"_s.arg(double(plan.period.count()) / 1000);
    if (plan.think.count() > 0)
        return u"closed loop, %1 ms think time"_s.arg(plan.think.count());
    return u"closed loop, no think time"_s;
}

QJsonObject setting(const LoadPlan &plan, const Results &results)
{
    QJsonObject mix;
    if (plan.mix)
        for (int m = 0; m < kMethods; ++m)
            mix.insert(methodName(Method(m)), (*plan.mix)[size_t(m)]);
    return {{u"workstations"_s, plan.workstations},
            {u"pace"_s, pace(plan)},
            {u"mix"_s, mix},
            {u"subscribers"_s, plan.subscribers},
            {u"oneQueue"_s, plan.oneQueue},
            {u"strict"_s, plan.strict},
            {u"seed"_s, qint64(plan.seed)},
            {u"patientsDrawn"_s, results.patients},
            {u"doctors"_s, results.doctors}};
}

/// Seconds of processor time for 1,000 requests.
QJsonObject processors(const Results &results, qsizetype operations)
{
    const double thousands = double(qMax<qsizetype>(operations, 1)) / 1000;
    const ProcessUsage &a = results.before;
    const ProcessUsage &b = results.after;
    return {{u"hmsd"_s, (b.serverSeconds - a.serverSeconds) / thousands},
            {u"postgres"_s, (b.databaseSeconds - a.databaseSeconds) / thousands},
            {u"loadTool"_s, (b.ownSeconds - a.ownSeconds) / thousands}};
}

QString line(const QString &name, const QJsonObject &latency)
{
    QString text = u"  %1 %2"_s.arg(name, -27).arg(latency.value("count"_L1).toInteger(), 9);
    for (const auto key : {"p50"_L1, "p95"_L1, "p99"_L1, "max"_L1})
        text += u" %1"_s.arg(latency.value(key).toDouble(), 9, 'f', 2);
    return text + u'\n';
}

QString errorLines(const QJsonObject &errors)
{
    if (errors.isEmpty())
        return u"no errors\n"_s;
    QString text = u"ERRORS\n"_s;
    for (auto method = errors.begin(); method != errors.end(); ++method) {
        const QJsonObject codes = method->toObject();
        for (auto code = codes.begin(); code != codes.end(); ++code)
            text += u"  %1  %2: %3\n"_s.arg(method.key(), code.key()).arg(code->toInteger());
    }
    return text;
}

} // namespace

QJsonObject toJson(const LoadPlan &plan, const Statistics &statistics, const Results &results)
{
    QJsonObject methods;
    for (int m = 0; m < kMethods; ++m)
        if (statistics.methods[size_t(m)].count() > 0)
            methods.insert(methodName(Method(m)), latencies(statistics.methods[size_t(m)]));
    for (auto report = statistics.reports.begin(); report != statistics.reports.end(); ++report)
        methods.insert(report.key(), latencies(*report));
    QJsonObject errors;
    for (auto method = statistics.errors.begin(); method != statistics.errors.end(); ++method) {
        QJsonObject codes;
        for (auto code = method->begin(); code != method->end(); ++code)
            codes.insert(code.key(), *code);
        errors.insert(method.key(), codes);
    }
    const qsizetype operations = statistics.operations();
    constexpr double kMiB = 1024.0 * 1024.0;
    return {{u"setting"_s, setting(plan, results)},
            {u"seconds"_s, results.seconds},
            {u"operations"_s, operations},
            {u"operationsPerSecond"_s, results.seconds > 0 ? double(operations) / results.seconds : 0},
            {u"methods"_s, methods},
            {u"push"_s, latencies(statistics.pushes)},
            {u"queueRows"_s, results.queueRows},
            {u"cpuSecondsPer1000"_s, processors(results, operations)},
            {u"hmsdRssMiB"_s, double(results.after.serverRssBytes) / kMiB},
            {u"hmsdPeakRssMiB"_s, double(results.after.serverPeakRssBytes) / kMiB},
            {u"misspelt"_s, statistics.misspelt},
            {u"found"_s, statistics.found},
            {u"errors"_s, errors}};
}

QString toText(const QJsonObject &report)
{
    const QJsonObject setting = report.value("setting"_L1).toObject();
    QString text = u"%1 workstations, %2; %3 subscribers\n"_s.arg(setting.value("workstations"_L1).toInt())
                       .arg(setting.value("pace"_L1).toString())
                       .arg(setting.value("subscribers"_L1).toInt());
    text += u"%1 operations in %2 s: %3 a second\n"_s.arg(report.value("operations"_L1).toInteger())
                .arg(report.value("seconds"_L1).toDouble(), 0, 'f', 1)
                .arg(report.value("operationsPerSecond"_L1).toDouble(), 0, 'f', 0);
    text += u"  %1 %2 %3 %4 %5 %6  ms\n"_s.arg("method"_L1, -27)
                .arg("count"_L1, 9)
                .arg("p50"_L1, 9)
                .arg("p95"_L1, 9)
                .arg("p99"_L1, 9)
                .arg("max"_L1, 9);
    const QJsonObject methods = report.value("methods"_L1).toObject();
    for (auto method = methods.begin(); method != methods.end(); ++method)
        text += line(method.key(), method->toObject());
    if (const QJsonObject push = report.value("push"_L1).toObject(); push.value("count"_L1).toInteger() > 0)
        text += line(u"push to the last"_s, push);
    const QJsonObject cpu = report.value("cpuSecondsPer1000"_L1).toObject();
    text += u"queues of %1 rows; processor seconds per 1,000 requests: hmsd %2, postgres %3, load tool %4\n"_s
                .arg(report.value("queueRows"_L1).toDouble(), 0, 'f', 1)
                .arg(cpu.value("hmsd"_L1).toDouble(), 0, 'f', 3)
                .arg(cpu.value("postgres"_L1).toDouble(), 0, 'f', 3)
                .arg(cpu.value("loadTool"_L1).toDouble(), 0, 'f', 3);
    text += u"hmsd memory: %1 MiB, peak %2 MiB\n"_s.arg(report.value("hmsdRssMiB"_L1).toDouble(), 0, 'f', 1)
                .arg(report.value("hmsdPeakRssMiB"_L1).toDouble(), 0, 'f', 1);
    if (const int misspelt = report.value("misspelt"_L1).toInt(); misspelt > 0)
        text += u"misspelt names: %1 of %2 among the first five\n"_s.arg(report.value("found"_L1).toInt())
                    .arg(misspelt);
    return text + errorLines(report.value("errors"_L1).toObject());
}

} // namespace hms::load
