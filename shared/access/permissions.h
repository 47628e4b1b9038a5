// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

/// Every right the server knows; the slug is the row in table permissions and the word on the wire.
/// Append only. The prefix before the dot is the module a role editor groups by.
enum class Permission {
    PatientsView,
    PatientsCreate,
    PatientsEdit,
    DoctorsView,
    DoctorsEdit,
    DoctorsPresence,
    VisitsView,
    VisitsCreate,
    VisitsManage,
    QueueOwn,
    QueueAny,
    BillsView,
    BillsCreate,
    BillsDiscount,
    BillsApproveDiscount,
    BillsVoid,
    PaymentsProcess,
    RefundsRequest,
    RefundsApprove,
    RefundsPayOut,
    ShiftsOperate,
    ShiftsApprove,
    AccountsView,
    PrintsMake,
    SettingsView,
    SettingsEdit,
    UsersView,
    UsersEdit,
    RolesEdit,
    SessionsRevoke,
    AuditView,
    BoardView,
    ReportsView,
    MedicinesView,
    MedicinesEdit,
    StockManage,
    PrescriptionsView,
    PrescriptionsCreate,
    PrescriptionsDispense,
    ClinicalView,
    ClinicalVitals,
    ClinicalConditions,
    ClinicalConsult,
    DocumentsView,
    DocumentsAdd,
    DocumentsRemove,
    LabView,
    LabConfigure,
    TestsOrder,
    SamplesCollect,
    ResultsView,
    ResultsEnter,
    ResultsReview,
    ResultsRelease,
    ResultsDeliver,
    ResultsAmend,
    InstrumentsSettle,
};
template <>
inline constexpr auto kEnumNames<Permission> = std::to_array<std::pair<Permission, const char *>>({
    {Permission::PatientsView, "patients.view"},
    {Permission::PatientsCreate, "patients.create"},
    {Permission::PatientsEdit, "patients.edit"},
    {Permission::DoctorsView, "doctors.view"},
    {Permission::DoctorsEdit, "doctors.edit"},
    {Permission::DoctorsPresence,
     "doctors.presence"}, ///< Mark any doctor present or absent; own needs queue.own.
    {Permission::VisitsView, "visits.view"},
    {Permission::VisitsCreate, "visits.create"},
    {Permission::VisitsManage, "visits.manage"}, ///< Move, transfer, cancel, no-show.
    {Permission::QueueOwn, "queue.own"},         ///< Call and treat patients of one's own queue.
    {Permission::QueueAny, "queue.any"},         ///< The same for every doctor.
    {Permission::BillsView, "bills.view"},
    {Permission::BillsCreate, "bills.create"},
    {Permission::BillsDiscount, "bills.discount"},               ///< Up to the role's limit.
    {Permission::BillsApproveDiscount, "bills.approveDiscount"}, ///< Sign a discount above somebody's limit.
    {Permission::BillsVoid, "bills.void"},
    {Permission::PaymentsProcess, "payments.process"},
    {Permission::RefundsRequest, "refunds.request"},
    {Permission::RefundsApprove, "refunds.approve"},
    {Permission::RefundsPayOut, "refunds.payOut"},
    {Permission::ShiftsOperate, "shifts.operate"},
    {Permission::ShiftsApprove, "shifts.approve"}, ///< Sign a cash difference; see other cashiers' shifts.
    {Permission::AccountsView, "accounts.view"},
    {Permission::PrintsMake, "prints.make"},
    {Permission::SettingsView, "settings.view"},
    {Permission::SettingsEdit, "settings.edit"},
    {Permission::UsersView, "users.view"},
    {Permission::UsersEdit, "users.edit"},
    {Permission::RolesEdit, "roles.edit"},
    {Permission::SessionsRevoke, "sessions.revoke"},
    {Permission::AuditView, "audit.view"},
    {Permission::BoardView, "board.view"},
    {Permission::ReportsView, "reports.view"},
    {Permission::MedicinesView, "medicines.view"}, ///< The catalogue, presets and what is in stock.
    {Permission::MedicinesEdit, "medicines.edit"},
    {Permission::StockManage, "stock.manage"}, ///< Receive, adjust, count; is told of low stock.
    {Permission::PrescriptionsView, "prescriptions.view"},
    {Permission::PrescriptionsCreate, "prescriptions.create"}, ///< For visits of one's own queue.
    {Permission::PrescriptionsDispense, "prescriptions.dispense"},
    {Permission::ClinicalView, "clinical.view"}, ///< Vitals, diagnoses and consultations of patients.
    {Permission::ClinicalVitals, "clinical.vitals"},
    {Permission::ClinicalConditions, "clinical.conditions"}, ///< Record and refute allergies and the like.
    {Permission::ClinicalConsult, "clinical.consult"},       ///< Write the pages of one's own patients.
    {Permission::DocumentsView, "documents.view"},           ///< As far as their owners may be seen.
    {Permission::DocumentsAdd, "documents.add"},
    {Permission::DocumentsRemove, "documents.remove"},
    {Permission::LabView, "lab.view"},           ///< The catalogue of the laboratory.
    {Permission::LabConfigure, "lab.configure"}, ///< Edit labs, tests and their forms.
    {Permission::TestsOrder, "tests.order"}, ///< For visits of one's own queue, or of all for who has none.
    {Permission::SamplesCollect, "samples.collect"}, ///< Label, collect, follow and reject samples.
    {Permission::ResultsView, "results.view"},       ///< Released results and reports of patients.
    {Permission::ResultsEnter, "results.enter"}, ///< This and the next ones also see what is not released.
    {Permission::ResultsReview, "results.review"},
    {Permission::ResultsRelease, "results.release"},
    {Permission::ResultsDeliver, "results.deliver"},       ///< Hand reports over, and check the code of one.
    {Permission::ResultsAmend, "results.amend"},           ///< Also the last to be told of a critical value.
    {Permission::InstrumentsSettle, "instruments.settle"}, ///< Say where values of instruments belong.
});

} // namespace hms
