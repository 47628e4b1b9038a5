// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/workload.h"

#include "shared/billing/billing_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "tests/load/answers.h"
#include "tests/load/search_texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::load {

Workload::Workload(Hospital &hospital, Pharmacy *pharmacy, Laboratory *laboratory, const Mix &mix,
                   quint64 seed, bool strict)
    : m_hospital(hospital)
    , m_pharmacy(pharmacy)
    , m_laboratory(laboratory)
    , m_mix(mix)
    , m_dice(seed)
    , m_strict(strict)
{
}

Operation Workload::next(int user)
{
    int percent = m_dice.below(100);
    size_t chosen = 0;
    while (percent >= m_mix[chosen])
        percent -= m_mix[chosen++];
    return next(Method(chosen), user);
}

/// A method for which the run has nothing at hand yet becomes a look at a queue: no workstation stands still,
/// and the counts of the report show it.
Operation Workload::next(Method method, int user)
{
    std::optional<Operation> made;
    switch (method) {
    case Method::Search: return search();
    case Method::Queue: break;
    case Method::CheckIn: made = checkIn(); break;
    case Method::SetStatus: made = setStatus(); break;
    case Method::Pay: made = pay(); break;
    case Method::Bill: made = bill(); break;
    case Method::Prescribe: made = prescribe(); break;
    case Method::Reserve: made = reserve(); break;
    case Method::Dispense: made = dispense(); break;
    default: made = labOperation(method, {m_hospital, *m_laboratory, m_dice}, user);
    }
    return made ? *made : queue();
}

// ---- choosing --------------------------------------------------------------------------------------------

Operation Workload::search()
{
    const PatientHit &patient = m_hospital.patients()[m_dice.below(m_hospital.patients().size())];
    const SearchText typed = searchFor(patient, m_dice);
    SearchPatients request;
    request.text = typed.text;
    Operation made = operation(Method::Search, request);
    if (typed.kind == SearchText::Kind::Number)
        made.expected = patient.id.toText();
    return made;
}

Operation Workload::queue()
{
    const DoctorId doctor = m_hospital.doctors()[m_dice.below(m_hospital.doctors().size())].id;
    Operation made = operation(Method::Queue, GetQueue{doctor, {}});
    made.expected = doctor.toText();
    return made;
}

std::optional<Operation> Workload::checkIn()
{
    const auto arrival = m_hospital.takeArrival(m_dice);
    if (!arrival)
        return std::nullopt;
    CheckIn request;
    request.patientId = m_hospital.patients()[arrival->patient].id;
    request.doctorId = m_hospital.doctors()[arrival->doctor].id;
    request.visitType = m_dice.below(4) == 0 ? VisitType::FollowUp : VisitType::New;
    Operation made = command(Method::CheckIn, request);
    made.arrival = *arrival;
    made.expected = request.patientId.toText();
    return made;
}

std::optional<Operation> Workload::setStatus()
{
    const auto step = m_hospital.takeStep(m_dice);
    if (!step)
        return std::nullopt;
    SetVisitStatus request;
    request.visitId = m_hospital.visit(step->visit).id;
    request.status = step->to;
    Operation made = command(Method::SetStatus, request);
    made.step = *step;
    made.expected = request.visitId.toText();
    return made;
}

