// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patient.h"

namespace hms {

/// Number, national id, any tail of the phone, or a name in any spelling and word order; best first.
struct SearchPatients {
    static constexpr QLatin1StringView kMethod{"patients.search"};
    using Response = QList<PatientHit>;

    QString text;
    std::optional<int> limit; ///< Default 20.

    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{1, 120});
        field("limit", self.limit, kPageLimit);
    }
};

/// People who may be the one being typed in; at most 5, best first.
struct FindDuplicates {
    static constexpr QLatin1StringView kMethod{"patients.duplicates"};
    using Response = QList<DuplicateCandidate>;

    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QDate> birthDate;
    std::optional<int> ageYears;
    std::optional<QString> nationalId;

    static void visit(auto &self, auto &&field)
    {
        field("name", self.name, Text{0, 120});
        field("phone", self.phone, Text{0, 30});
        field("birthDate", self.birthDate);
        field("ageYears", self.ageYears, Range{0, 150});
        field("nationalId", self.nationalId, Text{0, 40});
    }
};

/// One of birthDate and ageYears is needed. Errors: INVALID (field), CONFLICT {candidates[]} when it looks
/// like somebody and allowDuplicate is not set.
struct RegisterPatient {
    static constexpr QLatin1StringView kMethod{"patients.register"};
    using Response = Patient;

    std::optional<PatientId> id; ///< The desk's own; the server makes one when absent.
    QString name;
    Sex sex = Sex::Unknown;
    std::optional<QDate> birthDate; ///< Not in the future.
    std::optional<int> ageYears;
    std::optional<QString> phone;
    std::optional<QString> bloodGroup; ///< A+, A-, B+, B-, AB+, AB-, O+, O-.
    std::optional<QString> address;
    std::optional<QString> guardian;
    std::optional<QString> nationalId;
    std::optional<bool> allowDuplicate; ///< "A new person all the same": recorded in the audit row.
    std::optional<QString> language;    ///< One of kPatientLanguages.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name, Text{1, 120});
        field("sex", self.sex);
        field("birthDate", self.birthDate);
        field("ageYears", self.ageYears, Range{0, 150});
        field("phone", self.phone, Text{0, 30});
        field("bloodGroup", self.bloodGroup, Text{0, 3});
        field("address", self.address, Text{0, 300});
        field("guardian", self.guardian, Text{0, 120});
        field("nationalId", self.nationalId, Text{0, 40});
        field("allowDuplicate", self.allowDuplicate);
        field("language", self.language, Text{0, 20});
    }
};

/// Opening a file is logged. Errors: NOT_FOUND (patient).
struct GetPatient {
    static constexpr QLatin1StringView kMethod{"patients.get"};
    using Response = Patient;

    PatientId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// Members that are absent stay; an empty text clears an optional one.
/// Errors: NOT_FOUND, CONFLICT {current} (stale rowVersion), INVALID.
struct UpdatePatient {
    static constexpr QLatin1StringView kMethod{"patients.update"};
    using Response = Patient;

    PatientId id;
    int rowVersion = 0;
    std::optional<QString> name;
    std::optional<Sex> sex;
    std::optional<QDate> birthDate;
    std::optional<int> ageYears;
    std::optional<QString> phone;
    std::optional<QString> bloodGroup;
    std::optional<QString> address;
    std::optional<QString> guardian;
    std::optional<QString> nationalId;
    std::optional<QString> language;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("rowVersion", self.rowVersion);
        field("name", self.name, Text{1, 120});
        field("sex", self.sex);
        field("birthDate", self.birthDate);
        field("ageYears", self.ageYears, Range{0, 150});
        field("phone", self.phone, Text{0, 30});
        field("bloodGroup", self.bloodGroup, Text{0, 3});
        field("address", self.address, Text{0, 300});
        field("guardian", self.guardian, Text{0, 120});
        field("nationalId", self.nationalId, Text{0, 40});
        field("language", self.language, Text{0, 20});
    }
};

/// What a history can be narrowed to; the words are those of TimelineEntry::kind.
enum class TimelineKind {
    Visit,
    Bill,
    Payment,
    Refund,
    Diagnosis,
    Vitals,
    Prescription,
    Dispensing,
    Certificate
};
template <>
inline constexpr auto kEnumNames<TimelineKind> = std::to_array<std::pair<TimelineKind, const char *>>({
    {TimelineKind::Visit, "VISIT"},
    {TimelineKind::Bill, "BILL"},
    {TimelineKind::Payment, "PAYMENT"},
    {TimelineKind::Refund, "REFUND"},
    {TimelineKind::Diagnosis, "DIAGNOSIS"},
    {TimelineKind::Vitals, "VITALS"},
    {TimelineKind::Prescription, "PRESCRIPTION"}, ///< As written.
    {TimelineKind::Dispensing, "DISPENSING"},     ///< What the pharmacy gave at one time, or took back.
    {TimelineKind::Certificate, "CERTIFICATE"},   ///< Letters too.
});

/// First what is pinned (the allergies and, for who may know them, chronic conditions that stand), on the
/// first page only; then the newest first. `before` is the instant of the last entry already shown.
/// Diagnoses, vitals and certificates come for who has clinical.view, prescriptions and what was dispensed
/// for who has prescriptions.view. Errors: NOT_FOUND (patient).
struct GetPatientHistory {
    static constexpr QLatin1StringView kMethod{"patients.history"};
    using Response = QList<TimelineEntry>;

    PatientId id;
    std::optional<QDateTime> before;
    std::optional<int> limit;                 ///< Default 50; of what is not pinned.
    std::optional<QList<TimelineKind>> kinds; ///< Default all. What is pinned comes in any case.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("before", self.before);
        field("limit", self.limit, kPageLimit);
        field("kinds", self.kinds, Items{1, 20});
    }
};

} // namespace hms
