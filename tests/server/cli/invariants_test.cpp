// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/invariants.h"
#include "server/db/operator_error.h"
#include "tests/support/test_cluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <catch2/catch.hpp>

using namespace hms::server;
using namespace hms::test;
using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
// One paid bill, as the server would write it, in plain SQL.
constexpr char kPaidBill[] = R"sql(
    INSERT INTO users (id, username, name, password_hash) VALUES (md5('u')::uuid, 'cashier', 'Cashier', '-');
    INSERT INTO user_roles SELECT md5('u')::uuid, id FROM roles WHERE slug = 'super-admin';
    INSERT INTO patients (id, patient_number, name, name_latin, name_key, sex, birth_date, registered_at)
    VALUES (md5('p')::uuid, 'P-2026-0001', 'Test, Ada', 'Test, Ada', 't', 'FEMALE', '1990-01-01', now());
    INSERT INTO shifts (id, cashier_id, business_date, opening_float, opened_at)
    VALUES (md5('s')::uuid, md5('u')::uuid, '2026-01-01', 0, now());
    INSERT INTO bills (id, bill_number, patient_id, billable_type, total_amount, paid_amount, billing_date, created_at)
    VALUES (md5('b')::uuid, 'B-2026-0001', md5('p')::uuid, 'service', 500, 500, '2026-01-01', now());
    INSERT INTO bill_items (id, bill_id, line_number, itemable_type, itemable_id, item_name, quantity, unit_price, total)
    VALUES (md5('i')::uuid, md5('b')::uuid, 1, 'service', md5('v')::uuid, 'Dressing', 1, 500, 500);
    INSERT INTO counters VALUES ('receipt', 'A', 1);
    INSERT INTO payments (id, bill_id, receipt_number, receipt_series, receipt_sequence, amount, payment_method,
                          received_by, shift_id, payment_date, received_at, paid_before, due_after, verification_code)
    VALUES (md5('y')::uuid, md5('b')::uuid, 'A-1', 'A', 1, 500, 'CASH', md5('u')::uuid, md5('s')::uuid, '2026-01-01',
            now(), 0, 0, 'x');
    INSERT INTO transactions (entry_id, account_id, type, amount, payment_id, reference_type, reference_id, shift_id,
                              description, business_date, created_at)
    SELECT md5('e')::uuid, a.id, leg.type, 500, md5('y')::uuid, 'payment', md5('y')::uuid, md5('s')::uuid, 'Payment',
           '2026-01-01', now()
      FROM (VALUES ('1000', 'DEBIT'), ('4000', 'CREDIT')) leg (code, type) JOIN accounts a USING (code);
)sql";

void execute(const TestDatabase &database, const QString &sql)
{
    const ScopedConnection connection(database.as(Role::Admin));
    QSqlQuery query(connection.database());
    // In one transaction that is seen to commit: a later statement's failure is not reported by exec().
    REQUIRE(query.exec(u"BEGIN"_s));
    query.exec(sql);
    INFO(query.lastError().text().toStdString());
    REQUIRE(query.exec(u"COMMIT"_s));
    REQUIRE(query.exec(u"SELECT 1"_s));
}

QStringList broken(const TestDatabase &database)
{
    QStringList names;
    for (const InvariantResult &result : checkInvariants(database.as(Role::Owner))) {
        if (result.violations != 0)
            names += result.name;
    }
    return names;
}
} // namespace

TEST_CASE("an empty and a lawful hospital keep every invariant", "[cli][db]")
{
    const TestDatabase database;
    CHECK(broken(database).join(u"; "_s).toStdString().empty());
    execute(database, QString::fromLatin1(kPaidBill));
    CHECK(broken(database).join(u"; "_s).toStdString().empty());
    CHECK_NOTHROW(requireInvariants(database.as(Role::Owner)));
}

