// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/prescriptions_protocol.h"
#include "tests/faults/staff.h"

namespace hms::test {

/// What doctors have written and the pharmacy has not given out yet. All pharmacists take from the same tray,
/// so that they meet at prescriptions as well as at batches.
class PharmacyTray {
public:
    struct Line {
        PrescriptionItemId item;
        MedicineId medicine;
        int left = 0;
    };
    struct Written {
        PrescriptionId id;
        QList<Line> lines; ///< With something left to give.
    };

    [[nodiscard]] const QList<Written> &written() const { return m_written; }
    /// The prescription as the server has just told it; without anything left it is gone.
    void put(const QJsonValue &prescription);
    void remove(PrescriptionId prescription);

private:
    QList<Written> m_written;
};

/// The same prescription with a reason for everything that the server warned of.
CreatePrescription insisting(CreatePrescription request, const Error &warned);

/// Calls one patient after the other and writes some prescriptions for each.
class PrescriberJob : public Job {
public:
    PrescriberJob(Robot &robot, const HospitalFacts &facts, quint64 seed, DoctorId doctor,
                  PharmacyTray &tray);

private:
    void work() override;
    void callNext();
    void prescribe();
    void send(const CreatePrescription &request);

    DoctorId m_doctor;
    PharmacyTray &m_tray;
    VisitId m_visit;
    int m_toWrite = 0; ///< For the visit.
};

/// Gives medicines out, whole and in part, from a cart or at once; takes some back, and receives what is
/// short.
class PharmacistJob : public Job {
public:
    PharmacistJob(Robot &robot, const HospitalFacts &facts, quint64 seed, PharmacyTray &tray);

private:
    void work() override;
    void dispense(const PharmacyTray::Written &written);
    void onDispensed(const PharmacyTray::Written &written, const Result<QJsonValue> &answer);
    void takeBack(const QJsonValue &dispensed);
    void receive(MedicineId medicine);
    bool oneIn(int n) { return std::uniform_int_distribution(1, n)(m_random) == 1; }

    PharmacyTray &m_tray;
};

} // namespace hms::test
