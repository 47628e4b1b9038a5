// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recipes.h"

#include "tests/faults/talk.h"
#include "tests/support/all_requests.h"
#include "tests/support/small_form.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

const QString kAdmin = u"admin"_s;
const QString kDoctor = u"doctor"_s;
const QString kReason = u"a fault test"_s;
constexpr double kCriticalHb = 120; // Above the small form's limit.

template <class Request>
Recipe::Order order(const Request &request, const QString &user = kAdmin)
{
    return {user, encode(request)};
}

QMap<QString, Recipe> billingRecipes()
{
    return {
        {CreateBill::kMethod, {[](Workshop &w) {
             CreateBill request;
             request.patientId = w.hospital.facts().patients.first();
             request.billableType = u"service"_s;
             request.items = {{u"service"_s, w.hospital.facts().service, 2}};
             return order(request);
         }}},
        {DiscountBill::kMethod, {[](Workshop &w) {
             DiscountBill request;
             request.billId = w.freshBill().id;
             request.amount = Money(100);
             request.reason = kReason;
             return order(request);
         }}},
        {VoidBill::kMethod, {[](Workshop &w) {
             return order(VoidBill{w.freshBill().id, kReason});
         }}},
        {TakePayment::kMethod, {[](Workshop &w) {
             TakePayment request;
             request.billId = w.freshBill().id;
             request.amount = Money(500);
             return order(request);
         }}},
        {RequestRefund::kMethod, {[](Workshop &w) {
             return order(RequestRefund{w.paidBill().id, Money(100), {}, kReason});
         }}},
        {ApproveRefund::kMethod, {[](Workshop &w) { return order(ApproveRefund{w.askedRefund().id}); }}},
        {RefuseRefund::kMethod, {[](Workshop &w) {
             return order(RefuseRefund{w.askedRefund().id, kReason});
         }}},
        {PayOutRefund::kMethod, {[](Workshop &w) { return order(PayOutRefund{w.approvedRefund().id}); }}},
        {MakePrint::kMethod, {[](Workshop &w) {
             return order(MakePrint{DocumentType::Bill, w.freshBill().id.value, u"pdf"_s, u"en"_s, {}});
         }}},
        {FinishPrint::kMethod, {[](Workshop &w) {
             const auto job =
                 must(w.admin, MakePrint{DocumentType::Bill, w.freshBill().id.value, u"pdf"_s, u"en"_s, {}});
             return order(FinishPrint{job.id, PrintOutcome::Printed, {}});
         }}},
    };
}

QMap<QString, Recipe> shiftRecipes()
{
    return {
        {OpenShift::kMethod, {[](Workshop &w) { return order(OpenShift{Money(100)}, w.freshUser()); }}},
        {CountShift::kMethod, {[](Workshop &w) {
             const QString user = w.freshUser();
             must(w.at(user), OpenShift{Money(100)});
             return order(CountShift{{{Money(100), 1}}}, user);
         }}},
        {CloseShift::kMethod, {[](Workshop &w) {
             const QString user = w.freshUser();
             Robot &cashier = w.at(user);
             must(cashier, OpenShift{Money(100)});
             must(cashier, CountShift{{{Money(100), 1}}});
             return order(CloseShift{}, user);
         }}},
    };
}

RecordCondition newAllergy(Workshop &w)
{
    RecordCondition request;
    request.patientId = w.freshPatient();
    request.kind = ConditionKind::SubstanceAllergy;
    request.name = w.freshName(u"Substance"_s);
    return request;
}

SaveConsultation newPage(Workshop &w)
{
    SaveConsultation request;
    request.visitId = w.waitingVisit();
    request.page.complaint = kReason;
    must(w.admin, SetVisitStatus{request.visitId, VisitStatus::Called, {}});
    return request;
}

CompleteConsultation writtenPage(Workshop &w)
{
    const SaveConsultation page = newPage(w);
    return {page.visitId, must(w.admin, page).rowVersion};
}

