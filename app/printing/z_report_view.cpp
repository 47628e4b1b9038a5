// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QJsonArray facts(const ViewSource &source, const Shift &shift, const PrintTexts &text)
{
    const auto time = [&source](const std::optional<QDateTime> &at) {
        return at ? std::optional(source.format.dateTime(*at)) : std::nullopt;
    };
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("ZReport", "Cashier")), shift.cashierName, true));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("ZReport", "Business day")), source.format.date(shift.businessDate)));
    appendLine(lines, text(QT_TRANSLATE_NOOP("ZReport", "Opened")), time(shift.openedAt));
    appendLine(lines, text(QT_TRANSLATE_NOOP("ZReport", "Counted")), time(shift.countedAt));
    appendLine(lines, text(QT_TRANSLATE_NOOP("ZReport", "Closed")), time(shift.closedAt));
    return lines;
}

QJsonObject methodLine(const ViewSource &source, const QString &name, int count, Money paid, Money refunded)
{
    return {
        {u"method"_s, name},
        {u"count"_s, source.format.number(count)},
        {u"paid"_s, source.money(paid)},
        {u"refunded"_s, source.money(Money() - refunded)},
    };
}

ShiftMethodTotal totalOf(const QList<ShiftMethodTotal> &methods)
{
    ShiftMethodTotal sum;
    for (const ShiftMethodTotal &m : methods) {
        sum.paymentCount += m.paymentCount;
        sum.refundCount += m.refundCount;
        sum.paid += m.paid;
        sum.refunded += m.refunded;
    }
    return sum;
}

ShiftMethodTotal cashOf(const QList<ShiftMethodTotal> &methods)
{
    for (const ShiftMethodTotal &m : methods)
        if (m.method == PaymentMethod::Cash)
            return m;
    return {};
}

QString differenceLabel(Money difference, const PrintTexts &text)
{
    if (difference < Money())
        return text(QT_TRANSLATE_NOOP("ZReport", "Difference: short"));
    if (difference > Money())
        return text(QT_TRANSLATE_NOOP("ZReport", "Difference: over"));
    return text(QT_TRANSLATE_NOOP("ZReport", "Difference"));
}

QJsonArray drawer(const ViewSource &source, const ShiftReport &report, const PrintTexts &text)
{
    const Shift &shift = report.shift;
    const ShiftMethodTotal cash = cashOf(report.methods);
    QJsonArray lines;
    const auto append = [&](const QString &label, Money amount, bool strong = false) {
        lines.append(line(label, source.money(amount), strong));
    };
    append(text(QT_TRANSLATE_NOOP("ZReport", "Opening float")), shift.openingFloat);
    append(text(QT_TRANSLATE_NOOP("ZReport", "Cash received")), cash.paid);
    append(text(QT_TRANSLATE_NOOP("ZReport", "Cash refunded")), Money() - cash.refunded);
    if (shift.expectedAmount)
        append(text(QT_TRANSLATE_NOOP("ZReport", "Expected in drawer")), *shift.expectedAmount, true);
    if (shift.countedAmount)
        append(text(QT_TRANSLATE_NOOP("ZReport", "Counted")), *shift.countedAmount, true);
    if (shift.difference)
        append(differenceLabel(*shift.difference, text), *shift.difference, true);
    return lines;
}

QJsonArray adjustments(const ViewSource &source, const ShiftReport &report, const PrintTexts &text)
{
    const auto counted = [&source](const QString &label, int count) {
        return label.arg(source.format.number(count));
    };
    const ShiftMethodTotal all = totalOf(report.methods);
    return {
        line(counted(text(QT_TRANSLATE_NOOP("ZReport", "Refunds (%1)")), all.refundCount),
             source.money(all.refunded)),
        line(counted(text(QT_TRANSLATE_NOOP("ZReport", "of these by voids (%1)")), report.voidCount),
             source.money(report.voided)),
        line(counted(text(QT_TRANSLATE_NOOP("ZReport", "Discounts (%1)")), report.discountCount),
             source.money(report.discounts)),
    };
}

QJsonArray denominations(const ViewSource &source, const ShiftReport &report)
{
    QJsonArray lines;
    for (const Denomination &d : report.denominations)
        lines.append(QJsonObject{
            {u"coin"_s, source.money(d.value)},
            {u"pieces"_s, source.format.number(d.count)},
            {u"worth"_s, source.money(d.value.times(d.count).value_or(Money()))},
        });
    return lines;
}

