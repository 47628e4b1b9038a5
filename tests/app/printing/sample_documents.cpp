// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/printing/sample_documents.h"

#include "shared/printing/scan_code.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime({2026, 11, 22}, {hour, minute}, Qt::UTC);
}

Ulid fixedId(const char *text)
{
    return *Ulid::fromText(QString::fromLatin1(text));
}

/// For keys that no paper shows.
Ulid anyId()
{
    return fixedId("01JDA000000000000000000000");
}

Letterhead letterhead()
{
    return {
        .name = u"Shapla General Hospital"_s,
        .address = u"12 Lake Road, Dhaka 1205"_s,
        .phone = u"+880 2 5500 0000"_s,
        .currency = u"BDT"_s,
        .currencyDecimals = 2,
        .timeZone = u"Asia/Dhaka"_s,
        .demo = false,
    };
}

PrintJob job(DocumentType type)
{
    PrintJob out;
    out.id = PrintId(fixedId("01JDA00000000000000000000P"));
    out.documentType = type;
    out.documentId = fixedId("01JDA00000000000000000000D");
    out.printedAt = at(3, 12);
    out.printedBy = u"Nasrin Akter"_s;
    out.snapshot.type = type;
    out.snapshot.letterhead = letterhead();
    out.language = u"en"_s;
    return out;
}

BillItem item(const QString &name, int quantity, qint64 price)
{
    BillItem out;
    out.id = BillItemId(anyId());
    out.itemableId = anyId();
    out.itemName = name;
    out.quantity = quantity;
    out.unitPrice = Money(price);
    out.total = Money(price * quantity);
    return out;
}

Payment payment(const QString &number, qint64 amount, const QDateTime &when)
{
    Payment out;
    out.id = PaymentId(anyId());
    out.billId = BillId(anyId());
    out.shiftId = ShiftId(anyId());
    out.receiptNumber = number;
    out.amount = Money(amount);
    out.receivedBy = u"Nasrin Akter"_s;
    out.receivedAt = when;
    out.businessDate = QDate(2026, 11, 22);
    out.verificationCode = u"7K3M-Q9TX"_s;
    return out;
}

Bill billOf(const QList<BillItem> &items)
{
    Bill bill;
    bill.id = BillId(anyId());
    bill.patientId = PatientId(anyId());
    bill.billNumber = u"B-2026-0042"_s;
    bill.patientNumber = u"P-2026-0007"_s;
    bill.patientName = u"Rahima Khatun"_s;
    bill.phone = u"+8801711000000"_s;
    bill.doctorName = u"Dr. Farhana Islam"_s;
    bill.serialNumber = 12;
    bill.billingDate = QDate(2026, 11, 22);
    bill.createdAt = at(2, 58);
    bill.items = items;
    for (const BillItem &i : items)
        bill.totalAmount += i.total;
    return bill;
}

PrescriptionItem medicine(const QString &name, const QString &generic, const QString &preset,
                          const PaperWords &words, int days, int quantity)
{
    PrescriptionItem out;
    out.id = PrescriptionItemId(anyId());
    out.medicineId = MedicineId(anyId());
    out.instructionId = MedicineInstructionId(anyId());
    out.medicineName = name;
    out.genericName = generic;
    out.instruction = preset;
    out.words = words;
    out.durationDays = days;
    out.quantity = quantity;
    return out;
}

QList<PrescriptionItem> medicines()
{
    QList<PrescriptionItem> out{
        medicine(u"Napa 500 mg"_s, u"Paracetamol"_s, u"1+1+1"_s,
                 {u"one in the morning, one at noon and one at night"_s,
                  u"সকালে একটি, দুপুরে একটি ও রাতে একটি"_s, u"واحدة صباحًا وواحدة ظهرًا وواحدة ليلًا"_s},
                 5, 15),
        medicine(u"Losartan 50 mg"_s, u"Losartan"_s, u"1+0+0"_s,
                 {u"one in the morning"_s, u"সকালে একটি"_s, u"واحدة صباحًا"_s}, 30, 30),
        medicine(u"Seclo 20 mg"_s, u"Omeprazole"_s, u"1+0+1"_s,
                 {u"one in the morning and one at night"_s, u"সকালে একটি ও রাতে একটি"_s,
                  u"واحدة صباحًا وواحدة ليلًا"_s},
                 14, 28)};
    out[2].form = MedicineForm::Capsule;
    out[2].notes = u"Half an hour before meals"_s;
    return out;
}

