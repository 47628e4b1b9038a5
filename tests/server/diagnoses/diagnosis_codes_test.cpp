// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diagnoses/diagnosis_codes_store.h"
#include "tests/support/test_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace hms::server::diagnoses;
using Role = server::EmbeddedCluster::Role;

namespace {

QStringList found(TestServer &server, const QString &text, std::optional<int> limit = {})
{
    const auto codes =
        server.callAs(server.as(u"doctor"_s), SearchDiagnosisCodes{.text = text, .limit = limit});
    REQUIRE(codes);
    QStringList out;
    for (const DiagnosisCode &code : *codes)
        out.append(code.code);
    return out;
}

} // namespace

TEST_CASE("a code is found by its beginning and by the beginnings of words in any order", "[diagnoses][db]")
{
    TestServer server;
    importCodes(server.settings(Role::Owner), {{u"E10.9"_s, u"Type 1 diabetes"_s},
                                               {u"E11.9"_s, u"Type 2 diabetes"_s},
                                               {u"E11.3"_s, u"Type 2 diabetes with eye complications"_s},
                                               {u"H36.0"_s, u"Diabetic retinopathy"_s},
                                               {u"G61.0"_s, u"Guillain-Barré syndrome"_s}});

    CHECK(found(server, u"E11"_s) == QStringList{u"E11.3"_s, u"E11.9"_s});
    CHECK(found(server, u"e11.9"_s) == QStringList{u"E11.9"_s});
    CHECK(found(server, u"e119"_s) == QStringList{u"E11.9"_s});
    CHECK(found(server, u"diab typ"_s) == QStringList{u"E10.9"_s, u"E11.3"_s, u"E11.9"_s});
    CHECK(found(server, u"diab"_s) == QStringList{u"H36.0"_s, u"E10.9"_s, u"E11.3"_s, u"E11.9"_s});
    CHECK(found(server, u"diab"_s, 2) == QStringList{u"H36.0"_s, u"E10.9"_s});
    CHECK(found(server, u"BARRE"_s) == QStringList{u"G61.0"_s});
    CHECK(found(server, u"type asthma"_s).isEmpty());
    CHECK(found(server, u"'); & | \\ :*"_s).isEmpty());
    CHECK(server.callAs(server.as(u"cashier"_s), SearchDiagnosisCodes{u"a"_s, {}}).error() ==
          Error::forbidden(u"clinical.view"_s));
}

TEST_CASE("an import adds and renames codes and leaves the others", "[diagnoses][db]")
{
    TestServer server;
    const auto owner = server.settings(Role::Owner);
    CHECK(importCodes(owner, {{u"A00"_s, u"Cholera"_s}, {u"A01.0"_s, u"Typhoid"_s}}) == 2);

    CHECK(importCodes(owner, {{u"A00"_s, u"Cholera"_s}, {u"A01.0"_s, u"Typhoid fever"_s}}) == 1);

    CHECK(found(server, u"fever"_s) == QStringList{u"A01.0"_s});
    loadCommonCodes(owner); // Not over what the operator loaded.
    CHECK(server.count(u"diagnosis_codes"_s) == 2);
    server.exec(u"DELETE FROM diagnosis_codes"_s);
    loadCommonCodes(owner);
    CHECK(server.count(u"diagnosis_codes"_s) > 600);
}
