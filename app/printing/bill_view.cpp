// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString statusWord(BillStatus status, const PrintTexts &text)
{
    switch (status) {
    case BillStatus::Pending: return text(QT_TRANSLATE_NOOP("BillPaper", "UNPAID"));
    case BillStatus::Partial: return text(QT_TRANSLATE_NOOP("BillPaper", "PARTLY PAID"));
    case BillStatus::Paid: return text(QT_TRANSLATE_NOOP("BillPaper", "PAID"));
    case BillStatus::Void: return text(QT_TRANSLATE_NOOP("BillPaper", "VOID"));
    }
    Q_UNREACHABLE();
}

QString refundStatusWord(RefundStatus status, const PrintTexts &text)
{
    switch (status) {
    case RefundStatus::Requested: return text(QT_TRANSLATE_NOOP("BillPaper", "Requested"));
    case RefundStatus::Approved: return text(QT_TRANSLATE_NOOP("BillPaper", "Approved"));
    case RefundStatus::Paid: return text(QT_TRANSLATE_NOOP("BillPaper", "Paid out"));
    case RefundStatus::Refused: return text(QT_TRANSLATE_NOOP("BillPaper", "Refused"));
    }
    Q_UNREACHABLE();
}

QJsonArray patientFacts(const Bill &bill, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("BillPaper", "Patient")), bill.patientName, true));
    lines.append(line(text(QT_TRANSLATE_NOOP("BillPaper", "Patient no.")), bill.patientNumber));
    appendLine(lines, text(QT_TRANSLATE_NOOP("BillPaper", "Phone")), bill.phone);
    return lines;
}

QJsonArray billFacts(const ViewSource &source, const Bill &bill, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("BillPaper", "Bill no.")), bill.billNumber, true));
    lines.append(line(text(QT_TRANSLATE_NOOP("BillPaper", "Date")), source.format.date(bill.billingDate)));
    appendLine(lines, text(QT_TRANSLATE_NOOP("BillPaper", "Doctor")), bill.doctorName);
    if (bill.serialNumber)
        lines.append(
            line(text(QT_TRANSLATE_NOOP("BillPaper", "Serial")), source.format.serial(*bill.serialNumber)));
    return lines;
}

QJsonArray totals(const ViewSource &source, const Bill &bill, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("BillPaper", "Total")), source.money(bill.totalAmount)));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("BillPaper", "Discount")), source.money(Money() - bill.discountAmount)));
    lines.append(line(text(QT_TRANSLATE_NOOP("BillPaper", "Paid")), source.money(Money() - bill.paidAmount)));
    return lines;
}

/// Refunds stand below the balance: they do not open the bill again.
QJsonArray afterwards(const ViewSource &source, const Bill &bill, const PrintTexts &text)
{
    if (bill.refundedAmount == Money())
        return {};
    return {line(text(QT_TRANSLATE_NOOP("BillPaper", "Refunded")), source.money(bill.refundedAmount))};
}

QJsonArray paymentLines(const ViewSource &source, const Bill &bill)
{
    QJsonArray lines;
    for (const Payment &payment : bill.payments)
        lines.append(QJsonObject{
            {u"number"_s, payment.receiptNumber},
            {u"time"_s, source.format.dateTime(payment.receivedAt)},
            {u"method"_s, source.methodName(payment.method)},
            {u"by"_s, payment.receivedBy},
            {u"amount"_s, source.money(payment.amount)},
        });
    return lines;
}

QJsonArray refundLines(const ViewSource &source, const Bill &bill, const PrintTexts &text)
{
    QJsonArray lines;
    for (const Refund &refund : bill.refunds)
        lines.append(QJsonObject{
            {u"number"_s, refund.refundNumber},
            {u"time"_s, source.format.dateTime(refund.paidOutAt.value_or(refund.requestedAt))},
            {u"status"_s, refundStatusWord(refund.status, text)},
            {u"reason"_s, refund.reason},
            {u"amount"_s, source.money(refund.amount)},
        });
    return lines;
}

/// Column heads and section titles.
void insertHeads(QJsonObject &fields, const PrintTexts &text)
{
    fields.insert(u"heading"_s, text(QT_TRANSLATE_NOOP("BillPaper", "BILL")));
    fields.insert(u"descriptionHead"_s, text(QT_TRANSLATE_NOOP("BillPaper", "Description")));
    fields.insert(u"quantityHead"_s, text(QT_TRANSLATE_NOOP("BillPaper", "Quantity")));
    fields.insert(u"priceHead"_s, text(QT_TRANSLATE_NOOP("BillPaper", "Unit price")));
    fields.insert(u"amountHead"_s, text(QT_TRANSLATE_NOOP("BillPaper", "Amount")));
    fields.insert(u"paymentsHead"_s, text(QT_TRANSLATE_NOOP("BillPaper", "Payments")));
    fields.insert(u"refundsHead"_s, text(QT_TRANSLATE_NOOP("BillPaper", "Refunds")));
}

} // namespace

DocumentView billView(const ViewSource &source)
{
    const PrintTexts text(source.language, "BillPaper");
    const Bill bill = source.snapshot().bill.value_or(Bill{});
    const QJsonArray payments = paymentLines(source, bill);
    const QJsonArray refunds = refundLines(source, bill, text);

    DocumentView view = startView(source, u"bill"_s);
    view.title = text(QT_TRANSLATE_NOOP("BillPaper", "Bill %1")).arg(bill.billNumber);
    view.pageFooter = pageNumbers(source);
    insertHeads(view.fields, text);
    view.fields.insert(u"patientFacts"_s, patientFacts(bill, text));
    view.fields.insert(u"billFacts"_s, billFacts(source, bill, text));
    view.fields.insert(u"items"_s, itemLines(source, bill.items));
    view.fields.insert(u"totals"_s, totals(source, bill, text));
    view.fields.insert(
        u"dueLabel"_s,
        text(QT_TRANSLATE_NOOP("BillPaper", "Balance due (%1)")).arg(source.snapshot().letterhead.currency));
    view.fields.insert(u"afterwards"_s, afterwards(source, bill, text));
    view.fields.insert(u"due"_s, source.money(bill.dueAmount));
    view.fields.insert(u"stamp"_s, statusWord(bill.status, text));
    view.fields.insert(u"discountReason"_s,
                       bill.discountReason
                           ? text(QT_TRANSLATE_NOOP("BillPaper", "Discount: %1")).arg(*bill.discountReason)
                           : QString());
    view.fields.insert(
        u"voidReason"_s,
        bill.voidReason ? text(QT_TRANSLATE_NOOP("BillPaper", "Void: %1")).arg(*bill.voidReason) : QString());
    view.fields.insert(u"hasPayments"_s, !payments.isEmpty());
    view.fields.insert(u"payments"_s, payments);
    view.fields.insert(u"hasRefunds"_s, !refunds.isEmpty());
    view.fields.insert(u"refunds"_s, refunds);
    return view;
}

} // namespace hms::app
