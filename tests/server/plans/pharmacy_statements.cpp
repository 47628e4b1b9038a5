// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kPrescription = u"md5('x5')::uuid"_s;
const auto kPatientOfPrescription = u"(SELECT patient_id FROM prescriptions WHERE id = md5('x5')::uuid)"_s;
const auto kSet = u"md5('t5')::uuid"_s;
const auto kDoctorOfSet = u"(SELECT doctor_id FROM prescription_sets WHERE id = md5('t5')::uuid)"_s;
const auto kSomeBatch = u"md5('k4')::uuid"_s;
const auto kSomeBatches = u"ARRAY[md5('k4')::uuid, md5('k8')::uuid]"_s;

} // namespace

QList<DeskStatement> pharmacyStatements()
{
    return {
        {"topics.pharmacy", {u"topics_pkey"_s, u"prescriptions_open"_s, u"patients_pkey"_s}, {}},
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
        // ---- prescriptions
        {"prescriptions.cancel", {u"prescriptions_pkey"_s}, {{u"id"_s, kPrescription}}},
        {"prescriptions.changed",
         {u"prescriptions_pkey"_s, u"prescription_items_prescription_id_line_number_key"_s,
          u"stock_movements_by_item"_s, u"visits_pkey"_s, u"patients_pkey"_s},
         {{u"id"_s, kPrescription}}},
        {"prints.prescription", {u"prescriptions_pkey"_s, u"patients_pkey"_s}, {{u"id"_s, kPrescription}}},
        {"prints.drawPrescription",
         {u"prescriptions_pkey"_s, u"prescription_items_prescription_id_line_number_key"_s,
          u"stock_movements_by_item"_s, u"vitals_by_visit"_s, u"consultation_drafts_pkey"_s,
          u"conditions_by_patient|conditions_known_once"_s, u"patients_pkey"_s},
         {{u"id"_s, kPrescription}, {u"code"_s, u"'x'"_s}}},
        {"prescriptions.get",
         {u"prescriptions_pkey"_s, u"prescription_items_prescription_id_line_number_key"_s,
          u"stock_movements_by_item"_s, u"patients_pkey"_s},
         {{u"id"_s, kPrescription}}},
        {"prescriptions.insert",
         {},
         {{u"id"_s, kNew},
          {u"notes"_s, kNull},
          {u"follow_up"_s, kNull},
          {u"lines"_s,
           u"'[{\"id\":\"' || md5('new') || '\",\"number\":1,\"medicine\":\"' || md5('m5') || "
           u"'\",\"instruction\":\"' || "
           "(SELECT id FROM medicine_instructions LIMIT 1) || '\",\"days\":5,\"quantity\":10}]'"_s}}},
        {"prescriptions.items",
         {u"prescription_items_prescription_id_line_number_key"_s},
         {{u"id"_s, kPrescription}}},
        {"prescriptions.lineFacts",
         {u"medicines_pkey"_s},
         {{u"lines"_s, u"'[{\"number\":1,\"medicine\":\"' || md5('m5') || '\"}]'"_s}}},
        {"prescriptions.list", {u"prescriptions_by_patient"_s, u"patients_pkey"_s}, {{u"visit"_s, kNull}}},
        {"prescriptions.list", {u"prescriptions_by_visit"_s}, {{u"patient"_s, kNull}}},
        {"prescriptions.lock", {u"prescriptions_pkey"_s}, {{u"id"_s, kPrescription}}},
        {"medicines.saveSafety",
         {u"medicines_pkey"_s},
         {{u"id"_s, u"md5('m5')::uuid"_s},
          {u"safety"_s,
           u"'{\"substances\":[],\"allergyClasses\":[],\"ageLimits\":[],\"pregnancy\":\"SAFE\"}'"_s}}},
        {"safety.lock", {}, {{u"patient"_s, kPatientOfPrescription}}},
        {"safety.onRecord",
         {u"medicines_pkey"_s, u"conditions_by_patient|conditions_known_once"_s,
          u"prescriptions_by_patient"_s, u"prescription_items_prescription_id_line_number_key"_s},
         {{u"patient"_s, kPatientOfPrescription},
          {u"today"_s, u"'2026-06-15'"_s},
          {u"lines"_s, u"'[{\"number\":0,\"medicine\":\"' || md5('m5') || '\"}]'"_s}}},
        {"safety.patient",
         {u"visits_pkey"_s, u"patients_pkey"_s, u"conditions_by_patient|conditions_known_once"_s,
          u"diagnoses_by_patient"_s},
         {}},
        {"safety.running",
         {u"prescriptions_by_patient"_s, u"prescription_items_prescription_id_line_number_key"_s},
         {{u"patient"_s, kPatientOfPrescription}, {u"today"_s, u"'2026-06-15'"_s}}},
        {"prescriptionSets.insert",
         {},
         {{u"id"_s, kNew}, {u"doctor"_s, kDoctorOfSet}, {u"items"_s, u"'[]'"_s}}},
        {"prescriptionSets.list", {u"prescription_sets_name"_s}, {{u"doctor"_s, kDoctorOfSet}}},
        {"prescriptionSets.named",
         {u"prescription_sets_name"_s},
         {{u"doctor"_s, kDoctorOfSet}, {u"except"_s, kNull}}},
        {"prescriptionSets.read",
         {u"prescription_sets_pkey"_s},
         {{u"id"_s, kSet}, {u"doctor"_s, kDoctorOfSet}}},
        {"prescriptionSets.remove",
         {u"prescription_sets_pkey"_s},
         {{u"id"_s, kSet}, {u"doctor"_s, kDoctorOfSet}}},
        {"prescriptionSets.update",
         {u"prescription_sets_pkey"_s},
         {{u"id"_s, kSet}, {u"doctor"_s, kDoctorOfSet}, {u"items"_s, u"'[]'"_s}, {u"row_version"_s, kNull}}},
        // ---- the pharmacy
        {"pharmacy.given",
         {u"prescription_items_prescription_id_line_number_key"_s, u"stock_movements_by_item"_s},
         {}},
        {"pharmacy.lockBatches",
         {u"stock_batches_usable"_s, u"medicines_pkey"_s},
         {{u"medicines"_s, u"ARRAY[md5('m4')::uuid, md5('m8')::uuid]"_s}}},
        {"pharmacy.release",
         {u"prescription_items_prescription_id_line_number_key"_s, u"stock_reservations_pkey"_s},
         {}},
        {"pharmacy.reserve",
         {u"stock_reservations_pkey"_s},
         {{u"until"_s, u"'2026-06-15T06:15:00Z'"_s},
          {u"lines"_s,
           u"'[{\"item\":\"' || md5('i5') || '\",\"batch\":\"' || md5('k5') || '\",\"quantity\":1}]'"_s}}},
        {"pharmacy.reserved",
         {u"stock_reservations_by_batch"_s, u"prescription_items_pkey"_s},
         {{u"batches"_s, kSomeBatches}}},
        {"pharmacy.setCalled", {u"prescriptions_pkey"_s}, {{u"id"_s, kPrescription}}},
        {"pharmacy.setStatus",
         {u"prescriptions_pkey"_s},
         {{u"id"_s, kPrescription}, {u"status"_s, u"'PARTIAL'"_s}}},
    };
}

} // namespace hms::test
