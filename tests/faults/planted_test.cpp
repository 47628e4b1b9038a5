// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the checker: each planted bug must be found, under the right name.
#include "tests/faults/planted_world.h"
#include "tests/faults/resources.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using State = HistoryEntry::State;

namespace {

struct Plant {
    const char *name;
    const char *invariant;
    void (*bug)(PlantedWorld &world);
};

/// A second row like the first one of a table, with some members otherwise.
QString copyOf(const char *table, const char *changes)
{
    return u"INSERT INTO %1 SELECT (jsonb_populate_record(t, %2)).* FROM %1 t LIMIT 1;"_s.arg(
        QLatin1StringView(table), QLatin1StringView(changes));
}

QString withoutChecks(const char *table)
{
    return uR"sql(DO $$ DECLARE c record; BEGIN
        FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = '%1'::regclass AND contype = 'c' LOOP
            EXECUTE format('ALTER TABLE %1 DROP CONSTRAINT %I', c.conname);
        END LOOP; END $$;)sql"_s.arg(QLatin1StringView(table));
}

const QString kLast = u"(SELECT max(receipt_sequence) FROM payments)"_s;

constexpr Plant kMoneyPlants[] = {
    {"a second payment row of one operation", "I1",
     [](PlantedWorld &w) {
         w.plant(u"ALTER TABLE payments DROP CONSTRAINT payments_operation_id_key;"_s +
                 copyOf("payments", "jsonb_build_object('id', make_ulid(), 'receipt_number', 'R-X', "
                                    "'receipt_sequence', t.receipt_sequence + 100)"));
     }},
    {"begin_command without its insert: a repeat pays again", "I1",
     [](PlantedWorld &w) {
         w.forgetOperations();
         const OperationId operation = OperationId::make();
         const TakePayment payment = PlantedWorld::part(w.writeBill(1), 1'000);
         w.tell(payment, operation);
         REQUIRE(w.slip(payment, operation));
     }},
    {"a payment of an operation that nobody issued", "I1",
     [](PlantedWorld &w) {
         REQUIRE(w.slip(PlantedWorld::part(w.writeBill(1), 1'000), OperationId::make()));
     }},
    {"a payment without an operation", "I1",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE payments SET operation_id = NULL WHERE receipt_sequence = 1"_s);
     }},
    {"a refused payment that happened", "I1",
     [](PlantedWorld &w) { w.history.edit(w.payments.first()).state = State::Rejected; }},
    {"an outcome that stays unknown", "I1",
     [](PlantedWorld &w) { w.history.edit(w.payments.first()).state = State::Unknown; }},
    {"one operation in two transactions", "I1",
     [](PlantedWorld &w) {
         w.plant(copyOf("audit_logs", "jsonb_build_object('id', make_ulid(), 'xid', '9', 'operation_id', "
                                      "(SELECT operation_id FROM payments LIMIT 1))"));
     }},
    {"a lost acknowledged payment", "I10",
     [](PlantedWorld &w) { w.plant(u"DELETE FROM payments WHERE receipt_sequence = "_s + kLast); }},
    {"an acknowledged payment with another amount", "I10",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE payments SET amount = amount - 1 WHERE receipt_sequence = 1"_s);
     }},
    {"a stored answer that is another one", "I10",
     [](PlantedWorld &w) { w.plant(u"UPDATE operations SET response = '{\"id\":\"\"}'"_s); }},
    {"an unbalanced leg", "I2",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE transactions SET amount = amount + 1"
                 " WHERE id = (SELECT min(id::text)::uuid FROM transactions WHERE type = 'DEBIT')"_s);
     }},
    {"an entry that balances with the wrong amount", "I3",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE transactions SET amount = amount + 1"
                 " WHERE entry_id = (SELECT min(entry_id::text)::uuid FROM transactions)"_s);
     }},
    {"a drawer that holds less than the robots gave", "I3",
     [](PlantedWorld &w) { w.history.edit(w.payments.first()).paid->amount += 100; }},
    {"a bill off by one", "I4",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE bills SET paid_amount = paid_amount - 1 WHERE paid_amount > 1"_s);
     }},
    {"more paid than is due, checks gone", "I4",
     [](PlantedWorld &w) {
         w.plant(withoutChecks("bills") +
                 u"UPDATE bills SET paid_amount = total_amount + 1 WHERE status = 'PAID'"_s);
     }},
    {"money on a void bill", "I4",
     [](PlantedWorld &w) {
         w.plant(withoutChecks("bills") +
                 u"UPDATE bills SET voided_at = created_at, void_reason = 'x' WHERE paid_amount > 0"_s);
     }},
    {"a gap in the receipts", "I5",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE payments SET receipt_sequence = receipt_sequence + 1 WHERE receipt_sequence = "_s +
                 kLast);
     }},
    {"a receipt number that goes to a later payment first", "I5",
     [](PlantedWorld &w) {
         w.history.edit(w.payments.first()).invokedNs = w.history.edit(w.payments.last()).endedNs + 1;
     }},
    {"a bill number given twice", "I5",
     [](PlantedWorld &w) {
         w.plant(u"ALTER TABLE bills DROP CONSTRAINT bills_bill_number_key;"
                 " UPDATE bills SET bill_number = (SELECT min(bill_number) FROM bills)"_s);
     }},
    {"the business date of yesterday", "I17",
     [](PlantedWorld &w) { w.plant(u"UPDATE payments SET payment_date = payment_date - 1"_s); }},
    {"an instant before the receipt before it", "I17",
     [](PlantedWorld &w) {
         w.plant(
             u"UPDATE payments SET received_at = received_at - interval '1 second' WHERE receipt_sequence = "_s +
             kLast);
     }},
};

