// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/scan_code.h"
#include "tests/app/printing/sample_documents.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime({2026, 11, 22}, {hour, minute}, Qt::UTC);
}

Decimal decimal(double number)
{
    return *Decimal::rounded(number, 3);
}

TemplateField number(const QString &key, const LabWords &label, const QString &unit, int decimals,
                     const QList<ReferenceRange> &ranges)
{
    TemplateField field;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::Number;
    field.type = ValueType::Number;
    field.unit = FieldUnit{unit, {}};
    field.decimals = decimals;
    field.ranges = ranges;
    return field;
}

ReferenceRange range(double low, double high)
{
    ReferenceRange out;
    out.low = decimal(low);
    out.high = decimal(high);
    return out;
}

TemplateField choice(const QString &key, const LabWords &label, const QList<FieldChoice> &choices)
{
    TemplateField field;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::Choice;
    field.type = ValueType::String;
    field.choices = choices;
    return field;
}

TemplateField text(const QString &key, const LabWords &label)
{
    TemplateField field;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::Text;
    field.type = ValueType::String;
    field.maxLength = 500;
    return field;
}

/// In the order of adding.
TestTemplate ordered(TestTemplate form)
{
    for (qsizetype i = 0; i < form.fields.size(); ++i)
        form.fields[i].order = int(i + 1) * 10;
    return form;
}

ReportedTest reported(const LabWords &name, Specimen specimen, const TestTemplate &form,
                      const QJsonObject &data, const Evaluation *previous = nullptr)
{
    static const Ulid id = *Ulid::fromText(u"01JDA000000000000000000000"_s);
    ReportedTest out;
    out.testOrderId = TestOrderId(id);
    out.resultId = TestResultId(id);
    out.testName = name;
    out.labName = {u"Haematology"_s, u"রক্তরোগ"_s, u"أمراض الدم"_s};
    out.document = form.toJson();
    out.data = data;
    Subject subject;
    subject.sex = Sex::Female;
    subject.ageDays = 45 * 365;
    out.fields = evaluate(form, data, subject, previous).values;
    out.specimen = specimen;
    out.sampleNumber = u"S-2026-000117"_s;
    out.orderedAt = at(3, 2);
    out.collectedAt = at(3, 25);
    out.receivedAt = at(3, 41);
    out.reviewedBy = u"Dr. Shirin Sultana"_s;
    out.reviewedAt = at(5, 12);
    return out;
}

ReportedTest bloodCount()
{
    ReferenceRange women = range(12, 15.5);
    women.sex = Sex::Female;
    women.criticalLow = decimal(7);
    TestTemplate form;
    form.sections = {{u"red"_s, {u"Red cells"_s, u"লোহিত কণিকা"_s, u"الكريات الحمر"_s}},
                     {u"white"_s, {u"White cells"_s, u"শ্বেত কণিকা"_s, u"الكريات البيض"_s}}};
    form.fields = {
        number(u"hb"_s, {u"Haemoglobin"_s, u"হিমোগ্লোবিন"_s, u"الهيموغلوبين"_s}, u"g/dL"_s, 1, {women}),
        number(u"rbc"_s, {u"Red cell count"_s, {}, {}}, u"10¹²/L"_s, 2, {range(3.8, 4.8)}),
        number(u"wbc"_s, {u"White cell count"_s, {}, {}}, u"10⁹/L"_s, 1, {range(4, 10)}),
        number(u"blasts"_s, {u"Blasts"_s, {}, {}}, u"%"_s, 0, {})};
    form.fields[0].section = form.fields[1].section = u"red"_s;
    form.fields[2].section = form.fields[3].section = u"white"_s;
    form.fields.append(text(u"film"_s, {u"Blood film"_s, u"রক্তের ফিল্ম"_s, u"لطاخة الدم"_s}));
    form = ordered(form);
    Subject subject;
    subject.sex = Sex::Female;
    const Evaluation before = evaluate(form, {{u"hb"_s, 10.9}, {u"wbc"_s, 9.8}}, subject);
    ReportedTest out =
        reported({u"Complete blood count"_s, u"সম্পূর্ণ রক্ত পরীক্ষা"_s, u"تعداد الدم الكامل"_s},
                 Specimen::WholeBlood, form,
                 {{u"hb"_s, 6.4},
                  {u"rbc"_s, 3.91},
                  {u"wbc"_s, 14.2},
                  {u"blasts"_s, 0},
                  {u"film"_s, u"Microcytic, hypochromic red cells.\nNo malarial parasites seen."_s}},
                 &before);
    out.panelName = LabWords{u"Anaemia panel"_s, u"রক্তাল্পতা প্যানেল"_s, u"فحوص فقر الدم"_s};
    out.reviewNotes = u"Repeated on a second tube."_s;
    return out;
}

