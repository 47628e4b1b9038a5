// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kOrder = u"md5('q5005')::uuid"_s;
const auto kOrders = u"ARRAY[md5('q5005')::uuid, md5('q70010')::uuid]"_s;
const auto kOpenOrder = u"md5('q40')::uuid"_s;
const auto kLab = u"md5('l1')::uuid"_s;
const auto kVisit = u"(SELECT visit_id FROM test_orders WHERE id = md5('q5005')::uuid)"_s;
const auto kBill = u"(SELECT bill_id FROM test_orders WHERE id = md5('q5005')::uuid)"_s;
const auto kUncollectedBill =
    u"(SELECT b.id FROM bills b WHERE b.billable_type = 'test' AND b.due_amount > 0 AND NOT EXISTS "
    "(SELECT FROM test_orders o WHERE o.bill_id = b.id AND o.status <> 'BILLED') ORDER BY b.id LIMIT 1)"_s;
const auto kNumber = u"(SELECT sample_number FROM samples WHERE id = md5('z1001')::uuid)"_s;
const auto kPlaces = u"'[{\"order\":\"' || md5('q5005') || '\",\"tube\":\"' || md5('z1002') || '\"}]'"_s;
const auto kTube = u"md5('z1001')::uuid"_s;

const QHash<QString, QString> kOpen{{u"lab"_s, kLab},       {u"others"_s, u"false"_s}, {u"days"_s, u"7"_s},
                                    {u"statuses"_s, kNull}, {u"type"_s, kNull},        {u"after"_s, kNull},
                                    {u"limit"_s, u"200"_s}};

QHash<QString, QString> with(QHash<QString, QString> values, const QHash<QString, QString> &others)
{
    values.insert(others);
    return values;
}

} // namespace

QList<DeskStatement> orderStatements()
{
    return {
        // ---- what a lab has to do: years of past orders stay out of it
        {"topics.lab", {u"topics_pkey"_s, u"test_orders_open"_s, u"patients_pkey"_s}, {{u"id"_s, kLab}}},
        {"worklist.list", {u"test_orders_open"_s, u"patients_pkey"_s, u"samples_pkey"_s}, kOpen},
        {"worklist.list",
         {u"test_orders_open"_s, u"test_orders_pkey"_s},
         with(kOpen, {{u"after"_s, kOpenOrder}, {u"statuses"_s, u"'[\"COLLECTED\"]'"_s}})},
        // A day: the scaled data has eighty, of which a week would be many.
        {"worklist.list",
         {u"test_orders_open"_s, u"test_orders_by_day"_s},
         with(kOpen,
              {{u"others"_s, u"true"_s}, {u"days"_s, u"1"_s}, {u"statuses"_s, u"'[\"RELEASED\"]'"_s}})},
        {"worklist.billed", {u"test_orders_by_bill"_s}, {{u"bill"_s, kBill}}},
        {"worklist.changed",
         {u"test_orders_pkey"_s, u"patients_pkey"_s, u"bills_pkey"_s, u"samples_pkey"_s},
         {{u"orders"_s, kOrders}}},
        {"billedTests.lock", {u"test_orders_by_bill"_s}, {{u"bill"_s, kBill}}},
        {"billedTests.takeOff", {u"test_orders_by_bill"_s}, {{u"bill"_s, kUncollectedBill}}},
        // ---- orders
        {"testOrders.cancel", {u"test_orders_pkey"_s}, {{u"order"_s, kOrder}}},
        {"testOrders.get", {u"test_orders_pkey"_s}, {{u"order"_s, kOrder}}},
        {"testOrders.insert",
         {},
         {{u"priority"_s, u"'ROUTINE'"_s},
          {u"note"_s, kNull},
          {u"orders"_s, u"'[{\"id\":\"' || md5('new') || '\",\"lab\":\"' || md5('l1') || '\",\"test\":\"' || "
                        "md5('y5') || '\",\"price\":100}]'"_s}}},
        {"testOrders.isPaidBack", {u"bills_pkey"_s}, {}},
        {"testOrders.list", {u"test_orders_by_patient"_s}, {{u"visit"_s, kNull}}},
        {"testOrders.list", {u"test_orders_by_visit"_s}, {{u"patient"_s, kNull}, {u"visit"_s, kVisit}}},
        {"testOrders.orderable",
         {u"test_orders_by_visit"_s},
         {{u"visit"_s, kVisit}, {u"tests"_s, u"ARRAY[md5('y5')::uuid, md5('y6')::uuid]"_s}}},
        {"testOrders.read", {u"test_orders_pkey"_s}, {{u"orders"_s, kOrders}}},
        {"testOrders.setBilled", {u"test_orders_pkey"_s, u"bills_pkey"_s}, {{u"orders"_s, kOrders}}},
        {"visitTests.lock", {u"test_orders_by_visit"_s}, {{u"visit"_s, kVisit}}},
        {"visitTests.lockTubes", {u"samples_by_visit"_s}, {{u"visit"_s, kVisit}}},
        {"visitTests.states", {u"test_orders_by_visit"_s}, {{u"visit"_s, kVisit}}},
        {"visitTests.visitOfSample", {u"samples_sample_number_key"_s}, {{u"number"_s, kNumber}}},
        {"visitTests.visitsOf", {u"test_orders_pkey"_s}, {{u"orders"_s, kOrders}}},
        // ---- samples
        {"prints.drawSampleLabel",
         {u"samples_pkey"_s, u"sample_tests_pkey"_s, u"sample_events_by_sample"_s, u"test_orders_pkey"_s},
         {{u"id"_s, kTube}, {u"code"_s, u"'x'"_s}}},
        {"prints.sampleLabel", {u"samples_pkey"_s, u"sample_tests_pkey"_s}, {{u"id"_s, kTube}}},
        {"samples.collected",
         {u"test_orders_pkey"_s},
         {{u"orders"_s, kOrders}, {u"tube"_s, kTube}, {u"at"_s, u"'2026-06-15T06:00:00Z'"_s}}},
        {"samples.get",
         {u"samples_sample_number_key"_s, u"sample_tests_pkey"_s, u"sample_events_by_sample"_s,
          u"test_orders_pkey"_s, u"patients_pkey"_s},
         {{u"number"_s, kNumber}}},
        {"samples.label",
         {u"counters_pkey"_s},
         {{u"tubes"_s, u"'[{\"id\":\"' || md5('new') || '\",\"lab\":\"' || md5('l1') || "
                       "'\",\"specimen\":\"SERUM\",\"container\":\"GEL_TUBE\",\"colour\":\"#000000\"}]'"_s}}},
        {"samples.ofOrders",
         {u"test_orders_pkey"_s, u"samples_pkey"_s, u"sample_tests_pkey"_s, u"sample_events_by_sample"_s},
         {{u"orders"_s, kOrders}}},
        {"samples.noteTests", {u"sample_tests_pkey"_s}, {{u"places"_s, kPlaces}}},
        {"samples.place", {u"test_orders_pkey"_s}, {{u"places"_s, kPlaces}}},
        {"samples.reject", {u"test_orders_by_sample"_s}, {{u"tube"_s, kTube}}},
        {"samples.step",
         {u"samples_pkey"_s},
         {{u"event"_s, kNew},
          {u"tube"_s, kTube},
          {u"step"_s, u"'STORED'"_s},
          {u"at"_s, u"'2026-06-15T06:00:00Z'"_s},
          {u"place"_s, kNull},
          {u"notes"_s, kNull}}},
    };
}

} // namespace hms::test
