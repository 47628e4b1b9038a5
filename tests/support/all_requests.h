// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"
#include "shared/accounts/accounts_protocol.h"
#include "shared/audit/audit_protocol.h"
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/certificates/certificates_protocol.h"
#include "shared/consultations/consultations_protocol.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/documents/documents_protocol.h"
#include "shared/instruments/instruments_protocol.h"
#include "shared/lab/lab_protocol.h"
#include "shared/medicines/medicines_protocol.h"
#include "shared/medicines/stock_protocol.h"
#include "shared/notifications/notifications_protocol.h"
#include "shared/operations/operations_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"
#include "shared/patients/conditions_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "shared/protocol/topics.h"
#include "shared/reports/reports_protocol.h"
#include "shared/results/critical_alerts_protocol.h"
#include "shared/results/lab_numbers.h"
#include "shared/results/lab_reports_protocol.h"
#include "shared/results/results_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "shared/vitals/vitals_protocol.h"

namespace hms::test {

/// Every request of the contract. A new one is added here; the tests that walk the contract follow.
template <class... Requests>
struct RequestList {
};
using AllRequests = RequestList<
    AcknowledgeCriticalAlert, AmendTestResult, DeliverTestResults, GetLabNumbers, GetLabReport, GetTestResult,
    GetTestTrend, HoldTestResult, ListCriticalAlerts, ListLabReports, ListReviews, ReleaseTestResults,
    ReviewClearResults, ReviewTestResult, SaveTestResult, SendBackTestResult, VerifyLabReport,
    WithdrawTestResult, AddAddendum, AdjustStock, ApproveRefund, AttachLabReport, BookFollowUp, CallNext,
    CallPrescription, CancelCertificate, CancelPrescription, CancelVisit, ChangePassword, CheckIn,
    CheckPrescription, CheckTestTemplate, CloseShift, CompleteConsultation, CountShift, CountStock,
    CreateBill, CreatePrescription, CurrentShift, DeleteRole, DiscountBill, Discover, DraftCertificate,
    GetCertificate, IssueCertificate, ListCertificateTemplates, ListCertificates, SaveCertificateTemplate,
    DispensePrescription, FindDuplicates, FinishPrint, GetBill, GetConsultation, GetDailyReport,
    GetMonthlyReport, GetOperationStatus, GetPatient, GetPatientHistory, GetPrescription, GetQueue,
    GetServerInfo, GetSetting, GetShiftReport, GetTestTemplate, GetVisit, ListAccounts, ListConditions,
    ListDepartments, ListDoctors, ListLabs, ListDocuments, ListMedicineInstructions, ListMedicines,
    ListNearExpiry, ListNotifications, ListOutstandingBills, ListPermissions, ListPrescriptionSets,
    ListPrescriptions, ListPrints, ListRefunds, ListReorder, ListRoles, ListSessions, ListSettings,
    ListStockBatches, ListStockMovements, ListTestTypes, ListTransactions, ListUsers, ListVisits, ListVitals,
    Login, Logout, MakePrint, MarkNotificationsRead, MoveVisit, OpenDocument, OpenShift, PayOutRefund,
    RecallVisit, ReceiveStock, RecordCondition, RecordVitals, RefuseRefund, RefuteCondition, RegisterPatient,
    ReleasePrescription, RemoveDocument, RemovePrescriptionSet, RequestDocumentTicket, RequestRefund,
    ReservePrescription, ResetPassword, ResumeSession, ResumeTopic, ReturnDispensed, RevokeSession,
    SaveConsultation, SaveDepartment, SaveDoctor, SaveLab, SaveMedicine, SaveMedicineInstruction,
    SavePrescriptionSet, SaveRole, SaveTestTemplate, SaveTestType, SaveUser, SearchAudit,
    SearchDiagnosisCodes, SearchMedicines, SearchPatients, SetDoctorPresence, SetSetting, SetVisitStatus,
    SubscribeTopic, TakePayment, TransferVisit, UnlockSession, UnsubscribeTopic, UpdatePatient, VerifyAudit,
    VerifyReceipt, VoidBill, BillTestOrders, CancelTestOrder, CollectTestOrder, CreateTestOrders, GetSample,
    GetWorklist, LabelSamples, ListTestOrders, RejectTestOrder, StepSample, AssignInstrumentValues,
    DiscardInstrumentValues, ListInstrumentCodes, ListInstrumentValues, SaveInstrumentCode>;

} // namespace hms::test
