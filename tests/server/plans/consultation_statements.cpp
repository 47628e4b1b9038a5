// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kConsulted = u"(SELECT visit_id FROM consultations ORDER BY visit_id LIMIT 1)"_s;
const auto kDrafted =
    u"(SELECT visit_id FROM consultation_drafts WHERE NOT is_closed ORDER BY visit_id LIMIT 1)"_s;
const auto kCertificate = u"(SELECT id FROM certificates ORDER BY id LIMIT 1)"_s;
const auto kSomeCondition = u"(SELECT id FROM conditions ORDER BY id LIMIT 1)"_s;
const auto kSomeVitals = u"(SELECT id FROM vitals ORDER BY id OFFSET 5000 LIMIT 1)"_s;
const auto kMeasuredVisit = u"(SELECT visit_id FROM vitals ORDER BY id OFFSET 5000 LIMIT 1)"_s;

} // namespace

QList<DeskStatement> consultationStatements()
{
    return {
        // ---- certificates
        {"certificates.cancel", {u"certificates_pkey"_s}, {{u"id"_s, kCertificate}, {u"reason"_s, u"'x'"_s}}},
        {"certificates.facts",
         {u"visits_pkey"_s, u"patients_pkey"_s, u"consultation_drafts_pkey"_s, u"vitals_by_visit"_s,
          u"prescriptions_by_visit"_s, u"conditions_by_patient|conditions_known_once"_s},
         {{u"visit"_s, kConsulted}, {u"language"_s, u"'bn'"_s}}},
        {"certificates.get", {u"certificates_pkey"_s, u"patients_pkey"_s}, {{u"id"_s, kCertificate}}},
        {"certificates.insert",
         {u"visits_pkey"_s},
         {{u"id"_s, kNew},
          {u"kind"_s, u"'FITNESS'"_s},
          {u"language"_s, u"'en'"_s},
          {u"visit"_s, kConsulted},
          {u"title"_s, u"'x'"_s},
          {u"text"_s, u"'x'"_s},
          {u"from"_s, kNull},
          {u"to"_s, kNull}}},
        {"certificates.list", {u"certificates_by_patient"_s}, {{u"visit"_s, kNull}}},
        {"certificates.list",
         {u"certificates_by_visit"_s},
         {{u"visit"_s, kConsulted}, {u"patient"_s, kNull}}},
        {"certificates.lock", {u"certificates_pkey"_s}, {{u"id"_s, kCertificate}}},
        {"prints.certificate", {u"certificates_pkey"_s, u"patients_pkey"_s}, {{u"id"_s, kCertificate}}},
        {"prints.drawCertificate",
         {u"certificates_pkey"_s, u"patients_pkey"_s},
         {{u"id"_s, kCertificate}, {u"code"_s, u"'x'"_s}, {u"language"_s, u"'en'"_s}}},
        // ---- the consulting room
        {"consultations.addendum",
         {u"consultations_visit_id_key"_s},
         {{u"text"_s, u"'x'"_s}, {u"visit"_s, kConsulted}}},
        {"consultations.complete",
         {u"consultation_drafts_pkey"_s, u"visits_pkey"_s},
         {{u"visit"_s, kDrafted}, {u"row_version"_s, u"1"_s}}},
        {"consultations.facts",
         {u"visits_pkey"_s, u"consultation_drafts_pkey"_s, u"consultations_visit_id_key"_s,
          u"diagnosis_codes_pkey"_s},
         {{u"codes"_s, u"'[\"A00.17\"]'"_s}}},
        {"consultations.get",
         {u"visits_pkey"_s, u"consultation_drafts_pkey"_s, u"consultations_visit_id_key"_s,
          u"diagnoses_by_visit|diagnoses_one_primary"_s, u"consultation_addenda_by_visit"_s},
         {{u"visit"_s, kConsulted}}},
        {"consultations.save",
         {u"consultation_drafts_pkey"_s},
         {{u"visit"_s, kDrafted},
          {u"row_version"_s, u"1"_s},
          {u"page"_s, u"'{\"complaint\":\"\",\"examination\":\"\",\"plan\":\"\",\"diagnoses\":[]}'"_s}}},
        {"conditions.insert",
         {u"patients_pkey"_s, u"patient_redirects_pkey"_s},
         {{u"id"_s, kNew},
          {u"kind"_s, u"'CHRONIC'"_s},
          {u"code"_s, kNull},
          {u"severity"_s, kNull},
          {u"reaction"_s, kNull}}},
        {"conditions.known",
         {u"conditions_known_once|conditions_by_patient"_s},
         {{u"kind"_s, u"'CHRONIC'"_s}}},
        {"conditions.list", {u"conditions_by_patient"_s, u"patients_pkey"_s}, {}},
        {"conditions.read", {u"conditions_pkey"_s}, {{u"id"_s, kSomeCondition}}},
        {"conditions.refute", {u"conditions_pkey"_s}, {{u"id"_s, kSomeCondition}}},
        {"diagnosisCodes.search", {u"diagnosis_codes_by_word"_s}, {{u"text"_s, u"'dise 17'"_s}}},
        {"visits.changedEntry",
         {u"visits_pkey"_s, u"patients_pkey"_s, u"bills_by_visit"_s, u"vitals_by_visit"_s},
         {}},
        {"vitals.correctable",
         {u"vitals_pkey"_s, u"vitals_corrected_once"_s},
         {{u"id"_s, kSomeVitals}, {u"visit"_s, kMeasuredVisit}}},
        {"vitals.insert",
         {u"visits_pkey"_s, u"vitals_pkey"_s},
         {{u"id"_s, kNew},
          {u"signs"_s, u"'{\"pain\":3}'"_s},
          {u"unusual"_s, u"'[]'"_s},
          {u"corrects"_s, kNull},
          {u"reason"_s, kNull}}},
        {"vitals.list",
         {u"vitals_by_patient"_s, u"vitals_corrected_once"_s, u"patients_pkey"_s},
         {{u"before"_s, kNull}, {u"corrected"_s, u"false"_s}}},
        {"vitals.one", {u"vitals_pkey"_s, u"vitals_corrected_once"_s}, {{u"id"_s, kSomeVitals}}},
        {"vitals.visit", {u"visits_pkey"_s, u"patients_pkey"_s}, {}},
    };
}

} // namespace hms::test
