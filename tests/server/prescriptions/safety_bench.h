// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/conditions_protocol.h"
#include "tests/server/prescriptions/prescription_bench.h"

namespace hms::test {

/// A woman of 36 years is with the doctor; medicines come with what they are checked against.
struct SafetyBench : PrescriptionBench {
    Visit visit = treated();

    MedicineId medicine(const QString &generic, const std::function<void(SaveMedicine &)> &change)
    {
        SaveMedicine save;
        save.genericName = generic;
        save.strength = QStringLiteral("500 mg");
        save.safety.emplace();
        change(save);
        const auto saved = server.call(save);
        REQUIRE(saved);
        return saved->id;
    }
    Condition condition(ConditionKind kind, const QString &name, const QString &code = {},
                        std::optional<Severity> severity = {})
    {
        const auto recorded = server.call(RecordCondition{.patientId = visit.patientId,
                                                          .kind = kind,
                                                          .name = name,
                                                          .code = code,
                                                          .severity = severity,
                                                          .reaction = QStringLiteral("rash")});
        REQUIRE(recorded);
        return *recorded;
    }
    void makeYears(int age)
    {
        server.exec(QStringLiteral("UPDATE patients SET birth_date = '2026-11-22'::date - interval '%1 years'"
                                   " WHERE id = '%2'")
                        .arg(QString::number(age), visit.patientId.value.toUuidText()));
    }
    CheckPrescription::Response check(const QList<PrescriptionLine> &lines)
    {
        const auto checked = server.callAs(doctor.login, CheckPrescription{visit.id, lines});
        REQUIRE(checked);
        return *checked;
    }
    QList<PrescriptionWarning> warnings(MedicineId of) { return check({{of, twice, 5, {}, {}}}).warnings; }
    /// The only warning there is.
    PrescriptionWarning warning(MedicineId of)
    {
        const auto all = warnings(of);
        REQUIRE(all.size() == 1);
        return all.first();
    }
};

} // namespace hms::test
