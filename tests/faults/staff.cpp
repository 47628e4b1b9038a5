// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/staff.h"

#include "shared/visits/visits_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {
constexpr int kPartsPerBill = 4;
constexpr std::chrono::milliseconds kAfterRefusal{20};
} // namespace

Job::Job(Robot &robot, const HospitalFacts &facts, quint64 seed)
    : m_robot(robot)
    , m_facts(facts)
    , m_random(seed)
{
}

void Job::start()
{
    m_working = true;
    next();
}

void Job::next()
{
    QTimer::singleShot(m_pause, this, [this] {
        if (m_working)
            work();
    });
}

void CashierJob::work()
{
    if (m_due == 0)
        writeBill();
    else
        takePart();
}

void CashierJob::writeBill()
{
    CreateBill request;
    request.patientId = any(m_facts.patients);
    request.billableType = u"service"_s;
    request.items = {{u"service"_s, m_facts.service, kPartsPerBill}};
    command(request, [this](const Result<QJsonValue> &answer) {
        if (answer) {
            m_bill = Ulid::fromText((*answer)["id"_L1].toString()).value_or(Ulid());
            m_due = (*answer)["dueAmount"_L1].toInteger();
            m_part = m_due / kPartsPerBill;
        }
        next();
    });
}

void CashierJob::takePart()
{
    TakePayment request;
    request.billId = BillId(m_bill);
    request.amount = Money(m_due < 2 * m_part ? m_due : m_part);
    request.method =
        std::uniform_int_distribution(0, 3)(m_random) == 0 ? PaymentMethod::Card : PaymentMethod::Cash;
    command(request, [this](const Result<QJsonValue> &answer) {
        m_due = answer ? (*answer)["bill"_L1]["dueAmount"_L1].toInteger() : 0; // Refused: another bill.
        next();
    });
}

void ReceptionJob::work()
{
    CheckIn request;
    request.patientId = any(m_facts.patients);
    request.doctorId = any(m_facts.doctors);
    command(request, [this](const Result<QJsonValue> &) { next(); });
}

DoctorJob::DoctorJob(Robot &robot, const HospitalFacts &facts, quint64 seed, DoctorId doctor)
    : Job(robot, facts, seed)
    , m_doctor(doctor)
{
}

void DoctorJob::work()
{
    CallNext request;
    request.doctorId = m_doctor;
    request.finishCurrent = true;
    command(request, [this](const Result<QJsonValue> &answer) {
        const bool nobody = answer && !(*answer)["called"_L1].isObject();
        QTimer::singleShot(nobody ? kAfterRefusal : std::chrono::milliseconds(0), this, [this] { next(); });
    });
}

} // namespace hms::test
