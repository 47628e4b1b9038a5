// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/lab/lab_ids.h"
#include "shared/medicines/medicine.h"
#include "shared/patients/patient.h"
#include "tests/faults/robot.h"

#include <memory>

namespace hms::test {

/// A test of the laboratory, and what is found in it.
struct TestFacts {
    TestTypeId id;
    QJsonObject data;
};

/// What the robots work with.
struct HospitalFacts {
    QList<PatientId> patients;
    QList<DoctorId> doctors;
    Ulid service;
    qint64 servicePrice = 0;
    QList<MedicineId> medicines; ///< Those of which the least is on hand.
    MedicineInstructionId instruction;
    QList<TestFacts> tests;
};

/// A robot's working day: one command after the other, in a closed loop.
class Job : public QObject {
    Q_OBJECT

public:
    Job(Robot &robot, const HospitalFacts &facts, quint64 seed);

    void start();
    /// No new command; the one under way comes to its end.
    void stop() { m_working = false; }
    [[nodiscard]] bool isIdle() const { return m_robot.pending() == 0; }
    /// Pause between two commands; 0 = none.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }
    Robot &robot() { return m_robot; }

protected:
    virtual void work() = 0;
    void next();
    template <class T>
    const T &any(const QList<T> &list)
    {
        return list.at(std::uniform_int_distribution<qsizetype>(0, list.size() - 1)(m_random));
    }
    template <class Request, class Done>
    void command(const Request &request, Done done)
    {
        m_robot.command(QString(Request::kMethod), encode(request), std::move(done));
    }

    Robot &m_robot;
    const HospitalFacts &m_facts;
    std::mt19937_64 m_random;

private:
    bool m_working = false;
    std::chrono::milliseconds m_pause{0};
};

/// Writes a bill, takes money for it in parts, writes the next one.
class CashierJob : public Job {
public:
    using Job::Job;

private:
    void work() override;
    void writeBill();
    void takePart();

    Ulid m_bill;
    qint64 m_due = 0;
    qint64 m_part = 0;
};

/// Checks patients in.
class ReceptionJob : public Job {
public:
    using Job::Job;

private:
    void work() override;
};

/// Calls one patient after the other.
class DoctorJob : public Job {
public:
    DoctorJob(Robot &robot, const HospitalFacts &facts, quint64 seed, DoctorId doctor);

private:
    void work() override;
    DoctorId m_doctor;
};

} // namespace hms::test
