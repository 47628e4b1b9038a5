// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/batch_shelf.h"

namespace hms::app {

BatchShelf::BatchShelf(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void BatchShelf::load(MedicineId medicine)
{
    m_api.call(ListStockBatches{medicine, {}}, this,
               [this, medicine](const Result<QList<StockBatch>> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   m_batches.insert(medicine, *answer);
                   emit changed(medicine);
               });
}

} // namespace hms::app
