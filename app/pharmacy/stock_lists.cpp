// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/stock_lists.h"

namespace hms::app {

namespace {

constexpr int kPlaceStep = 10; // Leaves room between two presets.

} // namespace

StockLists::StockLists(ApiClient &api, QDate today, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_expiring(BatchModel::Scope::AllMedicines, today)
{
}

template <class Request, class Model>
void StockLists::load(const Request &request, Model &model)
{
    m_api.call(request, this, [this, &model](const Result<typename Request::Response> &answer) {
        if (answer)
            model.merge(*answer);
        else
            emit failed(answer.error());
    });
}

void StockLists::loadReorder()
{
    load(ListReorder{}, m_reorder);
}

void StockLists::loadExpiring()
{
    load(ListNearExpiry{}, m_expiring);
}

void StockLists::loadInstructions()
{
    load(ListMedicineInstructions{true}, m_instructions);
}

void StockLists::show(const MedicineInstruction &instruction)
{
    m_instructions.upsert(instruction);
}

int StockLists::nextPlace() const
{
    return m_instructions.rows().isEmpty() ? kPlaceStep : m_instructions.rows().last().place + kPlaceStep;
}

} // namespace hms::app
