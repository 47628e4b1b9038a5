// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kSomePatient = u"(SELECT id FROM patients ORDER BY id OFFSET 5000 LIMIT 1)"_s;

} // namespace

QList<DeskStatement> patientStatements()
{
    return {
        // ---- patients
        {"patients.duplicates",
         {u"patients_by_name_key"_s, u"patients_by_national_id"_s, u"patients_by_phone"_s,
          u"patients_by_sound"_s, u"patients_pkey"_s},
         {{u"national_id"_s, u"'1234567890'"_s},
          {u"phone_digits"_s, u"'8801711111111'"_s},
          {u"skeletons"_s, u"ARRAY['amna', 'bgm']"_s},
          {u"birth_date"_s, u"'1980-01-01'"_s},
          {u"estimated"_s, u"false"_s}}},
        {"patients.get",
         {u"patients_pkey"_s, u"patient_redirects_pkey"_s, u"conditions_by_patient|conditions_known_once"_s},
         {{u"id"_s, kSomePatient}, {u"clinical"_s, u"true"_s}}},
        {"patients.history",
         {u"visits_by_patient"_s, u"bills_by_patient"_s, u"payments_by_bill"_s, u"refunds_by_bill"_s,
          u"diagnoses_by_patient"_s, u"vitals_by_patient"_s, u"certificates_by_patient"_s,
          u"conditions_by_patient|conditions_known_once"_s, u"prescriptions_by_patient"_s,
          u"prescription_items_prescription_id_line_number_key"_s, u"stock_movements_by_item"_s,
          u"patients_pkey"_s},
         {{u"id"_s, kSomePatient},
          {u"before"_s, kNull},
          {u"kinds"_s, kNull},
          {u"clinical"_s, u"true"_s},
          {u"prescriptions"_s, u"true"_s}}},
        {"patients.register",
         {u"counters_pkey"_s, u"name_words_pkey"_s},
         {{u"id"_s, kNew},
          {u"sex"_s, u"'FEMALE'"_s},
          {u"birth_date"_s, u"'1980-01-01'"_s},
          {u"estimated"_s, u"false"_s},
          {u"phone"_s, kNull},
          {u"blood_group"_s, kNull},
          {u"address"_s, kNull},
          {u"guardian"_s, kNull},
          {u"national_id"_s, kNull},
          {u"language"_s, u"'bn'"_s},
          {u"duplicate_accepted"_s, u"false"_s}}},
        {"patients.searchName",
         {u"name_words_pkey"_s, u"patients_by_recency"_s, u"patients_pkey"_s},
         {{u"words"_s, u"ARRAY['rah']"_s},
          {u"latin"_s, u"ARRAY['rah']"_s},
          {u"skeletons"_s, u"ARRAY['rh']"_s}}},
        // Words that never meet: everybody is asked, by words.
        {"patients.searchName",
         {u"name_words_pkey"_s, u"patients_by_word"_s},
         {{u"words"_s, u"ARRAY['jahang', 'talukd', 'md']"_s},
          {u"latin"_s, u"ARRAY['jahang', 'talukd', 'md']"_s},
          {u"skeletons"_s, u"ARRAY['jhng', 'tlkd', 'md']"_s}}},
        // Nobody is called so: who sounds or is spelt alike.
        {"patients.searchName",
         {u"name_words_pkey"_s, u"name_words_by_trigram"_s, u"patients_by_word"_s, u"patients_by_sound"_s},
         {{u"words"_s, u"ARRAY['jahangirr', 'taluqder']"_s},
          {u"latin"_s, u"ARRAY['jahangirr', 'taluqder']"_s},
          {u"skeletons"_s, u"ARRAY['jhngr', 'tlkdr']"_s}}},
        {"patients.searchNumber",
         {u"patients_by_national_id"_s, u"patients_by_phone"_s, u"patients_by_phone_tail"_s,
          u"patients_number_key"_s, u"patients_pkey"_s},
         {{u"number"_s, u"'P-2026-0017'"_s},
          {u"typed"_s, u"'017'"_s},
          {u"digits"_s, u"'01712'"_s},
          {u"prefix"_s, u"'8801712'"_s}}},
        {"patients.update",
         {u"patients_pkey"_s},
         {{u"id"_s, kSomePatient},
          {u"row_version"_s, u"1"_s},
          {u"name"_s, kNull},
          {u"name_latin"_s, kNull},
          {u"name_key"_s, kNull},
          {u"sex"_s, kNull},
          {u"birth_date"_s, kNull},
          {u"estimated"_s, kNull},
          {u"phone"_s, kNull},
          {u"blood_group"_s, kNull},
          {u"address"_s, u"'Mirpur'"_s},
          {u"guardian"_s, kNull},
          {u"national_id"_s, kNull}}},
        {"patients.writeFacts", {u"patients_pkey"_s}, {{u"id"_s, kSomePatient}}},
    };
}

} // namespace hms::test
