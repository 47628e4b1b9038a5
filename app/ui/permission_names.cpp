// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/labels.h"

#include <QCoreApplication>

namespace hms::app {

namespace {

struct PermissionNames {
    Q_DECLARE_TR_FUNCTIONS(hms::app::PermissionNames)
};

} // namespace

QString label(Permission permission)
{
    switch (permission) {
    case Permission::PatientsView: return PermissionNames::tr("See patients");
    case Permission::PatientsCreate: return PermissionNames::tr("Register patients");
    case Permission::PatientsEdit: return PermissionNames::tr("Edit patients");
    case Permission::DoctorsView: return PermissionNames::tr("See doctors");
    case Permission::DoctorsEdit: return PermissionNames::tr("Edit doctors and fees");
    case Permission::DoctorsPresence: return PermissionNames::tr("Mark doctors present or absent");
    case Permission::VisitsView: return PermissionNames::tr("See visits and queues");
    case Permission::VisitsCreate: return PermissionNames::tr("Check patients in");
    case Permission::VisitsManage: return PermissionNames::tr("Move, transfer and cancel visits");
    case Permission::QueueOwn: return PermissionNames::tr("Call patients of the own queue");
    case Permission::QueueAny: return PermissionNames::tr("Call patients of every queue");
    case Permission::BillsView: return PermissionNames::tr("See bills");
    case Permission::BillsCreate: return PermissionNames::tr("Make bills");
    case Permission::BillsDiscount: return PermissionNames::tr("Give discounts");
    case Permission::BillsApproveDiscount: return PermissionNames::tr("Approve larger discounts");
    case Permission::BillsVoid: return PermissionNames::tr("Void bills");
    case Permission::PaymentsProcess: return PermissionNames::tr("Take payments");
    case Permission::RefundsRequest: return PermissionNames::tr("Ask for refunds");
    case Permission::RefundsApprove: return PermissionNames::tr("Approve refunds");
    case Permission::RefundsPayOut: return PermissionNames::tr("Pay refunds out");
    case Permission::ShiftsOperate: return PermissionNames::tr("Open and close a shift");
    case Permission::ShiftsApprove: return PermissionNames::tr("Approve cash differences");
    case Permission::AccountsView: return PermissionNames::tr("See accounts");
    case Permission::PrintsMake: return PermissionNames::tr("Print papers");
    case Permission::SettingsView: return PermissionNames::tr("See all settings");
    case Permission::SettingsEdit: return PermissionNames::tr("Change settings");
    case Permission::UsersView: return PermissionNames::tr("See users");
    case Permission::UsersEdit: return PermissionNames::tr("Edit users");
    case Permission::RolesEdit: return PermissionNames::tr("Edit roles");
    case Permission::SessionsRevoke: return PermissionNames::tr("End other people's sessions");
    case Permission::AuditView: return PermissionNames::tr("See the audit trail");
    case Permission::ReportsView: return PermissionNames::tr("See reports");
    case Permission::MedicinesView: return PermissionNames::tr("See medicines and stock");
    case Permission::MedicinesEdit: return PermissionNames::tr("Edit medicines and presets");
    case Permission::StockManage: return PermissionNames::tr("Receive, adjust and count stock");
    case Permission::PrescriptionsView: return PermissionNames::tr("See prescriptions");
    case Permission::PrescriptionsCreate: return PermissionNames::tr("Prescribe for own patients");
    case Permission::PrescriptionsDispense: return PermissionNames::tr("Dispense prescriptions");
    case Permission::ClinicalView: return PermissionNames::tr("See vitals, diagnoses and consultations");
    case Permission::ClinicalVitals: return PermissionNames::tr("Record vitals");
    case Permission::ClinicalConditions:
        return PermissionNames::tr("Record allergies and chronic conditions");
    case Permission::ClinicalConsult: return PermissionNames::tr("Write consultations");
    case Permission::DocumentsView: return PermissionNames::tr("View documents of patients");
    case Permission::DocumentsAdd: return PermissionNames::tr("Add documents");
    case Permission::DocumentsRemove: return PermissionNames::tr("Remove documents");
    case Permission::LabView: return PermissionNames::tr("See the catalogue of the laboratory");
    case Permission::LabConfigure: return PermissionNames::tr("Edit labs, tests and their forms");
    case Permission::TestsOrder: return PermissionNames::tr("Order tests and put them on a bill");
    case Permission::SamplesCollect: return PermissionNames::tr("Label, collect, follow and reject samples");
    case Permission::ResultsView: return PermissionNames::tr("See released results and reports");
    case Permission::ResultsEnter: return PermissionNames::tr("Enter results");
    case Permission::ResultsReview: return PermissionNames::tr("Review results");
    case Permission::ResultsRelease: return PermissionNames::tr("Release results");
    case Permission::ResultsDeliver: return PermissionNames::tr("Hand reports over");
    case Permission::ResultsAmend: return PermissionNames::tr("Amend released results");
    case Permission::InstrumentsSettle: return PermissionNames::tr("Settle what instruments sent");
    case Permission::BoardView: return PermissionNames::tr("Show the waiting-room board");
    }
    Q_UNREACHABLE();
}

QString permissionName(const QString &slug)
{
    const auto known = enumFromText<Permission>(slug);
    return known ? label(*known) : slug;
}

} // namespace hms::app
