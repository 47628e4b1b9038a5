// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/pgbench/scripts.h"

#include "server/accounts/ledger.h"
#include "server/visits/visits_rules.h"
#include "shared/core/limits.h"
#include "tests/load/pgbench/bench_schema.h"
#include "tests/load/pgbench/statement_catalogue.h"

#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

const QByteArray kBegin = "BEGIN";
const QByteArray kCommit = "COMMIT";

QByteArray random(const char *variable, int most)
{
    return "\\set " + QByteArray(variable) + " random(1, " + QByteArray::number(most) + ")\n";
}

/// Columns of every command: what the dispatcher knows of its caller.
QByteArray commandColumns(const QByteArray &method, bool isMoney)
{
    return "desk.actor, desk.actor AS \"user\", desk.session, '127.0.0.1' AS address, make_ulid() AS "
           "operation, '" +
           method + "' AS method, " + (isMoney ? "true" : "false") +
           " AS money, facts.hash, now() AS now, facts.today, facts.today AS \"date\"";
}

/// A command between what every command begins and ends with.
QList<ScriptStep> command(const QList<ScriptStep> &own)
{
    return QList<ScriptStep>{{kBegin}, {"dispatch.begin"}} + own +
           QList<ScriptStep>{{"dispatch.finish"}, {kCommit}};
}

Script searchByName()
{
    return {.name = "search_name",
            .method = "patients.search",
            .percent = 80,
            .draw = random("n", kSearches),
            .lookup = "SELECT words, latin, skeletons, now() AS now, 20 AS \"limit\" FROM "
                      "bench.name_searches, bench.facts"
                      " WHERE n = :n",
            .steps = {{"patients.searchName"}}};
}

Script searchByNumber()
{
    return {.name = "search_number",
            .method = "patients.search",
            .percent = 20,
            .draw = random("n", kSearches),
            .lookup = "SELECT number, typed, digits, prefix, now() AS now, 20 AS \"limit\""
                      " FROM bench.number_searches, bench.facts WHERE n = :n",
            .steps = {{"patients.searchFacts", {}, "", true}, {"patients.searchNumber"}}};
}

Script queue(int doctors)
{
    return {.name = "queue",
            .method = "queue.get",
            .draw = random("n", doctors),
            .lookup = "SELECT doctor, topic, now() AS now, " + QByteArray::number(limits::kQueueRows) +
                      " AS \"limit\" FROM bench.doctors, bench.facts WHERE n = :n",
            .steps = {{"queue.get"}}};
}

Script checkIn(int desks)
{
    return {.name = "check_in",
            .method = "visits.checkIn",
            .draw = random("desk", desks),
            .lookup =
                "SELECT " + commandColumns("visits.checkIn", false) +
                ", a.visit, a.bill, a.patient, a.doctor, a.visits, 'NEW' AS \"type\", 'ROUTINE'"
                " AS priority, " +
                QByteArray::number(server::visits::kPositionStep) +
                " AS step, d.doctor_name, d.consultation_fee, d.hospital_fee, d.check_in_changes AS changes,"
                " facts.check_in_answer AS answer, '{}' AS no_doctors"
                " FROM (SELECT nextval('bench.next_check_in') AS n) next"
                " JOIN bench.arrivals a ON a.n = next.n JOIN bench.doctors d ON d.doctor = a.doctor"
                " JOIN bench.desks desk ON desk.n = :desk CROSS JOIN bench.facts",
            .steps = command({{"visits.checkInFacts"},
                              {"visits.checkIn"},
                              {"doctors.lockDays", {{"doctors", "no_doctors"}}},
                              {"visits.changed"},
                              {"visits.changedBill"}})};
}

/// Thousand by thousand visits are called, then begin, then end, in the order in which they were checked in.
Script setStatus(int desks)
{
    const QByteArray first = QByteArray::number(kFirstVisits);
    return {.name = "set_status",
            .method = "visits.setStatus",
            .draw = random("desk", desks),
            .lookup =
                "SELECT " + commandColumns("visits.setStatus", false) +
                ", a.visit, a.visits, false AS arrived, (ARRAY['CALLED', 'IN_CONSULTATION',"
                " 'COMPLETED'])[1 + next.n % (3 * " +
                first + ") / " + first +
                "] AS \"to\", d.step_changes AS changes, facts.step_answer AS answer, '{}' AS no_doctors"
                " FROM (SELECT nextval('bench.next_step') - 1 AS n) next"
                " JOIN bench.arrivals a ON a.n = 1 + next.n / (3 * " +
                first + ") * " + first + " + next.n % " + first +
                " JOIN bench.doctors d ON d.doctor = a.doctor JOIN bench.desks desk ON desk.n = :desk"
                " CROSS JOIN bench.facts",
            .steps = command({{"visits.lock"},
                              {"visits.setStatus"},
                              {"doctors.lockDays", {{"doctors", "no_doctors"}}},
                              {"visits.changed"}})};
}

