// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

Decimal decimal(const QString &text)
{
    return Decimal::fromText(text).value();
}

TemplateField field(const QString &key, int order, FieldKind kind, ValueType type)
{
    TemplateField out;
    out.key = key;
    out.order = order;
    out.label = {key, key + u" bn"_s, {}};
    out.kind = kind;
    out.type = type;
    return out;
}

TemplateField salt(const QString &key, int order, int decimals, const QString &low, const QString &high)
{
    TemplateField out = field(key, order, FieldKind::Number, ValueType::Number);
    out.decimals = decimals;
    out.unit = FieldUnit{u"mmol/L"_s, u"mmol/L"_s};
    ReferenceRange range;
    range.low = decimal(low);
    range.high = decimal(high);
    out.ranges = {range};
    return out;
}

TemplateField potassium()
{
    TemplateField out = salt(u"k"_s, 2, 1, u"3.5"_s, u"5.1"_s);
    out.label = {u"Potassium"_s, u"পটাশিয়াম"_s, u"بوتاسيوم"_s};
    out.required = true;
    out.deltaPercent = 50;
    out.ranges.first().criticalLow = decimal(u"2.5"_s);
    out.ranges.first().criticalHigh = decimal(u"6.5"_s);
    return out;
}

TemplateField look()
{
    TemplateField out = field(u"look"_s, 6, FieldKind::Choice, ValueType::String);
    out.choices = {{u"CLEAR"_s, {u"Clear"_s, {}, {}}, ChoiceFlag::Normal},
                   {u"CLOUDY"_s, {u"Cloudy"_s, {}, {}}, ChoiceFlag::Abnormal},
                   {u"BLOODY"_s, {u"Bloody"_s, u"রক্তমিশ্রিত"_s, u"دموي"_s}, ChoiceFlag::Critical},
                   {u"OTHER"_s, {u"Other"_s, {}, {}}, {}}};
    return out;
}

TemplateField text(const QString &key, int order)
{
    TemplateField out = field(key, order, FieldKind::Text, ValueType::String);
    out.maxLength = 200;
    return out;
}

} // namespace

TestTemplate saltForm()
{
    TestTemplate test;
    TemplateField control = salt(u"control"_s, 7, 0, u"1"_s, u"2"_s);
    control.ranges.clear();
    control.informative = true;
    TemplateField gap = salt(u"gap"_s, 5, 0, u"3"_s, u"16"_s);
    gap.kind = FieldKind::Computed;
    gap.formula = FieldFormula{Formula::AnionGap, {u"na"_s, u"cl"_s, u"hco3"_s}};
    TemplateField growth = field(u"growth"_s, 9, FieldKind::Table, ValueType::Array);
    growth.maxRows = 5;
    growth.columns = {text(u"germ"_s, 1), salt(u"count"_s, 2, 0, u"0"_s, u"10"_s)};
    test.fields = {salt(u"na"_s, 1, 0, u"136"_s, u"145"_s),
                   potassium(),
                   salt(u"cl"_s, 3, 0, u"98"_s, u"107"_s),
                   salt(u"hco3"_s, 4, 0, u"22"_s, u"29"_s),
                   gap,
                   look(),
                   control,
                   text(u"note"_s, 8),
                   growth};
    return test;
}

QJsonObject clearSalts()
{
    return {{u"na"_s, 140}, {u"k"_s, 4.2}, {u"cl"_s, 102}, {u"hco3"_s, 25}};
}

QJsonObject saltsWith(double potassium)
{
    QJsonObject data = clearSalts();
    data[u"k"_s] = potassium;
    return data;
}

ResultBench::ResultBench()
    : manager(server.as(u"lab-manager"_s))
    , otherManager(server.another(u"lab-manager"_s, u"salma"_s))
{
    saveForm(glucose);
    saveForm(cbc);
}

void ResultBench::saveForm(TestTypeId test)
{
    SaveTestTemplate request;
    request.testTypeId = test;
    request.document = saltForm().toJson();
    request.rowVersion = 1;
    const auto saved = server.call(request);
    INFO((saved ? QString() : saved.error().data.value("pointer"_L1).toString()).toStdString());
    REQUIRE(saved);
}

TestOrder ResultBench::collected(TestTypeId test)
{
    CreateTestOrders wish = request({test}, Priority::Urgent);
    wish.repeat = true;
    const auto ordered = server.callAs(doctor.login, wish);
    REQUIRE(ordered);
    const auto taken = collect(ordered->first().id);
    REQUIRE(taken);
    return *taken;
}

