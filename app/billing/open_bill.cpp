// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/open_bill.h"

namespace hms::app {

OpenBill::OpenBill(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void OpenBill::open(BillId bill)
{
    if (!is(bill)) {
        m_bill.reset();
        m_id = bill;
    }
    fetch({.id = bill, .billNumber = {}});
}

void OpenBill::openNumber(const QString &billNumber)
{
    m_bill.reset();
    m_id = {};
    fetch({.id = {}, .billNumber = billNumber});
}

void OpenBill::close()
{
    m_generation.forget();
    m_bill.reset();
    m_id = {};
    m_loading = false;
    emit changed();
}

void OpenBill::reload()
{
    if (m_id.isValid())
        fetch({.id = m_id, .billNumber = {}});
}

void OpenBill::fetch(const GetBill &request)
{
    m_loading = true;
    emit changed();
    m_api.call(request, this, m_generation.newest([this](const auto &answer) { onAnswer(answer); }));
}

void OpenBill::onAnswer(const Result<Bill> &answer)
{
    m_loading = false;
    if (!answer) {
        emit changed();
        emit failed(answer.error());
        return;
    }
    const bool first = !m_bill;
    m_id = answer->id;
    show(*answer);
    emit changed(); // Also when the answer was older: it is no longer loading.
    if (first)
        emit opened();
}

void OpenBill::show(const Bill &bill)
{
    if (!is(bill.id) || (m_bill && bill.rowVersion < m_bill->rowVersion))
        return;
    m_bill = bill;
    emit changed();
}

void OpenBill::onNews(BillId bill, int rowVersion)
{
    if (is(bill) && m_bill && rowVersion > m_bill->rowVersion)
        reload();
}

void OpenBill::onGone(BillId bill)
{
    if (is(bill) && m_bill && m_bill->dueAmount > Money())
        reload();
}

} // namespace hms::app
