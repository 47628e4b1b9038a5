// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/catalogue/catalogue_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

TemplateField number(const QString &key, const QString &label, const QString &unit)
{
    TemplateField field = app::plainField(FieldKind::Number, key);
    field.label.en = label;
    field.unit = FieldUnit{unit, unit};
    return field;
}

} // namespace

QList<Lab> someLabs()
{
    static const QList<Lab> labs = [] {
        QList<Lab> out(2);
        for (Lab &lab : out)
            lab.id = LabId::make();
        out[0].code = u"HAEM"_s;
        out[0].name.en = u"Haematology"_s;
        out[1].code = u"CHEM"_s;
        out[1].name.en = u"Chemistry"_s;
        return out;
    }();
    return labs;
}

TestTemplate aForm()
{
    TemplateField hb = number(u"hb"_s, u"Haemoglobin"_s, u"g/dL"_s);
    ReferenceRange women;
    women.sex = Sex::Female;
    women.low = Decimal(12'000'000);
    women.high = Decimal(15'500'000);
    hb.ranges = {women};
    TemplateField malaria = app::plainField(FieldKind::Choice, u"malaria"_s);
    malaria.label.en = u"Malaria"_s;
    TemplateField table = app::plainField(FieldKind::Table, u"drugs"_s);
    table.label.en = u"Susceptibility"_s;
    TestTemplate form;
    form.sections = {{u"red"_s, {u"Red cells"_s, {}, {}}}};
    form.fields = {hb, malaria, table};
    form.fields[0].section = u"red"_s;
    for (qsizetype i = 0; i < form.fields.size(); ++i)
        form.fields[i].order = int(i + 1) * 10;
    form.fields[2].columns[0].order = 10;
    return form;
}

TestTemplateVersion aVersion(const TestType &test, const TestTemplate &form)
{
    TestTemplateVersion out;
    out.id = TestTemplateId::make();
    out.testTypeId = test.id;
    out.version = out.latestVersion = 3;
    out.document = form.toJson();
    out.createdAt = QDateTime(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC);
    out.rowVersion = test.rowVersion;
    return out;
}

} // namespace hms::test