QJsonArray receipts(const ViewSource &source, const ShiftReport &report, const PrintTexts &text)
{
    QJsonArray lines;
    appendLine(lines, text(QT_TRANSLATE_NOOP("ZReport", "First")), report.firstReceipt);
    appendLine(lines, text(QT_TRANSLATE_NOOP("ZReport", "Last")), report.lastReceipt);
    lines.append(line(text(QT_TRANSLATE_NOOP("ZReport", "Number of receipts")),
                      source.format.number(report.receiptCount)));
    return lines;
}

QString gapSentence(const ShiftReport &report, const PrintTexts &text)
{
    if (report.missingReceipts.isEmpty())
        return text(QT_TRANSLATE_NOOP("ZReport", "No gaps: the series is complete."));
    return text(QT_TRANSLATE_NOOP("ZReport", "MISSING: %1")).arg(report.missingReceipts.join(u", "_s));
}

/// Groups of eight, so that a person can read the digest aloud and a narrow paper can break it.
QString inGroups(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups.append(hex.mid(at, 8));
    return groups.join(u' ');
}

void insertHeads(QJsonObject &fields, const PrintTexts &text)
{
    fields.insert(u"heading"_s, text(QT_TRANSLATE_NOOP("ZReport", "Z REPORT")));
    fields.insert(u"methodHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Method")));
    fields.insert(u"countHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "No.")));
    fields.insert(u"paidHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Received")));
    fields.insert(u"refundedHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Refunded")));
    fields.insert(u"drawerHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Cash drawer")));
    fields.insert(u"countingHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Count")));
    fields.insert(u"adjustmentsHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Refunds and discounts")));
    fields.insert(u"receiptsHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Receipts")));
    fields.insert(u"auditHead"_s, text(QT_TRANSLATE_NOOP("ZReport", "Audit seal")));
    fields.insert(u"cashierSigns"_s, text(QT_TRANSLATE_NOOP("ZReport", "Cashier")));
    fields.insert(u"supervisorSigns"_s, text(QT_TRANSLATE_NOOP("ZReport", "Supervisor")));
}

} // namespace

DocumentView zReportView(const ViewSource &source)
{
    const PrintTexts text(source.language, "ZReport");
    const ShiftReport report = source.snapshot().shift.value_or(ShiftReport{});
    const ShiftMethodTotal all = totalOf(report.methods);
    QJsonArray methods;
    for (const ShiftMethodTotal &m : report.methods)
        methods.append(methodLine(source, source.methodName(m.method), m.paymentCount, m.paid, m.refunded));

    DocumentView view = startView(source, u"z_report"_s);
    view.title =
        text(QT_TRANSLATE_NOOP("ZReport", "Z report %1")).arg(source.format.date(report.shift.businessDate));
    insertHeads(view.fields, text);
    view.fields.insert(
        u"currencyNote"_s,
        text(QT_TRANSLATE_NOOP("ZReport", "Amounts in %1")).arg(source.snapshot().letterhead.currency));
    view.fields.insert(u"facts"_s, facts(source, report.shift, text));
    view.fields.insert(u"methods"_s, methods);
    view.fields.insert(u"methodSum"_s, methodLine(source, text(QT_TRANSLATE_NOOP("ZReport", "Sum")),
                                                  all.paymentCount, all.paid, all.refunded));
    view.fields.insert(u"drawer"_s, drawer(source, report, text));
    view.fields.insert(
        u"reason"_s,
        report.shift.differenceReason
            ? text(QT_TRANSLATE_NOOP("ZReport", "Reason: %1")).arg(*report.shift.differenceReason)
            : QString());
    view.fields.insert(u"denominations"_s, denominations(source, report));
    view.fields.insert(u"adjustments"_s, adjustments(source, report, text));
    view.fields.insert(u"receipts"_s, receipts(source, report, text));
    view.fields.insert(u"gaps"_s, gapSentence(report, text));
    view.fields.insert(u"hasGaps"_s, !report.missingReceipts.isEmpty());
    view.fields.insert(u"audit"_s, inGroups(report.auditHead.value_or(QString())));
    return view;
}

} // namespace hms::app