QMap<QString, Recipe> consultationRecipes()
{
    return {
        {SaveConsultation::kMethod, {[](Workshop &w) { return order(newPage(w)); }}},
        {CompleteConsultation::kMethod, {[](Workshop &w) { return order(writtenPage(w)); }}},
        {AddAddendum::kMethod, {[](Workshop &w) {
             return order(AddAddendum{must(w.admin, writtenPage(w)).visitId, kReason});
         }}},
        {BookFollowUp::kMethod, {[](Workshop &w) {
             return order(BookFollowUp{w.waitingVisit(), QDate::currentDate().addDays(7)});
         }}},
    };
}

IssueCertificate newLeave(Workshop &w)
{
    IssueCertificate request;
    request.visitId = newPage(w).visitId;
    request.kind = CertificateKind::SickLeave;
    request.language = u"en"_s;
    request.toDate = QDate::currentDate().addDays(3);
    return request;
}

QMap<QString, Recipe> certificateRecipes()
{
    return {
        {IssueCertificate::kMethod, {[](Workshop &w) { return order(newLeave(w)); }}},
        {CancelCertificate::kMethod, {[](Workshop &w) {
             return order(CancelCertificate{must(w.admin, newLeave(w)).id, kReason});
         }}},
        {SaveCertificateTemplate::kMethod, {[](Workshop &w) {
             const CertificateTemplate now = askNow(w.admin, ListCertificateTemplates{})->first();
             return order(
                 SaveCertificateTemplate{now.kind, now.language, now.title, now.text, now.rowVersion});
         }}},
    };
}

QMap<QString, Recipe> documentRecipes()
{
    return {
        {RemoveDocument::kMethod, {[](Workshop &w) {
             return order(RemoveDocument{w.freshDocument(), kReason});
         }}},
    };
}

QMap<QString, Recipe> visitRecipes()
{
    return {
        {CheckIn::kMethod, {[](Workshop &w) {
             CheckIn request;
             request.patientId = w.freshPatient();
             request.doctorId = w.doctor();
             return order(request);
         }}},
        {CallNext::kMethod, {[](Workshop &w) {
             w.waitingVisit();
             return order(CallNext{w.doctor(), true});
         }}},
        {SetVisitStatus::kMethod, {[](Workshop &w) {
             return order(SetVisitStatus{w.waitingVisit(), VisitStatus::Called, {}});
         }}},
        {RecallVisit::kMethod, {[](Workshop &w) {
             const VisitId visit = w.waitingVisit();
             must(w.admin, SetVisitStatus{visit, VisitStatus::Called, {}});
             return order(RecallVisit{visit});
         }}},
        {MoveVisit::kMethod, {[](Workshop &w) {
             const VisitId first = w.waitingVisit();
             return order(MoveVisit{w.waitingVisit(), first, {}, kReason});
         }}},
        {TransferVisit::kMethod, {[](Workshop &w) {
             return order(TransferVisit{w.waitingVisit(), w.otherDoctor(), kReason, {}});
         }}},
        {CancelVisit::kMethod, {[](Workshop &w) {
             return order(CancelVisit{w.waitingVisit(), kReason, {}});
         }}},
        {RecordVitals::kMethod, {[](Workshop &w) {
             RecordVitals request;
             request.visitId = w.waitingVisit();
             request.signs.pulsePerMinute = 72;
             return order(request);
         }}},
        {RecordCondition::kMethod, {[](Workshop &w) { return order(newAllergy(w)); }}},
        {RefuteCondition::kMethod, {[](Workshop &w) {
             return order(RefuteCondition{must(w.admin, newAllergy(w)).id, kReason});
         }}},
        {RegisterPatient::kMethod, {[](Workshop &w) {
             RegisterPatient request;
             request.name = w.freshName(u"Newcomer"_s);
             request.ageYears = 40;
             request.allowDuplicate = true;
             return order(request);
         }}},
        {UpdatePatient::kMethod, {[](Workshop &w) {
             UpdatePatient request;
             request.id = w.freshPatient();
             request.rowVersion = 1;
             request.name = w.freshName(u"Renamed"_s);
             return order(request);
         }}},
    };
}