TEST_CASE("each damage is found by the invariant that names it", "[cli][db]")
{
    const auto [damage, name] = GENERATE(table<QString, QString>({
        {u"UPDATE transactions SET amount = 400 WHERE type = 'DEBIT'"_s, u"every ledger entry balances"_s},
        {u"UPDATE account_parts SET balance = balance + 1 WHERE balance > 0"_s,
         u"every account's balance is the sum of its legs"_s},
        {u"DELETE FROM transactions"_s, u"every payment is in the ledger with its amount"_s},
        {u"INSERT INTO refunds (id, refund_number, bill_id, amount, payment_method, reason, status, "
         u"requested_by, "
         u"requested_at, paid_out_by, paid_out_at, refund_date, shift_id) VALUES (md5('r')::uuid, 'R-1', "
         u"md5('b')::uuid, 100, 'CASH', 'x', 'PAID', md5('u')::uuid, now(), md5('u')::uuid, now(), "
         u"'2026-01-01', "
         u"md5('s')::uuid); UPDATE bills SET refunded_amount = 100"_s,
         u"every refund that was paid out is in the ledger with its amount"_s},
        {u"DELETE FROM bill_items"_s, u"every bill's total is the sum of its lines"_s},
        {u"UPDATE bills SET paid_amount = 499"_s, u"every bill is paid by the sum of its payments"_s},
        {u"UPDATE bills SET refunded_amount = 100"_s, u"every bill is refunded by the sum of its refunds"_s},
        {u"UPDATE payments SET receipt_sequence = 2"_s, u"receipt numbers have no gap"_s},
        {u"DELETE FROM counters"_s, u"no number counter is behind what was given out"_s},
        {u"DELETE FROM audit_logs WHERE entity = 'payments'"_s, u"every payment has its audit record"_s},
        {u"INSERT INTO audit_seals (seq, audit_id, hash) VALUES (2, md5('x')::uuid, '')"_s,
         u"the audit seals have no gap"_s},
        {u"INSERT INTO patient_redirects (from_id, to_id, reason, created_by) VALUES (md5('q')::uuid, "
         u"md5('p')::uuid, "
         u"'x', md5('u')::uuid), (md5('p')::uuid, md5('p')::uuid, 'x', md5('u')::uuid)"_s,
         u"no merged patient leads to another merged patient"_s},
        {u"INSERT INTO stock_batches (id, medicine_id, batch_number, expiry_date, on_hand, received_at) "
         u"VALUES "
         u"(md5('k')::uuid, md5('m')::uuid, 'A', '2026-01-31', 5, now())"_s,
         u"every batch holds the sum of its movements"_s},
        {u"INSERT INTO stock_batches (id, medicine_id, batch_number, expiry_date, on_hand, received_at) "
         u"VALUES "
         u"(md5('k')::uuid, md5('m')::uuid, 'A', '2026-01-31', 0, now()); "
         u"INSERT INTO stock_movements (batch_id, medicine_id, kind, quantity, on_hand_after, "
         u"prescription_item_id, "
         u"bill_id, business_date, by_user, created_at) VALUES (md5('k')::uuid, md5('m')::uuid, 'DISPENSED', "
         u"-5, 0, "
         u"md5('l')::uuid, md5('b')::uuid, '2026-02-01', md5('u')::uuid, now())"_s,
         u"nothing was dispensed after its expiry"_s},
        {u"INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id, "
         u"duration_days, quantity, dispensed_quantity, instruction_label, words_en, words_bn, words_ar) "
         u"VALUES (md5('l')::uuid, md5('r')::uuid, 1, md5('m')::uuid, md5('n')::uuid, 5, 10, 10, '1+0+1', "
         u"'en', 'bn', 'ar')"_s,
         u"every prescribed line counts what was given for it"_s},
        {u"UPDATE users SET is_active = false"_s, u"somebody can administer"_s},
        {u"ALTER TABLE payments DISABLE TRIGGER payments_frozen"_s,
         u"no constraint waits to be validated and no trigger is switched off"_s},
        {u"GRANT UPDATE ON payments TO hms_server"_s,
         u"the server's role may not change money or its own traces"_s},
    }));
    const TestDatabase database;
    execute(database, QString::fromLatin1(kPaidBill));
    // What only somebody with the keys to the database can do: past triggers and foreign keys.
    execute(database, "SET LOCAL session_replication_role = replica; "_L1 + damage);

    INFO(damage.toStdString() << " -> " << broken(database).join(u"; "_s).toStdString());
    CHECK(broken(database).contains(name));
    CHECK_THROWS_AS(requireInvariants(database.as(Role::Owner)), OperatorError);
}
