// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/consultations/consultations_protocol.h"
#include "tests/server/visits/visit_helpers.h"

namespace hms::test {

/// A doctor with a login and a patient in consultation, on 22 November at nine.
struct ConsultingRoom {
    ConsultingRoom()
    {
        server.setNow(dhaka(QStringLiteral("2026-11-22T09:00")));
        doctor = addDoctorWithLogin(server, QStringLiteral("karim"));
        visit = checkIn(server, doctor.id).visit_;
        REQUIRE(step(server, visit.id, VisitStatus::InConsultation));
        server.exec(QStringLiteral(
            "INSERT INTO diagnosis_codes VALUES ('I10', 'Hypertension'), ('R51', 'Headache')"));
    }

    [[nodiscard]] ConsultationPage page() const
    {
        return {.complaint = QStringLiteral("headache for two days"),
                .examination = QStringLiteral("alert"),
                .plan = QStringLiteral("rest"),
                .diagnoses = {{QStringLiteral("I10"), QStringLiteral("High blood pressure"),
                               DiagnosisRank::Primary},
                              {{}, QStringLiteral("tired of the exams"), DiagnosisRank::Secondary}},
                .followUpDate = QDate(2026, 11, 29)};
    }
    Result<SaveConsultation::Response> save(int rowVersion, const ConsultationPage &written)
    {
        return server.callAs(doctor.login, SaveConsultation{visit.id, rowVersion, written});
    }
    Result<Consultation> complete(int rowVersion)
    {
        return server.callAs(doctor.login, CompleteConsultation{visit.id, rowVersion});
    }
    Consultation read() { return server.call(GetConsultation{visit.id}).value(); }

    TestServer server;
    DoctorAtWork doctor;
    Visit visit;
};

} // namespace hms::test
