// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/catalogue.h"

namespace hms::app {

Catalogue::Catalogue(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void Catalogue::load()
{
    m_read.clear();
    ask();
}

void Catalogue::setIncludeInactive(bool include)
{
    m_includeInactive = include;
    load();
}

std::optional<Medicine> Catalogue::find(MedicineId medicine) const
{
    const int at = m_model.find(medicine.toText());
    return at < 0 ? std::nullopt : std::optional(m_model.at(at));
}

void Catalogue::show(const Medicine &medicine)
{
    m_model.upsert(medicine);
    emit changed();
}

void Catalogue::ask()
{
    ListMedicines request{m_includeInactive, {}, limits::kPageRows};
    if (!m_read.isEmpty())
        request.after = m_read.last().id;
    m_api.call(request, this, m_generation.newest([this](const Result<QList<Medicine>> &answer) {
        if (answer)
            onPage(*answer);
        else
            emit failed(answer.error());
    }));
}

void Catalogue::onPage(const QList<Medicine> &page)
{
    m_read += page;
    if (page.size() == limits::kPageRows) {
        ask();
        return;
    }
    m_model.merge(m_read);
    m_read.clear();
    emit changed();
}

} // namespace hms::app
