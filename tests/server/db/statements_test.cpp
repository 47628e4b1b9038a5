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
#include "tests/support/test_server.h"

#include <QSet>

using namespace hms;
using namespace hms::server;
using hms::test::TestServer;

namespace {

/// Each module adds its line here.
std::vector<Statement> allStatements()
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
    add(archive::statements());
    add(accounts::accountStatements());
    add(accounts::ledgerStatements());
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
    add(patients::conditionStatements());
    add(patients::historyStatements());
    add(patients::searchStatements());
    add(patients::statements());
    add(topics::statements());
    add(audit::sealStatements());
    add(audit::statements());
    add(audit::verifyStatements());
    add(demoStatements());
    add(dispatchStatements());
    add(consultations::statements());
    add(diagnoses::codeStatements());
    add(doctors::departmentStatements());
    add(doctors::statements());
    add(documents::documentStatements());
    add(documents::ticketStatements());
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
    add(events::sweepStatements());
    add(visits::changeStatements());
    add(visits::checkInStatements());
    add(visits::queueStatements());
    add(visits::visitStatements());
    add(vitals::statements());
    add(worklist::billedTestStatements());
    add(worklist::changeStatements());
    add(worklist::statements());
    return all;
}

} // namespace

TEST_CASE("every statement prepares against the migrated schema with the server's own rights", "[db][sql]")
{
    TestServer server;
    server.connection().ensureOpen();
    QSet<QByteArray> names;
    for (const Statement &statement : allStatements()) {
        INFO(statement.name);
        CHECK_NOTHROW(server.connection().prepared(statement));
        CHECK_FALSE(names.contains(statement.name));
        names.insert(statement.name);
    }
    CHECK_THROWS(server.connection().prepared(Statement{"test.broken", "SELECT no_such_column FROM users"}));
}
