// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/reports/report_bench.h"

#include <QRandomGenerator>
#include <QSqlQuery>

#include <array>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
namespace reports = hms::server::reports;

namespace {

enum class Step {
    CheckIn,
    Pay,
    Discount,
    AskBack,
    Approve,
    PayOut,
    Void,
    Cancel,
    Proceed,
    Transfer,
    Redate,
    Job,
    Crash
};

/// Commands on random days in random order, with pieces of the job in between.
class History {
public:
    explicit History(ReportBench &bench)
        : m_bench(bench)
    {
    }

    /// `dice` decides all that the step does not say.
    void take(Step step, quint32 dice)
    {
        m_dice.seed(dice);
        m_bench.server.setNow(m_bench.at(anyDay(), below(24)));
        switch (step) {
        case Step::CheckIn: return checkIn();
        case Step::Pay: return pay();
        case Step::Discount: return discount();
        case Step::AskBack: return askBack();
        case Step::Approve: return approve();
        case Step::PayOut: return payOut();
        case Step::Void: return ask(VoidBill{anyBill(), u"random"_s});
        case Step::Cancel: return ask(CancelVisit{anyVisit(), u"random"_s, {}});
        case Step::Proceed: return proceed();
        case Step::Transfer:
            return ask(TransferVisit{anyVisit(), oneOf(m_bench.first, m_bench.second), u"random"_s, {}});
        case Step::Redate: return redate();
        case Step::Job: return runJob();
        case Step::Crash: return crash();
        }
    }

private:
    int below(qsizetype end) { return int(m_dice.bounded(quint32(end))); }
    template <class T, class... More>
    T oneOf(T first, More... more)
    {
        return std::array<T, 1 + sizeof...(More)>{first, more...}.at(size_t(below(1 + sizeof...(More))));
    }
    QDate anyDay() { return m_bench.today.addDays(-below(6)); }
    VisitId anyVisit() { return m_visits.isEmpty() ? VisitId::make() : m_visits.at(below(m_visits.size())); }
    BillId anyBill() { return m_bills.isEmpty() ? BillId::make() : m_bills.at(below(m_bills.size())); }

