// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

#include "server/access/access_directory.h"
#include "server/access/access_events.h"
#include "server/access/access_rules.h"
#include "server/access/login_guard.h"
#include "server/access/roles_store.h"
#include "server/access/second_person.h"
#include "server/access/session_store.h"
#include "server/access/user_accounts.h"
#include "server/access/users_store.h"
#include "server/accounts/accounts_store.h"
#include "server/accounts/ledger.h"
#include "server/audit/audit_seals.h"
#include "server/audit/audit_store.h"
#include "server/audit/audit_verify.h"
#include "server/billing/bill_topics.h"
#include "server/billing/bills_store.h"
#include "server/billing/drawer_store.h"
#include "server/billing/new_bill_store.h"
#include "server/billing/payments_store.h"
#include "server/billing/refunds_store.h"
#include "server/cashier/shift_report_store.h"
#include "server/cashier/shifts_store.h"
#include "server/demo/demo_hospital.h"
#include "server/doctors/departments_store.h"
#include "server/doctors/doctors_store.h"
#include "server/events/sweep_store.h"
#include "server/housekeeping/housekeeping_jobs.h"
#include "server/notifications/notifications_store.h"
#include "server/operations/operations_store.h"
#include "server/patients/patient_search.h"
#include "server/patients/patients_store.h"
#include "server/printing/prints_store.h"
#include "server/printing/snapshots_store.h"
#include "server/settings/settings_store.h"
#include "server/topics/topics_store.h"
#include "server/visits/check_in_store.h"
#include "server/visits/queue_store.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visits_store.h"

