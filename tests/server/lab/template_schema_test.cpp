// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/shipped_tests.h"
#include "server/lab/template_schema.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::lab;

namespace {

TestTemplate shipped(const QString &code)
{
    for (const ShippedTest &test : shippedTests())
        if (test.code == code)
            return TestTemplate::parse(*test.form).value;
    throw std::runtime_error("no such test");
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList pointers(const QString &code, const char *data,
                     Completeness completeness = Completeness::Complete)
{
    QStringList out;
    for (const TemplateProblem &problem : resultProblems(shipped(code), json(data), completeness))
        out.append(problem.pointer + u' ' + problem.problem);
    return out;
}

} // namespace

TEST_CASE("data of a result is validated by its template", "[lab]")
{
    CHECK(pointers(u"ELEC"_s, R"({"sodium":140,"potassium":4.1,"chloride":101,"bicarbonate":25})").isEmpty());
    CHECK(pointers(u"ELEC"_s, R"({"sodium":140,"potassium":99,"chloride":101,"bicarbonate":25})") ==
          QStringList{u"/potassium schema"_s});
    CHECK(pointers(u"ELEC"_s, R"({"sodium":140,"potassium":"4","chloride":101,"bicarbonate":25})") ==
          QStringList{u"/potassium schema"_s});
    CHECK(pointers(u"ELEC"_s, R"({"sodium":140.5,"potassium":4,"chloride":101,"bicarbonate":25})") ==
          QStringList{u"/sodium schema"_s}); // An integer.
    CHECK_FALSE(
        pointers(u"ELEC"_s, R"({"sodium":140,"potassium":4,"chloride":101,"bicarbonate":25,"lead":1})")
            .isEmpty());
    CHECK(
        pointers(u"ELEC"_s, R"({"sodium":140,"potassium":4,"chloride":101,"bicarbonate":25,"anionGap":1})") ==
        QStringList{u"/anionGap computed"_s});
    CHECK_FALSE(pointers(u"BGRP"_s, R"({"abo":"C","rhD":"POSITIVE"})").isEmpty());
}

TEST_CASE("a draft may be incomplete, not wrong", "[lab]")
{
    CHECK(pointers(u"ELEC"_s, R"({"sodium":140})", Completeness::Draft).isEmpty());
    CHECK_FALSE(pointers(u"ELEC"_s, R"({"sodium":140})").isEmpty());
    CHECK(pointers(u"ELEC"_s, R"({"sodium":400})", Completeness::Draft) == QStringList{u"/sodium schema"_s});
}

TEST_CASE("tables are validated row by row", "[lab]")
{
    CHECK(pointers(u"CULTURE"_s, R"({"specimen":"URINE","growth":"GROWTH","sensitivity":
        [{"antibiotic":"AMIKACIN","zone":20,"category":"S"}]})")
              .isEmpty());
    CHECK_FALSE(pointers(u"CULTURE"_s, R"({"specimen":"URINE","growth":"GROWTH","sensitivity":
        [{"antibiotic":"AMIKACIN","zone":20,"category":"S"},{"antibiotic":"WATER","category":"S"}]})")
                    .isEmpty());
    CHECK_FALSE(
        pointers(u"CULTURE"_s, R"({"specimen":"URINE","growth":"GROWTH","sensitivity":[{"zone":20}]})")
            .isEmpty());
}

TEST_CASE("the schema of forms and the typed reader refuse the same kinds of documents", "[lab]")
{
    QJsonObject form = shipped(u"ELEC"_s).toJson();
    CHECK(templateProblems(form).isEmpty());
    form[u"properties"_s] =
        QJsonObject{{u"a"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^(a+)+$"_s}}}};
    CHECK_FALSE(templateProblems(form).isEmpty());
    // What the typed reader lets pass and the schema does not: an empty list where none should stand.
    QJsonObject sloppy = shipped(u"ELEC"_s).toJson();
    QJsonObject lab = sloppy[u"x-lab"_s].toObject();
    lab[u"rules"_s] = QJsonArray();
    sloppy[u"x-lab"_s] = lab;
    REQUIRE(TestTemplate::parse(sloppy));
    REQUIRE_FALSE(templateProblems(sloppy).isEmpty());
    CHECK(templateProblems(sloppy).first().problem == u"schema"_s);
    CHECK(templateProblems(sloppy).first().pointer == u"/x-lab/rules"_s);
}
