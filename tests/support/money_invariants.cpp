// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/money_invariants.h"

namespace hms::test {

namespace {

constexpr MoneyInvariant kMoney[] = {
    {"debits equal credits in every entry",
     "SELECT entry_id FROM transactions GROUP BY entry_id"
     " HAVING sum(CASE type WHEN 'DEBIT' THEN amount ELSE -amount END) <> 0"},
    {"all balances together are zero", "SELECT 1 FROM account_parts HAVING coalesce(sum(balance), 0) <> 0"},
    {"each account's balance is the sum of its legs",
     "SELECT a.id FROM accounts a"
     "  LEFT JOIN transactions t ON t.account_id = a.id GROUP BY a.id"
     " HAVING balance(a) <> coalesce(sum(CASE t.type WHEN 'DEBIT' THEN t.amount ELSE -t.amount END), 0)"},
    {"each payment has a debit of its money account and a credit of revenue",
     "SELECT p.id FROM payments p WHERE 1 <> (SELECT count(*) FROM transactions d"
     "  JOIN accounts da ON da.id = d.account_id JOIN transactions c ON c.entry_id = d.entry_id"
     "  JOIN accounts ca ON ca.id = c.account_id"
     " WHERE d.reference_type = 'payment' AND d.reference_id = p.id AND d.payment_id = p.id AND d.type = "
     "'DEBIT' AND da.account_type = lower(p.payment_method)"
     "   AND c.type = 'CREDIT' AND ca.account_type = 'revenue' AND d.amount = p.amount AND c.amount = "
     "p.amount"
     "   AND d.shift_id = p.shift_id AND c.shift_id = p.shift_id)"},
    {"each refund paid out has the reversed legs, no other one has any",
     "SELECT r.id FROM refunds r WHERE (r.status = 'PAID')::integer <> (SELECT count(*) FROM transactions d"
     "  JOIN accounts da ON da.id = d.account_id JOIN transactions c ON c.entry_id = d.entry_id"
     "  JOIN accounts ca ON ca.id = c.account_id"
     " WHERE d.reference_type = 'refund' AND d.reference_id = r.id AND d.type = 'DEBIT' AND da.account_type "
     "= 'revenue'"
     "   AND c.type = 'CREDIT' AND ca.account_type = lower(r.payment_method) AND d.amount = r.amount"
     "   AND c.amount = r.amount AND d.shift_id = r.shift_id AND c.shift_id = r.shift_id)"},
    {"per shift and method, payments less refunds are what the ledger holds (without cash differences)",
     "SELECT s.id FROM shifts s CROSS JOIN accounts a"
     " WHERE a.account_type IN ('cash', 'card', 'mobile', 'bank')"
     "   AND coalesce((SELECT sum(amount) FROM payments p"
     "                  WHERE p.shift_id = s.id AND lower(p.payment_method) = a.account_type), 0)"
     "     - coalesce((SELECT sum(amount) FROM refunds r WHERE r.shift_id = s.id AND r.status = 'PAID'"
     "                    AND lower(r.payment_method) = a.account_type), 0)"
     "    <> coalesce((SELECT sum(CASE t.type WHEN 'DEBIT' THEN t.amount ELSE -t.amount END) FROM "
     "transactions t"
     "                  WHERE t.shift_id = s.id AND t.account_id = a.id AND t.reference_type <> 'shift'), "
     "0)"},
    {"a counted drawer expects its float and its cash lines; its difference is booked when it is closed",
     "SELECT s.id FROM shifts s JOIN shift_cash c ON c.id = s.id"
     " WHERE s.status <> 'OPEN' AND (s.expected_amount <> c.expected OR (s.status = 'CLOSED'"
     "   AND s.counted_amount - s.opening_float <> coalesce((SELECT sum(p.balance) FROM account_parts p"
     "         JOIN accounts a ON a.id = p.account_id WHERE p.part = s.id AND a.account_type = 'cash'), "
     "0)))"},
    {"paid_amount is the sum of the payments",
     "SELECT b.id FROM bills b LEFT JOIN payments p ON p.bill_id = b.id GROUP BY b.id"
     " HAVING b.paid_amount <> coalesce(sum(p.amount), 0)"},
    {"refunded_amount is the sum of the refunds paid out",
     "SELECT b.id FROM bills b LEFT JOIN refunds r ON r.bill_id = b.id AND r.status = 'PAID' GROUP BY b.id"
     " HAVING b.refunded_amount <> coalesce(sum(r.amount), 0)"},
    {"refunds asked for and paid out never pass what was paid",
     "SELECT b.id FROM bills b JOIN refunds r ON r.bill_id = b.id AND r.status <> 'REFUSED' GROUP BY b.id"
     " HAVING sum(r.amount) > b.paid_amount"},
    {"a bill stays within its total and says the state that follows from its amounts",
     "SELECT id FROM bills WHERE paid_amount < 0 OR paid_amount > total_amount - discount_amount"
     "   OR refunded_amount > paid_amount"
     "   OR status <> CASE WHEN voided_at IS NOT NULL THEN 'VOID'"
     "                     WHEN paid_amount = total_amount - discount_amount THEN 'PAID'"
     "                     WHEN paid_amount > 0 THEN 'PARTIAL' ELSE 'PENDING' END"
     "   OR due_amount <> CASE WHEN voided_at IS NULL THEN total_amount - discount_amount - paid_amount ELSE "
     "0 END"},
    {"a bill's total is the sum of its lines",
     "SELECT b.id FROM bills b JOIN bill_items i ON i.bill_id = b.id GROUP BY b.id"
     " HAVING b.total_amount <> sum(i.total)"},
    {"each payment follows the one before it on its bill",
     "SELECT p.id FROM payments p WHERE p.paid_before <> coalesce((SELECT sum(e.amount) FROM payments e"
     "   WHERE e.bill_id = p.bill_id AND e.paid_before < p.paid_before), 0)"},
    {"receipts of a series are 1 to n without a gap, as its counter says",
     "SELECT p.receipt_series FROM payments p GROUP BY p.receipt_series"
     " HAVING min(p.receipt_sequence) <> 1 OR max(p.receipt_sequence) <> count(*)"
     "     OR count(*) <> (SELECT c.value FROM counters c WHERE c.kind = 'receipt' AND c.series = "
     "p.receipt_series)"},
    {"refund numbers are as many as their counters say",
     "SELECT 1 FROM refunds HAVING count(*)"
     "  <> (SELECT coalesce(sum(value), 0) FROM counters WHERE kind = 'refund')"},
    {"time never steps back within a series of receipts",
     "SELECT p.id FROM payments p JOIN payments q"
     "    ON q.receipt_series = p.receipt_series AND q.receipt_sequence = p.receipt_sequence + 1"
     " WHERE q.received_at < p.received_at OR q.payment_date < p.payment_date"},
    {"a payment's day and series follow from its instant",
     "SELECT id FROM payments WHERE payment_date <> business_date(received_at)"
     "    OR receipt_series <> extract(year FROM payment_date)::text"},
    {"no money moved without an audit row of its own transaction",
     "SELECT p.id FROM payments p WHERE NOT EXISTS (SELECT FROM audit_logs a"
     "   WHERE a.entity = 'payments' AND a.entity_id = p.id::text AND a.xid::text::bigint % (1::bigint << 32)"
     "       = p.xmin::text::bigint)"},
    {"an operation made at most one payment",
     "SELECT operation_id FROM payments WHERE operation_id IS NOT NULL GROUP BY 1 HAVING count(*) > 1"},
};

} // namespace

std::span<const MoneyInvariant> moneyInvariants()
{
    return kMoney;
}

} // namespace hms::test
