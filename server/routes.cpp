// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/routes.h"

#include "server/access/roles_handlers.h"
#include "server/access/session_handlers.h"
#include "server/access/users_handlers.h"
#include "server/accounts/accounts_handlers.h"
#include "server/audit/audit_handlers.h"
#include "server/billing/bills_handlers.h"
#include "server/billing/payments_handlers.h"
#include "server/billing/refunds_handlers.h"
#include "server/cashier/shifts_handlers.h"
#include "server/certificates/certificates_handlers.h"
#include "server/consultations/consultations_handlers.h"
#include "server/diagnoses/diagnosis_codes_handlers.h"
#include "server/doctors/doctors_handlers.h"
#include "server/documents/documents_handlers.h"
#include "server/instruments/instruments_handlers.h"
#include "server/lab/lab_handlers.h"
#include "server/medicines/medicines_handlers.h"
#include "server/medicines/stock_handlers.h"
#include "server/notifications/notifications_handlers.h"
#include "server/operations/operations_handlers.h"
#include "server/orders/orders_handlers.h"
#include "server/orders/samples_handlers.h"
#include "server/patients/conditions_handlers.h"
#include "server/patients/patients_handlers.h"
#include "server/pharmacy/dispensing_handlers.h"
#include "server/pharmacy/returns_handlers.h"
#include "server/prescriptions/prescription_sets_handlers.h"
#include "server/prescriptions/prescriptions_handlers.h"
#include "server/printing/prints_handlers.h"
#include "server/reports/reports_handlers.h"
#include "server/results/critical_alerts_handlers.h"
#include "server/results/entry_handlers.h"
#include "server/results/lab_reports_handlers.h"
#include "server/results/release_handlers.h"
#include "server/results/review_handlers.h"
#include "server/settings/settings_handlers.h"
#include "server/topics/topics_handlers.h"
#include "server/visits/queue_handlers.h"
#include "server/visits/visits_handlers.h"
#include "server/vitals/vitals_handlers.h"
#include "shared/protocol/version.h"

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

/// The laboratory, and who sees what it released.
const Need kReadsResults =
    Need::mayAny({Permission::ResultsView, Permission::ResultsEnter, Permission::ResultsReview,
                  Permission::ResultsRelease, Permission::ResultsAmend});
// As document_owner_kinds has it: who may store a report's paper.
const Need kStoresReports =
    Need::mayAny({Permission::ResultsEnter, Permission::ResultsRelease, Permission::ResultsDeliver});
const Need kHasReports = Need::mayAny({Permission::ResultsView, Permission::ResultsDeliver});

} // namespace

