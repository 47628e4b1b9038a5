// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/medicine_models.h"

#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Column<Medicine> numberColumn(const QString &title, int Medicine::*number)
{
    return {.title = title,
            .text = [number](const Medicine &m) { return format().number(m.*number); },
            .align = kNumberAligned,
            .sortKey = [number](const Medicine &m) { return m.*number; }};
}

} // namespace

QString medicineName(const MedicineFacts &medicine)
{
    return u"%1 %2"_s
        .arg(medicine.brandName.isEmpty() ? medicine.genericName : medicine.brandName, medicine.strength)
        .trimmed();
}

MedicineModel::MedicineModel(Use use, QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const Medicine &m) { return m.id.toText(); });
    if (use == Use::Catalogue)
        setOrder([](const Medicine &a, const Medicine &b) {
            const int byName = a.genericName.localeAwareCompare(b.genericName);
            return byName != 0 ? byName < 0 : medicineName(a).localeAwareCompare(medicineName(b)) < 0;
        });
    const auto titleOf = [](const Medicine &m) { return medicineName(m); };
    const auto genericOf = [](const Medicine &m) { return m.genericName; };
    const bool search = use == Use::Search;
    QList<Column<Medicine>> columns{
        {.title = tr("Medicine"), .text = titleOf, .tip = titleOf, .strong = true, .stretch = true}};
    if (use != Use::Reorder)
        columns.append({.title = tr("Generic name"), .text = genericOf, .tip = genericOf});
    if (search)
        columns.append({.title = tr("Form"), .text = [](const Medicine &m) { return label(m.form); }});
    columns.append(numberColumn(tr("In stock"), &Medicine::onHand));
    if (use == Use::Reorder)
        columns.append(numberColumn(tr("Reorder at"), &Medicine::lowStockLevel));
    if (search) {
        columns.append({.title = tr("First expires"), .text = [](const Medicine &m) {
                            return m.earliestExpiry ? format().date(*m.earliestExpiry) : QString();
                        }});
        columns.append(
            {.title = tr("Price"),
             .text = [](const Medicine &m) { return m.unitPrice ? format().money(*m.unitPrice) : QString(); },
             .align = kNumberAligned});
    } else {
        columns.append({.title = tr("Status"),
                        .text = [](const Medicine &m) { return stockLook(m).word; },
                        .badge = &MedicineModel::stockLook});
    }
    setColumns(columns);
}

StatusLook MedicineModel::stockLook(const Medicine &medicine)
{
    if (!medicine.isActive)
        return {tr("Not used"), Icon::Ban, Tone::Neutral};
    if (!medicine.unitPrice)
        return {tr("No price"), Icon::Warning, Tone::Bad};
    if (medicine.onHand == 0)
        return {tr("Out of stock"), Icon::X, Tone::Bad};
    if (medicine.lowStockLevel > 0 && medicine.onHand <= medicine.lowStockLevel)
        return {tr("Low"), Icon::ArrowDown, Tone::Warn};
    return {tr("In stock"), Icon::Check, Tone::Ok};
}

} // namespace hms::app
