// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/operator_error.h"
#include "server/diagnoses/icd_file.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::server::diagnoses;

namespace {

/// Why a file is refused; empty when it is not.
std::string problem(const QByteArray &file)
{
    try {
        parseIcdFile(file);
    } catch (const OperatorError &error) {
        CHECK(error.exitCode() == EX_DATAERR);
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("a list of codes is read with comments, quotes and either line end", "[diagnoses][unit]")
{
    const auto codes = parseIcdFile("# from the WHO\r\ncode,title\r\n\r\nA00,Cholera\r\n"
                                    "E11.9, \"Diabetes, type 2 (\"\"late\"\")\" \nB20,HIV\n");

    CHECK(codes == QList<DiagnosisCode>{{u"A00"_s, u"Cholera"_s},
                                        {u"E11.9"_s, u"Diabetes, type 2 (\"late\")"_s},
                                        {u"B20"_s, u"HIV"_s}});
}

TEST_CASE("a bad list of codes is refused with its line", "[diagnoses][unit]")
{
    CHECK(problem("code,title\nA00,Cholera\n") == "");
    CHECK(problem("A00,Cholera\n") == "line 1: the heading \"code,title\" is expected");
    CHECK(problem("code,title\nA00\n") == "line 2: code and title are expected, with a comma between them");
    CHECK(problem("code,title\n\nA0,Cholera\n") == "line 3: \"A0\" is no ICD-10 code");
    CHECK(problem("code,title\nA00.,Cholera\n") == "line 2: \"A00.\" is no ICD-10 code");
    CHECK(problem("code,title\nA00,Cholera,x\n") ==
          "line 2: more than two columns; a title with a comma stands in double quotes");
    CHECK(problem("code,title\nA00,\"Cholera\n") == "line 2: the quotes of the title do not match");
    CHECK(problem("code,title\nA00, \n") == "line 2: a title has 1 to 200 characters");
    CHECK(problem("code,title\nA00,Cholera\nA01,Typhoid\nA00,Again\n") ==
          "line 4: A00 stands in line 2 already");
    CHECK(problem("code,title\nA00,\xff\n") == "the file is not UTF-8");
    CHECK(problem("# nothing\ncode,title\n") == "the file has no codes");
}

TEST_CASE("the list that comes with the server is sound and has several hundred codes", "[diagnoses][unit]")
{
    const auto codes = parseIcdFile(commonIcdFile());

    CHECK(codes.size() > 600);
    CHECK(codes.contains(DiagnosisCode{u"I10"_s, u"Essential hypertension"_s}));
}