namespace hms::test {

using namespace Qt::StringLiterals;
using namespace hms::server;

std::vector<Statement> serverStatements()
{
    std::vector<Statement> all;
    const auto add = [&all](const auto &statements) {
        all.insert(all.end(), statements.begin(), statements.end());
    };
    add(access::accessDirectoryStatements());
    add(access::accessEventStatements());
    add(access::accessRuleStatements());
    add(access::loginGuardStatements());
    add(access::roleStatements());
    add(access::secondPersonStatements());
    add(access::sessionStatements());
    add(access::userAccountStatements());
    add(access::userStatements());
    add(accounts::accountStatements());
    add(accounts::ledgerStatements());
    add(audit::sealStatements());
    add(audit::statements());
    add(audit::verifyStatements());
    add(billing::billStatements());
    add(billing::billTopicStatements());
    add(billing::drawerStatements());
    add(billing::newBillStatements());
    add(billing::paymentStatements());
    add(billing::refundStatements());
    add(cashier::shiftReportStatements());
    add(cashier::shiftStatements());
    add(demoStatements());
    add(doctors::departmentStatements());
    add(doctors::statements());
    add(events::sweepStatements());
    add(housekeeping::statements());
    add(notifications::statements());
    add(operations::statements());
    add(patients::searchStatements());
    add(patients::statements());
    add(printing::printStatements());
    add(printing::snapshotStatements());
    add(settings::statements());
    add(topics::statements());
    add(visits::changeStatements());
    add(visits::checkInStatements());
    add(visits::queueStatements());
    add(visits::visitStatements());
    // The dispatcher's own two are private to it; these call the same functions.
    all.push_back({"command.begin",
                   "SELECT * FROM begin_command((:user)::uuid, (:session)::uuid, (:address)::text, "
                   "(:operation)::uuid, 'x.y', '\\x00', true)"});
    all.push_back(
        {"command.finish", "SELECT * FROM finish_command((:operation)::uuid, '{}', (:changes)::json)"});
    return all;
}

namespace {

// SQL that makes a value; the same few stand for many placeholders.
const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kSomePatient = u"(SELECT id FROM patients ORDER BY id OFFSET 9000 LIMIT 1)"_s;
const auto kSomeDoctor = u"(SELECT id FROM doctors ORDER BY id LIMIT 1)"_s;
const auto kPayment = u"(SELECT id FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s;
const auto kDueBill = u"(SELECT id FROM bills WHERE status = 'PENDING' ORDER BY id LIMIT 1)"_s;
const auto kRequested = u"(SELECT id FROM refunds WHERE status = 'REQUESTED' ORDER BY id LIMIT 1)"_s;
const auto kWaiting =
    u"(SELECT id FROM visits WHERE visit_date = '2026-06-15' AND status = 'WAITING' ORDER BY id LIMIT 1)"_s;
const auto kOpenShift = u"(SELECT id FROM shifts WHERE status = 'OPEN' ORDER BY id LIMIT 1)"_s;
const auto kSomeUser = u"(SELECT id FROM users WHERE username = 'cashier2')"_s;

} // namespace

const QList<DeskStatement> &deskStatements()
{
    static const QList<DeskStatement> table{
        // ---- access: each connection's start, and once a minute
        {"access.callers", {}, {}},
        {"access.candidate", {}, {{u"username"_s, u"'cashier'"_s}}},
        {"access.endSession", {}, {{u"owner"_s, kNull}}},
        {"access.endSessionsOf", {}, {{u"except"_s, kNull}}},
        {"access.findSession", {}, {}},
        {"access.forgetFailures", {}, {{u"username"_s, u"'name5'"_s}}},
        {"access.listSessions", {}, {}},
        {"access.noteFailure", {}, {{u"username"_s, u"'name5'"_s}, {u"actor"_s, kNull}}},
        {"access.openSession", {}, {{u"session"_s, kNew}, {u"hash"_s, u"decode(md5('x'), 'hex')"_s}}},
        {"access.sessionOpened", {}, {{u"version"_s, u"'1'"_s}, {u"demo"_s, u"true"_s}}},
        {"access.touch", {}, {}},
        // ---- every command
        {"command.begin", {}, {}},
        {"command.finish",
         {},
         {{u"operation"_s, u"md5('o5')::uuid"_s},
          {u"changes"_s, u"'[{\"topic\":\"queue:5\",\"change\":\"x\"}]'"_s}}},
        {"operations.find", {}, {{u"id"_s, u"md5('o5')::uuid"_s}, {u"user"_s, u"md5('u')::uuid"_s}}},
        // ---- topics
        {"topics.board", {}, {{u"id"_s, u"(SELECT id FROM departments ORDER BY id LIMIT 1)"_s}}},
        {"topics.cashier", {}, {}},
        {"topics.doctors", {}, {}},
        {"topics.queue", {}, {{u"id"_s, kSomeDoctor}}},
        {"topics.steps", {}, {{u"from"_s, u"19900"_s}}},
        {"topics.user", {}, {{u"id"_s, kSomeUser}}},
        // ---- patients
        {"patients.duplicates",
         {},
         {{u"national_id"_s, u"'1234567890'"_s},
          {u"phone_digits"_s, u"'8801711111111'"_s},
          {u"skeletons"_s, u"ARRAY['amna', 'bgm']"_s},
          {u"birth_date"_s, u"'1980-01-01'"_s},
          {u"estimated"_s, u"false"_s}}},
        {"patients.get", {}, {{u"id"_s, kSomePatient}}},
        {"patients.history", {}, {{u"id"_s, kSomePatient}, {u"before"_s, kNull}}},
        {"patients.register",
         {},
         {{u"id"_s, kNew},
          {u"sex"_s, u"'FEMALE'"_s},
          {u"birth_date"_s, u"'1980-01-01'"_s},
          {u"estimated"_s, u"false"_s},
          {u"phone"_s, kNull},
          {u"blood_group"_s, kNull},
          {u"address"_s, kNull},
          {u"guardian"_s, kNull},
          {u"national_id"_s, kNull},
          {u"duplicate_accepted"_s, u"false"_s}}},
        {"patients.searchName",
         {},
         {{u"words"_s, u"ARRAY['rah']"_s},
          {u"latin"_s, u"ARRAY['rah']"_s},
          {u"skeletons"_s, u"ARRAY['rh']"_s}}},
        {"patients.searchNumber",
         {},
         {{u"number"_s, u"'P-2026-0017'"_s},
          {u"typed"_s, u"'017'"_s},
          {u"digits"_s, u"'01712'"_s},
          {u"prefix"_s, u"'8801712'"_s}}},
        {"patients.update",
         {},
         {{u"id"_s, kSomePatient},
          {u"row_version"_s, u"1"_s},
          {u"name"_s, kNull},
          {u"name_latin"_s, kNull},
          {u"name_key"_s, kNull},
          {u"sex"_s, kNull},
          {u"birth_date"_s, kNull},
          {u"estimated"_s, kNull},
          {u"phone"_s, kNull},
          {u"blood_group"_s, kNull},
          {u"address"_s, u"'Mirpur'"_s},
          {u"guardian"_s, kNull},
          {u"national_id"_s, kNull}}},
        {"patients.writeFacts", {}, {{u"id"_s, kSomePatient}}},
        // ---- doctors and queues
        {"doctors.board", {}, {}},
        {"doctors.days", {}, {{u"doctors"_s, u"ARRAY[(SELECT id FROM doctors ORDER BY id LIMIT 1)]"_s}}},
        {"doctors.list", {}, {}},
        {"queue.get", {}, {}},
        {"visits.callNext", {}, {{u"finish"_s, u"true"_s}}},
        {"visits.cancel", {}, {{u"bill"_s, kDueBill}}},
        {"visits.changed",
         {},
         {{u"visits"_s,
           u"ARRAY[(SELECT id FROM visits WHERE visit_date = '2026-06-15' ORDER BY id LIMIT 1)]"_s},
          {u"bills"_s,
           u"ARRAY[(SELECT id FROM bills WHERE billing_date = '2026-06-15' ORDER BY id LIMIT 1)]"_s}}},
        {"visits.checkIn",
         {},
         {{u"visit"_s, kNew},
          {u"bill"_s, kNew},
          {u"patient"_s,
           u"(SELECT id FROM patients WHERE last_visit_date < '2026-06-15' ORDER BY id LIMIT 1)"_s},
          {u"type"_s, u"'NEW'"_s},
          {u"priority"_s, u"'ROUTINE'"_s}}},
        {"visits.checkInFacts", {}, {}},
        {"visits.endOfQueue", {}, {}},
        {"visits.get", {}, {}},
        {"visits.list", {}, {{u"patient"_s, kNull}, {u"doctor"_s, kNull}}},
        {"visits.lock", {}, {}},
        {"visits.lockBill", {}, {}},
        {"visits.lockQueue", {}, {}},
        {"visits.move",
         {},
         {{u"renumbered"_s,
           u"ARRAY[(SELECT id FROM visits WHERE visit_date = '2026-06-15' ORDER BY id LIMIT 1)]"_s},
          {u"position"_s, u"5"_s}}},
        {"visits.otherOpen", {}, {}},
        {"visits.places", {}, {{u"except"_s, kWaiting}}},
        {"visits.recall", {}, {}},
        {"visits.setStatus", {}, {{u"to"_s, u"'CALLED'"_s}, {u"arrived"_s, u"true"_s}}},
        {"visits.transfer", {}, {{u"doctor"_s, kSomeDoctor}}},
        {"visits.transferTarget", {}, {}},
        // ---- bills
        {"bills.byId", {}, {}},
        {"bills.byNumber", {}, {}},
        {"bills.cashierTopic", {}, {}},
        {"bills.changed", {}, {}},
        {"bills.discount", {}, {{u"bill"_s, kDueBill}, {u"approved_by"_s, kNull}}},
        {"bills.insert",
         {},
         {{u"id"_s, kNew},
          {u"visit"_s, kNull},
          {u"billable"_s, kNull},
          {u"type"_s, u"'service'"_s},
          {u"total"_s, u"100"_s},
          {u"items"_s,
           u"'[{\"id\":\"00000000-0000-0000-0000-000000000001\",\"line\":1,\"type\":\"service\",\"item\":\"00000000-0000-0000-0000-000000000002\",\"name\":\"x\",\"quantity\":1,\"price\":100,\"total\":100}]'"_s}}},
        {"bills.lock", {}, {}},
        {"bills.outstanding", {}, {{u"text"_s, kNull}, {u"digits"_s, kNull}}},
        {"bills.target", {}, {}},
        {"bills.void", {}, {{u"bill"_s, kDueBill}, {u"paid_back"_s, u"0"_s}}},
        // ---- money
        {"drawer.cash", {}, {}},
        {"drawer.exclude", {}, {}},
        {"drawer.open",
         {},
         {{u"shift"_s, kNew},
          {u"cashier"_s, u"(SELECT id FROM users WHERE username = 'reception')"_s},
          {u"float"_s, u"0"_s}}},
        {"drawer.share", {}, {}},
        {"ledger.post",
         {},
         {{u"debit"_s, u"'1000'"_s},
          {u"credit"_s, u"'4000'"_s},
          {u"kind"_s, u"'shift'"_s},
          {u"reference"_s, kOpenShift},
          {u"shift"_s, kOpenShift},
          {u"description"_s, u"'x'"_s}}},
        {"payments.answer", {}, {}},
        {"payments.findReceipt",
         {},
         {{u"number"_s, u"(SELECT receipt_number FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s}}},
        {"payments.insert",
         {},
         {{u"id"_s, kNew},
          {u"bill"_s, kDueBill},
          {u"number"_s, u"'R-test'"_s},
          {u"series"_s, u"'test'"_s},
          {u"sequence"_s, u"1"_s},
          {u"tendered"_s, kNull},
          {u"reference"_s, kNull},
          {u"shift"_s, kOpenShift},
          {u"at"_s, u"'2026-06-15T06:00:00Z'"_s},
          {u"paid_before"_s, u"0"_s},
          {u"due_after"_s, u"100"_s},
          {u"code"_s, u"'x'"_s},
          {u"money"_s, u"'1000'"_s},
          {u"revenue"_s, u"'4000'"_s}}},
        {"payments.lockTill", {}, {}},
        {"payments.nextReceipt", {}, {}},
        {"payments.receiptAnswer",
         {},
         {{u"number"_s, u"(SELECT receipt_number FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s},
          {u"state"_s, u"'VALID'"_s}}},
        {"refunds.billOf", {}, {}},
        {"refunds.byMethod", {}, {}},
        {"refunds.decide",
         {},
         {{u"refund"_s, kRequested},
          {u"status"_s, u"'APPROVED'"_s},
          {u"by"_s, u"(SELECT id FROM users WHERE username = 'accounts')"_s}}},
        {"refunds.list", {}, {{u"status"_s, kNull}}},
        {"refunds.lock", {}, {}},
        {"refunds.one", {}, {}},
        {"refunds.openSum", {}, {}},
        {"refunds.outsideShift", {}, {}},
        {"refunds.paidOut", {}, {{u"shift"_s, kOpenShift}}},
        {"refunds.request", {}, {{u"id"_s, kNew}}},
        {"refunds.void", {}, {{u"id"_s, kNew}, {u"shift"_s, kOpenShift}}},
        {"shifts.close", {}, {{u"approved_by"_s, kNull}}},
        {"shifts.count",
         {},
         {{u"shift"_s, kOpenShift}, {u"denominations"_s, u"'[]'"_s}, {u"counted"_s, u"0"_s}}},
        {"shifts.counted", {}, {}},
        {"shifts.current", {}, {}},
        {"shifts.drawReport", {}, {{u"audit_head"_s, kNull}}},
        {"shifts.find", {}, {}},
        {"shifts.keepReport", {}, {{u"report"_s, u"'{}'"_s}}},
        {"shifts.one", {}, {}},
        {"shifts.report", {}, {}},
        {"accounts.list", {}, {}},
        {"accounts.transactions", {}, {{u"account"_s, u"(SELECT id FROM accounts WHERE code = '1000')"_s}}},
        // ---- papers and notes
        {"notifications.list", {}, {{u"user"_s, kSomeUser}, {u"unread_only"_s, u"false"_s}}},
        {"notifications.markRead", {}, {{u"user"_s, kSomeUser}, {u"ids"_s, u"ARRAY[md5('n5')::uuid]"_s}}},
        {"prints.bill", {}, {{u"id"_s, u"(SELECT id FROM bills ORDER BY id OFFSET 9000 LIMIT 1)"_s}}},
        {"prints.drawBill",
         {},
         {{u"id"_s, u"(SELECT id FROM bills ORDER BY id OFFSET 9000 LIMIT 1)"_s}, {u"code"_s, u"'x'"_s}}},
        {"prints.drawReceipt", {}, {{u"id"_s, kPayment}, {u"code"_s, u"'x'"_s}}},
        {"prints.drawShift",
         {},
         {{u"id"_s, u"(SELECT shift_id FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s},
          {u"code"_s, u"'x'"_s}}},
        {"prints.drawToken", {}, {{u"id"_s, kWaiting}, {u"code"_s, u"'x'"_s}}},
        {"prints.finish",
         {},
         {{u"id"_s, u"(SELECT id FROM prints ORDER BY id LIMIT 1)"_s},
          {u"outcome"_s, u"'PRINTED'"_s},
          {u"detail"_s, kNull}}},
        {"prints.insert",
         {},
         {{u"id"_s, kNew},
          {u"type"_s, u"'RECEIPT'"_s},
          {u"document"_s, kPayment},
          {u"version"_s, u"1"_s},
          {u"printer"_s, u"'desk'"_s},
          {u"language"_s, u"'en'"_s}}},
        {"prints.keep",
         {},
         {{u"id"_s, kPayment},
          {u"type"_s, u"'RECEIPT'"_s},
          {u"fingerprint"_s, u"'2'"_s},
          {u"snapshot"_s, u"'{}'"_s}}},
        {"prints.list", {}, {{u"type"_s, u"'RECEIPT'"_s}, {u"document"_s, kPayment}}},
        {"prints.receipt", {}, {{u"id"_s, kPayment}}},
        {"prints.shift",
         {},
         {{u"id"_s, u"(SELECT shift_id FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s}}},
        {"prints.token", {}, {{u"id"_s, kWaiting}}},
        {"prints.version",
         {},
         {{u"id"_s, kPayment}, {u"type"_s, u"'RECEIPT'"_s}, {u"fingerprint"_s, u"'1'"_s}}},
        {"audit.search",
         {},
         {{u"entity"_s, u"'payments'"_s},
          {u"entity_id"_s, u"(SELECT id::text FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s},
          {u"entity_uuid"_s, u"(SELECT id::text FROM payments ORDER BY id OFFSET 9000 LIMIT 1)"_s},
          {u"from"_s, kNull},
          {u"to"_s, kNull},
          {u"user"_s, kNull}}},
    };
    return table;
}

const QHash<QString, QString> &nobodyWaits()
{
    static const QString smallTables =
        u"reads users, roles, settings, departments or services: tables of dozens"_s;
    static const QHash<QString, QString> list{};
    return list;
}

} // namespace hms::test
