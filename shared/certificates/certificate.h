// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patient.h"
#include "shared/visits/visit.h"

namespace hms {

using CertificateId = Id<struct CertificateTag>;

enum class CertificateKind { SickLeave, Fitness, Referral };
template <>
inline constexpr auto kEnumNames<CertificateKind> = std::to_array<std::pair<CertificateKind, const char *>>({
    {CertificateKind::SickLeave, "SICK_LEAVE"},
    {CertificateKind::Fitness, "FITNESS"},
    {CertificateKind::Referral, "REFERRAL"}, ///< A letter to a colleague.
});

inline constexpr Text kCertificateTitle{1, 120};
inline constexpr Text kCertificateText{1, 8'000};

/// What a doctor certified at a visit. It never changes; what turns out wrong is cancelled, with a reason.
struct Certificate {
    CertificateId id;
    QString number; ///< "C-2026-0001".
    CertificateKind kind = CertificateKind::SickLeave;
    QString language; ///< BCP 47; of its words, and so of its paper.
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    bool birthDateEstimated = false;
    DoctorId doctorId;
    QString doctorName;
    QString department; ///< Of the doctor.
    QString room;
    QDate issuedOn; ///< Business date.
    QString title;
    QString text; ///< Paragraphs are lines.
    std::optional<QDate> fromDate;
    std::optional<QDate> toDate;
    QString issuedBy; ///< Name.
    QDateTime issuedAt;
    std::optional<QString> cancelledBy;
    std::optional<QDateTime> cancelledAt;
    std::optional<QString> cancelReason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("number", self.number);
        field("kind", self.kind);
        field("language", self.language);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("sex", self.sex);
        field("birthDate", self.birthDate);
        field("birthDateEstimated", self.birthDateEstimated);
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("department", self.department);
        field("room", self.room);
        field("issuedOn", self.issuedOn);
        field("title", self.title);
        field("text", self.text);
        field("fromDate", self.fromDate);
        field("toDate", self.toDate);
        field("issuedBy", self.issuedBy);
        field("issuedAt", self.issuedAt);
        field("cancelledBy", self.cancelledBy);
        field("cancelledAt", self.cancelledAt);
        field("cancelReason", self.cancelReason);
    }
};

/// What certificates of a kind say in a language. The server puts facts into {places}: patient,
/// patientNumber, doctor, hospital, date, from, to, days, reason, addressee, diagnoses, complaint,
/// examination, plan, bloodPressure, pulse, temperature, respiration, spo2, weight, medicines, allergies. A
/// line with a place for which nothing is known is left out.
struct CertificateTemplate {
    CertificateKind kind = CertificateKind::SickLeave;
    QString language;
    QString title;
    QString text;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("language", self.language);
        field("title", self.title);
        field("text", self.text);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