std::optional<Operation> Workload::pay()
{
    const auto visit = m_hospital.takeUnpaid(m_dice);
    if (!visit)
        return std::nullopt;
    const RunVisit &unpaid = m_hospital.visit(*visit);
    TakePayment request;
    request.billId = unpaid.bill;
    request.amount = unpaid.due;
    request.tendered = unpaid.due + Money(m_dice.below(3) * 10'000);
    Operation made = command(Method::Pay, request);
    made.visit = *visit;
    made.amount = request.amount;
    made.expected = request.billId.toText();
    return made;
}

std::optional<Operation> Workload::bill()
{
    const auto visit = m_hospital.anyVisit(m_dice);
    if (!visit)
        return std::nullopt;
    const RunVisit &billed = m_hospital.visit(*visit);
    GetBill request;
    request.id = billed.bill;
    Operation made = operation(Method::Bill, request);
    made.expected = request.id->toText();
    made.visit = *visit;
    // What was due when it was asked for; a payment under way may come before or after.
    made.amount = billed.payingNow ? Money(-1) : billed.due;
    return made;
}

std::optional<Operation> Workload::prescribe()
{
    if (!m_warned.isEmpty())
        return m_warned.takeFirst();
    const auto visit = m_hospital.takeConsulted(m_dice);
    if (!visit)
        return std::nullopt;
    CreatePrescription request;
    request.visitId = m_hospital.visit(*visit).id;
    request.items = m_pharmacy->someLines(m_dice);
    Operation made = command(Method::Prescribe, request);
    made.expected = request.visitId.toText();
    return made;
}

std::optional<Operation> Workload::reserve()
{
    const auto waiting = m_pharmacy->takeWaiting(m_dice);
    if (!waiting)
        return std::nullopt;
    const ReservePrescription request{m_pharmacy->prescription(*waiting).id};
    Operation made = command(Method::Reserve, request);
    made.prescription = *waiting;
    made.expected = request.prescriptionId.toText();
    return made;
}

std::optional<Operation> Workload::dispense()
{
    const auto reserved = m_pharmacy->takeReserved(m_dice);
    if (!reserved)
        return std::nullopt;
    const RunPrescription &prescription = m_pharmacy->prescription(*reserved);
    Operation made = command(Method::Dispense, DispensePrescription{prescription.id, prescription.items});
    made.expected = prescription.id.toText();
    return made;
}

// ---- judging ---------------------------------------------------------------------------------------------

QString Workload::take(const Operation &operation, QStringView result)
{
    if (m_strict)
        if (const QString fault = contractFault(operation.method, result); !fault.isEmpty())
            return fault;
    return judge(operation, result);
}

QString Workload::judge(const Operation &operation, QStringView result)
{
    switch (operation.method) {
    case Method::Search:
        return wrong(operation.expected.isEmpty() ? result.size() > 2 : result.contains(operation.expected),
                     "patient not found");
    case Method::Queue: {
        constexpr int kCountEvery = 16; // Counting reads the whole text.
        if (++m_queueReads % kCountEvery == 0) {
            m_queueRows += result.count(u"\"visitId\"");
            ++m_queuesCounted;
        }
        return wrong(says(result, "doctorId"_L1, operation.expected) &&
                         integer(member(result, "revision"_L1)),
                     "queue");
    }
    case Method::CheckIn: return takeCheckIn(operation, result);
    case Method::SetStatus:
        m_hospital.stepped(operation.step);
        return wrong(says(result, "id"_L1, operation.expected) &&
                         says(result, "status"_L1, enumText(operation.step.to)),
                     "status");
    case Method::Pay: {
        m_hospital.paid(operation.visit);
        const QStringView bill = member(result, "bill"_L1);
        return wrong(money(member(result, "payment"_L1), "amount"_L1) == operation.amount &&
                         says(bill, "id"_L1, operation.expected) && says(bill, "status"_L1, u"PAID"_s) &&
                         money(bill, "dueAmount"_L1) == Money(0),
                     "payment");
    }
    case Method::Bill: {
        // Paid since it was asked for: either answer is right.
        const bool isSettled = operation.amount == m_hospital.visit(operation.visit).due &&
                               !m_hospital.visit(operation.visit).payingNow;
        return wrong(says(result, "id"_L1, operation.expected) &&
                         (!isSettled || money(result, "dueAmount"_L1) == operation.amount),
                     "bill");
    }
    case Method::Prescribe: return takePrescription(operation, result);
    case Method::Reserve: return takeCart(operation, result);
    case Method::Dispense:
        return wrong(says(result, "id"_L1, operation.expected) && says(result, "status"_L1, u"DISPENSED"_s) &&
                         money(member(result, "bill"_L1), "dueAmount"_L1) > Money(0),
                     "dispensing");
    default: return takeLabAnswer(operation, result, *m_laboratory);
    }
}

QString Workload::takeCheckIn(const Operation &operation, QStringView result)
{
    const QStringView visit = member(result, "visit"_L1);
    const QStringView bill = member(result, "bill"_L1);
    const auto visitId = Ulid::fromText(content(member(visit, "id"_L1)));
    const auto billId = Ulid::fromText(content(member(bill, "id"_L1)));
    const Money due = money(bill, "dueAmount"_L1);
    if (!visitId || !billId || due <= Money(0) || !says(visit, "status"_L1, u"WAITING"_s) ||
        !says(visit, "patientId"_L1, operation.expected))
        return wrong(false, "check-in");
    m_hospital.checkedIn(operation.arrival, VisitId(*visitId), BillId(*billId), due);
    return {};
}

QString Workload::takePrescription(const Operation &operation, QStringView result)
{
    const auto id = Ulid::fromText(content(member(result, "id"_L1)));
    RunPrescription prescription{PrescriptionId(id.value_or(Ulid())), {}};
    for (const QJsonValue item : toValue(member(result, "items"_L1)).toArray())
        if (const auto line = Ulid::fromText(item["id"_L1].toString()))
            prescription.items.append({PrescriptionItemId(*line), item["quantity"_L1].toInt(), {}, {}, {}});
    if (!id || prescription.items.isEmpty() || !says(result, "status"_L1, u"WAITING"_s) ||
        !says(result, "visitId"_L1, operation.expected))
        return wrong(false, "prescription");
    m_pharmacy->written(prescription);
    return {};
}

bool Workload::takeWarnings(const Operation &operation, const Error &refusal)
{
    if (operation.method != Method::Prescribe || refusal.reason() != u"safetyWarnings")
        return false;
    QJsonArray overrides;
    for (const QJsonValue warning : refusal.data.value("warnings"_L1).toArray())
        overrides.append(QJsonObject{{u"line"_s, warning["line"_L1]},
                                     {u"kind"_s, warning["kind"_L1]},
                                     {u"about"_s, warning["about"_L1]},
                                     {u"reason"_s, u"known to the patient's doctor"_s}});
    Operation again = operation;
    again.params.insert(u"overrides"_s, overrides);
    again.params.insert(u"operationId"_s, OperationId::make().toText());
    m_warned.append(again);
    return true;
}

/// Every unit must lie in the cart: the run never empties a shelf.
QString Workload::takeCart(const Operation &operation, QStringView result)
{
    int missing = 0;
    for (const DispensePrescription::Item &item : m_pharmacy->prescription(operation.prescription).items)
        missing += item.quantity;
    for (const QJsonValue line : toValue(member(result, "lines"_L1)).toArray())
        missing -= line["quantity"_L1].toInt();
    m_pharmacy->reserved(operation.prescription);
    return wrong(says(result, "prescriptionId"_L1, operation.expected) && missing == 0, "cart");
}

double Workload::averageQueueRows() const
{
    return m_queuesCounted == 0 ? 0 : double(m_queueRows) / double(m_queuesCounted);
}

} // namespace hms::load