QMap<QString, Recipe> officeRecipes()
{
    return {
        {SaveDepartment::kMethod, {[](Workshop &w) {
             SaveDepartment request;
             request.name = w.freshName(u"Department"_s);
             return order(request);
         }}},
        {SaveDoctor::kMethod, {[](Workshop &w) {
             SaveDoctor request;
             request.name = w.freshName(u"Dr. Robot"_s);
             request.departmentId = askNow(w.admin, ListDepartments{})->first().id;
             request.room = u"9"_s;
             return order(request);
         }}},
        {SetDoctorPresence::kMethod, {[](Workshop &w) {
             return order(SetDoctorPresence{w.doctor(), false});
         }}},
        {MarkNotificationsRead::kMethod, {[](Workshop &w) {
             w.askedRefund();
             const auto list = askNow(w.admin, ListNotifications{});
             return order(
                 MarkNotificationsRead{{list->isEmpty() ? NotificationId::make() : list->first().id}});
         }}},
        {SetSetting::kMethod, {[](Workshop &w) {
             const auto now = askNow(w.admin, GetSetting{u"visits.daysAhead"_s});
             return order(SetSetting{now->key, now->value.toInt() + 1, now->rowVersion});
         }}},
    };
}

QMap<QString, Recipe> pharmacyRecipes()
{
    return {
        {SaveMedicine::kMethod, {[](Workshop &w) {
             SaveMedicine request;
             request.genericName = w.freshName(u"Placebo"_s);
             return order(request);
         }}},
        {SaveMedicineInstruction::kMethod, {[](Workshop &w) {
             SaveMedicineInstruction request;
             request.label = w.freshName(u"preset"_s);
             request.words = {u"one a day"_s, u"দিনে একটি"_s, u"واحدة في اليوم"_s};
             return order(request);
         }}},
        {ReceiveStock::kMethod, {[](Workshop &w) {
             return order(ReceiveStock{w.freshMedicine(), u"B-1"_s, QDate(2999, 1, 1), 10, Money(50)});
         }}},
        {AdjustStock::kMethod, {[](Workshop &w) {
             return order(AdjustStock{w.freshBatch(w.freshMedicine()), -3, kReason});
         }}},
        {CountStock::kMethod, {[](Workshop &w) {
             return order(CountStock{{{w.freshBatch(w.freshMedicine()), 7}}, kReason});
         }}},
    };
}

SaveTestType newTest(Workshop &w)
{
    SaveTestType request;
    request.code = w.freshName(u"T"_s);
    request.name.en = request.code;
    request.labId = askNow(w.admin, ListLabs{})->first().id; // They come with the server.
    request.labelColour = u"#ffffff"_s;
    request.turnaroundMinutes = request.urgentTurnaroundMinutes = 60;
    return request;
}

QMap<QString, Recipe> labRecipes()
{
    return {
        {SaveLab::kMethod, {[](Workshop &w) {
             SaveLab request;
             request.code = w.freshName(u"L"_s);
             request.name.en = request.code;
             return order(request);
         }}},
        {SaveTestType::kMethod, {[](Workshop &w) { return order(newTest(w)); }}},
        {SaveTestTemplate::kMethod, {[](Workshop &w) {
             const TestType test = must(w.admin, newTest(w));
             return order(SaveTestTemplate{test.id, smallForm(), test.rowVersion});
         }}},
    };
}

DispensePrescription wholeOf(const Prescription &prescription)
{
    DispensePrescription request;
    request.prescriptionId = prescription.id;
    for (const PrescriptionItem &item : prescription.items)
        request.items.append({item.id, item.quantity, {}, {}, {}});
    return request;
}

SavePrescriptionSet newSet(Workshop &w)
{
    SavePrescriptionSet request;
    request.name = w.freshName(u"Set"_s);
    const auto presets = askNow(w.admin, ListMedicineInstructions{});
    request.items = {{w.freshMedicine(), presets->first().id, 5, {}, {}}};
    return request;
}

