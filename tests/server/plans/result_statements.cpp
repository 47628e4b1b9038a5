// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNew = u"gen_random_uuid()"_s;
const auto kNull = u"NULL"_s;
const auto kOrder = u"md5('q5005')::uuid"_s;
const auto kOrders = u"ARRAY[md5('q5005')::uuid, md5('q5010')::uuid]"_s;
const auto kResult = u"(SELECT id FROM test_results WHERE test_order_id = md5('q5005')::uuid)"_s;
const auto kResults = u"(SELECT array_agg(id) FROM test_results WHERE test_order_id = md5('q5005')::uuid)"_s;
const auto kVisit = u"(SELECT visit_id FROM test_orders WHERE id = md5('q5005')::uuid)"_s;
const auto kPatient = u"(SELECT patient_id FROM test_orders WHERE id = md5('q5005')::uuid)"_s;
const auto kReport = u"(SELECT id FROM lab_reports ORDER BY id LIMIT 1)"_s;
// In the right state for who changes it; of today's, whose samples are good and whose reviewer is somebody
// else.
const auto kOfToday =
    u"(SELECT %2(id) FROM (SELECT id FROM test_results WHERE status = '%1' AND hold_reason IS NULL AND "
    "created_at > '2026-06-15' AND entered_by <> (SELECT id FROM users WHERE username = 'reception') "
    "ORDER BY id LIMIT 1) r)"_s;
const auto kCompleted = kOfToday.arg(u"COMPLETED"_s, QString());
const auto kAlert = u"md5('alert5')::uuid"_s;
const auto kUser = u"(SELECT id FROM users WHERE username = 'reception')"_s;

QHash<QString, QString> values(const QHash<QString, QString> &others)
{
    QHash<QString, QString> out{{u"id"_s, kResult},       {u"ids"_s, kResults},
                                {u"order"_s, kOrder},     {u"orders"_s, kOrders},
                                {u"visit"_s, kVisit},     {u"result"_s, kResult},
                                {u"results"_s, kResults}, {u"report"_s, kReport},
                                {u"alert"_s, kAlert},     {u"caller"_s, kUser},
                                {u"template"_s, kNull},   {u"version"_s, kNull},
                                {u"of_lab"_s, u"true"_s}, {u"notes"_s, kNull},
                                {u"lane"_s, kNull},       {u"lab"_s, u"md5('l1')::uuid"_s}};
    out.insert(others);
    return out;
}

} // namespace

