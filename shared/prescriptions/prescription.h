// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/stock_protocol.h"
#include "shared/prescriptions/prescription_ids.h"
#include "shared/prescriptions/safety.h"
#include "shared/visits/visit.h"

namespace hms {

enum class PrescriptionStatus { Waiting, Partial, Dispensed, Cancelled };
template <>
inline constexpr auto
    kEnumNames<PrescriptionStatus> = std::to_array<std::pair<PrescriptionStatus, const char *>>({
        {PrescriptionStatus::Waiting, "WAITING"},
        {PrescriptionStatus::Partial, "PARTIAL"}, ///< Something was given, something is left.
        {PrescriptionStatus::Dispensed, "DISPENSED"},
        {PrescriptionStatus::Cancelled, "CANCELLED"},
    });

/// What was given for a line out of one batch; negative: it came back.
struct GivenMedicine {
    StockBatchId batchId;
    QString batch;
    QDate expiry;
    MedicineId medicineId; ///< Another one than the line's: a substitute, with its reason.
    QString medicineName;
    int quantity = 0;
    std::optional<QString> reason;
    BillId billId;
    QString by;
    QDateTime at;

    static void visit(auto &self, auto &&field)
    {
        field("batchId", self.batchId);
        field("batch", self.batch);
        field("expiry", self.expiry);
        field("medicineId", self.medicineId);
        field("medicineName", self.medicineName);
        field("quantity", self.quantity);
        field("reason", self.reason);
        field("billId", self.billId);
        field("by", self.by);
        field("at", self.at);
    }
};

struct PrescriptionItem {
    PrescriptionItemId id;
    MedicineId medicineId;
    QString medicineName; ///< "Napa 500 mg".
    QString genericName;
    MedicineForm form = MedicineForm::Tablet;
    MedicineInstructionId instructionId;
    QString instruction; ///< "1+0+1".
    PaperWords words;    ///< The same for the patient's paper.
    int durationDays = 0;
    int quantity = 0;
    int dispensedQuantity = 0; ///< Less what came back.
    std::optional<QString> notes;
    std::optional<QString> warningOverride; ///< The reasons of `overrides` in one text.
    QList<SetAsideWarning> overrides;       ///< Warnings that the doctor knew of.
    QList<GivenMedicine> given;             ///< Oldest first.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("medicineId", self.medicineId);
        field("medicineName", self.medicineName);
        field("genericName", self.genericName);
        field("form", self.form);
        field("instructionId", self.instructionId);
        field("instruction", self.instruction);
        field("words", self.words);
        field("durationDays", self.durationDays);
        field("quantity", self.quantity);
        field("dispensedQuantity", self.dispensedQuantity);
        field("notes", self.notes);
        field("warningOverride", self.warningOverride);
        field("overrides", self.overrides);
        field("given", self.given);
    }
};

struct Prescription {
    PrescriptionId id;
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    DoctorId doctorId;
    QString doctorName;
    QDate prescribedOn;
    PrescriptionStatus status = PrescriptionStatus::Waiting;
    std::optional<QString> notes;
    std::optional<QDate> followUpDate;
    QDateTime createdAt;
    std::optional<QDateTime> calledAt; ///< To the pharmacy's counter, last.
    std::optional<QString> cancelReason;
    int rowVersion = 0;
    QList<PrescriptionItem> items;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("prescribedOn", self.prescribedOn);
        field("status", self.status);
        field("notes", self.notes);
        field("followUpDate", self.followUpDate);
        field("createdAt", self.createdAt);
        field("calledAt", self.calledAt);
        field("cancelReason", self.cancelReason);
        field("rowVersion", self.rowVersion);
        field("items", self.items);
    }
};

/// One row of topic pharmacy: a prescription of today of which something is still to be given.
struct PharmacyEntry {
    PrescriptionId prescriptionId;
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    int serialNumber = 0; ///< Of the visit; what is called.
    QString doctorName;
    PrescriptionStatus status = PrescriptionStatus::Waiting;
    int lines = 0;
    QDateTime createdAt;
    std::optional<QDateTime> calledAt;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("prescriptionId", self.prescriptionId);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("serialNumber", self.serialNumber);
        field("doctorName", self.doctorName);
        field("status", self.status);
        field("lines", self.lines);
        field("createdAt", self.createdAt);
        field("calledAt", self.calledAt);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