const std::vector<Route> &routes()
{
    static const std::vector<Route> table{
        route<ListAccounts>(Need::may(Permission::AccountsView), Audit::Read, &accounts::listAccounts),
        route<SearchAudit>(Need::may(Permission::AuditView), Audit::Read, &audit::search),
        route<VerifyAudit>(Need::may(Permission::AuditView), Audit::Read, &audit::verify),
        route<CreateBill>(Need::may(Permission::BillsCreate), Audit::Money, &billing::createBill),
        route<DiscountBill>(Need::may(Permission::BillsDiscount), Audit::Money, &billing::discountBill),
        route<GetBill>(Need::may(Permission::BillsView), Audit::Read, &billing::getBill),
        route<ListOutstandingBills>(Need::may(Permission::BillsView), Audit::Read, &billing::outstanding),
        route<VoidBill>(Need::may(Permission::BillsVoid), Audit::Money, &billing::voidBill),
        route<ListCertificateTemplates>(Need::mayAny({Permission::ClinicalConsult, Permission::SettingsEdit}),
                                        Audit::Read, &certificates::templates),
        route<SaveCertificateTemplate>(Need::may(Permission::SettingsEdit), Audit::Write,
                                       &certificates::saveTemplate),
        route<CancelCertificate>(Need::may(Permission::ClinicalConsult), Audit::Write, &certificates::cancel),
        route<DraftCertificate>(Need::may(Permission::ClinicalConsult), Audit::Read, &certificates::draft),
        route<GetCertificate>(Need::may(Permission::ClinicalView), Audit::Open, &certificates::get),
        route<IssueCertificate>(Need::may(Permission::ClinicalConsult), Audit::Write, &certificates::issue),
        route<ListCertificates>(Need::may(Permission::ClinicalView), Audit::Open, &certificates::list),
        route<ListConditions>(Need::mayAny({Permission::ClinicalView, Permission::ClinicalConditions}),
                              Audit::Open, &patients::listConditions),
        route<RecordCondition>(Need::may(Permission::ClinicalConditions), Audit::Write,
                               &patients::recordCondition),
        route<RefuteCondition>(Need::may(Permission::ClinicalConditions), Audit::Write,
                               &patients::refuteCondition),
        route<AddAddendum>(Need::may(Permission::ClinicalConsult), Audit::Write, &consultations::addAddendum),
        route<BookFollowUp>(Need::may(Permission::ClinicalConsult), Audit::Write,
                            &consultations::bookFollowUp),
        route<CompleteConsultation>(Need::may(Permission::ClinicalConsult), Audit::Write,
                                    &consultations::complete),
        route<GetConsultation>(Need::mayAny({Permission::ClinicalView, Permission::ClinicalConsult}),
                               Audit::Open, &consultations::get),
        route<SaveConsultation>(Need::may(Permission::ClinicalConsult), Audit::Write, &consultations::save),
        route<AcknowledgeCriticalAlert>(kReadsResults, Audit::Write, &results::acknowledgeAlert),
        route<ListCriticalAlerts>(kReadsResults, Audit::Read, &results::alerts),
        route<ListDepartments>(Need::may(Permission::DoctorsView), Audit::Read, &doctors::listDepartments),
        route<SaveDepartment>(Need::may(Permission::DoctorsEdit), Audit::Write, &doctors::saveDepartment),
        route<SearchDiagnosisCodes>(Need::mayAny({Permission::ClinicalView, Permission::ClinicalConditions}),
                                    Audit::Read, &diagnoses::searchDiagnosisCodes),
        route<ListDoctors>(Need::may(Permission::DoctorsView), Audit::Read, &doctors::list),
        route<SaveDoctor>(Need::may(Permission::DoctorsEdit), Audit::Write, &doctors::save),
        route<SetDoctorPresence>(Need::mayAny({Permission::DoctorsPresence, Permission::QueueOwn}),
                                 Audit::Write, &doctors::setPresence),
        route<ListDocuments>(Need::may(Permission::DocumentsView), Audit::Read, &documents::list),
        route<OpenDocument>(Need::may(Permission::DocumentsView), Audit::Open, &documents::open),
        route<RemoveDocument>(Need::may(Permission::DocumentsRemove), Audit::Write, &documents::remove),
        // Writes nothing of the business; what it answers is a secret that no table may keep.
        route<RequestDocumentTicket>(Need::may(Permission::DocumentsAdd), Audit::Read, &documents::ticket),
        route<AssignInstrumentValues>(Need::may(Permission::InstrumentsSettle), Audit::Write,
                                      &instruments::assign),
        route<ListInstrumentCodes>(Need::mayAny({Permission::InstrumentsSettle, Permission::LabConfigure}),
                                   Audit::Read, &instruments::codes),
        route<DiscardInstrumentValues>(Need::may(Permission::InstrumentsSettle), Audit::Write,
                                       &instruments::discard),
        route<SaveInstrumentCode>(Need::may(Permission::LabConfigure), Audit::Write, &instruments::saveCode),
        route<ListInstrumentValues>(Need::may(Permission::InstrumentsSettle), Audit::Read,
                                    &instruments::waiting),
        route<AttachLabReport>(kStoresReports, Audit::Write, &results::attach),
        route<GetLabReport>(kHasReports, Audit::Open, &results::report),
        route<ListLabReports>(kHasReports, Audit::Read, &results::reports),
        route<VerifyLabReport>(kHasReports, Audit::Read, &results::verify),
        route<ListLabs>(Need::may(Permission::LabView), Audit::Read, &lab::labs),
        route<SaveLab>(Need::may(Permission::LabConfigure), Audit::Write, &lab::saveLab),
        route<ListMedicineInstructions>(Need::may(Permission::MedicinesView), Audit::Read,
                                        &medicines::listInstructions),
        route<SaveMedicineInstruction>(Need::may(Permission::MedicinesEdit), Audit::Write,
                                       &medicines::saveInstruction),
        route<AdjustStock>(Need::may(Permission::StockManage), Audit::Write, &medicines::adjust),
        route<ListStockBatches>(Need::may(Permission::MedicinesView), Audit::Read, &medicines::batches),
        route<CountStock>(Need::may(Permission::StockManage), Audit::Write, &medicines::count),
        route<ListMedicines>(Need::may(Permission::MedicinesView), Audit::Read, &medicines::list),
        route<ListStockMovements>(Need::may(Permission::MedicinesView), Audit::Read, &medicines::movements),
        route<ListNearExpiry>(Need::may(Permission::MedicinesView), Audit::Read, &medicines::nearExpiry),
        route<ReceiveStock>(Need::may(Permission::StockManage), Audit::Write, &medicines::receive),
        route<ListReorder>(Need::may(Permission::MedicinesView), Audit::Read, &medicines::reorder),
        route<SaveMedicine>(Need::may(Permission::MedicinesEdit), Audit::Write, &medicines::save),
        route<SearchMedicines>(Need::may(Permission::MedicinesView), Audit::Read, &medicines::search),
        route<ListNotifications>(Need::login(), Audit::Read, &notifications::list),
        route<MarkNotificationsRead>(Need::login(), Audit::Write, &notifications::read),
        route<GetOperationStatus>(Need::login(), Audit::Read, &operations::status),
        route<FindDuplicates>(Need::may(Permission::PatientsCreate), Audit::Read, &patients::duplicates),
        route<GetPatient>(Need::may(Permission::PatientsView), Audit::Open, &patients::get),
        route<GetPatientHistory>(Need::may(Permission::PatientsView), Audit::Open, &patients::history),
        route<RegisterPatient>(Need::may(Permission::PatientsCreate), Audit::Write,
                               &patients::registerPatient),
        route<SearchPatients>(Need::may(Permission::PatientsView), Audit::Read, &patients::search),
        route<UpdatePatient>(Need::may(Permission::PatientsEdit), Audit::Write, &patients::update),
        route<RequestRefund>(Need::may(Permission::RefundsRequest), Audit::Money, &billing::requestRefund),
        route<TakePayment>(Need::may(Permission::PaymentsProcess), Audit::Money, &billing::takePayment),
        route<ListPermissions>(Need::mayAny({Permission::UsersView, Permission::RolesEdit}), Audit::Read,
                               &access::permissions),
        route<ListPrescriptionSets>(Need::may(Permission::PrescriptionsCreate), Audit::Read,
                                    &prescriptions::sets),
        route<RemovePrescriptionSet>(Need::may(Permission::PrescriptionsCreate), Audit::Write,
                                     &prescriptions::removeSet),
        route<SavePrescriptionSet>(Need::may(Permission::PrescriptionsCreate), Audit::Write,
                                   &prescriptions::saveSet),
        route<CallPrescription>(Need::may(Permission::PrescriptionsDispense), Audit::Write, &pharmacy::call),
        route<CancelPrescription>(Need::may(Permission::PrescriptionsCreate), Audit::Write,
                                  &prescriptions::cancel),
        route<CheckPrescription>(Need::may(Permission::PrescriptionsCreate), Audit::Read,
                                 &prescriptions::check),
        route<CreatePrescription>(Need::may(Permission::PrescriptionsCreate), Audit::Write,
                                  &prescriptions::create),
        route<DispensePrescription>(Need::may(Permission::PrescriptionsDispense), Audit::Money,
                                    &pharmacy::dispense),
        route<GetPrescription>(Need::may(Permission::PrescriptionsView), Audit::Read, &prescriptions::get),
        route<ListPrescriptions>(Need::may(Permission::PrescriptionsView), Audit::Read, &prescriptions::list),
        route<ReleasePrescription>(Need::may(Permission::PrescriptionsDispense), Audit::Write,
                                   &pharmacy::release),
        route<ReservePrescription>(Need::may(Permission::PrescriptionsDispense), Audit::Write,
                                   &pharmacy::reserve),
        route<ReturnDispensed>(Need::may(Permission::PrescriptionsDispense), Audit::Money,
                               &pharmacy::takeBack),
        route<FinishPrint>(Need::may(Permission::PrintsMake), Audit::Write, &printing::finish),
        route<ListPrints>(Need::may(Permission::PrintsMake), Audit::Read, &printing::list),
        route<MakePrint>(Need::may(Permission::PrintsMake), Audit::Write, &printing::make),
        route<GetQueue>(Need::mayAny({Permission::VisitsView, Permission::QueueOwn, Permission::QueueAny}),
                        Audit::Read, &visits::getQueue),
        route<VerifyReceipt>(Need::may(Permission::BillsView), Audit::Read, &billing::verifyReceipt),
        route<ApproveRefund>(Need::may(Permission::RefundsApprove), Audit::Money, &billing::approveRefund),
        route<ListRefunds>(Need::may(Permission::BillsView), Audit::Read, &billing::listRefunds),
        route<PayOutRefund>(Need::may(Permission::RefundsPayOut), Audit::Money, &billing::payOutRefund),
        route<RefuseRefund>(Need::may(Permission::RefundsApprove), Audit::Money, &billing::refuseRefund),
        onReplica(route<GetDailyReport>(Need::may(Permission::ReportsView), Audit::Read, &reports::daily)),
        onReplica(route<GetLabNumbers>(Need::mayAny({Permission::ReportsView, Permission::ResultsReview}),
                                       Audit::Read, &results::numbers)),
        onReplica(
            route<GetMonthlyReport>(Need::may(Permission::ReportsView), Audit::Read, &reports::monthly)),
        route<DeleteRole>(Need::may(Permission::RolesEdit), Audit::Write, &access::deleteRole),
        route<ListRoles>(Need::mayAny({Permission::UsersView, Permission::RolesEdit}), Audit::Read,
                         &access::roles),
        route<SaveRole>(Need::may(Permission::RolesEdit), Audit::Write, &access::saveRole),
        route<Discover>(Need::noLogin(), Audit::Read, &access::discover),
        route<GetSample>(Need::mayAny({Permission::SamplesCollect, Permission::LabView}), Audit::Read,
                         &orders::getSample),
        route<LabelSamples>(Need::may(Permission::SamplesCollect), Audit::Write, &orders::label),
        route<StepSample>(Need::may(Permission::SamplesCollect), Audit::Write, &orders::step),
        route<GetServerInfo>(Need::noLogin(), Audit::Read, &access::info),
        route<ChangePassword>(Need::login(), Audit::Write, &access::changePassword),
        route<Login>(Need::noLogin(), Audit::Read, &access::login),
        route<Logout>(Need::login(), Audit::Write, &access::logout),
        route<ResumeSession>(Need::noLogin(), Audit::Read, &access::resume),
        route<UnlockSession>(Need::login(), Audit::Read, &access::unlock),
        route<ListSessions>(Need::login(), Audit::Read, &access::sessions),
        route<RevokeSession>(Need::login(), Audit::Write, &access::revoke),
        route<GetSetting>(Need::login(), Audit::Read, &settings::get),
        route<ListSettings>(Need::login(), Audit::Read, &settings::list),
        route<SetSetting>(Need::may(Permission::SettingsEdit), Audit::Write, &settings::set),
        route<CloseShift>(Need::may(Permission::ShiftsOperate), Audit::Money, &cashier::close),
        route<CountShift>(Need::may(Permission::ShiftsOperate), Audit::Money, &cashier::count),
        route<CurrentShift>(Need::may(Permission::ShiftsOperate), Audit::Read, &cashier::current),
        route<OpenShift>(Need::may(Permission::ShiftsOperate), Audit::Money, &cashier::open),
        route<GetShiftReport>(Need::mayAny({Permission::ShiftsOperate, Permission::ShiftsApprove}),
                              Audit::Read, &cashier::report),
        route<BillTestOrders>(Need::mayAny({Permission::TestsOrder, Permission::BillsCreate}), Audit::Money,
                              &orders::bill),
        route<CancelTestOrder>(Need::may(Permission::TestsOrder), Audit::Write, &orders::cancel),
        route<CollectTestOrder>(Need::may(Permission::SamplesCollect), Audit::Write, &orders::collect),
        route<CreateTestOrders>(Need::may(Permission::TestsOrder), Audit::Write, &orders::create),
        route<ListTestOrders>(
            Need::mayAny({Permission::TestsOrder, Permission::SamplesCollect, Permission::LabView}),
            Audit::Read, &orders::list),
        route<RejectTestOrder>(Need::may(Permission::SamplesCollect), Audit::Write, &orders::reject),
        route<GetWorklist>(Need::may(Permission::LabView), Audit::Read, &orders::worklist),
        route<AmendTestResult>(Need::may(Permission::ResultsAmend), Audit::Write, &results::amend),
        route<DeliverTestResults>(Need::may(Permission::ResultsDeliver), Audit::Write, &results::deliver),
        route<GetTestResult>(kReadsResults, Audit::Open, &results::get),
        route<HoldTestResult>(Need::may(Permission::ResultsReview), Audit::Write, &results::hold),
        route<ReleaseTestResults>(Need::may(Permission::ResultsRelease), Audit::Write,
                                  &results::releaseTests),
        route<ReviewTestResult>(Need::may(Permission::ResultsReview), Audit::Write, &results::review),
        route<ReviewClearResults>(Need::may(Permission::ResultsReview), Audit::Write, &results::reviewClear),
        route<ListReviews>(Need::mayAny({Permission::ResultsReview, Permission::ResultsRelease}), Audit::Read,
                           &results::reviews),
        route<SaveTestResult>(Need::may(Permission::ResultsEnter), Audit::Write, &results::save),
        route<SendBackTestResult>(Need::may(Permission::ResultsReview), Audit::Write, &results::sendBack),
        route<GetTestTrend>(kReadsResults, Audit::Open, &results::trend),
        route<WithdrawTestResult>(Need::may(Permission::ResultsEnter), Audit::Write, &results::withdraw),
        route<CheckTestTemplate>(Need::may(Permission::LabConfigure), Audit::Read, &lab::checkTemplate),
        route<GetTestTemplate>(Need::may(Permission::LabView), Audit::Read, &lab::getTemplate),
        route<SaveTestTemplate>(Need::may(Permission::LabConfigure), Audit::Write, &lab::saveTemplate),
        route<ListTestTypes>(Need::may(Permission::LabView), Audit::Read, &lab::testTypes),
        route<SaveTestType>(Need::may(Permission::LabConfigure), Audit::Write, &lab::saveTestType),
        route<ResumeTopic>(Need::login(), Audit::Read, &topics::resume),
        route<SubscribeTopic>(Need::login(), Audit::Read, &topics::subscribe),
        route<UnsubscribeTopic>(Need::login(), Audit::Read, &topics::unsubscribe),
        route<ListTransactions>(Need::may(Permission::AccountsView), Audit::Read,
                                &accounts::listTransactions),
        route<ListUsers>(Need::may(Permission::UsersView), Audit::Read, &access::users),
        route<ResetPassword>(Need::may(Permission::UsersEdit), Audit::Write, &access::resetPassword),
        route<SaveUser>(Need::may(Permission::UsersEdit), Audit::Write, &access::saveUser),
        route<CallNext>(Need::mayAny({Permission::QueueOwn, Permission::QueueAny}), Audit::Write,
                        &visits::callNext),
        route<CancelVisit>(Need::may(Permission::VisitsManage), Audit::Write, &visits::cancel),
        route<CheckIn>(Need::may(Permission::VisitsCreate), Audit::Write, &visits::checkIn),
        route<GetVisit>(Need::may(Permission::VisitsView), Audit::Read, &visits::get),
        route<ListVisits>(Need::may(Permission::VisitsView), Audit::Read, &visits::list),
        route<MoveVisit>(Need::may(Permission::VisitsManage), Audit::Write, &visits::move),
        route<RecallVisit>(Need::mayAny({Permission::QueueOwn, Permission::QueueAny}), Audit::Write,
                           &visits::recall),
        route<SetVisitStatus>(Need::mayAny({Permission::QueueOwn, Permission::QueueAny,
                                            Permission::VisitsManage, Permission::VisitsCreate}),
                              Audit::Write, &visits::setStatus),
        route<TransferVisit>(Need::may(Permission::VisitsManage), Audit::Write, &visits::transfer),
        route<ListVitals>(Need::mayAny({Permission::ClinicalView, Permission::ClinicalVitals}), Audit::Open,
                          &vitals::list),
        route<RecordVitals>(Need::may(Permission::ClinicalVitals), Audit::Write, &vitals::record),
    };
    return table;
}

