// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/cashier/cashier_protocol.h"
#include "shared/lab/lab_protocol.h"
#include "shared/medicines/medicines_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/faults/recipes.h"
#include "tests/faults/talk.h"
#include "tests/support/document_transfer.h"
#include "tests/support/small_form.h"

using namespace Qt::StringLiterals;

namespace hms::test {

Workshop::Workshop(Hospital &place)
    : hospital(place)
    , admin(at(u"admin"_s))
    , cashier(at(u"cash60"_s))
{
    if (!askNow(admin, CurrentShift{}).value())
        must(admin, OpenShift{Money(1'000'000)});
}

Robot &Workshop::at(const QString &username)
{
    return hospital.add(username, hospital.server().url());
}

QString Workshop::freshUser()
{
    return u"cash%1"_s.arg(++m_users);
}

QString Workshop::freshName(const QString &what)
{
    return u"%1 %2"_s.arg(what).arg(++m_names);
}

UserId Workshop::userId(const QString &username)
{
    const QList<UserRow> users = askNow(admin, ListUsers{}).value(); // The loop outlives a temporary's value.
    for (const UserRow &user : users)
        if (user.username == username)
            return user.id;
    throw std::runtime_error("there is no user " + username.toStdString());
}

PatientId Workshop::freshPatient()
{
    RegisterPatient request;
    request.name = freshName(u"Visitor"_s);
    request.ageYears = 30;
    request.allowDuplicate = true;
    return must(admin, request).id;
}

DocumentId Workshop::freshDocument()
{
    return documentOf({DocumentOwnerKind::Patient, freshPatient().value});
}

DocumentId Workshop::documentOf(const DocumentOwner &owner)
{
    const QByteArray bytes = pdfFile("% " + freshName(u"letter"_s).toLatin1() + '\n');
    const DocumentTicket ticket = askNow(admin, wishFor(owner, u"letter.pdf"_s, bytes)).value();
    if (!useTicket(ticket, "PUT", bytes).startsWith("HTTP/1.1 201 "))
        throw std::runtime_error("a document was not taken");
    return ticket.documentId;
}

Bill Workshop::freshBill()
{
    CreateBill request;
    request.patientId = hospital.facts().patients.first();
    request.billableType = u"service"_s;
    request.items = {{u"service"_s, hospital.facts().service, 1}};
    return must(admin, request);
}

Bill Workshop::paidBill()
{
    const Bill bill = freshBill();
    TakePayment request;
    request.billId = bill.id;
    request.amount = bill.dueAmount;
    return must(admin, request).bill;
}

Refund Workshop::askedRefund()
{
    RequestRefund request;
    request.billId = paidBill().id;
    request.amount = Money(100);
    request.reason = u"taken too much"_s;
    return must(cashier, request);
}

Refund Workshop::approvedRefund()
{
    return must(admin, ApproveRefund{askedRefund().id});
}

MedicineId Workshop::freshMedicine()
{
    SaveMedicine request;
    request.genericName = freshName(u"Placebo"_s);
    request.unitPrice = Money(100);
    return must(admin, request).id;
}

StockBatchId Workshop::freshBatch(MedicineId medicine, int quantity)
{
    return must(admin, ReceiveStock{medicine, freshName(u"batch"_s), QDate(2999, 1, 1), quantity, {}}).id;
}

Prescription Workshop::freshPrescription()
{
    CreatePrescription request;
    request.visitId = waitingVisit();
    must(admin, SetVisitStatus{request.visitId, VisitStatus::Called, {}});
    const auto presets = askNow(admin, ListMedicineInstructions{});
    request.items = {{freshMedicine(), presets->first().id, 5, 10, {}}};
    freshBatch(request.items.first().medicineId);
    return must(admin, request);
}

TestTypeId Workshop::freshTest()
{
    if (!m_lab) {
        SaveLab lab;
        lab.code = freshName(u"FAULT"_s);
        lab.name.en = lab.code;
        m_lab = must(admin, lab).id;
    }
    SaveTestType request;
    request.code = freshName(u"FT"_s);
    request.name.en = request.code;
    request.labId = *m_lab;
    request.price = Money(100);
    request.labelColour = u"#7d3c98"_s;
    request.turnaroundMinutes = 60;
    request.urgentTurnaroundMinutes = 30;
    return must(admin, request).id;
}

TestOrder Workshop::freshTestOrder(Priority priority)
{
    CreateTestOrders request;
    request.visitId = waitingVisit();
    request.testTypeIds = {freshTest()};
    request.priority = priority;
    return must(admin, request).first();
}

TestOrder Workshop::collectedTestOrder()
{
    CollectTestOrder request;
    request.testOrderId = freshTestOrder(Priority::Stat).id;
    return must(admin, request);
}

TestOrder Workshop::enterableTestOrder()
{
    if (!m_formed) {
        m_formed = freshTest();
        must(admin, SaveTestTemplate{*m_formed, smallForm(), 1});
        const auto alone = askNow(admin, GetSetting{u"lab.separateReviewer"_s});
        must(admin, SetSetting{alone->key, false, alone->rowVersion});
        const auto unpaid = askNow(admin, GetSetting{u"lab.deliverUnpaid"_s});
        must(admin, SetSetting{unpaid->key, true, unpaid->rowVersion});
    }
    CreateTestOrders request;
    request.visitId = waitingVisit();
    request.testTypeIds = {*m_formed};
    request.priority = Priority::Stat;
    return must(admin, CollectTestOrder{must(admin, request).first().id, {}, {}});
}

TestResult Workshop::completedResult(double value)
{
    return must(admin, SaveTestResult{enterableTestOrder().id, {{u"hb"_s, value}}, true, {}, {}});
}

TestResult Workshop::reviewedResult(double value)
{
    return must(admin, ReviewTestResult{completedResult(value).id, {}, {}});
}

ReleaseTestResults::Response Workshop::releasedResult()
{
    return must(admin, ReleaseTestResults{reviewedResult().id, {}, {}});
}

VisitId Workshop::waitingVisit()
{
    CheckIn request;
    request.patientId = freshPatient();
    request.doctorId = doctor();
    return must(admin, request).visit_.id;
}

} // namespace hms::test