Result<TestResult> ResultBench::save(TestOrderId order, const QJsonObject &data, bool complete,
                                     std::optional<int> rowVersion)
{
    return server.callAs(technician, SaveTestResult{.testOrderId = order,
                                                    .data = data,
                                                    .complete = complete,
                                                    .templateVersion = {},
                                                    .rowVersion = rowVersion});
}

TestResult ResultBench::completed(TestOrderId order, const QJsonObject &data)
{
    const auto made = save(order, data, true);
    REQUIRE(made);
    return *made;
}

Result<TestResult> ResultBench::review(TestResultId result)
{
    return server.callAs(manager, ReviewTestResult{.id = result, .notes = {}, .rowVersion = {}});
}

TestResult ResultBench::reviewed(TestOrderId order, const QJsonObject &data)
{
    const auto made = review(completed(order, data).id);
    REQUIRE(made);
    return *made;
}

Result<ReleaseTestResults::Response> ResultBench::release(TestResultId result)
{
    return server.callAs(manager, ReleaseTestResults{.id = result, .visitId = {}, .language = {}});
}

Result<ReleaseTestResults::Response> ResultBench::releaseVisit()
{
    return server.callAs(manager, ReleaseTestResults{.id = {}, .visitId = visit.id, .language = {}});
}

ReleaseTestResults::Response ResultBench::released(TestOrderId order, const QJsonObject &data)
{
    const auto made = release(reviewed(order, data).id);
    REQUIRE(made);
    return *made;
}

Result<ReleaseTestResults::Response> ResultBench::amend(TestResultId result, const QJsonObject &data)
{
    return server.callAs(manager, AmendTestResult{.id = result, .data = data, .reason = u"wrong tube"_s});
}

GetTestResult::Response ResultBench::open(TestOrderId order, const TestServer::CallerPtr &by)
{
    const auto opened = server.callAs(by, GetTestResult{.testOrderId = order, .version = {}});
    REQUIRE(opened);
    return *opened;
}

QStringList ResultBench::toldKinds(UserId user)
{
    return server
        .value(
            u"SELECT coalesce(string_agg(type, ' ' ORDER BY id), '') FROM notifications WHERE user_id = '%1'"_s
                .arg(user.value.toUuidText()))
        .toString()
        .split(u' ', Qt::SkipEmptyParts);
}

void ResultBench::set(const QString &key, const QString &json)
{
    server.exec(u"UPDATE settings SET value = '%1' WHERE key = '%2'"_s.arg(json, key));
}

void checkResultInvariants(TestServer &server)
{
    const QList<std::pair<const char *, QString>> broken{
        {"a released test has a released result, and the other way round",
         u"test_orders o LEFT JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'"
         " WHERE (o.status IN ('RELEASED', 'DELIVERED'))"
         " <> coalesce(r.status IN ('RELEASED', 'DELIVERED'), false)"_s},
        {"an order stands where its result does",
         u"test_orders o JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'"
         " WHERE o.status IN ('COLLECTED', 'COMPLETED', 'REVIEWED')"
         " AND o.status <> CASE r.status WHEN 'DRAFT' THEN 'COLLECTED' ELSE r.status END"_s},
        {"nothing is released that nobody reviewed, or that its own author reviewed",
         u"test_results r WHERE r.version = 1 AND r.released_at IS NOT NULL"
         " AND (r.reviewed_by IS NULL OR r.reviewed_by = ANY (r.entrants))"_s},
        {"nothing was released in a tube that was no good by then",
         u"test_results r JOIN sample_events e ON e.sample_id = r.sample_id AND e.step = 'REJECTED'"
         " WHERE r.version = 1 AND r.released_at > e.noted_at"_s},
        {"every current released result is in its visit's last report",
         u"test_results r JOIN test_orders o ON o.id = r.test_order_id"
         " WHERE r.status IN ('RELEASED', 'DELIVERED') AND NOT EXISTS (SELECT FROM lab_report_results m"
         " JOIN lab_reports l ON l.id = m.report_id WHERE m.result_id = r.id AND l.version ="
         " (SELECT max(version) FROM lab_reports x WHERE x.visit_id = o.visit_id))"_s},
        {"versions have no gap",
         u"(SELECT test_order_id FROM test_results GROUP BY 1 HAVING max(version) <> count(*)) x"_s},
        {"reports have no gap",
         u"(SELECT visit_id FROM lab_reports GROUP BY 1 HAVING max(version) <> count(*)) x"_s},
    };
    for (const auto &[rule, violations] : broken) {
        INFO(rule);
        CHECK(server.count(violations) == 0);
    }
}

} // namespace hms::test
