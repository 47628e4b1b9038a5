// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/stock_models.h"

#include "app/pharmacy/typed_values.h"
#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

BatchModel::BatchModel(Scope scope, QDate today, QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const StockBatch &batch) { return batch.id.toText(); });
    const bool all = scope == Scope::AllMedicines;
    const auto received = [](const StockBatch &b) {
        return tr("Received %1").arg(format().date(format().dateOf(b.receivedAt)));
    };
    QList<Column<StockBatch>> columns{
        {.title = tr("Batch"),
         .text = [](const StockBatch &b) { return format().isolated(b.batch); },
         .tip = received,
         .strong = !all,
         .stretch = !all},
        {.title = tr("Expires"),
         .text =
             [today](const StockBatch &b) {
                 const QString day = format().date(b.expiry);
                 return b.expiry < today ? tr("expired %1").arg(day) : day;
             },
         .sortKey = [](const StockBatch &b) { return b.expiry; }},
        {.title = tr("On hand"),
         .text = [](const StockBatch &b) { return format().number(b.onHand); },
         .align = kNumberAligned,
         .sortKey = [](const StockBatch &b) { return b.onHand; },
         .strong = true},
    };
    if (all) {
        const auto name = [](const StockBatch &b) { return b.medicineName; };
        columns.prepend(
            {.title = tr("Medicine"), .text = name, .tip = name, .strong = true, .stretch = true});
    } else {
        columns.append(
            {.title = tr("Cost each"),
             .text = [](const StockBatch &b) { return b.cost ? format().money(*b.cost) : QString(); },
             .align = kNumberAligned,
             .sortKey = [](const StockBatch &b) { return b.cost ? b.cost->minor : -1; }});
    }
    setColumns(columns);
}

MovementModel::MovementModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const StockMovement &movement) { return movement.id.toText(); });
    const auto why = [](const StockMovement &m) { return m.reason.value_or(QString()); };
    setColumns({
        {.title = tr("When"),
         .text = [](const StockMovement &m) { return format().dateTime(m.at); },
         .sortKey = [](const StockMovement &m) { return m.at; }},
        {.title = tr("What"),
         .text = [](const StockMovement &m) { return label(m.kind); },
         .badge = [](const StockMovement &m) { return look(m.kind); }},
        {.title = tr("Quantity"),
         .text =
             [](const StockMovement &m) {
                 return m.quantity > 0 ? format().isolated(u'+' + format().number(m.quantity))
                                       : format().number(m.quantity);
             },
         .align = kNumberAligned,
         .sortKey = [](const StockMovement &m) { return m.quantity; },
         .strong = true},
        {.title = tr("Then on hand"),
         .text = [](const StockMovement &m) { return format().number(m.onHandAfter); },
         .align = kNumberAligned,
         .sortKey = [](const StockMovement &m) { return m.onHandAfter; }},
        {.title = tr("Batch"), .text = [](const StockMovement &m) { return format().isolated(m.batch); }},
        {.title = tr("By"), .text = [](const StockMovement &m) { return m.by; }},
        {.title = tr("Reason"), .text = why, .tip = why, .stretch = true},
    });
}

InstructionModel::InstructionModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const MedicineInstruction &preset) { return preset.id.toText(); });
    setOrder([](const MedicineInstruction &a, const MedicineInstruction &b) {
        return std::tuple(a.place, a.label) < std::tuple(b.place, b.label);
    });
    const auto inWords = [](const MedicineInstruction &i) { return inDeskLanguage(i.words); };
    const auto state = [](const MedicineInstruction &i) {
        return i.isActive ? StatusLook{tr("Offered"), Icon::Check, Tone::Ok}
                          : StatusLook{tr("Not offered"), Icon::Ban, Tone::Neutral};
    };
    setColumns({
        {.title = tr("Preset"),
         .text = [](const MedicineInstruction &i) { return format().isolated(i.label); },
         .strong = true},
        {.title = tr("In words"), .text = inWords, .tip = inWords, .stretch = true},
        {.title = tr("A day"),
         .text =
             [](const MedicineInstruction &i) {
                 return i.dosesPerDayHundredths == 0
                            ? tr("as needed")
                            : format().isolated(hundredthsText(i.dosesPerDayHundredths));
             },
         .align = kNumberAligned,
         .sortKey = [](const MedicineInstruction &i) { return i.dosesPerDayHundredths; }},
        {.title = tr("Status"),
         .text = [state](const MedicineInstruction &i) { return state(i).word; },
         .badge = state},
    });
}

} // namespace hms::app
