// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lab/template_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

std::optional<Decimal> decimal(const char *text)
{
    return text ? Decimal::fromText(QString::fromLatin1(text)) : std::nullopt;
}

const Subject kWoman{Sex::Female, 36 * 365, {}};

} // namespace

TemplateField numberField(const QString &key, const QString &label, int decimals, const QString &unit,
                          const char *low, const char *high, const char *criticalLow,
                          const char *criticalHigh)
{
    TemplateField field;
    field.key = key;
    field.label = {label, {}, {}};
    field.kind = FieldKind::Number;
    field.type = ValueType::Number;
    field.decimals = decimals;
    field.unit = FieldUnit{unit, unit};
    field.minimum = Decimal();
    field.maximum = Decimal(100'000'000'000);
    if (low || high) {
        ReferenceRange range;
        range.low = decimal(low);
        range.high = decimal(high);
        range.criticalLow = decimal(criticalLow);
        range.criticalHigh = decimal(criticalHigh);
        field.ranges = {range};
    }
    return field;
}

TemplateField choiceField(const QString &key, const QString &label,
                          const QList<std::pair<QString, std::optional<ChoiceFlag>>> &choices)
{
    TemplateField field;
    field.key = key;
    field.label = {label, {}, {}};
    field.kind = FieldKind::Choice;
    field.type = ValueType::String;
    for (const auto &[word, flag] : choices)
        field.choices.append({word.toUpper().left(40), {word, {}, {}}, flag});
    return field;
}

TemplateField textField(const QString &key, const QString &label, int maxLength)
{
    TemplateField field;
    field.key = key;
    field.label = {label, {}, {}};
    field.kind = FieldKind::Text;
    field.type = ValueType::String;
    field.maxLength = maxLength;
    return field;
}

TestTemplate aTemplate(QList<TemplateField> fields, const QStringList &required)
{
    TestTemplate form;
    int order = 0;
    for (TemplateField &field : fields) {
        field.order = ++order;
        field.required = required.contains(field.key);
        form.fields.append(field);
    }
    return form;
}

TestTemplate glucoseForm()
{
    return aTemplate({numberField(u"glucose"_s, u"Glucose"_s, 1, u"mmol/L"_s, "3.9", "5.5", "2.5", "22.0")},
                     {u"glucose"_s});
}

TestTemplate lipidForm()
{
    TemplateField computed =
        numberField(u"nonHdl"_s, u"Non-HDL cholesterol"_s, 0, u"mg/dL"_s, nullptr, "129");
    computed.kind = FieldKind::Computed;
    computed.minimum.reset();
    computed.maximum.reset();
    computed.formula = FieldFormula{Formula::NonHdl, {u"total"_s, u"hdl"_s}};
    TemplateField total = numberField(u"total"_s, u"Total cholesterol"_s, 0, u"mg/dL"_s, nullptr, "199");
    total.deltaPercent = 30;
    return aTemplate({total, numberField(u"hdl"_s, u"HDL cholesterol"_s, 0, u"mg/dL"_s, "40", nullptr),
                      computed, textField(u"remark"_s, u"Remark"_s)},
                     {u"total"_s});
}

TestTemplate mixedForm()
{
    TemplateField picture;
    picture.key = u"picture"_s;
    picture.label = {u"Picture"_s, {}, {}};
    picture.kind = FieldKind::Image;
    picture.type = ValueType::String;
    picture.maxLength = 26;
    return aTemplate(
        {numberField(u"potassium"_s, u"Potassium"_s, 1, u"mmol/L"_s),
         choiceField(u"dengue"_s, u"Dengue NS1"_s,
                     {{u"Negative"_s, ChoiceFlag::Normal}, {u"Positive"_s, ChoiceFlag::Abnormal}}),
         textField(u"film"_s, u"Blood film"_s, 2'000), picture});
}

TestTemplate cultureForm()
{
    TemplateField table;
    table.key = u"sensitivity"_s;
    table.label = {u"Sensitivity"_s, {}, {}};
    table.kind = FieldKind::Table;
    table.type = ValueType::Array;
    table.maxRows = 20;
    table.columns = aTemplate({textField(u"antibiotic"_s, u"Antibiotic"_s),
                               choiceField(u"result"_s, u"Result"_s,
                                           {{u"Sensitive"_s, ChoiceFlag::Normal},
                                            {u"Intermediate"_s, ChoiceFlag::Abnormal},
                                            {u"Resistant"_s, ChoiceFlag::Abnormal}}),
                               numberField(u"mic"_s, u"MIC"_s, 2, u"mg/L"_s)},
                              {u"antibiotic"_s, u"result"_s})
                        .fields;
    return aTemplate(
        {choiceField(u"growth"_s, u"Growth"_s,
                     {{u"No growth"_s, ChoiceFlag::Normal}, {u"Growth"_s, ChoiceFlag::Abnormal}}),
         textField(u"organism"_s, u"Organism"_s), table, textField(u"remark"_s, u"Remark"_s)},
        {u"growth"_s});
}

TestTemplate largeForm(int fields)
{
    static const QStringList names{u"Haemoglobin"_s, u"Haematocrit"_s, u"Sodium"_s,  u"Potassium"_s,
                                   u"Chloride"_s,    u"Urea"_s,        u"Albumin"_s, u"Calcium"_s};
    QList<TemplateField> out;
    for (int i = 0; i < fields; ++i)
        out += numberField(u"field%1"_s.arg(i), u"%1 %2"_s.arg(names[i % names.size()]).arg(i + 1), 1,
                           u"g/dL"_s, "12.0", "16.0", "7.0", "20.0");
    return aTemplate(out);
}

GetTestResult::Response opened(const TestOrder &order, const TestTemplate &form)
{
    GetTestResult::Response out;
    out.order = order;
    out.document = form.toJson();
    out.templateVersion = 1;
    out.subject = kWoman;
    return out;
}

GetTestResult::Response withPrevious(GetTestResult::Response response, const TestTemplate &form,
                                     const QJsonObject &data, int daysAgo)
{
    PreviousResult previous;
    previous.id = TestResultId::make();
    previous.at = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    previous.data = data;
    previous.fields = evaluate(form, data, kWoman).values;
    response.previous.append(previous);
    return response;
}

TestResult aResult(const TestOrder &order, const TestTemplate &form, const QJsonObject &data,
                   TestResultStatus status, const QString &enteredBy)
{
    const Evaluation evaluation = evaluate(form, data, kWoman);
    TestResult out;
    out.id = TestResultId::make();
    out.testOrderId = order.id;
    out.status = status;
    out.data = data;
    out.fields = evaluation.values;
    out.lane = evaluation.needsReview() ? ResultLane::NeedsReview : ResultLane::Clear;
    out.isCritical = evaluation.hasCritical();
    out.sampleId = order.sampleId;
    out.enteredBy = enteredBy;
    out.rowVersion = 4;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (status != TestResultStatus::Draft) {
        out.completedBy = enteredBy;
        out.completedAt = now.addSecs(-1200);
    }
    if (status == TestResultStatus::Reviewed || status == TestResultStatus::Released) {
        out.reviewedBy = u"Dr. Salma Akter"_s;
        out.reviewedAt = now.addSecs(-600);
    }
    if (status == TestResultStatus::Released) {
        out.releasedBy = u"Dr. Salma Akter"_s;
        out.releasedAt = now.addSecs(-300);
    }
    return out;
}

CriticalAlert anAlert(const QString &patient, const QString &value)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CriticalAlert alert;
    alert.id = CriticalAlertId::make();
    alert.testOrderId = TestOrderId::make();
    alert.resultId = TestResultId::make();
    alert.visitId = VisitId::make();
    alert.patientId = PatientId::make();
    alert.patientNumber = u"P-2026-0007"_s;
    alert.patientName = patient;
    alert.doctorName = u"Dr. Abdul Karim"_s;
    alert.testName = {u"Glucose, fasting"_s, {}, {}};
    alert.values.append(
        {{u"Glucose"_s, {}, {}}, value, {}, u"mmol/L"_s, ValueFlag::CriticalLow, u"3.9 – 5.5"_s});
    alert.raisedAt = now.addSecs(-240);
    alert.escalatesAt = now.addSecs(360);
    alert.steps.append({AlertStep::Raised, {}, alert.raisedAt});
    alert.steps.append({AlertStep::Told, alert.doctorName, alert.raisedAt.addSecs(1)});
    return alert;
}

LabReport aReport(const TestOrder &order, int version)
{
    LabReport report;
    report.id = LabReportId::make();
    report.reportNumber = u"L-2026-0001"_s;
    report.version = version;
    report.visitId = order.visitId;
    report.patientId = order.patientId;
    report.patientNumber = order.patientNumber;
    report.patientName = order.patientName;
    report.sex = order.sex;
    report.doctorName = order.doctorName;
    report.department = u"Medicine"_s;
    report.language = u"en"_s;
    report.releasedBy = u"Dr. Salma Akter"_s;
    report.releasedAt = QDateTime::currentDateTimeUtc().addSecs(-300);
    report.verificationCode = u"L-2026-0001/1/ABCDE12345"_s;
    report.isAmended = version > 1;
    return report;
}

} // namespace hms::test
