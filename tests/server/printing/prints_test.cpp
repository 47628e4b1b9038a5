// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/printing_protocol.h"
#include "shared/printing/scan_code.h"
#include "tests/server/billing/money_bench.h"

#include <mutex>

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;
using test::TestServer;

namespace {

MakePrint printOf(DocumentType type, const Ulid &id)
{
    return {type, id, u"pdf"_s, u"en"_s, {}};
}

VisitId addVisit(MoneyBench &bench, DoctorId doctor, int serial)
{
    const VisitId id = VisitId::make();
    bench.server.exec(
        u"INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, "
        u"visit_type,"
        " created_at) VALUES ('%1', '%2', '%3', business_date(now()), %4, %4 * 1024, 'WAITING', 'NEW', now())"_s
            .arg(id.value.toUuidText(), bench.server.addPatient().value.toUuidText(),
                 doctor.value.toUuidText())
            .arg(serial));
    return id;
}

} // namespace

TEST_CASE("a reprint shows what the first print showed, whatever changed since", "[printing][db]")
{
    MoneyBench bench;
    bench.server.exec(u"UPDATE settings SET value = '\"Old House\"' WHERE key = 'hospital.name'"_s);
    const Bill bill = bench.bill(1'000);
    const Payment payment = bench.pay(bill, 400)->payment;
    const MakePrint request = printOf(DocumentType::Receipt, payment.id.value);
    const PrintJob original = bench.server.callAs(bench.cashier, request).value();

    bench.server.exec(u"UPDATE settings SET value = '\"New House\"' WHERE key = 'hospital.name';"
                      "UPDATE patients SET name = 'Somebody Else'; UPDATE services SET price = 1"_s);
    REQUIRE(bench.pay(bill, 600));
    const PrintJob copy = bench.server.callAs(bench.cashier, request).value();

    CHECK(original.copyNumber == 0);
    CHECK(copy.copyNumber == 1);
    CHECK(original.snapshot.letterhead.name == u"Old House");
    CHECK(original.snapshot.payment->receiptNumber == payment.receiptNumber);
    CHECK(original.snapshot.bill->dueAmount == Money(600));
    CHECK(encode(copy.snapshot) == encode(original.snapshot));
    const auto code = ScanCode::fromText(original.snapshot.code);
    REQUIRE(code.has_value());
    CHECK(code->kind == ScanCode::Kind::Receipt);
    CHECK(code->value == payment.receiptNumber + u'/' + payment.verificationCode);
}

TEST_CASE("a bill that changed is printed as a new version", "[printing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(1'000);
    const MakePrint request = printOf(DocumentType::Bill, bill.id.value);
    CHECK(bench.server.call(request)->copyNumber == 0);
    CHECK(bench.server.call(request)->copyNumber == 1);
    REQUIRE(bench.pay(bill, 400));

    const PrintJob changed = bench.server.call(request).value();

    CHECK(changed.copyNumber == 0);
    CHECK(changed.snapshot.bill->dueAmount == Money(600));
    CHECK(ScanCode::fromText(changed.snapshot.code)->value == bill.billNumber);
    CHECK(bench.server.call(ListPrints{DocumentType::Bill, bill.id.value}).value().size() == 3);
}

TEST_CASE("a token shows an estimate once the doctor's pace is known", "[printing][db]")
{
    MoneyBench bench;
    const DoctorId doctor = bench.server.addDoctor();
    addVisit(bench, doctor, 11);
    addVisit(bench, doctor, 12);
    const VisitId visit = addVisit(bench, doctor, 13);
    const bool known = GENERATE(false, true);
    if (known)
        for (int serial = 1; serial <= 3; ++serial)
            bench.server.exec(u"UPDATE visits SET status = 'COMPLETED', started_at = created_at,"
                              " completed_at = created_at + interval '10 minutes' WHERE id = '%1'"_s.arg(
                                  addVisit(bench, doctor, serial).value.toUuidText()));

    const PrintJob token = bench.server.call(printOf(DocumentType::Token, visit.value)).value();

    CHECK(token.snapshot.visit_->serialNumber == 13);
    CHECK(token.snapshot.waitMinutes == (known ? std::optional(20) : std::nullopt));
    CHECK(ScanCode::fromText(token.snapshot.code)->value == visit.toText());
}

TEST_CASE("desks printing at once get copy numbers 0 to n, each once", "[printing][db][race]")
{
    MoneyBench bench;
    const Payment payment = bench.pay(bench.bill(1'000), 400)->payment;
    std::mutex mutex;
    QList<int> copies;

    bench.server.race(20, [&](int, server::WorkerConnection &connection) {
        const auto job =
            bench.server.callOn(connection, bench.cashier, printOf(DocumentType::Receipt, payment.id.value));
        const std::lock_guard guard(mutex);
        copies.append(job ? job->copyNumber : -1);
    });

    std::ranges::sort(copies);
    for (int i = 0; i < 20; ++i)
        CHECK(copies.at(i) == i);
    CHECK(bench.server.count(u"print_documents"_s) == 1);
}

TEST_CASE("a print of which nothing came out gives its number back", "[printing][db]")
{
    MoneyBench bench;
    const Payment payment = bench.pay(bench.bill(1'000), 400)->payment;
    const MakePrint request = printOf(DocumentType::Receipt, payment.id.value);
    const auto end = [&](const PrintJob &job, PrintOutcome outcome) {
        return bench.server.callAs(bench.cashier, FinishPrint{job.id, outcome, {}});
    };
    const PrintJob failed = bench.server.callAs(bench.cashier, request).value();
    REQUIRE(end(failed, PrintOutcome::Failed));
    REQUIRE(end(failed, PrintOutcome::Failed)); // Told twice.

    const PrintJob again = bench.server.callAs(bench.cashier, request).value();
    CHECK(again.copyNumber == 0);
    REQUIRE(end(again, PrintOutcome::Unsure));
    CHECK(bench.server.callAs(bench.cashier, request)->copyNumber == 1);

    CHECK(refusalOf(bench.server.call(FinishPrint{failed.id, PrintOutcome::Printed, {}})) ==
          u"NOT_FOUND print");
    const auto rows = bench.server.call(ListPrints{DocumentType::Receipt, payment.id.value}).value();
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).outcome == PrintOutcome::Failed);
    CHECK(rows.at(1).outcome == PrintOutcome::Unsure);
    CHECK_FALSE(rows.at(2).outcome.has_value());
}

TEST_CASE("paper shows nobody what the screen would not", "[printing][db]")
{
    MoneyBench bench;
    const Payment payment = bench.pay(bench.bill(1'000), 400)->payment;
    const Shift shift = bench.server.callAs(bench.cashier, CurrentShift{}).value().value();
    const MakePrint zReport = printOf(DocumentType::ZReport, shift.id.value);
    const auto blind = TestServer::without(bench.cashier, Permission::BillsView);
    CHECK(refusalOf(bench.server.callAs(blind, printOf(DocumentType::Receipt, payment.id.value))) ==
          u"FORBIDDEN");
    CHECK(refusalOf(bench.server.callAs(blind, printOf(DocumentType::Bill, payment.billId.value))) ==
          u"FORBIDDEN");
    CHECK(refusalOf(bench.server.callAs(TestServer::without(bench.cashier, Permission::VisitsView),
                                        printOf(DocumentType::Token, Ulid::make()))) == u"FORBIDDEN");
    CHECK(refusalOf(bench.server.callAs(TestServer::without(bench.cashier, Permission::PrintsMake),
                                        zReport)) == u"FORBIDDEN");
    for (const DocumentType type :
         {DocumentType::Token, DocumentType::Receipt, DocumentType::Bill, DocumentType::ZReport})
        CHECK(refusalOf(bench.server.call(printOf(type, Ulid::make()))) == u"NOT_FOUND document");
    CHECK(refusalOf(bench.server.callAs(bench.cashier, zReport)) == u"NOT_FOUND document"); // Not closed yet.

    REQUIRE(bench.server.callAs(bench.cashier, CountShift{{{Money(400), 1}}}));
    REQUIRE(bench.server.callAs(bench.cashier, CloseShift{}));

    CHECK(bench.server.callAs(bench.cashier, zReport)->snapshot.shift->receiptCount == 1);
    CHECK(bench.server.callAs(bench.accountant, zReport)->copyNumber == 1);
    CHECK(refusalOf(bench.server.callAs(bench.server.another(u"cashier"_s, u"nosy"_s), zReport)) ==
          u"FORBIDDEN");
}
