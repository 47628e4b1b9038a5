// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/row_rules.h"

#include "server/cli/invariants.h"
#include "shared/visits/visit.h"
#include "tests/faults/lab_rules.h"
#include "tests/support/money_invariants.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

struct OwnRule {
    const char *invariant;
    const char *name;
    const char *breaches;
};

constexpr OwnRule kOwn[] = {
    {"I1", "all that one operation changed was changed in one transaction",
     "SELECT operation_id FROM audit_logs WHERE operation_id IS NOT NULL"
     " GROUP BY 1 HAVING count(DISTINCT xid::text) > 1"},
    {"I4", "no money is taken for a void bill",
     "SELECT p.id FROM payments p JOIN bills b ON b.id = p.bill_id"
     " WHERE b.voided_at IS NOT NULL AND (p.received_at > b.voided_at OR b.refunded_amount <> "
     "b.paid_amount)"},
    {"I5", "bill numbers are as many as their counters say",
     "SELECT 1 FROM bills HAVING count(*) <> (SELECT coalesce(sum(value), 0) FROM counters WHERE kind = "
     "'bill')"},
    {"I5", "no bill or patient number is given twice",
     "SELECT bill_number FROM bills GROUP BY 1 HAVING count(*) > 1"
     " UNION ALL SELECT patient_number FROM patients GROUP BY 1 HAVING count(*) > 1"},
    {"I6", "no token is given twice for one doctor and day",
     "SELECT doctor_id, visit_date, serial_number FROM visits GROUP BY 1, 2, 3 HAVING count(*) > 1"},
    {"I6", "no token counter is behind what was given out",
     "SELECT v.doctor_id FROM visits v GROUP BY v.doctor_id, v.visit_date"
     " HAVING max(v.serial_number) > coalesce((SELECT c.value FROM counters c WHERE c.kind = 'serial'"
     "                                           AND c.series = serial_series(v.doctor_id, v.visit_date)), "
     "0)"},
    {"I6", "a patient waits at most once in a queue",
     "SELECT patient_id, doctor_id FROM visits WHERE status IN ('SCHEDULED', 'WAITING', 'CALLED', "
     "'IN_CONSULTATION')"
     " GROUP BY patient_id, doctor_id, visit_date HAVING count(*) > 1"},
    {"I7", "no batch ever held less than nothing",
     "SELECT id FROM stock_batches WHERE on_hand < 0"
     " UNION ALL SELECT batch_id FROM stock_movements WHERE on_hand_after < 0 OR on_hand_after < quantity"},
    // Of all movements of a batch, one begins with nothing and one ends at what is on hand now; at any other
    // level as many begin as end.
    {"I7", "each movement of a batch begins where another one ended",
     "SELECT batch FROM (SELECT batch_id, on_hand_after, 1 FROM stock_movements"
     "  UNION ALL SELECT batch_id, on_hand_after - quantity, -1 FROM stock_movements"
     "  UNION ALL SELECT id, 0, 1 FROM stock_batches"
     "  UNION ALL SELECT id, on_hand, -1 FROM stock_batches) ends (batch, level, n)"
     " GROUP BY batch, level HAVING sum(n) <> 0"},
    {"I7", "no line was given more than was prescribed",
     "SELECT id FROM prescription_items WHERE dispensed_quantity NOT BETWEEN 0 AND quantity"},
    {"I7", "a prescription says what was given of it",
     "SELECT r.id FROM prescriptions r JOIN prescription_items i ON i.prescription_id = r.id"
     " GROUP BY r.id HAVING CASE WHEN r.status = 'CANCELLED' THEN sum(i.dispensed_quantity) > 0"
     "   ELSE r.status <> CASE WHEN sum(i.dispensed_quantity) = 0 THEN 'WAITING'"
     "                         WHEN sum(i.dispensed_quantity) = sum(i.quantity) THEN 'DISPENSED'"
     "                         ELSE 'PARTIAL' END END"},
    {"I7", "a bill of medicines charges what was given",
     "SELECT b.id FROM bills b WHERE b.billable_type = 'medicine' AND EXISTS ("
     "  SELECT FROM (SELECT l.itemable_id, l.quantity FROM bill_items l WHERE l.bill_id = b.id) charged"
     "    FULL JOIN (SELECT v.medicine_id AS itemable_id, -sum(v.quantity) AS quantity FROM stock_movements v"
     "                WHERE v.bill_id = b.id AND v.kind = 'DISPENSED' GROUP BY 1) given USING (itemable_id)"
     "   WHERE charged.quantity IS DISTINCT FROM given.quantity)"},
    {"I7", "no more came back of a bill than was given on it",
     "SELECT bill_id FROM stock_movements WHERE bill_id IS NOT NULL"
     " GROUP BY bill_id, prescription_item_id, batch_id HAVING sum(quantity) > 0"},
    {"I8", "a payment's audit row names the same operation",
     "SELECT p.id FROM payments p JOIN audit_logs a"
     "    ON a.entity = 'payments' AND a.entity_id = p.id::text AND a.action = 'create'"
     " WHERE a.operation_id IS DISTINCT FROM p.operation_id"},
};