QMap<QString, Recipe> prescriptionRecipes()
{
    return {
        {CreatePrescription::kMethod, {[](Workshop &w) {
             const Prescription like = w.freshPrescription();
             const PrescriptionItem &item = like.items.first();
             return order(CreatePrescription{
                 like.visitId, {}, {}, {{w.freshMedicine(), item.instructionId, 3, 6, {}}}});
         }}},
        {CancelPrescription::kMethod, {[](Workshop &w) {
             return order(CancelPrescription{w.freshPrescription().id, kReason, {}});
         }}},
        {CallPrescription::kMethod,
         {[](Workshop &w) { return order(CallPrescription{w.freshPrescription().id}); }}},
        {ReservePrescription::kMethod,
         {[](Workshop &w) { return order(ReservePrescription{w.freshPrescription().id}); }}},
        {ReleasePrescription::kMethod,
         {[](Workshop &w) { return order(ReleasePrescription{w.freshPrescription().id}); }}},
        {DispensePrescription::kMethod, {[](Workshop &w) { return order(wholeOf(w.freshPrescription())); }}},
        {ReturnDispensed::kMethod, {[](Workshop &w) {
             const auto given = must(w.admin, wholeOf(w.freshPrescription()));
             const PrescriptionItem &item = given.items.first();
             return order(ReturnDispensed{
                 given.id, given.bill->id, {{item.id, item.given.first().batchId, item.quantity}}, kReason});
         }}},
        {SavePrescriptionSet::kMethod, {[](Workshop &w) { return order(newSet(w), kDoctor); }}},
        {RemovePrescriptionSet::kMethod, {[](Workshop &w) {
             return order(RemovePrescriptionSet{must(w.at(kDoctor), newSet(w)).id}, kDoctor);
         }}},
    };
}

QMap<QString, Recipe> orderRecipes()
{
    return {
        {CreateTestOrders::kMethod, {[](Workshop &w) {
             CreateTestOrders request;
             request.visitId = w.waitingVisit();
             request.testTypeIds = {w.freshTest(), w.freshTest()};
             request.priority = Priority::Urgent; // Makes a bill too.
             return order(request);
         }}},
        {BillTestOrders::kMethod,
         {[](Workshop &w) { return order(BillTestOrders{{w.freshTestOrder(Priority::Routine).id}}); }}},
        {CancelTestOrder::kMethod, {[](Workshop &w) {
             return order(CancelTestOrder{w.freshTestOrder(Priority::Routine).id, kReason, {}});
         }}},
        {CollectTestOrder::kMethod, {[](Workshop &w) {
             return order(CollectTestOrder{w.freshTestOrder(Priority::Stat).id, {}, {}});
         }}},
        {RejectTestOrder::kMethod, {[](Workshop &w) {
             return order(RejectTestOrder{w.collectedTestOrder().id, kReason});
         }}},
        {LabelSamples::kMethod,
         {[](Workshop &w) { return order(LabelSamples{{w.freshTestOrder(Priority::Stat).id}}); }}},
        {StepSample::kMethod, {[](Workshop &w) {
             return order(StepSample{*w.collectedTestOrder().sampleNumber, SampleStep::Received, {}, {}, {}});
         }}},
    };
}

QMap<QString, Recipe> resultRecipes()
{
    return {
        {SaveTestResult::kMethod, {[](Workshop &w) {
             return order(SaveTestResult{w.enterableTestOrder().id, {{u"hb"_s, 15}}, true, {}, {}});
         }}},
        {WithdrawTestResult::kMethod,
         {[](Workshop &w) { return order(WithdrawTestResult{w.completedResult().id}); }}},
        {ReviewTestResult::kMethod, {[](Workshop &w) {
             return order(ReviewTestResult{w.completedResult().id, {}, {}});
         }}},
        {ReviewClearResults::kMethod, {[](Workshop &w) {
             const TestResult clear = w.completedResult();
             return order(ReviewClearResults{{{clear.id, clear.rowVersion}}, true});
         }}},
        {SendBackTestResult::kMethod, {[](Workshop &w) {
             return order(SendBackTestResult{w.completedResult().id, kReason});
         }}},
        {HoldTestResult::kMethod, {[](Workshop &w) {
             return order(HoldTestResult{w.completedResult().id, kReason});
         }}},
        {ReleaseTestResults::kMethod, {[](Workshop &w) {
             return order(ReleaseTestResults{w.reviewedResult().id, {}, {}});
         }}},
        {AttachLabReport::kMethod, {[](Workshop &w) {
             const LabReportId report = w.releasedResult().report.id;
             return order(
                 AttachLabReport{report, w.documentOf({DocumentOwnerKind::LabReport, report.value}).value});
         }}},
        {DeliverTestResults::kMethod, {[](Workshop &w) {
             return order(DeliverTestResults{{}, w.releasedResult().report.visitId, u"a robot"_s, {}});
         }}},
        {AmendTestResult::kMethod, {[](Workshop &w) {
             return order(AmendTestResult{w.releasedResult().results.first().id, {{u"hb"_s, 14}}, kReason});
         }}},
        {AcknowledgeCriticalAlert::kMethod, {[](Workshop &w) {
             const TestOrderId test = w.reviewedResult(kCriticalHb).testOrderId;
             const auto alerts = askNow(w.admin, ListCriticalAlerts{});
             for (const CriticalAlert &alert : *alerts)
                 if (alert.testOrderId == test)
                     return order(AcknowledgeCriticalAlert{alert.id, alert.values.first().value, {}});
             return order(AcknowledgeCriticalAlert{});
         }}},
    };
}

