// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kSomeDoctor = u"(SELECT id FROM doctors ORDER BY id LIMIT 1)"_s;
const auto kDueBill = u"(SELECT id FROM bills WHERE status = 'PENDING' ORDER BY id LIMIT 1)"_s;
const auto kWaiting =
    u"(SELECT id FROM visits WHERE visit_date = '2026-06-15' AND status = 'WAITING' ORDER BY id LIMIT 1)"_s;

} // namespace

QList<DeskStatement> visitStatements()
{
    return {
        // ---- doctors and queues
        {"doctors.board", {u"visits_serial_key"_s}, {}},
        {"doctors.days",
         {u"visits_serial_key"_s, u"counters_pkey"_s},
         {{u"doctors"_s, u"ARRAY[(SELECT id FROM doctors ORDER BY id LIMIT 1)]"_s}}},
        {"doctors.lockDays",
         {u"visits_pkey"_s},
         {{u"doctors"_s, kNull}, {u"visits"_s, u"ARRAY[(SELECT id FROM visits ORDER BY id LIMIT 1)]"_s}}},
        {"doctors.list", {u"visits_serial_key"_s, u"counters_pkey"_s}, {}},
        {"queue.get",
         {u"topics_pkey"_s, u"visits_serial_key"_s, u"visits_queue"_s, u"patients_pkey"_s,
          u"bills_by_visit"_s},
         {}},
        {"visits.callNext", {u"visits_queue"_s, u"visits_pkey"_s}, {{u"finish"_s, u"true"_s}}},
        {"visits.cancel", {u"bills_pkey"_s, u"visits_pkey"_s}, {{u"bill"_s, kDueBill}}},
        {"visits.changed",
         {u"visits_pkey"_s, u"patients_pkey"_s, u"bills_by_visit"_s, u"vitals_by_visit"_s,
          u"visits_serial_key"_s, u"counters_pkey"_s},
         {{u"visits"_s,
           u"ARRAY[(SELECT id FROM visits WHERE visit_date = '2026-06-15' ORDER BY id LIMIT 1)]"_s}}},
        {"visits.changedBill", {u"bills_by_visit"_s, u"patients_pkey"_s, u"bill_events_by_bill"_s}, {}},
        {"visits.checkIn",
         {u"counters_pkey"_s, u"patients_pkey"_s},
         {{u"visit"_s, kNew},
          {u"bill"_s, kNew},
          {u"patient"_s,
           u"(SELECT id FROM patients WHERE last_visit_date < '2026-06-15' ORDER BY id LIMIT 1)"_s},
          {u"type"_s, u"'NEW'"_s},
          {u"priority"_s, u"'ROUTINE'"_s}}},
        {"visits.checkInFacts", {u"patients_pkey"_s, u"visits_queue"_s}, {}},
        {"visits.endOfQueue", {u"counters_pkey"_s}, {}},
        {"visits.get", {u"visits_pkey"_s, u"patients_pkey"_s}, {}},
        {"visits.list",
         {u"visits_by_date"_s, u"patients_pkey"_s},
         {{u"patient"_s, kNull}, {u"doctor"_s, kNull}}},
        {"visits.lock", {u"visits_pkey"_s}, {}},
        {"visits.lockBill", {u"bills_one_per_visit"_s}, {}},
        {"visits.lockQueue", {u"visits_pkey"_s}, {}},
        {"visits.move",
         {u"visits_pkey"_s},
         {{u"renumbered"_s,
           u"ARRAY[(SELECT id FROM visits WHERE visit_date = '2026-06-15' ORDER BY id LIMIT 1)]"_s},
          {u"position"_s, u"5"_s}}},
        {"visits.otherOpen", {u"visits_queue"_s}, {}},
        {"visits.places", {u"visits_queue"_s}, {{u"except"_s, kWaiting}}},
        {"visits.recall", {u"visits_pkey"_s}, {}},
        {"visits.setStatus",
         {u"visits_pkey"_s, u"patients_pkey"_s},
         {{u"to"_s, u"'CALLED'"_s}, {u"arrived"_s, u"true"_s}}},
        {"visits.transfer",
         {u"visits_pkey"_s, u"counters_pkey"_s, u"bills_one_per_visit"_s,
          u"bill_items_bill_id_line_number_key"_s},
         {{u"doctor"_s, kSomeDoctor}}},
        {"visits.transferTarget", {u"visits_queue"_s}, {}},
    };
}

} // namespace hms::test
