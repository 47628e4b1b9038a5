// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/condition.h"

namespace hms {

enum class Sex { Male, Female, Other, Unknown };
template <>
inline constexpr auto kEnumNames<Sex> = std::to_array<std::pair<Sex, const char *>>({
    {Sex::Male, "MALE"},
    {Sex::Female, "FEMALE"},
    {Sex::Other, "OTHER"},
    {Sex::Unknown, "UNKNOWN"},
});

/// What a patient can be handed a paper in, as BCP 47: the languages of PaperWords.
inline constexpr std::array<QLatin1StringView, 3> kPatientLanguages{
    QLatin1StringView("en"), QLatin1StringView("bn"), QLatin1StringView("ar")};

/// A person known to the hospital.
struct Patient {
    PatientId id;
    QString patientNumber; ///< "P-2026-0001"; grows past four digits.
    QString name;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    bool birthDateEstimated = false; ///< Only the age was told; day and month mean nothing.
    int ageYears = 0;                ///< On the server's business date.
    std::optional<QString> phone;    ///< E.164 when it could be parsed ("+8801711000000"), else as typed.
    std::optional<QString> bloodGroup;
    std::optional<QString> address;
    std::optional<QString> guardian;
    std::optional<QString> nationalId;
    bool isActive = true;
    QDateTime registeredAt;
    std::optional<QDate> lastVisitDate;
    std::optional<Ulid> lastDoctorId;
    QList<Condition> allergies; ///< Those that stand, newest first.
    /// Likewise; absent when the caller may not know them, and in answers of other requests than
    /// patients.get.
    std::optional<QList<Condition>> chronicConditions;
    std::optional<PatientId> redirectedFrom; ///< The asked id was merged into this record.
    int rowVersion = 0;                      ///< Send back when editing; a stale one is CONFLICT {current}.
    std::optional<QString> language; ///< Which the patient reads, one of kPatientLanguages. Empty: not asked.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("patientNumber", self.patientNumber);
        field("name", self.name, Text{1, 120});
        field("sex", self.sex);
        field("birthDate", self.birthDate);
        field("birthDateEstimated", self.birthDateEstimated);
        field("ageYears", self.ageYears);
        field("phone", self.phone);
        field("bloodGroup", self.bloodGroup);
        field("address", self.address);
        field("guardian", self.guardian);
        field("nationalId", self.nationalId);
        field("isActive", self.isActive);
        field("registeredAt", self.registeredAt);
        field("lastVisitDate", self.lastVisitDate);
        field("lastDoctorId", self.lastDoctorId);
        field("allergies", self.allergies);
        field("chronicConditions", self.chronicConditions);
        field("redirectedFrom", self.redirectedFrom);
        field("rowVersion", self.rowVersion);
        field("language", self.language);
    }
};

/// Why a search found a row.
enum class PatientMatch { Number, Phone, NationalId, Name, SimilarName };
template <>
inline constexpr auto kEnumNames<PatientMatch> = std::to_array<std::pair<PatientMatch, const char *>>({
    {PatientMatch::Number, "NUMBER"},
    {PatientMatch::Phone, "PHONE"},
    {PatientMatch::NationalId, "NATIONAL_ID"},
    {PatientMatch::Name, "NAME"},
    {PatientMatch::SimilarName, "SIMILAR_NAME"},
});

/// One row of a search.
struct PatientHit {
    PatientId id;
    QString patientNumber;
    QString name;
    Sex sex = Sex::Unknown;
    int ageYears = 0;
    std::optional<QString> phone;
    std::optional<QDate> lastVisitDate;
    std::optional<Ulid> lastDoctorId;
    std::optional<QString> lastDoctorName;
    PatientMatch match = PatientMatch::Name;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("patientNumber", self.patientNumber);
        field("name", self.name);
        field("sex", self.sex);
        field("ageYears", self.ageYears);
        field("phone", self.phone);
        field("lastVisitDate", self.lastVisitDate);
        field("lastDoctorId", self.lastDoctorId);
        field("lastDoctorName", self.lastDoctorName);
        field("match", self.match);
    }
};

/// Why two records may be one person.
enum class DuplicateReason { SameNationalId, SamePhone, SameName, SimilarName, SameBirthYear };
template <>
inline constexpr auto kEnumNames<DuplicateReason> = std::to_array<std::pair<DuplicateReason, const char *>>({
    {DuplicateReason::SameNationalId, "SAME_NATIONAL_ID"},
    {DuplicateReason::SamePhone, "SAME_PHONE"},
    {DuplicateReason::SameName, "SAME_NAME"},
    {DuplicateReason::SimilarName, "SIMILAR_NAME"},
    {DuplicateReason::SameBirthYear, "SAME_BIRTH_YEAR"},
});

struct DuplicateCandidate {
    PatientHit patient;
    QList<DuplicateReason> reasons; ///< Strongest first.

    static void visit(auto &self, auto &&field)
    {
        field("patient", self.patient);
        field("reasons", self.reasons);
    }
};

/// One line of a patient's history.
struct TimelineEntry {
    QString kind; ///< VISIT, BILL, PAYMENT, REFUND, DIAGNOSIS, VITALS, PRESCRIPTION, DISPENSING, CERTIFICATE,
                  ///< ALLERGY, CHRONIC; later modules add theirs.
    Ulid id;      ///< Of the record; of a dispensing: its first stock movement.
    QDateTime at;
    /// Data, not prose: name of doctor, nurse, disease or substance, names of medicines, title of a
    /// certificate, or a document's number.
    QString title;
    /// The record's own status word; rank, severity, UNUSUAL of vitals, DISPENSED or RETURNED,
    /// CANCELLED of a certificate.
    std::optional<QString> status;
    std::optional<Money> amount;
    std::optional<QString> reference; ///< Serial, bill or receipt or certificate number, ICD-10 code.
    bool pinned = false;              ///< Stands above the others whatever its age.

    static void visit(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("id", self.id);
        field("at", self.at);
        field("title", self.title);
        field("status", self.status);
        field("amount", self.amount);
        field("reference", self.reference);
        field("pinned", self.pinned);
    }
};

} // namespace hms
