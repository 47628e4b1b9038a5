// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/shipped_tests.h"
#include "tests/server/lab/lab_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using Role = server::EmbeddedCluster::Role;

namespace {

QStringList codes(const Result<QList<TestType>> &answer)
{
    REQUIRE(answer);
    QStringList out;
    for (const TestType &test : *answer)
        out.append(test.code);
    return out;
}

QStringList found(TestServer &server, const QString &text)
{
    return codes(server.callAs(
        server.as(u"doctor"_s),
        ListTestTypes{.text = text, .labId = {}, .includeInactive = {}, .after = {}, .limit = {}}));
}

Error refused(LabBench &bench, const SaveTestType &save)
{
    const auto answer = bench.server.call(save);
    REQUIRE_FALSE(answer);
    return answer.error();
}

} // namespace

TEST_CASE("labs are made, edited and listed", "[lab][db]")
{
    LabBench bench;
    TestServer &server = bench.server;
    const DepartmentId department = server.addDepartment(u"Laboratory"_s);
    SaveLab save;
    static_cast<LabFacts &>(save) = bench.lab;
    save.id = bench.lab.id;
    save.rowVersion = bench.lab.rowVersion;
    save.departmentId = department;
    const auto edited = server.callAs(server.as(u"lab-manager"_s), save);
    REQUIRE(edited);
    CHECK(edited->departmentName == u"Laboratory"_s);
    CHECK(edited->rowVersion == 2);

    SECTION("a stale edit is refused with the record as it is")
    {
        const auto stale = server.call(save);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == ErrorCode::Conflict);
        CHECK(stale.error().data["current"_L1]["rowVersion"_L1].toInt() == 2);
    }
    SECTION("a code is taken once, in whatever case")
    {
        SaveLab other;
        other.code = u" haem "_s;
        other.name.en = u"Another"_s;
        CHECK(server.call(other).error().code == ErrorCode::Conflict);
    }
    SECTION("what is not there is named")
    {
        save.departmentId = DepartmentId::make();
        CHECK(server.call(save).error() == Error::notFound(u"department"_s));
        save.departmentId.reset();
        save.id = LabId::make();
        save.code = u"NEW"_s;
        CHECK(server.call(save).error() == Error::notFound(u"lab"_s));
        save.code = u" "_s;
        CHECK(server.call(save).error() == Error::invalid(u"code"_s, u"tooShort"_s));
    }
    SECTION("inactive ones are listed when asked for")
    {
        save.rowVersion = 2;
        save.isActive = false;
        REQUIRE(server.call(save));
        const auto technician = server.as(u"lab-technician"_s);
        CHECK(server.callAs(technician, ListLabs{})->isEmpty());
        CHECK(server.callAs(technician, ListLabs{true})->size() == 1);
    }
    CHECK(server.callAs(server.as(u"lab-technician"_s), save).error() ==
          Error::forbidden(u"lab.configure"_s));
    CHECK(server.callAs(server.as(u"accountant"_s), ListLabs{}).error() == Error::forbidden(u"lab.view"_s));
}

