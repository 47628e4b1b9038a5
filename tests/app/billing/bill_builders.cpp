// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/billing/bill_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

QString numbered(QChar series, int number)
{
    return u"%1-2026-%2"_s.arg(series).arg(number, 4, 10, QLatin1Char('0'));
}

BillStatus statusOf(const Bill &bill)
{
    if (bill.dueAmount == Money())
        return BillStatus::Paid;
    return bill.paidAmount > Money() ? BillStatus::Partial : BillStatus::Pending;
}

} // namespace

Bill aBill(int number, Money total, int minutesAgo)
{
    Bill bill;
    bill.id = BillId::make();
    bill.billNumber = numbered(u'B', number);
    bill.patientId = PatientId::make();
    bill.patientNumber = numbered(u'P', number);
    bill.patientName = u"Patient %1"_s.arg(number);
    bill.phone = u"+880171100000%1"_s.arg(number);
    bill.visitId = Ulid::make();
    bill.serialNumber = number;
    bill.doctorName = u"Dr. Karim"_s;
    bill.billableType = u"visit"_s;
    bill.totalAmount = total;
    bill.dueAmount = total;
    bill.billingDate = kToday;
    bill.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    bill.rowVersion = 1;
    BillItem item;
    item.id = BillItemId::make();
    item.itemableType = u"consultation"_s;
    item.itemableId = Ulid::make();
    item.itemName = u"Consultation"_s;
    item.unitPrice = total;
    item.total = total;
    bill.items = {item};
    bill.history = {{bill.createdAt, u"CREATED"_s, u"reception"_s, total, {}, {}}};
    return bill;
}

Payment aPayment(const Bill &bill, Money amount, std::optional<Money> tendered)
{
    Payment payment;
    payment.id = PaymentId::make();
    payment.billId = bill.id;
    payment.receiptNumber = numbered(u'R', *bill.serialNumber);
    payment.amount = amount;
    payment.tendered = tendered;
    payment.change = tendered ? *tendered - amount : Money();
    payment.receivedBy = u"cashier"_s;
    payment.receivedAt = QDateTime::currentDateTimeUtc();
    payment.businessDate = kToday;
    payment.shiftId = ShiftId::make();
    payment.paidBefore = bill.paidAmount;
    payment.dueAfter = bill.dueAmount - amount;
    payment.verificationCode = u"K7QD-2M9X"_s;
    return payment;
}

Bill paid(const Bill &bill, Money amount)
{
    Bill out = bill;
    out.paidAmount += amount;
    out.dueAmount = bill.dueAmount - amount;
    out.status = statusOf(out);
    out.rowVersion = bill.rowVersion + 1;
    return out;
}

TakePayment::Response taken(const Bill &bill, Money amount, std::optional<Money> tendered)
{
    TakePayment::Response response{aPayment(bill, amount, tendered), paid(bill, amount)};
    response.bill.payments.append(response.payment);
    return response;
}

Refund aRefund(int number, RefundStatus status)
{
    Refund refund;
    refund.id = RefundId::make();
    refund.refundNumber = numbered(u'F', number);
    refund.billId = BillId::make();
    refund.billNumber = numbered(u'B', number);
    refund.patientName = u"Patient %1"_s.arg(number);
    refund.amount = Money(20'000);
    refund.reason = u"Doctor left early"_s;
    refund.status = status;
    refund.requestedBy = u"cashier"_s;
    refund.requestedAt = QDateTime::currentDateTimeUtc();
    refund.rowVersion = 1;
    return refund;
}

Shift aShift(ShiftStatus status)
{
    Shift shift;
    shift.id = ShiftId::make();
    shift.cashierId = UserId::make();
    shift.cashierName = u"cashier"_s;
    shift.status = status;
    shift.businessDate = kToday;
    shift.openedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    shift.openingFloat = Money(100'000);
    shift.rowVersion = 1;
    return shift;
}

Shift countedShift(const Shift &open, Money counted, Money difference)
{
    Shift shift = open;
    shift.status = ShiftStatus::Counted;
    shift.countedAt = QDateTime::currentDateTimeUtc();
    shift.countedAmount = counted;
    shift.expectedAmount = counted - difference;
    shift.difference = difference;
    shift.rowVersion = open.rowVersion + 1;
    return shift;
}

ShiftReport aReport(const Shift &shift)
{
    ShiftReport report;
    report.shift = shift;
    report.shift.status = ShiftStatus::Closed;
    report.shift.closedAt = QDateTime::currentDateTimeUtc();
    report.firstReceipt = u"R-2026-0001"_s;
    report.lastReceipt = u"R-2026-0042"_s;
    report.receiptCount = 42;
    return report;
}

QJsonValue aSnapshot(const QList<BillSummary> &bills)
{
    return toJson(bills);
}

TopicChange aBillChange(qint64 revision, const QList<BillSummary> &upserts, const QList<BillId> &removes)
{
    TopicChange change{kCashierTopic, revision, {}, {}, {}};
    for (const BillSummary &bill : upserts)
        change.upserts.append(encode(bill));
    for (const BillId id : removes)
        change.removes.append(id.toText());
    return change;
}

} // namespace hms::test