struct Words {
    QString title;
    QString text;
};

const QHash<QString, Words> kSickLeave{
    {u"en"_s,
     {u"Sick-leave certificate"_s,
      u"This is to certify that Rahima Khatun was examined at this hospital on 22 November 2026.\n\n"
      "In my opinion Rahima Khatun is unfit for work or study from 22 November 2026 to 24 November 2026, "
      "both days included.\nNumber of days: 3\nReason: fever\n\n"
      "This certificate is issued at the request of the patient."_s}},
    {u"bn"_s,
     {u"অসুস্থতাজনিত ছুটির সনদ"_s,
      u"এই মর্মে প্রত্যয়ন করা যাচ্ছে যে, Rahima Khatun-কে 22 নভেম্বর 2026 তারিখে এই হাসপাতালে পরীক্ষা করা "
      u"হয়েছে।\n\n"
      "আমার মতে Rahima Khatun 22 নভেম্বর 2026 থেকে 24 নভেম্বর 2026 পর্যন্ত (উভয় দিনসহ) কাজ বা পড়াশোনার জন্য "
      "অসমর্থ।\nমোট দিন: 3\nকারণ: জ্বর\n\nরোগীর আবেদনের পরিপ্রেক্ষিতে এই সনদ দেওয়া হলো।"_s}},
    {u"ar"_s,
     {u"شهادة إجازة مرضية"_s,
      u"نشهد بأنه جرى فحص المريض/المريضة: Rahima Khatun في هذا المستشفى بتاريخ 22 نوفمبر 2026.\n\n"
      "وبرأيي الطبي تلزم راحة من العمل أو الدراسة من 22 نوفمبر 2026 إلى 24 نوفمبر 2026، واليومان محسوبان.\n"
      "عدد الأيام: 3\nالسبب: حمى\n\nحُررت هذه الشهادة بناءً على طلب المريض/المريضة."_s}},
};

Certificate certificate(CertificateKind kind, const QString &language, const Words &words)
{
    Certificate out;
    out.id = CertificateId(fixedId("01JDA00000000000000000000D"));
    out.number = u"C-2026-0003"_s;
    out.kind = kind;
    out.language = language;
    out.visitId = VisitId(anyId());
    out.patientId = PatientId(anyId());
    out.patientNumber = u"P-2026-0007"_s;
    out.patientName = u"Rahima Khatun"_s;
    out.sex = Sex::Female;
    out.birthDate = QDate(1981, 3, 4);
    out.doctorId = DoctorId(anyId());
    out.doctorName = u"Dr. Farhana Islam"_s;
    out.department = u"Medicine"_s;
    out.room = u"204"_s;
    out.issuedOn = QDate(2026, 11, 22);
    out.title = words.title;
    out.text = words.text;
    out.issuedBy = u"Dr. Farhana Islam"_s;
    out.issuedAt = at(3, 20);
    return out;
}

} // namespace

PrintJob tokenJob()
{
    PrintJob out = job(DocumentType::Token);
    Visit visit;
    visit.patientId = PatientId(anyId());
    visit.doctorId = DoctorId(anyId());
    visit.id = VisitId(fixedId("01JDA00000000000000000000V"));
    visit.patientNumber = u"P-2026-0007"_s;
    visit.patientName = u"Rahima Khatun"_s;
    visit.doctorName = u"Dr. Farhana Islam"_s;
    visit.room = u"204"_s;
    visit.serialNumber = 12;
    visit.visitDate = QDate(2026, 11, 22);
    visit.createdAt = at(2, 58);
    out.snapshot.visit_ = visit;
    out.snapshot.waitMinutes = 25;
    out.snapshot.code = ScanCode{ScanCode::Kind::Visit, visit.id.toText()}.toText();
    return out;
}

