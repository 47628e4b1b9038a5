// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_seals.h"
#include "server/audit/audit_verify.h"
#include "server/demo/demo_passwords.h"
#include "server/patients/name_folding.h"
#include "server/patients/phone_numbers.h"
#include "shared/audit/audit_protocol.h"
#include "shared/billing/billing_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/server/cli/hmsd_runner.h"
#include "tests/server/demo/filled_hospital.h"

#include <QTest>

#include <sysexits.h>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;
using server::HospitalSize;
using Role = server::EmbeddedCluster::Role;

TEST_CASE("one seed makes one hospital, another seed another", "[demo][db]")
{
    const QStringList first = Filled().digests();
    CHECK(first.join(u'\n').toStdString() == Filled().digests().join(u'\n').toStdString());

    HospitalSize other = kSmallHospital;
    other.seed = 8;
    const QStringList second = Filled(other).digests();
    for (const QString &table : {u"patients"_s, u"visits"_s, u"bills"_s, u"payments"_s, u"shifts"_s}) {
        INFO(table.toStdString());
        const auto of = [&table](const QStringList &digests) {
            return digests.filter(table + " t "_L1).value(0);
        };
        CHECK(of(first) != of(second));
    }
}

TEST_CASE("an invented hospital keeps every invariant and its audit chain is whole", "[demo][db]")
{
    Filled filled;
    filled.checkInvariants();
    // Transactions of other tests in the same PostgreSQL may have held the sealing back.
    VerifyAudit::Response report;
    REQUIRE(QTest::qWaitFor(
        [&] {
            server::audit::sealAudit(filled.server.connection());
            server::Transaction tx(filled.server.connection(), server::Transaction::Kind::Read);
            report = server::audit::verifyAudit(tx, {});
            return report.unsealedRows == 0;
        },
        30'000));
    CHECK(report.intact);
    CHECK(report.checkedRows > 4'000);
}

TEST_CASE("an invented hospital has its size, its share of debtors and a full waiting room", "[demo][db]")
{
    Filled filled;
    TestServer &server = filled.server;
    CHECK(server.count(u"patients"_s) == kSmallHospital.patients);
    CHECK(server.count(u"visits"_s) == qint64(kSmallHospital.days) * kSmallHospital.visitsPerDay);
    CHECK(server.value(u"SELECT max(visit_date) FROM visits"_s).toDate() == kFilledAt.date());
    CHECK(server.count(u"visits WHERE visit_date < '2026-01-06' AND is_open_visit(status)"_s) == 0);
    CHECK(server.count(u"visits WHERE visit_date = '2026-01-06' AND status = 'WAITING'"_s) >= 10);
    CHECK(
        server.count(
            u"visits WHERE greatest(created_at, called_at, started_at, completed_at) > '2026-01-06 06:30Z'"_s) ==
        0);
    CHECK(server.count(u"payments WHERE received_at > '2026-01-06 06:30Z'"_s) == 0);
    const double bills =
        double(server.count(u"bills WHERE voided_at IS NULL AND billing_date < '2026-01-06'"_s));
    const double paid =
        double(server.count(u"bills WHERE status = 'PAID' AND billing_date < '2026-01-06'"_s));
    CHECK(paid / bills == Approx(0.95).margin(0.03));
    CHECK(server.count(u"bills WHERE status = 'PARTIAL'"_s) > 0);
    CHECK(server.value(u"SELECT marked_through FROM day_horizon"_s).toDate() == kFilledAt.date().addDays(-1));
    CHECK(server.count(u"shifts WHERE status = 'OPEN'"_s) == 2);
    CHECK(server.count(u"shifts WHERE status = 'CLOSED' AND report -> 'missingReceipts' = '[]'"_s) == 18);
    CHECK(server.value(u"SELECT max(n) FROM (SELECT count(*) AS n FROM patients GROUP BY phone) families"_s)
              .toInt() > 2);
    CHECK(
        server.value(u"SELECT max(n) FROM (SELECT count(*) AS n FROM visits GROUP BY patient_id) regulars"_s)
            .toInt() > 2);
}

TEST_CASE("a hospital that is filled early or late in its day has nothing ahead of its time", "[demo][db]")
{
    const auto now = GENERATE(QDateTime({2026, 1, 5}, QTime(18, 0, 20), Qt::UTC),
                              QDateTime({2026, 1, 5}, QTime(18, 7), Qt::UTC),
                              QDateTime({2026, 1, 6}, QTime(17, 59, 50), Qt::UTC));
    Filled filled(kSmallHospital, now);
    const QString then = u"'%1'"_s.arg(now.toString(Qt::ISODate));
    CHECK(filled.server.value(u"SELECT max(visit_date) FROM visits"_s).toDate() == QDate(2026, 1, 6));
    CHECK(filled.server.count(u"visits WHERE greatest(created_at, called_at, started_at, completed_at) > "_s +
                              then) == 0);
    CHECK(
        filled.server.count(
            u"visits WHERE NOT (created_at <= called_at AND called_at <= started_at AND started_at <= completed_at)"_s) ==
        0);
    CHECK(filled.server.count(u"payments WHERE received_at > "_s + then) == 0);
    CHECK(filled.server.count(u"bill_events WHERE created_at > "_s + then) == 0);
    CHECK(filled.server.count(u"bills WHERE created_at > "_s + then) == 0);
    CHECK(filled.server.count(u"prescriptions WHERE created_at > "_s + then) == 0);
    CHECK(filled.server.count(u"stock_movements WHERE created_at > "_s + then) == 0);
    CHECK(filled.server.count(u"vitals WHERE measured_at > "_s + then) == 0);
    CHECK(filled.server.count(u"consultations WHERE completed_at > "_s + then) == 0);
    CHECK(filled.server.count(u"test_orders WHERE greatest(ordered_at, completed_at, released_at) > "_s +
                              then) == 0);
    CHECK(filled.server.count(u"sample_events WHERE greatest(at, noted_at) > "_s + then) == 0);
    CHECK(filled.server.count(
              u"test_results WHERE greatest(created_at, completed_at, reviewed_at, released_at, "
              "delivered_at) > "_s +
              then) == 0);
    CHECK(filled.server.count(u"critical_steps WHERE at > "_s + then) == 0);
    CHECK(filled.server.count(u"lab_reports WHERE released_at > "_s + then) == 0);
    CHECK(filled.server.count(u"lab_deliveries WHERE delivered_at > "_s + then) == 0);
    CHECK(filled.server.count(
              u"audit_logs WHERE ip_address = 'demo' AND user_id IS NOT NULL AND created_at > "_s + then) ==
          0);
    CHECK(filled.server.count(u"visits WHERE visit_date = '2026-01-06' AND status = 'WAITING'"_s) >= 10);
}

TEST_CASE("an invented bill has a discount or a refund now and then, all the way to the ledger", "[demo][db]")
{
    Filled filled({.patients = 1'000, .days = 20, .visitsPerDay = 100, .seed = 3});
    CHECK(filled.server.count(u"bills WHERE discount_amount > 0"_s) > 0);
    CHECK(filled.server.count(u"refunds WHERE status = 'PAID'"_s) > 0);
    CHECK(filled.server.count(u"transactions WHERE reference_type = 'refund'"_s) ==
          2 * filled.server.count(u"refunds WHERE status = 'PAID'"_s));
    CHECK(filled.server.count(u"payments WHERE paid_before > 0"_s) > 0);
    filled.checkInvariants();
}

TEST_CASE("an invented pharmacy gave out what doctors wrote, batch by batch, and has its shelves filled",
          "[demo][db]")
{
    Filled filled({.patients = 1'000, .days = 40, .visitsPerDay = 100, .seed = 3});
    TestServer &server = filled.server;
    CHECK(server.count(u"medicines"_s) > 200);
    const double share = double(server.count(u"prescriptions"_s)) /
                         double(server.count(u"visits WHERE status = 'COMPLETED'"_s));
    CHECK(share == Approx(0.45).margin(0.05));
    for (const auto &status : {u"WAITING"_s, u"PARTIAL"_s, u"DISPENSED"_s}) {
        INFO(status.toStdString());
        CHECK(server.count(u"prescriptions WHERE status = '%1'"_s.arg(status)) > 0);
    }
    CHECK(server.count(u"prescriptions WHERE prescribed_on = '2026-01-06' AND status = 'WAITING'"_s) > 0);
    CHECK(server.count(u"stock_movements WHERE kind = 'RETURNED'"_s) > 0);
    CHECK(server.count(u"refunds r JOIN bills b ON b.id = r.bill_id AND b.billable_type = 'medicine'"_s) > 0);
    // Nothing is dispensed before it was received, written or called for.
    CHECK(server.count(u"stock_movements WHERE on_hand_after < 0"_s) == 0);
    CHECK(server.count(
              u"stock_movements v JOIN prescription_items i ON i.id = v.prescription_item_id"
              " JOIN prescriptions r ON r.id = i.prescription_id WHERE v.created_at < r.created_at"_s) == 0);
    CHECK(server.count(u"stock_batches b WHERE EXISTS (SELECT FROM stock_movements v WHERE v.batch_id = b.id"
                       " AND v.created_at < b.received_at)"_s) == 0);
    // A bill of medicines charges what was given on it, and its number follows that of the bill before it.
    CHECK(server.count(
              u"bill_items l JOIN bills b ON b.id = l.bill_id AND b.billable_type = 'medicine'"
              " WHERE l.quantity <> (SELECT -sum(v.quantity) FROM stock_movements v WHERE v.bill_id = b.id"
              " AND v.kind = 'DISPENSED' AND v.medicine_id = l.itemable_id)"_s) == 0);
    CHECK(server.count(
              u"(SELECT created_at < lag(created_at) OVER (PARTITION BY extract(year FROM billing_date)"
              " ORDER BY length(bill_number), bill_number) AS is_back FROM bills) b WHERE is_back"_s) == 0);
    CHECK(server.count(u"medicine_day('2026-01-06') WHERE on_hand <= low_stock_level"_s) > 0);
    CHECK(server.count(u"stock_batches WHERE on_hand > 0 AND expiry_date < '2026-03-30'"_s) > 0);
    CHECK(server.count(u"consultations"_s) == server.count(u"diagnoses"_s));
    CHECK(server.count(u"vitals"_s) > server.count(u"visits"_s) / 3);
    for (const QString &table : {u"prescriptions"_s, u"prescription_items"_s, u"stock_movements"_s,
                                 u"vitals"_s, u"consultations"_s}) {
        INFO(table.toStdString());
        CHECK(server.count(u"audit_logs WHERE action = 'create' AND entity = '%1'"_s.arg(table)) > 0);
    }
    filled.checkInvariants();
}

TEST_CASE("invented names and phones are folded as a registration folds them", "[demo][db]")
{
    Filled filled;
    const QStringList rows =
        filled.column(u"SELECT name || '|' || name_latin || '|' || name_key || '|' || phone FROM patients"_s);
    REQUIRE(rows.size() == kSmallHospital.patients);
    for (const QString &row : rows) {
        const QStringList parts = row.split(u'|');
        INFO(row.toStdString());
        CHECK(server::patients::latinName(parts[0]) == parts[1]);
        CHECK(server::patients::nameKey(parts[0]) == parts[2]);
        CHECK(server::patients::normalPhone(parts[3], u"BD"_s) == parts[3]);
    }
    CHECK(filled.server.count(u"name_words"_s) ==
          filled.server
              .value(u"SELECT count(DISTINCT w) FROM patients, unnest(tsvector_to_array(search_words)) w"_s)
              .toInt());
}

TEST_CASE("invented people are found by their names in any script", "[demo][db]")
{
    Filled filled;
    const auto find = [&](const QString &text) {
        const auto hits = filled.server.call(SearchPatients{.text = text, .limit = 50});
        REQUIRE(hits);
        QStringList names;
        for (const PatientHit &hit : *hits)
            names.append(hit.name);
        return names;
    };
    for (const QString &range : {u"[অ-হ]"_s, u"[ء-ي]"_s, u"[A-Z]"_s}) {
        const QStringList names =
            filled.column(u"SELECT name FROM patients WHERE name ~ '%1' ORDER BY id LIMIT 3"_s.arg(range));
        REQUIRE(names.size() == 3);
        for (const QString &name : names) {
            INFO(name.toStdString());
            CHECK(find(name).contains(name));
            CHECK(find(server::patients::latinName(name)).contains(name));
        }
    }
}

TEST_CASE("the desks' numbers go on where the invented ones end", "[demo][db]")
{
    Filled filled;
    TestServer &server = filled.server;
    const auto number = [](const QString &letter, qint64 n) {
        return u"%1-2026-%2"_s.arg(letter).arg(n, 4, 10, QLatin1Char('0'));
    };
    const qint64 patients = server.count(u"patients WHERE patient_number LIKE 'P-2026-%'"_s);
    const auto patient =
        server.call(RegisterPatient{.name = u"Ada Test"_s, .ageYears = 40, .allowDuplicate = true});
    REQUIRE(patient);
    CHECK(patient->patientNumber == number(u"P"_s, patients + 1));

    const DoctorId doctor(*Ulid::fromUuidText(
        server
            .value(
                u"SELECT doctor_id FROM visits WHERE visit_date = '2026-01-06' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s)
            .toString()
            .toLatin1()));
    const int serials = int(server.count(
        u"visits WHERE visit_date = '2026-01-06' AND doctor_id = '%1'"_s.arg(doctor.value.toUuidText())));
    const qint64 bills = server.count(u"bills WHERE billing_date >= '2026-01-01'"_s);
    const auto visit = server.call(CheckIn{.patientId = patient->id, .doctorId = doctor});
    REQUIRE(visit);
    CHECK(visit->visit_.serialNumber == serials + 1);
    CHECK(visit->bill.billNumber == number(u"B"_s, bills + 1));

    const qint64 receipts = server.count(u"payments WHERE receipt_series = '2026'"_s);
    const auto paid = server.callAs(server.another(u"cashier"_s, u"till"_s),
                                    TakePayment{.billId = visit->bill.id, .amount = visit->bill.dueAmount});
    REQUIRE(paid);
    CHECK(paid->payment.receiptNumber == number(u"R"_s, receipts + 1));
}

TEST_CASE("an invented receipt's code is the one that its key makes", "[demo][db]")
{
    Filled filled;
    const QString code =
        filled.server.value(u"SELECT verification_code FROM payments WHERE receipt_number = 'R-2026-0003'"_s)
            .toString();
    const auto check = filled.server.call(VerifyReceipt{.receiptNumber = u"R-2026-0003"_s, .code = code});
    REQUIRE(check);
    CHECK(check->state == ReceiptState::Valid);
}

TEST_CASE("a hospital that has patients is not filled", "[demo][db]")
{
    TestServer server;
    server.addPatient();
    server::ScaledHospital hospital(server.settings(Role::Owner), server.hasher(), [](const QString &) {});
    CHECK_FALSE(hospital.isEmpty());
    const auto run =
        runHmsd({u"demo-data"_s, u"--database"_s, server.settings(Role::Owner).toUrl(false), u"--patients"_s,
                 u"300"_s, u"--visits-per-day"_s, u"40"_s, u"--days"_s, u"2"_s});
    CHECK(run.exitCode == EX_DATAERR);
    CHECK(run.err.contains(u"fresh"_s));
    CHECK(server.count(u"patients"_s) == 1);
}

TEST_CASE("a demo hospital is told by its well-known passwords as long as somebody has one", "[demo][db]")
{
    Filled filled;
    const auto user = [&] {
        return server::demo::userWithDemoPassword(filled.server.settings(Role::Server),
                                                  filled.server.hasher());
    };
    CHECK(user() == u"accounts"_s);
    filled.server.exec(
        u"UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE username = 'cashier2') "
        "WHERE username <> 'cashier2'"_s);
    CHECK(user() == u"cashier2"_s);
    filled.server.exec(u"UPDATE users SET is_active = false WHERE username = 'cashier2'"_s);
    CHECK_FALSE(user());
}

TEST_CASE("impossible sizes are named", "[demo]")
{
    CHECK(kSmallHospital.problem().isEmpty());
    const auto size = GENERATE(HospitalSize{.patients = 100, .days = 10, .visitsPerDay = 40},
                               HospitalSize{.patients = 10, .days = 1, .visitsPerDay = 4},
                               HospitalSize{.patients = 300, .days = 0, .visitsPerDay = 40},
                               HospitalSize{.patients = 300, .days = 1, .visitsPerDay = 0},
                               HospitalSize{.patients = 300, .days = 1, .visitsPerDay = 40, .seed = -1});
    CHECK_FALSE(size.problem().isEmpty());
}
