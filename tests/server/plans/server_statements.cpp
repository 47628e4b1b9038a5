// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "server/archive/archive_store.h"
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
#include "server/certificates/certificate_templates_store.h"
#include "server/certificates/certificates_store.h"
#include "server/consultations/consultations_store.h"
#include "server/demo/demo_hospital.h"
#include "server/diagnoses/diagnosis_codes_store.h"
#include "server/doctors/departments_store.h"
#include "server/doctors/doctors_store.h"
#include "server/documents/tickets_store.h"
#include "server/events/sweep_store.h"
#include "server/housekeeping/housekeeping_jobs.h"
#include "server/instruments/instruments_store.h"
#include "server/lab/labs_store.h"
#include "server/lab/shipped_tests.h"
#include "server/lab/test_templates_store.h"
#include "server/lab/test_types_store.h"
#include "server/medicines/instructions_store.h"
#include "server/medicines/medicines_store.h"
#include "server/medicines/stock_alerts.h"
#include "server/medicines/stock_lists_store.h"
#include "server/medicines/stock_store.h"
#include "server/notifications/notifications_store.h"
#include "server/operations/operations_store.h"
#include "server/orders/orders_store.h"
#include "server/orders/samples_store.h"
#include "server/orders/visit_tests.h"
#include "server/patients/conditions_store.h"
#include "server/patients/patient_history.h"
#include "server/patients/patient_search.h"
#include "server/patients/patients_store.h"
#include "server/pharmacy/dispensing_store.h"
#include "server/pharmacy/returns_store.h"
#include "server/prescriptions/prescription_changes.h"
#include "server/prescriptions/prescription_sets_store.h"
#include "server/prescriptions/prescriptions_store.h"
#include "server/prescriptions/safety_store.h"
#include "server/printing/prints_store.h"
#include "server/printing/snapshots_store.h"
#include "server/reports/day_summaries.h"
#include "server/reports/reports_store.h"
#include "server/results/critical_alerts_store.h"
#include "server/results/delivery_store.h"
#include "server/results/entry_store.h"
#include "server/results/lab_numbers_store.h"
#include "server/results/report_store.h"
#include "server/results/result_store.h"
#include "server/results/told_store.h"
#include "server/settings/settings_store.h"
#include "server/topics/topics_store.h"
#include "server/visits/check_in_store.h"
#include "server/visits/queue_store.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visits_store.h"
#include "server/vitals/vitals_store.h"
#include "server/worklist/billed_tests.h"
#include "server/worklist/worklist_changes.h"
#include "server/worklist/worklist_store.h"
#include "tests/server/plans/desk_statements.h"

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
    add(archive::ownerStatements());
    add(archive::statements());
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
    add(certificates::statements());
    add(certificates::templateStatements());
    add(demoStatements());
    add(consultations::statements());
    add(diagnoses::codeStatements());
    add(doctors::departmentStatements());
    add(doctors::statements());
    add(documents::documentStatements());
    add(documents::ticketStatements());
    add(events::sweepStatements());
    add(housekeeping::statements());
    add(instruments::codeStatements());
    add(instruments::statements());
    add(instruments::tubeStatements());
    add(lab::labStatements());
    add(lab::shippedStatements());
    add(lab::templateStatements());
    add(lab::testTypeStatements());
    add(medicines::instructionStatements());
    add(medicines::medicineStatements());
    add(medicines::stockAlertStatements());
    add(medicines::stockListStatements());
    add(medicines::stockStatements());
    add(notifications::statements());
    add(operations::statements());
    add(patients::conditionStatements());
    add(patients::historyStatements());
    add(patients::searchStatements());
    add(patients::statements());
    add(orders::orderStatements());
    add(orders::sampleStatements());
    add(orders::visitTestStatements());
    add(pharmacy::dispensingStatements());
    add(pharmacy::returnStatements());
    add(prescriptions::changeStatements());
    add(prescriptions::prescriptionStatements());
    add(prescriptions::safetyStatements());
    add(prescriptions::setStatements());
    add(printing::printStatements());
    add(printing::snapshotStatements());
    add(reports::statements());
    add(reports::summaryStatements());
    add(results::alertStatements());
    add(results::deliveryStatements());
    add(results::entryStatements());
    add(results::labNumberStatements());
    add(results::reportStatements());
    add(results::resultStatements());
    add(results::toldStatements());
    add(settings::statements());
    add(topics::statements());
    add(visits::changeStatements());
    add(visits::checkInStatements());
    add(visits::queueStatements());
    add(visits::visitStatements());
    add(vitals::statements());
    add(worklist::billedTestStatements());
    add(worklist::changeStatements());
    add(worklist::statements());
    // The dispatcher's own two are private to it; these call the same functions.
    all.push_back(
        {"command.begin",
         "SELECT state, answer FROM begin_command((:user)::uuid, (:session)::uuid, (:address)::text, "
         "(:operation)::uuid, 'x.y', '\\x00', true)"});
    all.push_back({"command.finish",
                   "SELECT topic, revision FROM finish_command((:operation)::uuid, '{}', (:changes)::json)"});
    return all;
}

