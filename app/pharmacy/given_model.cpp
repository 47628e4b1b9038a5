// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/given_model.h"

#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

QList<GivenRow> givenOn(const Prescription &prescription, BillId bill)
{
    QList<GivenRow> rows;
    for (const PrescriptionItem &item : prescription.items)
        for (const GivenMedicine &given : item.given) {
            if (given.billId != bill)
                continue;
            auto row = std::ranges::find_if(
                rows, [&](const GivenRow &r) { return r.itemId == item.id && r.batchId == given.batchId; });
            if (row == rows.end()) {
                rows.append(
                    {item.id, given.batchId, item.medicineName, given.medicineName, given.batch, given.expiry,
                     0, given.medicineId == item.medicineId ? QString() : given.reason.value_or(QString())});
                row = rows.end() - 1;
            }
            row->quantity += given.quantity;
        }
    rows.removeIf([](const GivenRow &row) { return row.quantity <= 0; });
    return rows;
}

QList<BillId> billsOf(const Prescription &prescription)
{
    QList<std::pair<QDateTime, BillId>> bills;
    for (const PrescriptionItem &item : prescription.items)
        for (const GivenMedicine &given : item.given)
            if (given.quantity > 0)
                bills.append({given.at, given.billId});
    std::ranges::sort(bills, {}, &std::pair<QDateTime, BillId>::first);
    QList<BillId> out;
    for (const auto &[at, bill] : bills)
        if (!out.contains(bill) && !givenOn(prescription, bill).isEmpty())
            out.append(bill);
    return out;
}

GivenModel::GivenModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns({
        {.title = tr("Given out"),
         .text =
             [](const GivenRow &r) {
                 return r.medicine == r.prescribed ? r.medicine
                                                   : tr("%1 instead of %2").arg(r.medicine, r.prescribed);
             },
         .tip = [](const GivenRow &r) { return r.reason; },
         .strong = true,
         .stretch = true},
        {.title = tr("Batch"),
         .text = [](const GivenRow &r) { return format().isolated(r.batch); },
         .tip = [](const GivenRow &r) { return tr("Expires %1").arg(format().date(r.expiry)); }},
        {.title = tr("Quantity"),
         .text = [](const GivenRow &r) { return format().number(r.quantity); },
         .align = kNumberAligned,
         .sortKey = [](const GivenRow &r) { return r.quantity; },
         .strong = true},
    });
}

} // namespace hms::app