/// Tables whose rows are written down with each change.
constexpr const char *kAudited[] = {"bills",           "bill_items",
                                    "bill_events",     "payments",
                                    "refunds",         "transactions",
                                    "patients",        "visits",
                                    "shifts",          "doctors",
                                    "stock_movements", "stock_batches",
                                    "prescriptions",   "prescription_items",
                                    "test_orders",     "samples",
                                    "test_results",    "lab_reports"};

RowRule auditRule(const char *table)
{
    return {u"I8"_s,
            u"the last change of each row of %1 was written down in its own transaction"_s.arg(
                QLatin1StringView(table)),
            u"SELECT t.id FROM %1 t WHERE NOT EXISTS (SELECT FROM audit_logs a WHERE a.entity = '%1'"
            " AND a.entity_id = t.id::text"
            " AND a.xid::text::bigint % (1::bigint << 32) = t.xmin::text::bigint)"_s.arg(
                QLatin1StringView(table))};
}

/// The contract's own table of steps; "call next" may also complete who was called and never started.
RowRule stepRule()
{
    QStringList legal{u"('CALLED', 'COMPLETED')"_s};
    for (const auto &[from, fromName] : kEnumNames<VisitStatus>)
        for (const auto &[to, toName] : kEnumNames<VisitStatus>)
            if (canStep(from, to))
                legal += u"('%1', '%2')"_s.arg(QLatin1StringView(fromName), QLatin1StringView(toName));
    return {
        u"I6"_s, u"every visit took legal steps only"_s,
        u"SELECT entity_id FROM audit_logs WHERE entity = 'visits' AND action = 'update'"
        " AND jsonb_exists(changes -> 'after', 'status')"
        " AND (changes -> 'before' ->> 'status', changes -> 'after' ->> 'status') NOT IN (VALUES %1)"_s.arg(
            legal.join(u", "_s))};
}

/// Rules that others keep have names, not numbers: the first word found says which invariant it is.
QString invariantOf(const QString &name)
{
    static const std::pair<const char *, const char *> words[] = {
        {"laboratory", "I21"}, {"sample", "I21"},     {"released", "I21"},   {"batch", "I7"},
        {"dispensed", "I7"},   {"prescribed", "I7"},  {"audit", "I8"},       {"operation", "I1"},
        {"time never", "I17"}, {"instant", "I17"},    {"receipt", "I5"},     {"number", "I5"},
        {"debits", "I2"},      {"balance", "I2"},     {"ledger", "I3"},      {"drawer", "I3"},
        {"shift", "I3"},       {"revenue", "I3"},     {"reversed", "I3"},    {"bill", "I4"},
        {"refund", "I4"},      {"paid_amount", "I4"}, {"constraint", "I18"}, {"role", "I18"},
        {"administer", "I18"},
    };
    for (const auto &[word, invariant] : words)
        if (name.contains(QLatin1StringView(word)))
            return QString::fromLatin1(invariant);
    return u"I3"_s;
}

QList<RowRule> allRules()
{
    QList<RowRule> rules;
    for (const MoneyInvariant &rule : moneyInvariants()) {
        const QString name = QString::fromLatin1(rule.name);
        rules += {invariantOf(name), name, QString::fromLatin1(rule.violations)};
    }
    for (const server::Invariant &rule : server::invariants()) {
        const QString name = QString::fromLatin1(rule.name);
        rules += {invariantOf(name), name,
                  u"SELECT breaches FROM (%1) asked (breaches) WHERE breaches <> 0"_s.arg(
                      QString::fromUtf8(rule.violations))};
    }
    for (const OwnRule &rule : kOwn)
        rules += {QString::fromLatin1(rule.invariant), QString::fromLatin1(rule.name),
                  QString::fromLatin1(rule.breaches)};
    rules += labRowRules();
    for (const char *table : kAudited)
        rules += auditRule(table);
    rules += stepRule();
    return rules;
}

} // namespace

const QList<RowRule> &rowRules()
{
    static const QList<RowRule> rules = allRules();
    return rules;
}

} // namespace hms::test
