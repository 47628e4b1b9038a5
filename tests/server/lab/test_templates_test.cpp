// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/lab/lab_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

QJsonObject without(QJsonObject form, const QString &member)
{
    form.remove(member);
    return form;
}

} // namespace

TEST_CASE("a form is saved as the next version, and the old one still opens", "[lab][db]")
{
    LabBench bench;
    TestServer &server = bench.server;
    const auto manager = server.as(u"lab-manager"_s);
    const TestType cbc = bench.saved(bench.test(u"CBC"_s, u"Blood count"_s));
    CHECK(server.call(GetTestTemplate{cbc.id, {}}).error() == Error::notFound(u"template"_s));

    const auto first = server.callAs(manager, SaveTestTemplate{cbc.id, smallForm(17), cbc.rowVersion});
    REQUIRE(first);
    CHECK(first->version == 1);
    CHECK(first->createdBy == u"lab-manager"_s);
    const auto second = server.callAs(manager, SaveTestTemplate{cbc.id, smallForm(18), first->rowVersion});
    REQUIRE(second);
    CHECK(second->version == 2);
    CHECK(second->rowVersion == cbc.rowVersion + 2);

    const auto technician = server.as(u"lab-technician"_s);
    const auto latest = server.callAs(technician, GetTestTemplate{cbc.id, {}});
    REQUIRE(latest);
    CHECK(latest->document == smallForm(18));
    const auto old = server.callAs(technician, GetTestTemplate{cbc.id, 1});
    REQUIRE(old);
    CHECK(old->document == smallForm(17));
    CHECK(old->latestVersion == 2);
    CHECK(server.callAs(technician, GetTestTemplate{cbc.id, 3}).error() == Error::notFound(u"template"_s));
    CHECK(server.callAs(technician, GetTestTemplate{TestTypeId::make(), {}}).error() ==
          Error::notFound(u"testType"_s));
    CHECK(server.callAs(server.as(u"accountant"_s), GetTestTemplate{cbc.id, {}}).error() ==
          Error::forbidden(u"lab.view"_s));

    const auto same = server.callAs(manager, SaveTestTemplate{cbc.id, smallForm(18), second->rowVersion});
    REQUIRE(same);
    CHECK(same->version == 2); // Nothing changed, no version.
    CHECK(server.count(u"test_templates"_s) == 2);
    CHECK_THROWS(server.exec(u"UPDATE test_templates SET document = '{}'"_s));
    CHECK_THROWS(server.exec(u"DELETE FROM test_templates"_s));
}

TEST_CASE("a form that is none is refused by its place", "[lab][db]")
{
    LabBench bench;
    TestServer &server = bench.server;
    const TestType cbc = bench.saved(bench.test(u"CBC"_s, u"Blood count"_s));
    QJsonObject bad = smallForm(17);
    QJsonObject properties = bad["properties"_L1].toObject();
    QJsonObject hb = properties["hb"_L1].toObject();
    hb[u"pattern"_s] = u"x"_s;
    properties[u"hb"_s] = hb;
    bad[u"properties"_s] = properties;

    const auto refused = server.call(SaveTestTemplate{cbc.id, bad, cbc.rowVersion});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field() == u"document"_s);
    CHECK(refused.error().data["pointer"_L1].toString() == u"/properties/hb/pattern"_s);
    CHECK(refused.error().data["problem"_L1].toString() == u"unknown"_s);
    CHECK(server.count(u"test_templates"_s) == 0);

    const auto manager = server.as(u"lab-manager"_s);
    CHECK(server.callAs(manager, CheckTestTemplate{smallForm(17)})->problems.isEmpty());
    const auto told = server.callAs(manager, CheckTestTemplate{without(bad, u"$schema"_s)});
    REQUIRE(told);
    REQUIRE(told->problems.size() == 2); // All of them.
    CHECK(told->problems.first().pointer == u"/$schema"_s);
    CHECK(server.callAs(server.as(u"lab-technician"_s), CheckTestTemplate{bad}).error() ==
          Error::forbidden(u"lab.configure"_s));
}

TEST_CASE("a form is not saved over somebody else's, for a panel or for nothing", "[lab][db]")
{
    LabBench bench;
    TestServer &server = bench.server;
    const TestType cbc = bench.saved(bench.test(u"CBC"_s, u"Blood count"_s));
    const TestType panel = bench.saved(bench.panel(u"P"_s, {cbc.id}));
    REQUIRE(server.call(SaveTestTemplate{cbc.id, smallForm(17), cbc.rowVersion}));

    const auto stale = server.call(SaveTestTemplate{cbc.id, smallForm(18), cbc.rowVersion});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    CHECK(stale.error().data["current"_L1]["templateVersion"_L1].toInt() == 1);
    CHECK(server.call(SaveTestTemplate{panel.id, smallForm(17), panel.rowVersion}).error() ==
          Error::invalid(u"testTypeId"_s, u"range"_s));
    CHECK(server.call(SaveTestTemplate{TestTypeId::make(), smallForm(17), 1}).error() ==
          Error::notFound(u"testType"_s));
    CHECK(server.callAs(server.as(u"doctor"_s), SaveTestTemplate{cbc.id, smallForm(18), 2}).error() ==
          Error::forbidden(u"lab.configure"_s));
}

TEST_CASE("of fifty who save a form at once one makes the version", "[lab][db]")
{
    LabBench bench;
    const TestType cbc = bench.saved(bench.test(u"CBC"_s, u"Blood count"_s));
    const auto admin = bench.server.admin();
    std::atomic<int> saved = 0;
    bench.server.race(50, [&](int index, server::WorkerConnection &connection) {
        const auto answer = bench.server.callOn(connection, admin,
                                                SaveTestTemplate{cbc.id, smallForm(index), cbc.rowVersion});
        if (answer)
            ++saved;
        else if (answer.error().code != ErrorCode::Conflict)
            throw std::runtime_error("not a conflict");
    });
    CHECK(saved == 1);
    CHECK(bench.server.count(u"test_templates"_s) == 1);
    CHECK(bench.server.value(u"SELECT template_version FROM test_types"_s).toInt() == 1);
}
