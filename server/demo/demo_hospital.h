// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/dispatcher.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/medicines/medicine.h"
#include "shared/patients/patient.h"
#include "shared/visits/visit.h"

#include <QHash>

#include <memory>
#include <span>

namespace hms::server {

namespace demo {
class DemoOrders;
}

/// A small hospital with known passwords, for `hmsd --demo` on loopback only: the seed's roles with one user
/// each (password "demo-" and the user name), departments, doctors, patients, a week of visits with their
/// vitals, pages, certificates, bills, payments and closed shifts, a stocked pharmacy, a priced laboratory
/// with orders on their way and values of instruments that wait, and a morning under way. Everything after
/// the logins goes through the dispatcher as those users' own requests, so it obeys every rule; only the
/// clock is set back.
class DemoHospital {
public:
    DemoHospital(const Dispatcher &dispatcher, WorkerConnection &connection, PasswordHasher &hasher);
    ~DemoHospital();
    Q_DISABLE_COPY_MOVE(DemoHospital)

    /// True when the hospital is still empty.
    bool isNeeded();
    /// Throws std::runtime_error when a request is refused: the demo and the rules disagree.
    void build(const QDateTime &now);

private:
    struct Doctor;
    using CallerPtr = std::shared_ptr<const Caller>;

    CallerPtr addUser(const QString &username, const QString &name, const QString &role);
    void addStaff();
    void addDoctors();
    void addPatients(const QDateTime &now);
    void addMedicines(const QDateTime &now);
    void addLaboratory();
    void receiveFromInstruments(const QDateTime &now);
    void runDay(int daysAgo, const QDateTime &now);
    void pay(const CallerPtr &cashier, const QJsonObject &bill, int serial, const QDateTime &at);
    void treat(const Doctor &doctor, const QJsonObject &visit, bool arrives, const QDateTime &at);
    enum class Page { Draft, Completed };
    void consult(const Doctor &doctor, const QJsonObject &visit, const QDateTime &at, Page page);
    void prescribe(const Doctor &doctor, VisitId visit, const QDateTime &at);
    void callSome(const Doctor &doctor, int patients, const QDateTime &now);
    void closeShift(const CallerPtr &cashier, const QDateTime &at);

    template <class Request>
    QJsonValue ask(const CallerPtr &caller, const Request &request, const QDateTime &at);
    QJsonValue send(const CallerPtr &caller, const QString &method, const QJsonObject &params,
                    const QDateTime &at);

    const Dispatcher &m_dispatcher;
    WorkerConnection &m_connection;
    PasswordHasher &m_hasher;
    QHash<QString, CallerPtr> m_staff;
    QList<Doctor> m_doctors;
    QList<PatientId> m_patients;
    QList<MedicineId> m_medicines;
    MedicineInstructionId m_instruction; ///< The first preset.
    int m_prescriptions = 0;
    std::unique_ptr<demo::DemoOrders> m_orders;
    Money m_drawer; ///< Cash of the shift under way.
};

std::span<const Statement> demoStatements();

} // namespace hms::server
