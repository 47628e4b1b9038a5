// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/pack_finder.h"

#include "app/pharmacy/typed_values.h"

namespace hms::app {

PackFinder::PackFinder(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void PackFinder::find(const QString &code)
{
    const auto pack = PackCode::fromText(code);
    ask(pack ? pack->product : code, code);
}

void PackFinder::ask(const QString &product, const QString &code)
{
    m_api.call(SearchMedicines{product, {}}, this,
               m_generation.newest([this, product, code](const Result<QList<Medicine>> &answer) {
                   if (!answer)
                       return emit failed(answer.error());
                   for (const Medicine &medicine : *answer)
                       if (isSameProduct(product, medicine.barcode.value_or(QString())))
                           return emit found(medicine, code);
                   if (product.startsWith(u'0'))
                       ask(product.mid(1), code);
                   else
                       emit missed(product);
               }));
}

} // namespace hms::app
