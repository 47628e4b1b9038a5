// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"
#include "shared/accounts/accounts_protocol.h"
#include "shared/audit/audit_protocol.h"
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/medicines/medicines_protocol.h"
#include "shared/medicines/stock_protocol.h"
#include "shared/notifications/notifications_protocol.h"
#include "shared/operations/operations_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "shared/protocol/topics.h"
#include "shared/reports/reports_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "shared/visits/visits_protocol.h"

namespace hms::test {

/// Every request of the contract. A new one is added here; the tests that walk the contract follow.
template <class... Requests>
struct RequestList {
};
using AllRequests = RequestList<
    AdjustStock, ApproveRefund, CallNext, CallPrescription, CancelPrescription, CancelVisit, ChangePassword,
    CheckIn, CloseShift, CountShift, CountStock, CreateBill, CreatePrescription, CurrentShift, DeleteRole,
    DiscountBill, Discover, DispensePrescription, FindDuplicates, FinishPrint, GetBill, GetDailyReport,
    GetMonthlyReport, GetOperationStatus, GetPatient, GetPrescription, GetPatientHistory, GetQueue,
    GetServerInfo, GetSetting, GetShiftReport, GetVisit, ListAccounts, ListDepartments, ListDoctors,
    ListMedicineInstructions, ListMedicines, ListNearExpiry, ListNotifications, ListOutstandingBills,
    ListPermissions, ListPrescriptions, ListPrescriptionSets, ListPrints, ListRefunds, ListReorder, ListRoles,
    ListSessions, ListSettings, ListStockBatches, ListStockMovements, ListTransactions, ListUsers, ListVisits,
    Login, Logout, MakePrint, MarkNotificationsRead, MoveVisit, OpenShift, PayOutRefund, RecallVisit,
    ReceiveStock, RefuseRefund, RegisterPatient, ReleasePrescription, RemovePrescriptionSet, RequestRefund,
    ReservePrescription, ReturnDispensed, ResetPassword, ResumeSession, ResumeTopic, RevokeSession,
    SaveDepartment, SaveDoctor, SaveMedicine, SaveMedicineInstruction, SavePrescriptionSet, SaveRole,
    SaveUser, SearchAudit, SearchMedicines, SearchPatients, SetDoctorPresence, SetSetting, SetVisitStatus,
    SubscribeTopic, TakePayment, TransferVisit, UnlockSession, UnsubscribeTopic, UpdatePatient, VerifyAudit,
    VerifyReceipt, VoidBill>;

} // namespace hms::test