Script pay(int desks)
{
    const Renaming ofPayment{{"method", "payment_method"}, {"money", "money_account"}};
    return {
        .name = "pay",
        .method = "payments.take",
        .draw = random("desk", desks),
        .lookup =
            "SELECT " + commandColumns("payments.take", true) +
            ", next.id, next.id AS payment, a.bill, desk.actor AS cashier, desk.actor AS \"by\", desk.shift,"
            " coalesce(b.due_amount, 1) AS amount, coalesce(b.due_amount, 1) AS tendered, 0 AS paid_before, "
            "0 AS due_after,"
            " 'CASH' AS payment_method, '" +
            QByteArray(server::accounts::kCash) + "' AS money_account, '" + server::accounts::kRevenue +
            "' AS revenue, 'ABCDEFGHJK' AS code, '' AS reference, d.pay_changes AS changes,"
            " facts.pay_answer AS answer"
            " FROM (SELECT nextval('bench.next_payment') AS n, make_ulid() AS id) next"
            " JOIN bench.arrivals a ON a.n = next.n LEFT JOIN bills b ON b.id = a.bill"
            " JOIN bench.doctors d ON d.doctor = a.doctor JOIN bench.desks desk ON desk.n = :desk"
            " CROSS JOIN bench.facts",
        .steps = command({{"payments.lockTill"},
                          {"payments.nextReceipt", {}, "", true},
                          {"payments.insert", ofPayment},
                          {"bills.changed"},
                          {"payments.answer"}})};
}

Script bill()
{
    return {.name = "bill",
            .method = "bills.get",
            .draw = random("n", kFirstVisits),
            .lookup = "SELECT bill FROM bench.arrivals WHERE n = :n",
            .steps = {{"bills.byId"}}};
}

QByteArray textOf(const ScriptStep &step)
{
    if (step.name == kBegin || step.name == kCommit)
        return step.name;
    QString text = QString::fromUtf8(statementText(step.name));
    for (const auto &[from, to] : step.renamed)
        text.replace(QRegularExpression(u"(?<![:\\w]):%1\\b"_s.arg(QString::fromLatin1(from))),
                     u':' + QString::fromLatin1(to));
    return text.toUtf8();
}

/// pgbench knows nothing of quotes: every colon before a letter or digit begins a variable for it.
void refuseStrayVariables(const ScriptStep &step, const QByteArray &text)
{
    static const QRegularExpression own(u"(?<![:\\w]):[a-z][a-z0-9_]*"_s);
    static const QRegularExpression pgbench(u"(?<!:):[\\w]+"_s);
    const QString sql = QString::fromUtf8(text);
    if (sql.count(own) != sql.count(pgbench))
        throw std::runtime_error("pgbench would misread a colon in " + step.name.toStdString());
}

} // namespace

QList<Script> scripts(const BenchSizes &sizes)
{
    return {searchByName(),
            searchByNumber(),
            queue(sizes.doctors),
            checkIn(sizes.desks),
            setStatus(sizes.desks),
            pay(sizes.desks),
            bill()};
}

QByteArray lookupText(const Script &script)
{
    return script.draw + script.lookup + "\n\\gset\n";
}

QByteArray scriptText(const Script &script)
{
    QByteArray text = lookupText(script);
    for (const ScriptStep &step : script.steps) {
        const QByteArray sql = textOf(step);
        refuseStrayVariables(step, sql);
        text += sql + (step.takes ? "\n\\gset " + step.take + '\n' : QByteArray(";\n"));
    }
    return text;
}

QByteArrayList comparable(const Script &script)
{
    QByteArrayList all;
    for (const ScriptStep &step : script.steps)
        all.append(comparable(textOf(step)));
    return all;
}

QByteArray comparable(const QByteArray &sql)
{
    static const QRegularExpression parameter(u"(?<![:\\w]):[a-z][a-z0-9_]*|\\$\\d+"_s);
    return QString::fromUtf8(sql).replace(parameter, u"?"_s).simplified().toUtf8();
}

} // namespace hms::load
