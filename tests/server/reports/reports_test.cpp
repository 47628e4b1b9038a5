// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/worker_pool.h"
#include "server/routes.h"
#include "shared/audit/audit_protocol.h"
#include "tests/server/reports/report_bench.h"

#include <future>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
namespace reports = hms::server::reports;

namespace {

/// Three visits of yesterday: one treated and paid in two parts, one discounted and open, one cancelled; and
/// one for tomorrow. Yesterday's first bill is partly refunded today.
class TwoDays : public ReportBench {
public:
    const QDate yesterday = today.addDays(-1);

    TwoDays()
    {
        server.setNow(at(yesterday));
        const auto treated = checkIn(server, first);
        for (const auto status : {VisitStatus::Called, VisitStatus::InConsultation, VisitStatus::Completed})
            REQUIRE(step(server, treated.visit_.id, status));
        REQUIRE(pay(treated.bill, 20'000, PaymentMethod::Mobile));
        REQUIRE(pay(treated.bill, 40'000));

        const auto open = checkIn(server, second);
        DiscountBill discount;
        discount.billId = open.bill.id;
        discount.amount = Money(5'000);
        discount.reason = u"staff"_s;
        REQUIRE(server.call(discount));

        const auto cancelled = checkIn(server, second);
        REQUIRE(server.call(CancelVisit{cancelled.visit_.id, u"left"_s, {}}));
        checkIn(server, first, Priority::Routine, today.addDays(1));

        server.setNow(at(today));
        const Refund refund = approvedRefund(treated.bill, 15'000);
        REQUIRE(server.callAs(cashier, PayOutRefund{refund.id}));
    }

    DailyReport daily(QDate day)
    {
        const auto report = server.callAs(accountant, GetDailyReport{day});
        REQUIRE(report);
        return *report;
    }
    MonthlyReport monthly(const QString &month)
    {
        const auto report = server.callAs(accountant, GetMonthlyReport{month});
        REQUIRE(report);
        return *report;
    }
};

server::WorkerConnection::Open openerAs(const server::ConnectionSettings &settings)
{
    return [settings](QSqlDatabase &database) {
        settings.configure(database);
        return database.open();
    };
}

} // namespace

TEST_CASE("a day's report counts people, visits, bills and money where they belong", "[reports][db]")
{
    TwoDays bench;
    const DailyReport report = bench.daily(bench.yesterday);
    CHECK(report.date == bench.yesterday);
    CHECK(report.patients == 2); // Who cancelled was not seen.
    CHECK(report.visits == 3);
    CHECK(report.visitsByStatus == QList<StatusCount>{{VisitStatus::Waiting, 1},
                                                      {VisitStatus::Completed, 1},
                                                      {VisitStatus::Cancelled, 1}});
    CHECK(report.bills == 3); // Tomorrow's visit was billed when it was booked.
    CHECK(report.billed == Money(60'000 + 90'000 + 60'000));
    CHECK(report.discounts == Money(5'000));
    CHECK(report.outstanding == Money(85'000 + 60'000));
    CHECK(report.voidedBills == 1);
    CHECK(report.voided == Money(90'000));
    CHECK(report.collected == Money(60'000));
    CHECK(report.refunded == Money());

    REQUIRE(report.doctors.size() == 2);
    const DoctorFigures &banu = report.doctors.last();
    CHECK(banu.doctorId == bench.second);
    CHECK(banu.doctorName == u"Dr. Banu");
    CHECK(banu.visits == 2);
    CHECK(banu.visitsByStatus == QList<StatusCount>{{VisitStatus::Waiting, 1}, {VisitStatus::Cancelled, 1}});
    CHECK(banu.bills == 1);
    CHECK(banu.billed == Money(90'000));
    CHECK(banu.discounts == Money(5'000));
    CHECK(banu.outstanding == Money(85'000));
    REQUIRE(report.departments.size() == 2);
    CHECK(report.departments.first().billed + report.departments.last().billed == report.billed);

    CHECK(report.methods == QList<MethodFigures>{{PaymentMethod::Cash, 1, Money(40'000), 0, Money()},
                                                 {PaymentMethod::Mobile, 1, Money(20'000), 0, Money()}});
    REQUIRE(report.cashiers.size() == 2);
    CHECK(report.cashiers.first().name == u"cashier");
    CHECK(report.cashiers.first().collected == Money(40'000));
    CHECK(bench.daily(bench.today).refunded == Money(15'000));
    CHECK(bench.daily(bench.today.addDays(1)).visits == 1);
    CHECK(bench.daily(bench.today.addYears(9)) == [&] {
        DailyReport empty;
        empty.date = bench.today.addYears(9);
        return empty;
    }());
}

TEST_CASE("summed up or read live, the reports say the same", "[reports][db]")
{
    TwoDays bench;
    const QString month = u"2026-11"_s;
    const DailyReport liveDay = bench.daily(bench.yesterday);
    const MonthlyReport liveMonth = bench.monthly(month);
    REQUIRE(bench.sumUp());
    CHECK(bench.server.count(u"day_summary WHERE day = '%1'"_s.arg(bench.yesterday.toString(Qt::ISODate))) >
          0);
    CHECK(bench.daily(bench.yesterday) == liveDay);
    CHECK(bench.monthly(month) == liveMonth);

    bench.server.exec(u"UPDATE day_summary SET count = count + 7 WHERE fact = 'PATIENTS'"_s);
    CHECK(bench.daily(bench.yesterday).patients ==
          liveDay.patients + 7); // So it is the summary that was read.
    bench.server.exec(
        u"INSERT INTO day_marks VALUES ('%1', '%1')"_s.arg(bench.yesterday.toString(Qt::ISODate)));
    CHECK(bench.daily(bench.yesterday) == liveDay);
}

TEST_CASE("a month's report has each of its days and their sums", "[reports][db]")
{
    TwoDays bench;
    const MonthlyReport report = bench.monthly(u"2026-11"_s);
    CHECK(report.month == u"2026-11");
    REQUIRE(report.days.size() == 30);
    CHECK(report.days.first().date == QDate(2026, 11, 1));
    CHECK(report.days.at(20).billed == Money(210'000));
    CHECK(report.days.at(21).refunded == Money(15'000));
    Money billed;
    int visits = 0;
    for (const DayFigures &day : report.days) {
        billed += day.billed;
        visits += day.visits;
    }
    CHECK(report.billed == billed);
    CHECK(report.visits == visits);
    CHECK(report.visits == 4);
    CHECK(report.methods.first().refunded == Money(15'000));
    CHECK(bench.monthly(u"2024-02"_s).days.size() == 29);

    for (const auto &wrong : {u"2026-13"_s, u"2026/11"_s, u"26-11-1"_s, u"4052-11"_s, u"1799-12"_s}) {
        const auto answer = bench.server.call(GetMonthlyReport{wrong});
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Invalid);
        CHECK(answer.error().field() == u"month");
    }
}

TEST_CASE("reports are for those who may see them", "[reports][db]")
{
    TestServer server;
    for (const auto &role : {u"super-admin"_s, u"admin"_s, u"accountant"_s})
        CHECK(server.callAs(server.as(role), GetDailyReport{QDate(2026, 11, 22)}));
    for (const auto &role : {u"cashier"_s, u"doctor"_s, u"staff"_s, u"lab-manager"_s}) {
        const auto day = server.callAs(server.as(role), GetDailyReport{QDate(2026, 11, 22)});
        REQUIRE_FALSE(day);
        CHECK(day.error().code == ErrorCode::Forbidden);
        CHECK_FALSE(server.callAs(server.as(role), GetMonthlyReport{u"2026-11"_s}));
    }
}

TEST_CASE("the report lane reads its reports elsewhere and writes refusals down at home", "[reports][db]")
{
    TwoDays elsewhere;
    TestServer home;
    server::PasswordHasher hasher({1, 8192, 2});
    const server::Dispatcher dispatcher(server::routes(), hasher, {u"test"_s, 1, true});
    server::WorkerPool pool(dispatcher, home.opener(), {{1, 1, 1}},
                            openerAs(elsewhere.server.settings(server::EmbeddedCluster::Role::Report)));
    const auto ask = [&](const TestServer::CallerPtr &caller, const auto &request) {
        std::promise<server::Outcome> outcome;
        const QByteArray frame =
            requestFrame(1, QString(std::decay_t<decltype(request)>::kMethod), encode(request));
        REQUIRE(server::laneOf(frame) == server::Lane::Report);
        REQUIRE(pool.submit(server::Lane::Report,
                            {frame, limits::kFrameBytes, caller, [](const QString &) {}},
                            [&](const server::Outcome &done) { outcome.set_value(done); }));
        return parseIncoming(outcome.get_future().get().frame)->result;
    };

    const auto report = ask(home.as(u"accountant"_s), GetDailyReport{elsewhere.yesterday});
    REQUIRE(report);
    CHECK((*report)["visits"_L1] == 3); // With the rights of hms_report.
    CHECK((*report)["cashiers"_L1].toArray().first()["name"_L1] == u"cashier"_s);

    const auto refused = ask(home.as(u"doctor"_s), GetDailyReport{elsewhere.yesterday});
    CHECK_FALSE(refused);
    CHECK(home.count(u"audit_logs WHERE action = 'refuse' AND entity = 'reports.daily'"_s) == 1);
    // What must not lag stays at home, although it runs in the same lane.
    CHECK(ask(home.as(u"accountant"_s), VerifyAudit{}));
}
