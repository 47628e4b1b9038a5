// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

// SQL that makes a value; the same few stand for many placeholders.
const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kSomeDoctor = u"(SELECT id FROM doctors ORDER BY id LIMIT 1)"_s;
const auto kPayment = u"(SELECT id FROM payments ORDER BY id OFFSET 5000 LIMIT 1)"_s;
const auto kWaiting =
    u"(SELECT id FROM visits WHERE visit_date = '2026-06-15' AND status = 'WAITING' ORDER BY id LIMIT 1)"_s;
const auto kSomeUser = u"(SELECT id FROM users WHERE username = 'cashier2')"_s;

/// What every desk sends, whatever its work.
QList<DeskStatement> commonStatements()
{
    return {
        // ---- access: each connection's start, and once a minute
        {"access.callers", {u"sessions_pkey|sessions_by_expiry"_s, u"role_permissions_pkey"_s}, {}},
        {"access.candidate",
         {u"users_username_key"_s, u"login_failures_pkey"_s},
         {{u"username"_s, u"'cashier'"_s}}},
        {"access.endSession", {u"sessions_pkey"_s}, {{u"owner"_s, kNull}}},
        {"access.endSessionsOf", {u"sessions_by_user"_s}, {{u"except"_s, kNull}}},
        {"access.findSession", {u"sessions_token_hash_key"_s}, {}},
        {"access.forgetFailures", {u"login_failures_pkey"_s}, {{u"username"_s, u"'name5'"_s}}},
        {"access.listSessions", {u"sessions_by_user|sessions_by_expiry"_s}, {}},
        {"access.noteFailure",
         {u"login_failures_pkey"_s},
         {{u"username"_s, u"'name5'"_s}, {u"actor"_s, kNull}}},
        {"access.openSession",
         {u"users_pkey"_s},
         {{u"session"_s, kNew}, {u"hash"_s, u"decode(md5('x'), 'hex')"_s}}},
        {"access.sessionOpened", {u"sessions_pkey"_s}, {{u"version"_s, u"'1'"_s}, {u"demo"_s, u"true"_s}}},
        {"access.touch", {u"sessions_pkey|sessions_by_expiry"_s}, {}},
        // ---- every command
        {"command.begin", {u"operations_pkey"_s}, {}},
        {"command.finish",
         {u"operations_pkey"_s, u"topics_pkey"_s},
         {{u"operation"_s, u"md5('o5')::uuid"_s},
          {u"changes"_s, u"'[{\"topic\":\"queue:5\",\"change\":\"x\"}]'"_s}}},
        {"operations.find",
         {u"operations_pkey"_s},
         {{u"id"_s, u"md5('o5')::uuid"_s}, {u"user"_s, u"md5('u')::uuid"_s}}},
        // ---- topics
        {"topics.board",
         {u"topics_pkey"_s, u"visits_serial_key"_s},
         {{u"id"_s, u"(SELECT id FROM departments ORDER BY id LIMIT 1)"_s}}},
        {"topics.cashier",
         {u"topics_pkey"_s, u"bills_outstanding"_s, u"patients_pkey"_s, u"visits_pkey"_s},
         {}},
        {"topics.doctors", {u"topics_pkey"_s, u"visits_serial_key"_s, u"counters_pkey"_s}, {}},
        {"topics.queue",
         {u"topics_pkey"_s, u"visits_serial_key"_s, u"visits_queue"_s, u"patients_pkey"_s,
          u"bills_by_visit"_s},
         {{u"id"_s, kSomeDoctor}}},
        {"topics.steps", {u"topics_pkey"_s, u"topic_changes_pkey"_s}, {{u"from"_s, u"9900"_s}}},
        {"topics.triage",
         {u"topics_pkey"_s, u"visits_by_date"_s, u"vitals_by_visit"_s, u"patients_pkey"_s},
         {}},
        {"topics.user", {u"topics_pkey"_s, u"notifications_by_user"_s}, {{u"id"_s, kSomeUser}}},
        // ---- papers and notes
        {"notifications.list",
         {u"notifications_pkey|notifications_by_user"_s},
         {{u"user"_s, kSomeUser}, {u"unread_only"_s, u"false"_s}}},
        {"notifications.markRead",
         {u"notifications_pkey|notifications_by_user"_s},
         {{u"user"_s, kSomeUser}, {u"ids"_s, u"ARRAY[md5('n5')::uuid]"_s}}},
        {"prints.bill",
         {u"bills_pkey"_s},
         {{u"id"_s, u"(SELECT id FROM bills ORDER BY id OFFSET 5000 LIMIT 1)"_s}}},
        {"prints.drawBill",
         {u"bills_pkey"_s, u"bill_items_bill_id_line_number_key"_s, u"bill_events_by_bill"_s,
          u"payments_by_bill"_s, u"refunds_by_bill"_s, u"patients_pkey"_s, u"visits_pkey"_s},
         {{u"id"_s, u"(SELECT id FROM bills ORDER BY id OFFSET 5000 LIMIT 1)"_s}, {u"code"_s, u"'x'"_s}}},
        {"prints.drawReceipt",
         {u"payments_pkey"_s, u"bills_pkey"_s, u"bill_items_bill_id_line_number_key"_s,
          u"bill_events_by_bill"_s, u"payments_by_bill"_s, u"refunds_by_bill"_s, u"patients_pkey"_s,
          u"visits_pkey"_s},
         {{u"id"_s, kPayment}, {u"code"_s, u"'x'"_s}}},
        {"prints.drawShift",
         {u"shifts_pkey"_s},
         {{u"id"_s, u"(SELECT shift_id FROM payments ORDER BY id OFFSET 5000 LIMIT 1)"_s},
          {u"code"_s, u"'x'"_s}}},
        {"prints.drawToken",
         {u"visits_pkey"_s, u"visits_queue"_s, u"patients_pkey"_s},
         {{u"id"_s, kWaiting}, {u"code"_s, u"'x'"_s}}},
        {"prints.finish",
         {u"prints_pkey"_s},
         {{u"id"_s, u"(SELECT id FROM prints ORDER BY id LIMIT 1)"_s},
          {u"outcome"_s, u"'PRINTED'"_s},
          {u"detail"_s, kNull}}},
        {"prints.insert",
         {u"print_documents_pkey"_s},
         {{u"id"_s, kNew},
          {u"type"_s, u"'RECEIPT'"_s},
          {u"document"_s, kPayment},
          {u"version"_s, u"1"_s},
          {u"printer"_s, u"'desk'"_s},
          {u"language"_s, u"'en'"_s}}},
        {"prints.keep",
         {u"print_documents_pkey"_s},
         {{u"id"_s, kPayment},
          {u"type"_s, u"'RECEIPT'"_s},
          {u"fingerprint"_s, u"'2'"_s},
          {u"snapshot"_s, u"'{}'"_s}}},
        {"prints.list", {u"prints_by_document"_s}, {{u"type"_s, u"'RECEIPT'"_s}, {u"document"_s, kPayment}}},
        {"prints.receipt", {u"payments_pkey"_s}, {{u"id"_s, kPayment}}},
        {"prints.shift",
         {u"shifts_pkey"_s},
         {{u"id"_s, u"(SELECT shift_id FROM payments ORDER BY id OFFSET 5000 LIMIT 1)"_s}}},
        {"prints.token", {u"visits_pkey"_s}, {{u"id"_s, kWaiting}}},
        {"prints.version",
         {u"print_documents_pkey"_s},
         {{u"id"_s, kPayment}, {u"type"_s, u"'RECEIPT'"_s}, {u"fingerprint"_s, u"'1'"_s}}},
        {"audit.search",
         {u"audit_logs_by_entity"_s},
         {{u"entity"_s, u"'payments'"_s},
          {u"entity_id"_s, u"(SELECT id::text FROM payments ORDER BY id OFFSET 5000 LIMIT 1)"_s},
          {u"entity_uuid"_s, u"(SELECT id::text FROM payments ORDER BY id OFFSET 5000 LIMIT 1)"_s},
          {u"from"_s, kNull},
          {u"to"_s, kNull},
          {u"user"_s, kNull}}},
    };
}

} // namespace

const QList<DeskStatement> &deskStatements()
{
    static const QList<DeskStatement> all = commonStatements() + patientStatements() + visitStatements() +
                                            consultationStatements() + moneyStatements() +
                                            pharmacyStatements() + labStatements() + orderStatements() +
                                            resultStatements() + instrumentStatements();
    return all;
}

} // namespace hms::test