constexpr Plant kOtherPlants[] = {
    {"a token given twice", "I6",
     [](PlantedWorld &w) {
         w.plant(
             u"ALTER TABLE visits DROP CONSTRAINT visits_serial_key; UPDATE visits SET serial_number = 1"_s);
     }},
    {"a counter of tokens behind its tokens", "I6",
     [](PlantedWorld &w) { w.plant(u"UPDATE counters SET value = 1 WHERE kind = 'serial'"_s); }},
    {"a patient who waits twice in one queue", "I6",
     [](PlantedWorld &w) {
         w.plant(u"DROP INDEX visits_one_open; UPDATE visits SET status = 'WAITING',"
                 " patient_id = (SELECT min(patient_id::text)::uuid FROM visits)"_s);
     }},
    {"a step that no visit may take", "I6",
     [](PlantedWorld &w) { w.change(u"UPDATE visits SET status = 'COMPLETED' WHERE status = 'WAITING'"_s); }},
    {"two calls of the same patient", "I6",
     [](PlantedWorld &w) {
         w.history.edit(w.calls.last()).calledVisit = w.history.edit(w.calls.first()).calledVisit;
     }},
    {"an audit row that is gone", "I8",
     [](PlantedWorld &w) { w.plant(u"DELETE FROM audit_logs WHERE entity = 'payments'"_s); }},
    {"a change that nobody wrote down", "I8",
     [](PlantedWorld &w) { w.plant(u"UPDATE patients SET name = name || '!'"_s); }},
    {"an audit row of another operation", "I8",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE audit_logs SET operation_id = make_ulid() WHERE entity = 'payments'"_s);
     }},
    {"an audit row that was altered", "I9",
     [](PlantedWorld &w) {
         w.sealAudit();
         w.plant(u"UPDATE audit_logs SET user_id = make_ulid()"
                 " WHERE id = (SELECT audit_id FROM audit_seals WHERE seq = 5)"_s);
     }},
    {"a seal that is gone", "I9",
     [](PlantedWorld &w) {
         w.sealAudit();
         w.plant(u"DELETE FROM audit_seals WHERE seq = 5"_s);
     }},
    {"another migration than the program's", "I18",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE schema_migration SET sha256 = repeat('0', 64) WHERE version = 3"_s);
     }},
    {"SQL in an error", "I20",
     [](PlantedWorld &w) {
         w.history.sawError(
             1, u"payments.take"_s,
             {ErrorCode::Internal, {{u"detail"_s, u"relation \"payments\" does not exist"_s}}});
     }},
    {"a path in an error", "I20",
     [](PlantedWorld &w) {
         w.history.sawError(1, u"prints.make"_s,
                            {ErrorCode::Unavailable, {{u"detail"_s, u"/var/lib/hms/data is full"_s}}});
     }},
};

template <size_t n>
void plantEach(const Plant (&plants)[n])
{
    for (const Plant &plant : plants) {
        INFO(plant.name);
        PlantedWorld world;
        plant.bug(world);
        const Findings findings = world.check();
        INFO(toText(findings).toStdString());
        CHECK(std::ranges::any_of(findings, [&plant](const Finding &finding) {
            return finding.invariant == QLatin1StringView(plant.invariant);
        }));
    }
}

} // namespace

TEST_CASE("the checker finds nothing where nothing is wrong", "[faults]")
{
    PlantedWorld world;
    CHECK(toText(world.check()).toStdString() == "");
    world.sealAudit();
    CHECK(toText(world.check()).toStdString() == "");
}

TEST_CASE("the checker names each bug that is planted into money", "[faults]")
{
    plantEach(kMoneyPlants);
}

TEST_CASE("the checker names each bug that is planted into queues, traces and answers", "[faults]")
{
    plantEach(kOtherPlants);
}

TEST_CASE("the checker names a screen that shows something else than the server", "[faults]")
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history"_s));
    Robot robot(1, history, QUrl(u"ws://127.0.0.1:1/"_s), {});
    Screen screen(robot, {u"doctors"_s, u"id"_s, {}});
    const QJsonArray server{QJsonObject{{u"id"_s, u"A"_s}, {u"waiting"_s, 2}},
                            QJsonObject{{u"id"_s, u"B"_s}, {u"waiting"_s, 0}}};
    screen.edit() = Screen::rowsOf(server, screen.shape());
    CHECK(checkScreen(screen, server).isEmpty());

    SECTION("an old row")
    {
        screen.edit()[u"A"_s].insert(u"waiting"_s, 1);
    }
    SECTION("a missing row")
    {
        screen.edit().remove(u"B"_s);
    }
    SECTION("a row too many")
    {
        screen.edit().insert(u"C"_s, {});
    }
    const Findings findings = checkScreen(screen, server);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().invariant == u"I11");
}

TEST_CASE("the checker names what a process does not give back", "[faults]")
{
    const Resources before{60'000, 40, 12};
    CHECK(checkResources(before, {70'000, 44, 12}).isEmpty());
    for (const Resources &after :
         {Resources{100'000, 40, 12}, Resources{60'000, 90, 12}, Resources{60'000, 40, 20}}) {
        const Findings findings = checkResources(before, after);
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().invariant == u"I15");
    }
}
