// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lab/lab_numbers.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

TestFigures someFigures(const QString &code, const LabWords &name, const LabFigures &figures)
{
    TestFigures out;
    static_cast<LabFigures &>(out) = figures;
    out.testTypeId = TestTypeId::make();
    out.testCode = code;
    out.testName = name;
    return out;
}

} // namespace

GetLabNumbers::Response someNumbers(QDate first, int days)
{
    GetLabNumbers::Response out;
    out.total = {1'204, 1'180, 31, 1'122, 1'090, 90, 44, 72, 190};
    out.tests = {
        someFigures(u"CBC"_s, {u"Complete blood count"_s, u"রক্তের পূর্ণ গণনা"_s, u"تعداد الدم الكامل"_s},
                    {420, 410, 9, 390, 380, 30, 12, 58, 115}),
        someFigures(u"GLU"_s, {u"Glucose, fasting"_s, u"খালি পেটে গ্লুকোজ"_s, u"سكر الدم الصائم"_s},
                    {311, 300, 4, 290, 288, 12, 3, 49, 90}),
        someFigures(u"TSH"_s, {u"Thyroid-stimulating hormone"_s, {}, {}},
                    {98, 96, 1, 80, 71, 25, 19, 310, 620}),
        someFigures(u"CULT"_s, {u"Culture with sensitivity"_s, {}, {}}, {12, 12, 2, 0, 0, 12, 0, {}, {}})};
    for (int i = 0; i < days; ++i) {
        LabDayFigures day;
        day.date = first.addDays(i);
        day.ordered = 160 + 17 * ((i * 5) % 4);
        day.collected = day.ordered - 3;
        day.rejected = (i * 3) % 7;
        day.pending = 4 + i;
        day.late = (i * 5) % 9;
        if (i + 1 < days) {
            day.completed = day.collected - 8;
            day.released = day.completed - 6;
            day.turnaroundMedian = 62 + 9 * ((i * 3) % 5);
            day.turnaroundP90 = 150 + 22 * ((i * 7) % 4);
        }
        out.days.append(day);
    }
    return out;
}

} // namespace hms::test
