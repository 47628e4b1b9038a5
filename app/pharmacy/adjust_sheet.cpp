// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/adjust_sheet.h"

#include "app/ui/format.h"
#include "app/ui/segmented.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

AdjustSheet::AdjustSheet(ApiClient &api, Drafts *drafts, QWidget *parent)
    : StockSheet(api, drafts, {tr("&Adjust"), ButtonKind::Primary, Icon::Gear}, 2, parent)
{
    m_direction = new Segmented(form());
    m_direction->addEnum(tr("Take away"), Direction::Less, Icon::Minus);
    m_direction->addEnum(tr("Add"), Direction::More, Icon::Plus);
    form()->addField(u"direction"_s, tr("&What happens"), m_direction);
    m_quantity = addNumber(u"quantity"_s, tr("&How many units"), Required::Yes);
    m_reason = addText(u"reason"_s, tr("&Reason"), int(kReason.max), Required::Yes, 2);
    m_reason->setPlaceholderText(tr("Broken, lost, expired, found..."));
}

void AdjustSheet::start(const StockBatch &batch)
{
    m_batch = batch;
    m_direction->setEnumValue(Direction::Less);
    m_quantity->clear();
    m_reason->clear();
    begin(tr("Adjust batch %1").arg(format().isolated(batch.batch)),
          tr("%1, expires %2, %3 on hand", "medicine, day, units")
              .arg(batch.medicineName, format().date(batch.expiry), format().number(batch.onHand)),
          u"adjust-"_s + batch.id.toText());
}

void AdjustSheet::send()
{
    const int units = number(u"quantity"_s, m_quantity, 1, 1'000'000, Required::Yes).value_or(0);
    const QString reason = text(u"reason"_s, m_reason, Required::Yes);
    if (form()->hasErrors())
        return;
    const int change = m_direction->valueAs<Direction>() == Direction::Less ? -units : units;
    run(AdjustStock{m_batch.id, change, reason}, [this, change](const StockBatch &batch) {
        emit finished();
        emit stockChanged(batch.medicineId);
        emit done(tr("Batch %1 has %2 on hand now.")
                      .arg(format().isolated(batch.batch), format().number(batch.onHand)),
                  [this, batch, change] {
                      takeBack({batch.id, -change, tr("Adjustment undone")});
                  });
    });
}

void AdjustSheet::onError(const Error &error)
{
    if (error.reason() == "stockShort"_L1)
        form()->setError(u"quantity"_s, tr("Only %1 are on hand. Nothing was changed.")
                                            .arg(format().number(error.data.value("onHand"_L1).toInt())));
    else
        StockSheet::onError(error);
}

} // namespace hms::app