TEST_CASE("a test is made, edited and priced", "[lab][db]")
{
    LabBench bench;
    const TestType cbc = bench.saved(bench.test(u"CBC"_s, u"Complete blood count"_s, Money(40'000)));
    CHECK(cbc.chargedPrice == Money(40'000));
    CHECK(cbc.labName.bn == u"হেমাটোলজি"_s);
    CHECK_FALSE(cbc.templateVersion);
    SaveTestType edit = again(cbc);
    edit.price = {};
    const TestType free = bench.saved(edit);
    CHECK_FALSE(free.chargedPrice); // A missing price is never 0.
    CHECK(free.rowVersion == 2);
    CHECK(bench.server.count(u"audit_logs WHERE entity = 'test_types'"_s) == 2);

    CHECK(refused(bench, edit).code == ErrorCode::Conflict); // Stale.
    CHECK(refused(bench, bench.test(u"cbc"_s, u"Copy"_s)).code == ErrorCode::Conflict);
    SaveTestType bad = bench.test(u"X"_s, u"X"_s);
    bad.labelColour = u"#12345g"_s;
    CHECK(refused(bench, bad) == Error::invalid(u"labelColour"_s, u"range"_s));
    bad = bench.test(u"X"_s, u"X"_s);
    bad.urgentTurnaroundMinutes = 121;
    CHECK(refused(bench, bad) == Error::invalid(u"urgentTurnaroundMinutes"_s, u"range"_s));
    bad = bench.test(u"X"_s, u"X"_s);
    bad.synonyms = {u"  "_s};
    CHECK(refused(bench, bad) == Error::invalid(u"synonyms"_s, u"range"_s));
    CHECK(refused(bench, bench.test(u"X"_s, u" "_s)) == Error::invalid(u"name.en"_s, u"tooShort"_s));
    bad = bench.test(u"X"_s, u"X"_s);
    bad.labId = LabId::make();
    CHECK(refused(bench, bad) == Error::notFound(u"lab"_s));
    bad = bench.test(u"X"_s, u"X"_s);
    bad.id = TestTypeId::make();
    CHECK(refused(bench, bad) == Error::notFound(u"testType"_s));
    bad = bench.test(u"X"_s, u"X"_s);
    bad.memberIds = {cbc.id};
    CHECK(refused(bench, bad) == Error::invalid(u"memberIds"_s, u"unknown"_s));
    CHECK(bench.server.callAs(bench.server.as(u"doctor"_s), again(free)).error() ==
          Error::forbidden(u"lab.configure"_s));
}

TEST_CASE("a panel has members and costs them together, or its own price", "[lab][db]")
{
    LabBench bench;
    const TestType a = bench.saved(bench.test(u"A"_s, u"First"_s, Money(100)));
    const TestType b = bench.saved(bench.test(u"B"_s, u"Second"_s, Money(250)));
    const TestType none = bench.saved(bench.test(u"N"_s, u"No price"_s));
    TestType panel = bench.saved(bench.panel(u"P"_s, {b.id, a.id}));
    CHECK(panel.chargedPrice == Money(350));
    REQUIRE(panel.members.size() == 2);
    CHECK(panel.members.first().code == u"B"_s); // In their order.

    SaveTestType edit = again(panel);
    edit.memberIds = {a.id, none.id};
    panel = bench.saved(edit);
    CHECK(panel.members.first().code == u"A"_s);
    CHECK_FALSE(panel.chargedPrice); // One of them has no price.
    SaveTestType gone = again(none);
    gone.isActive = false;
    bench.saved(gone);
    edit = again(panel);
    panel = bench.saved(edit);
    CHECK(panel.chargedPrice == Money(100)); // An inactive member is not ordered and not paid.
    CHECK_FALSE(panel.members.last().isActive);
    edit = again(panel);
    edit.price = Money(90);
    CHECK(bench.saved(edit).chargedPrice == Money(90));

    CHECK(refused(bench, bench.panel(u"Q"_s, {})) == Error::invalid(u"memberIds"_s, u"tooShort"_s));
    CHECK(refused(bench, bench.panel(u"Q"_s, {a.id, a.id})) == Error::invalid(u"memberIds"_s, u"range"_s));
    CHECK(refused(bench, bench.panel(u"Q"_s, {panel.id})) == Error::invalid(u"memberIds"_s, u"range"_s));
    CHECK(refused(bench, bench.panel(u"Q"_s, {TestTypeId::make()})) == Error::notFound(u"member"_s));
    SaveTestType turned = again(a);
    turned.isPanel = true;
    turned.memberIds = {b.id};
    CHECK(refused(bench, turned) == Error::invalid(u"isPanel"_s, u"fixed"_s));
}

TEST_CASE("the database itself keeps panels out of panels", "[lab][db]")
{
    LabBench bench;
    const TestType a = bench.saved(bench.test(u"A"_s, u"First"_s));
    const TestType panel = bench.saved(bench.panel(u"P"_s, {a.id}));
    CHECK_THROWS(bench.server.exec(
        u"INSERT INTO test_panel_members (panel_id, member_id, place) VALUES ('%1', '%2', 1)"_s.arg(
            panel.id.value.toUuidText(), panel.id.value.toUuidText())));
    CHECK_THROWS(bench.server.exec(u"UPDATE test_types SET is_panel = true WHERE code = 'A'"_s));
}

TEST_CASE("a test is found by code, by names in any language and by synonyms", "[lab][db]")
{
    TestServer server;
    server::lab::loadShippedTests(server.settings(Role::Owner));

    CHECK(found(server, u"cbc"_s) == QStringList{u"CBC"_s});
    CHECK(found(server, u"FBC"_s).first() == u"CBC"_s);
    CHECK(found(server, u"haemo"_s).contains(u"HBA1C"_s));
    CHECK(found(server, u"blood count"_s).first() == u"CBC"_s);
    CHECK(found(server, u"count bl"_s).first() == u"CBC"_s);
    CHECK(found(server, u"ডেঙ্গু"_s) == QStringList{u"DENGUE"_s});
    CHECK(found(server, u"كوليسترول"_s) == QStringList{u"LIPID"_s});
    CHECK(found(server, u"sgpt"_s).first() == u"LFT"_s);
    CHECK(found(server, u"GLU-F"_s).first() == u"GLU-F"_s);
    CHECK(found(server, u"glu"_s).size() == 3);
    CHECK(found(server, u"zzz"_s).isEmpty());
    CHECK(found(server, u"'); & | \\ :*"_s).isEmpty());
}

TEST_CASE("the catalogue is listed by name, by lab and in pages", "[lab][db]")
{
    LabBench bench;
    for (const auto &name : {u"c"_s, u"a"_s, u"b"_s})
        bench.saved(bench.test(name.toUpper(), name));
    const auto technician = bench.server.as(u"lab-technician"_s);
    ListTestTypes page;
    page.limit = 2;
    auto first = bench.server.callAs(technician, page);
    CHECK(codes(first) == QStringList{u"A"_s, u"B"_s});
    page.after = first->last().id;
    auto rest = bench.server.callAs(technician, page);
    CHECK(codes(rest) == QStringList{u"C"_s});

    SaveTestType gone = again(rest->first());
    gone.isActive = false;
    bench.saved(gone);
    ListTestTypes all;
    CHECK(codes(bench.server.callAs(technician, all)) == QStringList{u"A"_s, u"B"_s});
    all.includeInactive = true;
    CHECK(codes(bench.server.callAs(technician, all)).size() == 3);
    all.labId = LabId::make();
    CHECK(codes(bench.server.callAs(technician, all)).isEmpty());
    all = {};
    all.text = u"c"_s;
    CHECK(codes(bench.server.callAs(technician, all)).isEmpty());
    CHECK(bench.server.callAs(bench.server.as(u"accountant"_s), all).error() ==
          Error::forbidden(u"lab.view"_s));
}

TEST_CASE("one of fifty who save a code at once has it, the others are told", "[lab][db]")
{
    LabBench bench;
    bench.server.admin();
    std::atomic<int> saved = 0;
    std::atomic<int> told = 0;
    bench.server.race(50, [&](int, server::WorkerConnection &connection) {
        const auto answer =
            bench.server.callOn(connection, bench.server.admin(), bench.test(u"CBC"_s, u"Blood count"_s));
        ++(answer ? saved : told);
        if (!answer && answer.error().code != ErrorCode::Conflict)
            throw std::runtime_error("not a conflict");
    });
    CHECK(saved == 1);
    CHECK(told == 49);
}

TEST_CASE("the shipped catalogue is loaded once and gives way to the hospital's", "[lab][db]")
{
    LabBench bench;
    TestServer &server = bench.server;
    const TestType own = bench.saved(bench.test(u"tsh"_s, u"Our own TSH"_s, Money(1)));
    const auto owner = server.settings(Role::Owner);
    const qsizetype shipped = server::lab::shippedTests().size();

    CHECK(server::lab::loadShippedTests(owner) == int(shipped - 1));

    CHECK(server.count(u"test_types"_s) == shipped);
    CHECK(server.count(u"test_types WHERE template_version IS NULL AND NOT is_panel"_s) == 1);
    CHECK(
        server.count(
            u"test_types t WHERE is_panel AND NOT EXISTS (SELECT FROM test_panel_members m WHERE m.panel_id = t.id)"_s) ==
        0);
    CHECK(server.count(u"labs"_s) == 5); // HAEM was there.
    CHECK(server.value(u"SELECT name_en FROM test_types WHERE lower(code) = 'tsh'"_s).toString() ==
          own.name.en);

    server.exec(u"UPDATE test_types SET is_active = false, name_en = 'Renamed' WHERE code = 'CBC'"_s);
    CHECK(server::lab::loadShippedTests(owner) == 0);
    CHECK(server.count(u"test_types WHERE name_en = 'Renamed' AND NOT is_active"_s) == 1);
}