QJsonObject openRpcDocument()
{
    openrpc::Components components;
    QJsonArray methods;
    for (const Route &route : routes()) {
        QJsonArray params = route.describeParams(components);
        if (route.isCommand())
            params.append(QJsonObject{{u"name"_s, u"operationId"_s},
                                      {u"required"_s, false},
                                      {u"schema"_s, openrpc::schemaOf<Ulid>(components)}});
        QJsonArray permissions;
        for (const Permission p : route.need.anyOf)
            permissions.append(enumText(p));
        methods.append(QJsonObject{
            {u"name"_s, QString(route.method)},
            {u"paramStructure"_s, u"by-name"_s},
            {u"params"_s, params},
            {u"result"_s,
             QJsonObject{{u"name"_s, u"result"_s}, {u"schema"_s, route.describeResult(components)}}},
            {u"x-login"_s, route.need.kind != Need::Kind::Nobody},
            {u"x-permissions"_s, permissions},
            {u"x-command"_s, route.isCommand()},
        });
    }
    return {{u"openrpc"_s, u"1.2.6"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"HMS"_s},
                                    {u"version"_s, QString::fromLatin1(HMS_VERSION)},
                                    {u"x-protocol"_s, kProtocolVersion}}},
            {u"methods"_s, methods},
            {u"components"_s, QJsonObject{{u"schemas"_s, components}}}};
}

} // namespace hms::server
