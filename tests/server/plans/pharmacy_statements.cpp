// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kSomeBatch = u"md5('k4')::uuid"_s;
const auto kSomeBatches = u"ARRAY[md5('k4')::uuid, md5('k8')::uuid]"_s;

} // namespace

QList<DeskStatement> pharmacyStatements()
{
    return {
        // ---- medicines and stock
        {"medicines.list",
         {u"medicines_by_name"_s, u"stock_batches_usable"_s},
         {{u"inactive"_s, u"false"_s}}},
        {"medicines.search",
         {u"medicines_by_word"_s, u"medicines_by_text"_s, u"medicines_pkey"_s, u"stock_batches_usable"_s},
         {{u"text"_s, u"'generic12'"_s}, {u"latin"_s, u"'generic12'"_s}}},
        {"stock.batch", {u"stock_batches_pkey"_s, u"medicines_pkey"_s}, {{u"batch"_s, kSomeBatch}}},
        {"stock.batches", {u"stock_batches_pkey"_s, u"medicines_pkey"_s}, {{u"batches"_s, kSomeBatches}}},
        {"stock.listBatches", {u"stock_batches_usable"_s}, {{u"empty"_s, u"false"_s}}},
        {"stock.listMovements", {u"stock_movements_by_medicine"_s}, {}},
        {"stock.listNearExpiry", {u"stock_batches_by_expiry"_s}, {{u"days"_s, u"1"_s}}},
        {"stock.lock", {u"stock_batches_pkey"_s}, {{u"batches"_s, kSomeBatches}}},
        {"stock.move",
         {u"stock_batches_pkey"_s},
         {{u"lines"_s,
           u"'[{\"batch\":\"' || md5('k4') || '\",\"kind\":\"ADJUSTED\",\"quantity\":-1,\"reason\":\"x\"}]'"_s}}},
        {"stock.receive",
         {u"stock_batches_medicine_id_batch_number_key"_s, u"stock_batches_pkey"_s},
         {{u"id"_s, kNew},
          {u"batch"_s, u"'B5'"_s},
          {u"expiry"_s, u"'2026-06-20'"_s},
          {u"cost"_s, kNull},
          {u"quantity"_s, u"5"_s}}},
        {"stock.receiveFacts", {u"medicines_pkey"_s}, {}},
    };
}

} // namespace hms::test