const QStringList &nobodyWaits()
{
    static const QStringList list{
        // Users, roles, departments, settings, doctors: tables of dozens, and administrators change them.
        u"access.activateUser"_s,
        u"access.anyUser"_s,
        u"access.approverMay"_s,
        u"access.beyondCaller"_s,
        u"access.deleteRole"_s,
        u"access.findRole"_s,
        u"access.findUser"_s,
        u"access.holdRoles"_s,
        u"access.insertRole"_s,
        u"access.insertUser"_s,
        u"access.listPermissions"_s,
        u"access.listRoles"_s,
        u"access.listUsers"_s,
        u"access.lockRole"_s,
        u"access.lockSuperAdmins"_s,
        u"access.rolesNamed"_s,
        u"access.rolesOf"_s,
        u"access.serverInfo"_s,
        u"access.setPassword"_s,
        u"access.setPermissions"_s,
        u"access.setRoles"_s,
        u"access.superAdminLeft"_s,
        u"access.takenRoleField"_s,
        u"access.unknownPermissions"_s,
        u"access.updateRole"_s,
        u"access.updateUser"_s,
        u"access.userNamed"_s,
        u"access.usersOfRole"_s,
        u"bills.prices"_s,
        u"departments.insert"_s,
        u"departments.list"_s,
        u"departments.named"_s,
        u"departments.read"_s,
        u"departments.update"_s,
        u"doctors.insert"_s,
        u"doctors.saveFacts"_s,
        u"doctors.setPresence"_s,
        u"doctors.update"_s,
        u"drawer.autoOpen"_s,
        u"certificateTemplates.add"_s,
        u"certificateTemplates.list"_s,
        u"certificateTemplates.read"_s,
        u"certificateTemplates.update"_s,
        u"certificateTemplates.words"_s,
        u"medicineInstructions.insert"_s,
        u"medicineInstructions.labelled"_s,
        u"medicineInstructions.list"_s,
        u"medicineInstructions.read"_s,
        u"medicineInstructions.update"_s,
        u"medicines.insert"_s,
        u"medicines.read"_s,
        u"medicines.same"_s,
        u"medicines.update"_s,
        u"documents.largest"_s,
        u"instrumentCodes.form"_s,
        u"instrumentCodes.insert"_s,
        u"instrumentCodes.known"_s,
        u"instrumentCodes.list"_s,
        u"instrumentCodes.meanings"_s,
        u"instrumentCodes.read"_s,
        u"instrumentCodes.update"_s,
        u"labs.coded"_s,
        u"labs.department"_s,
        u"labs.insert"_s,
        u"labs.list"_s,
        u"labs.read"_s,
        u"labs.update"_s,
        u"patients.searchFacts"_s,
        u"testTemplates.facts"_s,
        u"testTemplates.insert"_s,
        u"testTypes.addMembers"_s,
        u"testTypes.coded"_s,
        u"testTypes.countMembers"_s,
        u"testTypes.dropMembers"_s,
        u"testTypes.insert"_s,
        u"testTypes.isPanel"_s,
        u"testTypes.update"_s,
        u"pharmacy.reservationMinutes"_s,
        u"testOrders.urgentGoFirst"_s,
        u"settings.find"_s,
        u"settings.list"_s,
        u"settings.money"_s,
        u"settings.update"_s,
        u"settings.zone"_s,
        u"topics.settings"_s,
        // The whole catalogue by right, once in a while.
        u"stock.listReorder"_s,
        // One row each, found by nothing but its own values.
        u"criticalAlerts.addStep"_s,
        u"criticalAlerts.insert"_s,
        u"labDeliveries.insert"_s,
        u"testResults.amend"_s,
        u"testResults.insert"_s,
        u"testResults.mustDiffer"_s,
        u"testResults.update"_s,
        // Of the whole staff, when a value is critical; and the list of these few alerts.
        u"criticalAlerts.tell"_s,
        u"criticalAlerts.list"_s,
        // A report, in its own lane.
        u"reports.lab"_s,
        // Told after a change of rights, and to somebody else.
        u"access.sessionUsers"_s,
        u"notifications.tellHolders"_s,
        u"notifications.tellUser"_s,
        // The server's own, in the background or at its start; and instruments, which wait by themselves.
        u"instruments.countWaiting"_s,
        u"instruments.insertMessage"_s,
        u"instruments.insertValues"_s,
        u"audit.head"_s,
        u"audit.seal"_s,
        u"diagnosisCodes.any"_s,
        u"diagnosisCodes.import"_s,
        // Locks, a row of values, and cleaning up.
        u"documents.actAs"_s,
        u"documents.forgetTickets"_s,
        u"documents.holdLeftovers"_s,
        u"documents.issueUpload"_s,
        u"documents.stopKeeping"_s,
        u"demo.addUser"_s,
        u"demo.endSessions"_s,
        u"demo.isEmpty"_s,
        u"demo.mark"_s,
        u"shippedTests.labs"_s,
        u"shippedTests.members"_s,
        u"shippedTests.tests"_s,
        u"events.announce"_s,
        u"events.announceDay"_s,
        u"events.businessDate"_s,
        u"events.moved"_s,
        u"events.notify"_s,
        u"events.prune"_s,
        u"housekeeping.endStaleSessions"_s,
        u"housekeeping.expireOperations"_s,
        u"housekeeping.forgetLoginFailures"_s,
        u"housekeeping.makePartitions"_s,
        u"criticalAlerts.due"_s,
        u"stock.raiseAlerts"_s,
        u"reports.closeDays"_s,
        u"reports.markClosedDays"_s,
        u"reports.summariseDays"_s,
        // Whole months leave the database, while nobody looks on.
        u"archive.archivedMonths"_s,
        u"archive.auditLines"_s,
        u"archive.head"_s,
        u"archive.lastLink"_s,
        u"archive.lock"_s,
        u"archive.months"_s,
        u"archive.notificationLines"_s,
        u"archive.notifications"_s,
        u"archive.takeAudit"_s,
        u"archive.takeNotifications"_s,
        // Reads the whole chain, and says so.
        u"audit.link"_s,
        u"audit.outside"_s,
        u"audit.tail"_s,
        u"audit.verifyPiece"_s,
    };
    return list;
}

} // namespace hms::test
