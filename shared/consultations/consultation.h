// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/visits/visit.h"

namespace hms {

inline constexpr Text kClinicalText{0, 5000};
inline constexpr Items kDiagnoses{0, 30};

enum class DiagnosisRank { Primary, Secondary };
template <>
inline constexpr auto kEnumNames<DiagnosisRank> = std::to_array<std::pair<DiagnosisRank, const char *>>({
    {DiagnosisRank::Primary, "PRIMARY"}, ///< What the patient came for; one of a visit at most.
    {DiagnosisRank::Secondary, "SECONDARY"},
});

struct Diagnosis {
    std::optional<QString>
        code; ///< ICD-10, from the loaded list; without one the title is the doctor's words.
    QString title;
    DiagnosisRank rank = DiagnosisRank::Secondary;

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("code", self.code, Text{1, 8});
        field("title", self.title, Text{1, 200});
        field("rank", self.rank);
    }
};

/// What the doctor writes.
struct ConsultationPage {
    QString complaint;
    QString examination;
    QString plan;
    QList<Diagnosis> diagnoses;
    std::optional<QDate> followUpDate; ///< After the visit's day.

    friend bool operator==(const ConsultationPage &, const ConsultationPage &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("complaint", self.complaint, kClinicalText);
        field("examination", self.examination, kClinicalText);
        field("plan", self.plan, kClinicalText);
        field("diagnoses", self.diagnoses, kDiagnoses);
        field("followUpDate", self.followUpDate);
    }
};

/// Said after the page was completed.
struct Addendum {
    Id<struct AddendumTag> id;
    QString text;
    QString writtenBy; ///< Name.
    QDateTime writtenAt;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("text", self.text, kClinicalText);
        field("writtenBy", self.writtenBy);
        field("writtenAt", self.writtenAt);
    }
};

/// The page of one visit: a draft until it is completed, and the same for ever afterwards.
struct Consultation {
    VisitId visitId;
    PatientId patientId;
    DoctorId doctorId;
    QString doctorName;
    ConsultationPage page;
    int rowVersion = 0; ///< Of the draft; 0: nothing is written yet.
    std::optional<QDateTime> savedAt;
    std::optional<QDateTime> completedAt;
    std::optional<QString> completedBy;
    QList<Addendum> addenda; ///< Oldest first.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("page", self.page);
        field("rowVersion", self.rowVersion);
        field("savedAt", self.savedAt);
        field("completedAt", self.completedAt);
        field("completedBy", self.completedBy);
        field("addenda", self.addenda);
    }
};

} // namespace hms