QList<DeskStatement> resultStatements()
{
    return {
        // ---- one result
        {"testResults.open",
         {u"test_orders_pkey"_s, u"test_results_test_order_id_version_key|test_results_current"_s,
          u"test_orders_by_patient"_s, u"samples_pkey"_s},
         values({})},
        {"testResults.entryFacts",
         {u"test_orders_pkey"_s, u"test_results_current|test_results_test_order_id_version_key"_s,
          u"test_orders_by_patient"_s},
         values({})},
        {"testResults.read", {u"test_results_pkey"_s}, values({})},
        {"testResults.states", {u"test_results_pkey"_s, u"test_orders_pkey"_s}, values({})},
        {"testResults.visits", {u"test_results_pkey"_s, u"test_orders_pkey"_s}, values({})},
        {"testResults.current", {u"test_orders_pkey"_s, u"test_results_current"_s}, values({})},
        {"testResults.currentOfVisit", {u"test_orders_by_visit"_s, u"test_results_current"_s}, values({})},
        {"testResults.noteLooker", {u"test_result_lookers_pkey"_s}, values({})},
        {"testResults.trend",
         {u"test_orders_by_patient"_s, u"test_results_current|test_results_test_order_id_version_key"_s},
         values({{u"patient"_s, kPatient}, {u"test"_s, u"md5('y6')::uuid"_s}, {u"key"_s, u"'k'"_s}})},
        {"testResults.reviews",
         {u"test_orders_open"_s, u"test_results_current|test_results_test_order_id_version_key"_s},
         values({{u"limit"_s, u"100"_s}})},
        {"testResults.returnToDraft", {u"test_results_pkey"_s}, values({{u"id"_s, kCompleted}})},
        {"testResults.review",
         {u"test_results_pkey"_s},
         values({{u"ids"_s, kOfToday.arg(u"COMPLETED"_s, u"array_agg"_s)}})},
        {"testResults.hold", {u"test_results_pkey"_s}, values({{u"id"_s, kCompleted}})},
        {"testResults.release",
         {u"test_results_pkey"_s},
         values({{u"ids"_s, kOfToday.arg(u"REVIEWED"_s, u"array_agg"_s)}})},
        {"testResults.deliver", {u"lab_report_results_pkey"_s, u"test_results_pkey"_s}, values({})},
        {"testResults.supersede", {u"test_results_pkey"_s}, values({})},
        {"testResults.stepOrders", {u"test_orders_pkey"_s}, values({{u"to"_s, u"'RELEASED'"_s}})},
        // ---- reports
        {"labReports.snapshot",
         {u"visits_pkey"_s, u"test_orders_by_visit"_s, u"test_results_current"_s},
         values({})},
        {"labReports.number", {u"lab_reports_visit_id_version_key"_s}, values({})},
        {"labReports.insert",
         {u"visits_pkey"_s, u"test_orders_by_visit"_s, u"test_results_current"_s},
         values({{u"id"_s, kNew},
                 {u"number"_s, u"'L-1'"_s},
                 {u"version"_s, u"77"_s},
                 {u"language"_s, u"'en'"_s},
                 {u"snapshot"_s, u"'{}'"_s},
                 {u"code"_s, u"'x'"_s}})},
        {"labReports.current",
         {u"lab_reports_visit_id_version_key"_s, u"lab_report_results_pkey"_s, u"test_results_pkey"_s},
         values({})},
        {"labReports.isVisit", {u"visits_pkey"_s}, values({})},
        {"labReports.released", {u"test_results_pkey"_s, u"lab_reports_pkey"_s}, values({})},
        {"labReports.results", {u"lab_report_results_pkey"_s}, values({})},
        {"labReports.get",
         {u"lab_reports_pkey"_s, u"lab_deliveries_by_report"_s},
         values({{u"id"_s, kReport}})},
        {"prints.labReport", {u"lab_reports_pkey"_s}, values({{u"id"_s, kReport}})},
        {"prints.drawLabReport",
         {u"lab_reports_pkey"_s},
         values({{u"id"_s, kReport}, {u"code"_s, u"'x'"_s}, {u"language"_s, u"'en'"_s}})},
        {"labReports.hold", {u"lab_reports_pkey"_s}, values({{u"id"_s, kReport}})},
        {"labReports.attach",
         {u"lab_reports_pkey"_s, u"documents_pkey|documents_versions"_s},
         values({{u"id"_s, kReport}, {u"document"_s, u"(SELECT id FROM documents ORDER BY id LIMIT 1)"_s}})},
        {"labReports.list", {u"lab_reports_visit_id_version_key"_s}, values({{u"patient"_s, kNull}})},
        {"labReports.list",
         {u"lab_reports_by_patient"_s},
         values({{u"visit"_s, kNull}, {u"patient"_s, kPatient}})},
        {"labReports.noteReader", {u"lab_report_readers_pkey"_s}, values({{u"user"_s, kUser}})},
        {"labReports.find",
         {u"lab_reports_report_number_version_key"_s, u"lab_reports_visit_id_version_key"_s},
         values({{u"number"_s, u"'L-5'"_s}, {u"version"_s, u"1"_s}})},
        {"results.aboutResult", {u"test_results_pkey"_s, u"test_orders_pkey"_s}, values({})},
        {"results.aboutReport", {u"lab_reports_pkey"_s, u"test_results_pkey"_s}, values({})},
        {"results.doctorOf", {u"visits_pkey"_s}, values({})},
        {"results.readersBefore",
         {u"test_results_test_order_id_version_key"_s, u"lab_report_results_by_result"_s},
         values({{u"amender"_s, kUser}})},
        // ---- critical values
        {"criticalAlerts.facts", {u"test_results_pkey"_s, u"critical_alerts_by_order"_s}, values({})},
        {"criticalAlerts.about", {u"critical_alerts_pkey"_s}, values({})},
        {"criticalAlerts.isListening",
         {u"critical_steps_told|critical_steps_by_alert"_s},
         values({{u"user"_s, kUser}})},
        {"criticalAlerts.setLevel", {u"critical_alerts_pkey"_s}, values({{u"level"_s, u"1"_s}})},
        {"criticalAlerts.lock", {u"critical_alerts_pkey"_s}, values({{u"id"_s, kAlert}})},
        {"criticalAlerts.acknowledge",
         {u"critical_alerts_pkey"_s},
         values({{u"id"_s, kAlert}, {u"text"_s, u"'7.2'"_s}, {u"other"_s, kNull}})},
        {"criticalAlerts.others",
         {u"critical_steps_by_alert"_s, u"critical_alerts_pkey"_s},
         values({{u"id"_s, kAlert}})},
        {"criticalAlerts.read",
         {u"critical_alerts_pkey"_s, u"critical_steps_by_alert"_s},
         values({{u"id"_s, kAlert}})},
    };
}

} // namespace hms::test
