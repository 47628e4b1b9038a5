// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/field_text.h"
#include "app/catalogue/form_draft.h"
#include "app/catalogue/form_place.h"
#include "tests/app/catalogue/catalogue_builders.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

TEST_CASE("ages are said in the largest unit that is exact, and read back", "[catalogue][ui]")
{
    for (const auto &[days, text] :
         {std::pair(6574, u"18 y"_s), std::pair(365, u"1 y"_s), std::pair(182, u"6 mo"_s),
          std::pair(28, u"28 d"_s), std::pair(100, u"100 d"_s)}) {
        INFO(days);
        CHECK(ageText(days) == text);
        CHECK(parseAge(text).value == days);
    }
    CHECK(ageText({}).isEmpty());
    CHECK(parseAge(u""_s).ok);
    CHECK(parseAge(u"12"_s).value == 4383);
    CHECK_FALSE(parseAge(u"old"_s).ok);
    CHECK_FALSE(parseAge(u"5 furlongs"_s).ok);
}

TEST_CASE("limits keep as many decimals as they have", "[catalogue][ui]")
{
    for (const auto &text : {u"13.5"_s, u"0.005"_s, u"12"_s, u"-2.25"_s})
        CHECK(decimalText(parseDecimalText(text).value) == text);
    CHECK(parseDecimalText(u"৪.৫"_s).value == Decimal(4'500'000));
    CHECK_FALSE(parseDecimalText(u"4..5"_s).ok);
}

TEST_CASE("a problem's pointer leads to its field, column and member", "[catalogue][ui]")
{
    const TestTemplate form = aForm();
    CHECK(placeOf(form, u"/properties/malaria/x-lab/choices/1/code"_s) ==
          ProblemPlace{{1, -1}, u"choices/1/code"_s});
    CHECK(placeOf(form, u"/properties/hb/maximum"_s) == ProblemPlace{{0, -1}, u"maximum"_s});
    CHECK(placeOf(form, u"/properties/drugs/items/properties/text1/maxLength"_s) ==
          ProblemPlace{{2, 0}, u"maxLength"_s});
    CHECK(placeOf(form, u"/x-lab/sections/0/key"_s) == ProblemPlace{{}, u"sections/0/key"_s});
    CHECK(placeOf(form, u""_s).place.isForm());
    CHECK(placeOf(form, u"/properties/gone/type"_s).place.isForm());
}

TEST_CASE("an unfinished form reads as it was written, a finished one as the contract reads it",
          "[catalogue][ui]")
{
    CHECK(unfinishedForm(aForm().toJson()) == aForm());
    TestTemplate half = aForm();
    half.fields[0].label = {};
    half.fields[1].choices.clear();
    CHECK_FALSE(TestTemplate::parse(half.toJson()));
    CHECK(unfinishedForm(half.toJson()) == half);
    CHECK(unfinishedForm({{u"properties"_s, 7}}).fields.isEmpty());
}

TEST_CASE("every form that ships reads the same unfinished and finished", "[catalogue][ui]")
{
    const QDir folder(QStringLiteral(HMS_SOURCE_DIR "/resources/lab/tests"));
    int forms = 0;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject document =
            QJsonDocument::fromJson(file.readAll()).object().value("template"_L1).toObject();
        if (document.isEmpty())
            continue; // A panel.
        ++forms;
        const ParsedTemplate parsed = TestTemplate::parse(document);
        REQUIRE(parsed);
        CHECK(unfinishedForm(parsed.value.toJson()) == parsed.value);
        for (const FieldPlace &place : placesOf(parsed.value))
            for (const ReferenceRange &range : fieldAt(parsed.value, place)->ranges) {
                QList<int> unreadable;
                CHECK(rangeOf(cellsOf(range), unreadable) == range); // The designer loses nothing of it.
                CHECK(unreadable.isEmpty());
            }
    }
    CHECK(forms >= 25);
}
