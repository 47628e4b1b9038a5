// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QJsonArray facts(const ViewSource &source, const Payment &payment, const Bill &bill, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Receipt no.")), payment.receiptNumber, true));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("Receipt", "Date")), source.format.dateTime(payment.receivedAt)));
    lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Bill")), bill.billNumber));
    lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Patient")), bill.patientName));
    lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Patient no.")), bill.patientNumber));
    appendLine(lines, text(QT_TRANSLATE_NOOP("Receipt", "Doctor")), bill.doctorName);
    lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Cashier")), payment.receivedBy));
    return lines;
}

/// What the patient owed before this payment.
QJsonArray charges(const ViewSource &source, const Payment &payment, const Bill &bill, const PrintTexts &text)
{
    return {
        line(text(QT_TRANSLATE_NOOP("Receipt", "Total")), source.money(bill.totalAmount)),
        line(text(QT_TRANSLATE_NOOP("Receipt", "Discount")), source.money(Money() - bill.discountAmount)),
        line(text(QT_TRANSLATE_NOOP("Receipt", "Paid before")), source.money(Money() - payment.paidBefore)),
    };
}

/// How this payment was made and what remains.
QJsonArray settlement(const ViewSource &source, const Payment &payment, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Method")), source.methodName(payment.method)));
    appendLine(lines, text(QT_TRANSLATE_NOOP("Receipt", "Reference")), payment.reference);
    if (payment.tendered) {
        lines.append(
            line(text(QT_TRANSLATE_NOOP("Receipt", "Cash received")), source.money(*payment.tendered)));
        lines.append(line(text(QT_TRANSLATE_NOOP("Receipt", "Change")), source.money(payment.change)));
    }
    lines.append(
        line(text(QT_TRANSLATE_NOOP("Receipt", "Balance due")), source.money(payment.dueAfter), true));
    return lines;
}

} // namespace

DocumentView receiptView(const ViewSource &source)
{
    const PrintTexts text(source.language, "Receipt");
    const Payment payment = source.snapshot().payment.value_or(Payment{});
    const Bill bill = source.snapshot().bill.value_or(Bill{});

    DocumentView view = startView(source, u"receipt"_s);
    view.title = text(QT_TRANSLATE_NOOP("Receipt", "Receipt %1")).arg(payment.receiptNumber);
    view.fields.insert(u"heading"_s, text(QT_TRANSLATE_NOOP("Receipt", "RECEIPT")));
    view.fields.insert(u"facts"_s, facts(source, payment, bill, text));
    view.fields.insert(u"items"_s, itemLines(source, bill.items));
    view.fields.insert(u"charges"_s, charges(source, payment, bill, text));
    view.fields.insert(
        u"paidLabel"_s,
        text(QT_TRANSLATE_NOOP("Receipt", "Paid now (%1)")).arg(source.snapshot().letterhead.currency));
    view.fields.insert(u"paid"_s, source.money(payment.amount));
    view.fields.insert(u"settlement"_s, settlement(source, payment, text));
    view.fields.insert(u"verifyLabel"_s, text(QT_TRANSLATE_NOOP("Receipt", "Verification code")));
    view.fields.insert(u"verificationCode"_s, payment.verificationCode);
    view.fields.insert(u"thanks"_s,
                       text(QT_TRANSLATE_NOOP("Receipt", "Please keep this receipt. Thank you.")));
    return view;
}

} // namespace hms::app
