// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/pharmacy_staff.h"

#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/visits/visits_protocol.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

constexpr int kPrescriptionsPerVisit = 3;
constexpr int kMostLines = 3;
constexpr int kMostUnits = 4;
constexpr int kFullTray = 20;
constexpr int kDelivery = 12; // Soon short again.
constexpr std::chrono::milliseconds kNothingToDo{20};

template <class IdType>
IdType idOf(const QJsonValue &value)
{
    return IdType(Ulid::fromText(value.toString()).value_or(Ulid()));
}

} // namespace

// ---- the tray --------------------------------------------------------------------------------------------

void PharmacyTray::put(const QJsonValue &prescription)
{
    Written written{idOf<PrescriptionId>(prescription["id"_L1]), {}};
    for (const QJsonValue item : prescription["items"_L1].toArray())
        if (const int left = item["quantity"_L1].toInt() - item["dispensedQuantity"_L1].toInt(); left > 0)
            written.lines.append(
                {idOf<PrescriptionItemId>(item["id"_L1]), idOf<MedicineId>(item["medicineId"_L1]), left});
    remove(written.id);
    if (!written.lines.isEmpty())
        m_written.append(written);
}

void PharmacyTray::remove(PrescriptionId prescription)
{
    m_written.removeIf([prescription](const Written &written) { return written.id == prescription; });
}

// ---- the doctor ------------------------------------------------------------------------------------------

PrescriberJob::PrescriberJob(Robot &robot, const HospitalFacts &facts, quint64 seed, DoctorId doctor,
                             PharmacyTray &tray)
    : Job(robot, facts, seed)
    , m_doctor(doctor)
    , m_tray(tray)
{
}

void PrescriberJob::work()
{
    if (m_tray.written().size() >= kFullTray)
        QTimer::singleShot(kNothingToDo, this, [this] { next(); });
    else if (m_toWrite == 0)
        callNext();
    else
        prescribe();
}

void PrescriberJob::callNext()
{
    CallNext request;
    request.doctorId = m_doctor;
    request.finishCurrent = true;
    command(request, [this](const Result<QJsonValue> &answer) {
        const bool isCalled = answer && (*answer)["called"_L1].isObject();
        if (isCalled) {
            m_visit = idOf<VisitId>((*answer)["called"_L1]["id"_L1]);
            m_toWrite = kPrescriptionsPerVisit;
        }
        QTimer::singleShot(isCalled ? std::chrono::milliseconds(0) : kNothingToDo, this, [this] { next(); });
    });
}

CreatePrescription insisting(CreatePrescription request, const Error &warned)
{
    request.overrides.emplace();
    for (const QJsonValue warning : warned.data.value("warnings"_L1).toArray())
        request.overrides->append({warning["line"_L1].toInt(),
                                   enumFromText<WarningKind>(warning["kind"_L1].toString()).value(),
                                   warning["about"_L1].toString(), u"known"_s});
    return request;
}

void PrescriberJob::prescribe()
{
    CreatePrescription request;
    request.visitId = m_visit;
    const int lines = std::uniform_int_distribution(1, kMostLines)(m_random);
    for (int i = 0; i < lines; ++i)
        request.items.append({any(m_facts.medicines),
                              m_facts.instruction,
                              1,
                              std::uniform_int_distribution(1, kMostUnits)(m_random),
                              {}});
    send(request);
}

/// What the server warns of is written all the same, with a reason.
void PrescriberJob::send(const CreatePrescription &request)
{
    command(request, [this, request](const Result<QJsonValue> &answer) {
        if (!answer && answer.error().reason() == u"safetyWarnings" && !request.overrides) {
            return send(insisting(request, answer.error()));
        }
        if (answer)
            m_tray.put(*answer);
        m_toWrite = answer ? m_toWrite - 1 : 0;
        next();
    });
}

// ---- the pharmacist --------------------------------------------------------------------------------------

PharmacistJob::PharmacistJob(Robot &robot, const HospitalFacts &facts, quint64 seed, PharmacyTray &tray)
    : Job(robot, facts, seed)
    , m_tray(tray)
{
}

void PharmacistJob::work()
{
    if (m_tray.written().isEmpty())
        return QTimer::singleShot(kNothingToDo, this, [this] { next(); });
    const PharmacyTray::Written written = any(m_tray.written());
    if (oneIn(2))
        return dispense(written);
    command(ReservePrescription{written.id}, [this, written](const Result<QJsonValue> &answer) {
        if (answer)
            return dispense(written);
        m_tray.remove(written.id);
        next();
    });
}

void PharmacistJob::dispense(const PharmacyTray::Written &written)
{
    DispensePrescription request;
    request.prescriptionId = written.id;
    const bool isPart = oneIn(3);
    for (const PharmacyTray::Line &line : written.lines)
        if (!isPart || request.items.isEmpty())
            request.items.append({line.item, isPart ? 1 : line.left, {}, {}, {}});
    command(request, [this, written](const Result<QJsonValue> &answer) { onDispensed(written, answer); });
}

void PharmacistJob::onDispensed(const PharmacyTray::Written &written, const Result<QJsonValue> &answer)
{
    if (answer) {
        m_tray.put(*answer);
        return oneIn(6) ? takeBack(*answer) : next();
    }
    if (answer.error().reason() == u"stockShort") {
        const auto item = idOf<PrescriptionItemId>(answer.error().data.value("itemId"_L1));
        const auto line = std::ranges::find(written.lines, item, &PharmacyTray::Line::item);
        if (line != written.lines.end())
            return receive(line->medicine);
    }
    m_tray.remove(written.id); // Somebody else was faster.
    next();
}

/// All of the last bill, which nobody has paid.
void PharmacistJob::takeBack(const QJsonValue &dispensed)
{
    ReturnDispensed request;
    request.prescriptionId = idOf<PrescriptionId>(dispensed["id"_L1]);
    request.billId = idOf<BillId>(dispensed["bill"_L1]["id"_L1]);
    request.reason = u"not needed"_s;
    for (const QJsonValue item : dispensed["items"_L1].toArray())
        for (const QJsonValue given : item["given"_L1].toArray())
            if (given["billId"_L1] == dispensed["bill"_L1]["id"_L1])
                request.items.append({idOf<PrescriptionItemId>(item["id"_L1]),
                                      idOf<StockBatchId>(given["batchId"_L1]), given["quantity"_L1].toInt()});
    command(request, [this](const Result<QJsonValue> &answer) {
        if (answer)
            m_tray.put(*answer);
        next();
    });
}

void PharmacistJob::receive(MedicineId medicine)
{
    const ReceiveStock request{medicine, u"Robot %1"_s.arg(m_robot.number()), QDate(2999, 1, 1), kDelivery,
                               Money(50)};
    command(request, [this](const Result<QJsonValue> &) { next(); });
}

} // namespace hms::test
