// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/vitals/vitals.h"

namespace hms {

/// Writes down what was measured at a visit of today, as often as it is measured; or, with correctsId, the
/// right values of an earlier measuring of the visit, on any day. The doctor's queue shows that vitals were
/// taken. Errors: NOT_FOUND (visit, vitals), INVALID (signs: a value out of its plausible range, half a blood
/// pressure, none at all; reason: missing), REJECTED (notHere: the patient is not in the house), CONFLICT
/// {current: vitals} when somebody else corrected that version first.
struct RecordVitals {
    static constexpr QLatin1StringView kMethod{"vitals.record"};
    using Response = Vitals;

    VisitId visitId;
    VitalSigns signs;
    std::optional<VitalsId> correctsId;
    std::optional<QString> reason; ///< Of a correction, which needs one.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("signs", self.signs);
        field("correctsId", self.correctsId);
        field("reason", self.reason, Text{0, 300});
    }
};

/// A patient's vitals of all visits, newest measuring first; `before` is measuredAt of the last one shown.
/// Errors: NOT_FOUND (patient).
struct ListVitals {
    static constexpr QLatin1StringView kMethod{"vitals.list"};
    using Response = QList<Vitals>;

    PatientId patientId;
    std::optional<QDateTime> before;
    std::optional<int> limit;      ///< Default 20.
    std::optional<bool> corrected; ///< Also the versions that were corrected.

    static void visit(auto &self, auto &&field)
    {
        field("patientId", self.patientId);
        field("before", self.before);
        field("limit", self.limit, kPageLimit);
        field("corrected", self.corrected);
    }
};

} // namespace hms