    /// Refused or not: both are histories.
    template <class Request>
    void ask(const Request &request)
    {
        (void)m_bench.server.callAs(oneOf(m_bench.cashier, m_bench.server.admin()), request);
    }
    void checkIn()
    {
        CheckIn request;
        request.patientId = below(2) == 0 ? m_bench.patient : m_bench.server.addPatient();
        request.doctorId = oneOf(m_bench.first, m_bench.second);
        request.visitDate = anyDay().addDays(below(3)); // Refused when it is over.
        const auto made = m_bench.server.call(request);
        if (!made)
            return;
        m_visits.append(made->visit_.id);
        m_bills.append(made->bill.id);
    }
    void pay()
    {
        TakePayment request;
        request.billId = anyBill();
        request.amount = Money(oneOf(1'000, 30'000, 60'000, 90'000));
        request.method = oneOf(PaymentMethod::Cash, PaymentMethod::Mobile);
        ask(request);
    }
    void discount()
    {
        DiscountBill request;
        request.billId = anyBill();
        request.percent = below(20);
        request.reason = u"random"_s;
        ask(request);
    }
    void askBack()
    {
        RequestRefund request;
        request.billId = anyBill();
        request.amount = Money(1 + below(20'000));
        request.reason = u"random"_s;
        const auto refund = m_bench.server.callAs(m_bench.cashier, request);
        if (refund)
            m_refunds.append(refund->id);
    }
    void approve()
    {
        if (!m_refunds.isEmpty())
            (void)m_bench.server.callAs(m_bench.accountant, ApproveRefund{m_refunds.last()});
    }
    void payOut()
    {
        if (!m_refunds.isEmpty())
            (void)m_bench.server.callAs(m_bench.cashier, PayOutRefund{m_refunds.at(below(m_refunds.size()))});
    }
    void proceed()
    {
        ask(SetVisitStatus{anyVisit(),
                           oneOf(VisitStatus::Called, VisitStatus::InConsultation, VisitStatus::Completed,
                                 VisitStatus::NoShow, VisitStatus::Waiting),
                           {}});
    }
    /// No command moves a visit to another day, but the owner's hand may.
    void redate()
    {
        m_bench.server.exec(u"UPDATE visits SET visit_date = '%1', serial_number = %2 WHERE id = '%3'"
                            " AND NOT is_open_visit(status)"_s.arg(anyDay().toString(Qt::ISODate),
                                                                   QString::number(++m_serial),
                                                                   anyVisit().value.toUuidText()));
    }
    void runJob()
    {
        server::WorkerConnection &connection = m_bench.server.connection();
        switch (below(4)) {
        case 0: return reports::closeDays(connection, m_bench.at(anyDay())); // Also back.
        case 1: return reports::markClosedDays(connection);
        case 2: (void)reports::summariseDays(connection); return;
        default: (void)reports::keepDaySummaries(connection, m_bench.at(anyDay()));
        }
    }
    /// A step that does its work and dies before its commit.
    void crash()
    {
        server::WorkerConnection &connection = m_bench.server.connection();
        server::Transaction tx(connection, server::Transaction::Kind::Write);
        switch (below(3)) {
        case 0: return reports::closeDays(connection, m_bench.at(anyDay()));
        case 1: return reports::markClosedDays(connection);
        default: (void)reports::summariseDays(connection);
        }
    }

    ReportBench &m_bench;
    QRandomGenerator m_dice;
    int m_serial = 1'000;
    QList<VisitId> m_visits;
    QList<BillId> m_bills;
    QList<RefundId> m_refunds;
};

/// A command under way: its row is written, its commit is still to come.
class OpenCheckIn {
public:
    OpenCheckIn(ReportBench &bench, QDate day)
        : m_connection(u"open-check-in-%1"_s.arg(quintptr(this)), bench.server.opener())
    {
        m_connection.ensureOpen();
        m_connection.begin();
        QSqlQuery query(m_connection.database());
        REQUIRE(query.exec(
            u"INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position,"
            " status, visit_type, created_at) VALUES (make_ulid(), '%1', '%2', '%3',"
            " %4, 1, 'COMPLETED', 'NEW', now())"_s.arg(
                bench.patient.value.toUuidText(), bench.first.value.toUuidText(), day.toString(Qt::ISODate),
                QString::number(++s_serial))));
    }
    void commit() { m_connection.commit(); }

private:
    static inline int s_serial = 1'000;
    server::WorkerConnection m_connection;
};

bool isSettled(ReportBench &bench)
{
    return QTest::qWaitFor(
        [&] {
            reports::summariseDays(bench.server.connection());
            return bench.server.count(u"day_marks"_s) == 0;
        },
        30'000);
}

} // namespace

TEST_CASE("whatever happens on whatever day, reports and rows agree after each step",
          "[reports][db][property]")
{
    // Each run has a database of its own; RC_PARAMS asks for more of them, or for the seed of a failure.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=12");
    const bool held = rc::check([] {
        const auto step = rc::gen::weightedElement<Step>({{9, Step::CheckIn},
                                                          {8, Step::Pay},
                                                          {2, Step::Discount},
                                                          {3, Step::AskBack},
                                                          {3, Step::Approve},
                                                          {3, Step::PayOut},
                                                          {1, Step::Void},
                                                          {2, Step::Cancel},
                                                          {4, Step::Proceed},
                                                          {3, Step::Transfer},
                                                          {1, Step::Redate},
                                                          {8, Step::Job},
                                                          {3, Step::Crash}});
        const auto steps = *rc::gen::container<std::vector<std::pair<Step, quint32>>>(
            45, rc::gen::pair(step, rc::gen::arbitrary<quint32>()));
        ReportBench bench;
        History history(bench);
        for (const auto &[what, dice] : steps) {
            history.take(what, dice);
            RC_ASSERT(bench.reportErrors() == 0);
        }
        RC_ASSERT(bench.sumUp());
        RC_ASSERT(bench.summaryErrors() == 0);
        RC_ASSERT(bench.reportErrors() == 0);
    });
    CHECK(held);
}

TEST_CASE("a visit that changes its doctor takes its bill of a closed day along", "[reports][db]")
{
    ReportBench bench;
    bench.server.setNow(bench.at(bench.today.addDays(-1)));
    const auto booked = checkIn(bench.server, bench.first, Priority::Routine, bench.today);
    TakePayment pay; // The bill of a paid visit is not touched by the transfer.
    pay.billId = booked.bill.id;
    pay.amount = booked.bill.dueAmount;
    REQUIRE(bench.server.callAs(bench.cashier, pay));
    REQUIRE(bench.sumUp());

    bench.server.setNow(bench.at(bench.today));
    REQUIRE(bench.server.call(TransferVisit{booked.visit_.id, bench.second, u"asked for"_s, {}}));
    CHECK(bench.reportErrors() == 0);
    REQUIRE(bench.sumUp());
    CHECK(bench.summaryErrors() == 0);
}

TEST_CASE("a command that was under way while its day was closed is not lost", "[reports][db]")
{
    ReportBench bench;
    const QDate day = bench.today.addDays(-1);
    OpenCheckIn late(bench, day);
    reports::closeDays(bench.server.connection(), bench.at(bench.today));
    OpenCheckIn later(bench, day); // Sees that the day is closed.
    reports::markClosedDays(bench.server.connection());
    reports::summariseDays(bench.server.connection());
    CHECK(bench.server.count(u"day_marks WHERE last_day >= '%1'"_s.arg(day.toString(Qt::ISODate))) == 1);
    later.commit();
    reports::summariseDays(bench.server.connection());
    CHECK(bench.reportErrors() == 0);

    late.commit();
    CHECK(bench.reportErrors() == 0);
    REQUIRE(isSettled(bench));
    CHECK(bench.reportErrors() == 0);
    CHECK(bench.summaryErrors() == 0);
    CHECK(bench.server.count(u"day_summary WHERE fact = 'VISITS' AND count = 2"_s) == 1);
}

TEST_CASE("two commands and the job on one closed day do not wait for each other", "[reports][db]")
{
    ReportBench bench;
    const QDate day = bench.today.addDays(-3);
    REQUIRE(bench.sumUp());
    OpenCheckIn one(bench, day); // Each would run into the lock timeout behind the other.
    OpenCheckIn two(bench, day);
    reports::summariseDays(bench.server.connection());
    CHECK(bench.server.count(u"day_marks"_s) == 0);
    one.commit();
    CHECK(reports::summariseDays(bench.server.connection()) == 1);
    two.commit();
    CHECK(bench.reportErrors() == 0);
    CHECK(reports::summariseDays(bench.server.connection()) == 1);
    CHECK(bench.summaryErrors() == 0);
}

TEST_CASE("a check-in of today leaves no mark", "[reports][db]")
{
    ReportBench bench;
    REQUIRE(bench.sumUp());
    bench.server.setNow(bench.at(bench.today));
    const auto made = checkIn(bench.server, bench.first);
    TakePayment pay;
    pay.billId = made.bill.id;
    pay.amount = made.bill.dueAmount;
    REQUIRE(bench.server.callAs(bench.cashier, pay));
    CHECK(bench.server.count(u"day_marks"_s) == 0);
    CHECK(bench.reportErrors() == 0);
}

TEST_CASE("closed days are not marked in the transaction that closed them", "[reports][db]")
{
    ReportBench bench;
    server::Transaction tx(bench.server.connection(), server::Transaction::Kind::Write);
    reports::closeDays(bench.server.connection(), bench.at(bench.today));
    CHECK_THROWS_AS(reports::markClosedDays(bench.server.connection()), server::DbError);
}

TEST_CASE("marks of another cluster's transactions do not stay for ever", "[reports][db]")
{
    ReportBench bench;
    bench.server.setNow(bench.at(bench.today.addDays(-2)));
    checkIn(bench.server, bench.first);
    reports::closeDays(bench.server.connection(), bench.at(bench.today));
    reports::markClosedDays(bench.server.connection());
    bench.server.exec(u"UPDATE day_marks SET settled_after = '9000000000'"_s); // As after a restore.
    CHECK(reports::summariseDays(bench.server.connection()) == 1);
    CHECK(bench.summaryErrors() == 0);
}

TEST_CASE("only one server's job works at a time", "[reports][db]")
{
    ReportBench bench;
    bench.server.setNow(bench.at(bench.today.addDays(-2)));
    checkIn(bench.server, bench.first);
    reports::closeDays(bench.server.connection(), bench.at(bench.today));
    bench.server.exec(u"BEGIN; SELECT pg_advisory_xact_lock(hashtext('hms.day_summary'))"_s);
    reports::markClosedDays(bench.server.connection());
    CHECK(reports::summariseDays(bench.server.connection()) == 0);
    CHECK(bench.server.count(u"day_marks"_s) == 0);
    bench.server.exec(u"COMMIT"_s);
    REQUIRE(bench.sumUp());
    CHECK(bench.summaryErrors() == 0);
}