/// Of what the demo's analysers sent.
QList<InstrumentValueId> waitingValue(Workshop &w)
{
    return {askNow(w.admin, ListInstrumentValues{})->first().id};
}

QMap<QString, Recipe> instrumentRecipes()
{
    return {
        {AssignInstrumentValues::kMethod, {[](Workshop &w) {
             return order(AssignInstrumentValues{waitingValue(w), *w.collectedTestOrder().sampleNumber});
         }}},
        {DiscardInstrumentValues::kMethod, {[](Workshop &w) {
             return order(DiscardInstrumentValues{waitingValue(w), kReason});
         }}},
        {SaveInstrumentCode::kMethod, {[](Workshop &w) {
             SaveInstrumentCode request;
             request.instrument = u"HX-500"_s;
             request.code = w.freshName(u"Code"_s);
             return order(request);
         }}},
    };
}

SaveRole newRole(Workshop &w)
{
    SaveRole request;
    request.name = w.freshName(u"Role"_s);
    request.slug = w.freshName(u"role"_s).replace(u' ', u'-');
    request.permissions = {u"patients.view"_s};
    return request;
}

QMap<QString, Recipe> accessRecipes()
{
    return {
        {SaveRole::kMethod, {[](Workshop &w) { return order(newRole(w)); }}},
        {DeleteRole::kMethod, {[](Workshop &w) { return order(DeleteRole{must(w.admin, newRole(w)).id}); }}},
        {SaveUser::kMethod, {[](Workshop &w) {
             SaveUser request;
             request.name = w.freshName(u"Person"_s);
             request.username = w.freshName(u"person"_s).replace(u' ', u'-');
             return order(request);
         }}},
        {ResetPassword::kMethod, {[](Workshop &w) { return order(ResetPassword{w.userId(w.freshUser())}); }}},
        {ChangePassword::kMethod, {[](Workshop &w) {
             const QString user = w.freshUser();
             return order(ChangePassword{Hospital::passwordOf(user), u"a longer secret of mine"_s}, user);
         }}},
        {RevokeSession::kMethod, {[](Workshop &w) {
             Robot &victim = w.at(w.freshUser());
             return order(RevokeSession{askNow(victim, ListSessions{})->first().id});
         }}},
        {Logout::kMethod, {[](Workshop &w) { return order(Logout{}, w.freshUser()); }}},
    };
}

} // namespace

const QMap<QString, Recipe> &recipes()
{
    static const QMap<QString, Recipe> all = [] {
        QMap<QString, Recipe> made = billingRecipes();
        made.insert(shiftRecipes());
        made.insert(visitRecipes());
        made.insert(consultationRecipes());
        made.insert(certificateRecipes());
        made.insert(documentRecipes());
        made.insert(officeRecipes());
        made.insert(pharmacyRecipes());
        made.insert(labRecipes());
        made.insert(prescriptionRecipes());
        made.insert(orderRecipes());
        made.insert(resultRecipes());
        made.insert(instrumentRecipes());
        made.insert(accessRecipes());
        return made;
    }();
    return all;
}

} // namespace hms::test