PrintJob receiptJob()
{
    PrintJob out = job(DocumentType::Receipt);
    Bill bill = billOf({item(u"Consultation, Dr. Farhana Islam"_s, 1, 80'000),
                        item(u"Hospital fee"_s, 1, 20'000), item(u"Dressing, small"_s, 3, 15'050)});
    bill.status = BillStatus::Partial;
    bill.discountAmount = Money(5'000);
    bill.discountReason = u"Staff family"_s;
    Payment paid = payment(u"R-2026-0107"_s, 100'000, at(3, 11));
    paid.tendered = Money(100'000 + 20'000);
    paid.change = Money(20'000);
    paid.paidBefore = Money(10'000);
    paid.dueAfter = bill.totalAmount - bill.discountAmount - paid.paidBefore - paid.amount;
    bill.paidAmount = paid.paidBefore + paid.amount;
    bill.dueAmount = paid.dueAfter;
    out.snapshot.bill = bill;
    out.snapshot.payment = paid;
    out.snapshot.code = ScanCode{ScanCode::Kind::Receipt, u"R-2026-0107/7K3M-Q9TX"_s}.toText();
    return out;
}

PrintJob billJob(int items)
{
    PrintJob out = job(DocumentType::Bill);
    QList<BillItem> lines;
    for (int i = 1; i <= items; ++i)
        lines.append(item(u"Service number %1"_s.arg(i), 1 + i % 3, 12'345 * i));
    Bill bill = billOf(lines);
    bill.status = BillStatus::Paid;
    bill.discountAmount = Money(10'000);
    bill.discountReason = u"Approved by the director"_s;
    bill.paidAmount = bill.totalAmount - bill.discountAmount;
    const Money first(50'000);
    bill.payments = {payment(u"R-2026-0107"_s, first.minor, at(3, 11)),
                     payment(u"R-2026-0109"_s, (bill.paidAmount - first).minor, at(5, 40))};
    bill.payments[1].method = PaymentMethod::Mobile;
    Refund refund;
    refund.id = RefundId(anyId());
    refund.billId = BillId(anyId());
    refund.refundNumber = u"F-2026-0003"_s;
    refund.amount = Money(7'500);
    refund.reason = u"Dressing not done"_s;
    refund.status = RefundStatus::Paid;
    refund.requestedAt = at(6, 2);
    refund.paidOutAt = at(6, 15);
    bill.refunds = {refund};
    bill.refundedAmount = refund.amount;
    out.snapshot.bill = bill;
    out.snapshot.code = ScanCode{ScanCode::Kind::Bill, bill.billNumber}.toText();
    return out;
}

PrintJob zReportJob()
{
    PrintJob out = job(DocumentType::ZReport);
    ShiftReport report;
    report.shift.cashierId = UserId(anyId());
    report.shift.id = ShiftId(fixedId("01JDA00000000000000000000S"));
    report.shift.cashierName = u"Nasrin Akter"_s;
    report.shift.status = ShiftStatus::Closed;
    report.shift.businessDate = QDate(2026, 11, 22);
    report.shift.openedAt = at(2, 1);
    report.shift.countedAt = at(10, 3);
    report.shift.closedAt = at(10, 9);
    report.shift.openingFloat = Money(200'000);
    report.shift.expectedAmount = Money(1'420'000);
    report.shift.countedAmount = Money(1'415'000);
    report.shift.difference = Money(-5'000);
    report.shift.differenceReason = u"One note of 50 given out twice"_s;
    report.methods = {{PaymentMethod::Cash, 18, Money(1'240'000), 1, Money(20'000)},
                      {PaymentMethod::Card, 6, Money(560'000), 0, Money()},
                      {PaymentMethod::Mobile, 11, Money(987'650), 1, Money(7'500)},
                      {PaymentMethod::Bank, 1, Money(15'000'000), 0, Money()}};
    report.denominations = {{Money(100'000), 9}, {Money(50'000), 8}, {Money(10'000), 11}, {Money(1'000), 5}};
    report.discounts = Money(35'000);
    report.discountCount = 4;
    report.voided = Money(20'000);
    report.voidCount = 1;
    report.firstReceipt = u"R-2026-0101"_s;
    report.lastReceipt = u"R-2026-0136"_s;
    report.receiptCount = 36;
    report.auditHead = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    out.snapshot.shift = report;
    out.snapshot.code = u"HMS1:Z:"_s + report.shift.id.toText();
    return out;
}

PrintJob certificateJob(const QString &language)
{
    PrintJob out = job(DocumentType::Certificate);
    out.snapshot.language = language;
    out.snapshot.certificate = certificate(CertificateKind::SickLeave, language, kSickLeave.value(language));
    out.snapshot.certificate->fromDate = QDate(2026, 11, 22);
    out.snapshot.certificate->toDate = QDate(2026, 11, 24);
    out.snapshot.code = ScanCode{ScanCode::Kind::Patient, u"P-2026-0007"_s}.toText();
    return out;
}

PrintJob letterJob()
{
    PrintJob out = job(DocumentType::Certificate);
    out.snapshot.language = u"en"_s;
    out.snapshot.certificate = certificate(
        CertificateKind::Referral, u"en"_s,
        {u"Referral letter"_s,
         u"To: Dr. Anwar Hossain, cardiologist\n\nDear colleague,\n\nPlease see Rahima Khatun, who was "
         "here on 22 November 2026.\nReason for referral: blood pressure that does not fall\n\n"
         "Complaint: headache for two weeks\nDiagnosis: Essential (primary) hypertension\n"
         "Blood pressure: 148/92 mmHg\nMedicines: Losartan 50 mg: one in the morning\n\n"
         "With kind regards"_s});
    out.snapshot.code = ScanCode{ScanCode::Kind::Patient, u"P-2026-0007"_s}.toText();
    return out;
}

PrintJob prescriptionJob()
{
    PrintJob out = job(DocumentType::Prescription);
    PrescriptionPaper paper;
    Prescription &prescription = paper.prescription;
    prescription.id = PrescriptionId(out.documentId);
    prescription.visitId = VisitId(fixedId("01JDA00000000000000000000V"));
    prescription.patientId = PatientId(anyId());
    prescription.doctorId = DoctorId(anyId());
    prescription.patientNumber = u"P-2026-0007"_s;
    prescription.patientName = u"Rahima Khatun"_s;
    prescription.doctorName = u"Dr. Farhana Islam"_s;
    prescription.prescribedOn = QDate(2026, 11, 22);
    prescription.createdAt = at(3, 10);
    prescription.notes = u"Drink two litres of water a day.\nWalk for half an hour every morning."_s;
    prescription.followUpDate = QDate(2026, 12, 6);
    prescription.items = medicines();
    paper.sex = Sex::Female;
    paper.birthDate = QDate(1981, 3, 4);
    paper.department = u"Medicine"_s;
    paper.room = u"204"_s;
    paper.signs = VitalSigns{.systolicMmHg = 148,
                             .diastolicMmHg = 92,
                             .pulsePerMinute = 84,
                             .temperatureTenthC = 372,
                             .respirationPerMinute = {},
                             .spo2Percent = 98,
                             .weightGrams = 62'500,
                             .heightMm = 1'580,
                             .glucoseTenthMmolL = {},
                             .pain = {}};
    paper.diagnoses = {{u"I10"_s, u"Essential (primary) hypertension"_s, DiagnosisRank::Primary},
                       {{}, u"Tension headache"_s, DiagnosisRank::Secondary}};
    paper.allergies = {u"Penicillins"_s};
    out.snapshot.prescription = paper;
    out.snapshot.code = ScanCode{ScanCode::Kind::Prescription,
                                 prescription.id.toText() + u'/' + prescription.visitId.toText()}
                            .toText();
    return out;
}

} // namespace hms::test
