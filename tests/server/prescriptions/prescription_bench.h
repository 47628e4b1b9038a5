// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "tests/server/medicines/pharmacy_bench.h"

namespace hms::test {

/// A doctor at work, the usual medicine and the pharmacist, on a morning of November.
struct PrescriptionBench {
    TestServer server;
    DoctorAtWork doctor;
    TestServer::CallerPtr pharmacist;
    MedicineId napa;
    MedicineInstructionId twice; ///< "1+0+1".

    PrescriptionBench()
        : doctor(addDoctorWithLogin(server, QStringLiteral("karim")))
        , pharmacist(server.as(QStringLiteral("pharmacist")))
        , napa(addMedicine(server, QStringLiteral("Paracetamol")))
        , twice(preset(QStringLiteral("1+0+1")))
    {
        server.setNow(dhaka(QStringLiteral("2026-11-22T09:00")));
    }

    MedicineInstructionId preset(const QString &label)
    {
        const auto id = server.value(
            QStringLiteral("SELECT id FROM medicine_instructions WHERE label = '%1'").arg(label));
        return MedicineInstructionId(*Ulid::fromUuidText(id.toString().toLatin1()));
    }
    /// A patient who is with the doctor.
    Visit treated()
    {
        const auto in = checkIn(server, doctor.id);
        const auto visit = step(server, in.visit_.id, VisitStatus::InConsultation);
        REQUIRE(visit);
        return *visit;
    }
    [[nodiscard]] PrescriptionLine line(MedicineId medicine, int quantity) const
    {
        return {medicine, twice, 5, quantity, {}};
    }
    Prescription prescribe(const QList<PrescriptionLine> &lines)
    {
        CreatePrescription request{treated().id, {}, {}, lines, QList<WarningOverride>()};
        const auto checked = server.callAs(doctor.login, CheckPrescription{request.visitId, lines});
        REQUIRE(checked);
        for (const PrescriptionWarning &warning : checked->warnings)
            request.overrides->append({warning.line, warning.kind, warning.about, QStringLiteral("tested")});
        const auto made = server.callAs(doctor.login, request);
        REQUIRE(made);
        return *made;
    }
    Prescription prescribe(int quantity) { return prescribe({line(napa, quantity)}); }
};

} // namespace hms::test
