// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/bill_models.h"

#include "app/ui/format.h"
#include "app/ui/labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

BillItemModel::BillItemModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const BillItem &item) { return item.id.toText(); });
    setColumns({
        {.title = tr("For"),
         .text = [](const BillItem &i) { return i.itemName; },
         .strong = true,
         .stretch = true},
        {.title = tr("Qty"),
         .text = [](const BillItem &i) { return format().number(i.quantity); },
         .align = kNumberAligned,
         .sortKey = [](const BillItem &i) { return i.quantity; }},
        {.title = tr("Price"),
         .text = [](const BillItem &i) { return format().money(i.unitPrice); },
         .align = kNumberAligned,
         .sortKey = [](const BillItem &i) { return i.unitPrice.minor; }},
        {.title = tr("Total"),
         .text = [](const BillItem &i) { return format().money(i.total); },
         .align = kNumberAligned,
         .sortKey = [](const BillItem &i) { return i.total.minor; },
         .strong = true},
    });
}

PaymentModel::PaymentModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const Payment &payment) { return payment.id.toText(); });
    setColumns({
        {.title = tr("Receipt"),
         .text = [](const Payment &p) { return format().isolated(p.receiptNumber); },
         .strong = true,
         .stretch = true},
        {.title = tr("When"),
         .text = [](const Payment &p) { return format().dateTime(p.receivedAt); },
         .sortKey = [](const Payment &p) { return p.receivedAt; },
         .tip = [](const Payment &p) { return p.receivedBy; }},
        {.title = tr("With"),
         .text = [](const Payment &p) { return label(p.method); },
         .icon = [](const Payment &p) { return std::optional(icon(p.method)); },
         .tip = [](const Payment &p) { return p.reference.value_or(QString()); }},
        {.title = tr("Amount"),
         .text = [](const Payment &p) { return format().money(p.amount); },
         .align = kNumberAligned,
         .sortKey = [](const Payment &p) { return p.amount.minor; },
         .strong = true},
    });
}

RefundModel::RefundModel(Scope scope, QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const Refund &refund) { return refund.id.toText(); });
    QList<Column<Refund>> columns{
        {.title = tr("Refund"), .text = [](const Refund &r) { return format().isolated(r.refundNumber); }},
        {.title = tr("Reason"),
         .text = [](const Refund &r) { return r.reason; },
         .tip = [](const Refund &r) { return r.reason; },
         .stretch = true},
        {.title = tr("Asked by"),
         .text = [](const Refund &r) { return r.requestedBy; },
         .tip = [](const Refund &r) { return format().dateTime(r.requestedAt); }},
        {.title = tr("Amount"),
         .text = [](const Refund &r) { return format().money(r.amount); },
         .align = kNumberAligned,
         .sortKey = [](const Refund &r) { return r.amount.minor; },
         .strong = true},
        {.title = tr("Status"),
         .text = [](const Refund &r) { return look(r.status).word; },
         .badge = [](const Refund &r) { return look(r.status); }},
    };
    if (scope == Scope::AllBills) {
        columns.insert(1, {.title = tr("Bill"),
                           .text = [](const Refund &r) { return format().isolated(r.billNumber); }});
        columns.insert(
            2,
            {.title = tr("Patient"), .text = [](const Refund &r) { return r.patientName; }, .strong = true});
        columns.insert(5, {.title = tr("With"), .text = [](const Refund &r) { return label(r.method); }});
    }
    setColumns(columns);
}

BillEventModel::BillEventModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns({
        {.title = tr("When"),
         .text = [](const BillEvent &e) { return format().dateTime(e.at); },
         .sortKey = [](const BillEvent &e) { return e.at; }},
        {.title = tr("What"),
         .text =
             [](const BillEvent &e) {
                 return e.reason ? tr("%1: %2").arg(what(e.what), *e.reason) : what(e.what);
             },
         .tip = [](const BillEvent &e) { return e.reason.value_or(QString()); },
         .strong = true,
         .stretch = true},
        {.title = tr("By"),
         .text =
             [](const BillEvent &e) {
                 return e.approvedBy ? tr("%1, signed by %2").arg(e.by, *e.approvedBy) : e.by;
             }},
        {.title = tr("Amount"),
         .text = [](const BillEvent &e) { return e.amount ? format().money(*e.amount) : QString(); },
         .align = kNumberAligned},
    });
}

QString BillEventModel::what(const QString &slug)
{
    if (slug == "CREATED"_L1)
        return tr("Made");
    if (slug == "DISCOUNTED"_L1)
        return tr("Discount");
    if (slug == "PAID"_L1)
        return tr("Paid");
    if (slug == "REFUND_REQUESTED"_L1)
        return tr("Refund asked for");
    if (slug == "REFUNDED"_L1)
        return tr("Refund paid out");
    if (slug == "REPRICED"_L1)
        return tr("Price changed");
    if (slug == "VOIDED"_L1)
        return tr("Void");
    return slug;
}

} // namespace hms::app