ReportedTest culture()
{
    const QList<FieldChoice> grown{
        {u"GROWTH"_s, {u"Growth"_s, u"জীবাণু পাওয়া গেছে"_s, u"يوجد نمو"_s}, ChoiceFlag::Abnormal},
        {u"NONE"_s, {u"No growth"_s, {}, {}}, ChoiceFlag::Normal}};
    const QList<FieldChoice> sir{{u"S"_s, {u"Susceptible"_s, u"সংবেদনশীল"_s, u"حساس"_s}, ChoiceFlag::Normal},
                                 {u"R"_s, {u"Resistant"_s, u"প্রতিরোধী"_s, u"مقاوم"_s}, ChoiceFlag::Abnormal}};
    TemplateField table;
    table.key = u"susceptibility"_s;
    table.label = {u"Susceptibility"_s, u"সংবেদনশীলতা"_s, u"الحساسية"_s};
    table.kind = FieldKind::Table;
    table.type = ValueType::Array;
    table.maxRows = 20;
    table.columns = {text(u"drug"_s, {u"Antibiotic"_s, u"অ্যান্টিবায়োটিক"_s, u"المضاد الحيوي"_s}),
                     choice(u"result"_s, {u"Result"_s, u"ফল"_s, u"النتيجة"_s}, sir)};
    table.columns[0].order = 10;
    table.columns[1].order = 20;
    TestTemplate form;
    form.fields = {choice(u"growth"_s, {u"Culture"_s, u"কালচার"_s, u"المزرعة"_s}, grown),
                   text(u"organism"_s, {u"Organism"_s, u"জীবাণু"_s, u"الكائن"_s}), table};
    const QJsonArray rows{QJsonObject{{u"drug"_s, u"Ceftriaxone"_s}, {u"result"_s, u"R"_s}},
                          QJsonObject{{u"drug"_s, u"Nitrofurantoin"_s}, {u"result"_s, u"S"_s}}};
    return reported(
        {u"Urine culture"_s, u"প্রস্রাবের কালচার"_s, u"مزرعة البول"_s}, Specimen::Urine, ordered(form),
        {{u"growth"_s, u"GROWTH"_s}, {u"organism"_s, u"Escherichia coli"_s}, {u"susceptibility"_s, rows}});
}

ReportedTest glucose()
{
    TestTemplate form;
    form.fields = {number(u"glucose"_s, {u"Fasting glucose"_s, u"খালি পেটে গ্লুকোজ"_s, u"غلوكوز صائم"_s},
                          u"mmol/L"_s, 1, {range(3.9, 5.5)})};
    ReportedTest out = reported({u"Glucose"_s, u"গ্লুকোজ"_s, u"الغلوكوز"_s}, Specimen::Plasma, ordered(form),
                                {{u"glucose"_s, 5.9}});
    out.version = 2;
    out.amendReason = u"typing error"_s;
    out.changes = {{u"glucose"_s,
                    {u"Fasting glucose"_s, u"খালি পেটে গ্লুকোজ"_s, u"غلوكوز صائم"_s},
                    u"9.5 mmol/L"_s,
                    u"5.9 mmol/L"_s}};
    return out;
}

} // namespace

PrintJob labReportJob(const QString &language)
{
    PrintJob out = billJob(0);
    out.documentType = out.snapshot.type = DocumentType::LabReport;
    out.snapshot.bill.reset();
    out.snapshot.language = language;
    LabReport report;
    report.id = LabReportId(out.documentId);
    report.visitId = VisitId(out.documentId);
    report.patientId = PatientId(out.documentId);
    report.reportNumber = u"L-2026-0031"_s;
    report.version = 2;
    report.patientNumber = u"P-2026-0007"_s;
    report.patientName = u"Rahima Khatun"_s;
    report.sex = Sex::Female;
    report.birthDate = QDate(1981, 3, 4);
    report.doctorName = u"Dr. Farhana Islam"_s;
    report.department = u"Medicine"_s;
    report.language = language;
    report.tests = {bloodCount(), culture(), glucose()};
    report.isAmended = true;
    report.releasedBy = u"Dr. Shirin Sultana"_s;
    report.releasedAt = at(5, 20);
    report.verificationCode = u"L-2026-0031/2/ABCDE12345"_s;
    out.snapshot.labReport = report;
    out.snapshot.code = ScanCode{ScanCode::Kind::LabReport, report.verificationCode}.toText();
    return out;
}

} // namespace hms::test
