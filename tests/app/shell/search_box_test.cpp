// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_box.h"
#include "app/shell/search_query.h"
#include "shared/patients/patients_protocol.h"
#include "tests/app/shell/shell_fixture.h"

#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

PatientHit aHit(const QString &name)
{
    PatientHit hit;
    hit.id = PatientId::make();
    hit.patientNumber = u"P-2026-0001"_s;
    hit.name = name;
    return hit;
}

QStringList titles(const SearchBox &box)
{
    QStringList out;
    for (const SearchResult &result : box.results().results())
        out += result.title;
    return out;
}

struct SearchFixture : ShellFixture {
    SearchBox *box = nullptr;

    SearchFixture()
    {
        signIn({u"patients.view"_s, u"bills.view"_s});
        box = window.findChild<SearchBox *>();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(box->hasFocus());
    }
    bool waitForSearch(int count)
    {
        return QTest::qWaitFor([&] { return api.count(SearchPatients::kMethod) == count; }, 3000);
    }
};

} // namespace

TEST_CASE("a text says what it asks for", "[ui]")
{
    using Kind = SearchQuery::Kind;
    CHECK(SearchQuery::of(u"a"_s).kind == Kind::Nothing);
    CHECK(SearchQuery::of(u"HMS1:R:/R"_s).kind == Kind::Nothing); // A receipt without a number.
    CHECK(SearchQuery::of(u"rahim"_s).kind == Kind::Patient);
    CHECK(SearchQuery::of(u"b-2026-0001"_s).text == u"B-2026-0001");
    CHECK(SearchQuery::of(u"b-2026-0001"_s).kind == Kind::Bill);
    CHECK(SearchQuery::of(u"R-2026-0001/Ab3"_s).kind == Kind::Receipt);
    CHECK(SearchQuery::of(u"R-2026-0001/Ab3"_s).code == u"Ab3");
    CHECK(SearchQuery::of(u"HMS1:R:R-2026-0001/Ab3"_s).text == u"R-2026-0001");
    CHECK(SearchQuery::of(u"HMS1:P:P-2026-0001"_s).kind == Kind::Patient);
    const SearchQuery prescription =
        SearchQuery::of(u"HMS1:M:01JDA0000000000000000000M/01JDA0000000000000000000V"_s);
    CHECK(prescription.kind == Kind::Visit); // Whoever has nothing to do with medicines.
    CHECK(prescription.text == u"01JDA0000000000000000000V");
    CHECK(SearchQuery::of(u"HMS1:M:/"_s).kind == Kind::Nothing);
    CHECK(SearchQuery::of(u"১২"_s).kind == Kind::Token);
    CHECK(SearchQuery::of(u"১২"_s).text == u"12");
    CHECK(SearchQuery::of(u"01711"_s).kind == Kind::Patient);
}

TEST_CASE("the search waits for a pause in typing", "[ui]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"rahim"_s);
    CHECK(f.api.count(SearchPatients::kMethod) == 0);
    REQUIRE(f.waitForSearch(1));
    CHECK(f.api.last<SearchPatients>().text == u"rahim");
}

TEST_CASE("an older answer never replaces a newer one", "[ui]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"ra"_s);
    REQUIRE(f.waitForSearch(1));
    QTest::keyClicks(f.box, u"him"_s);
    REQUIRE(f.waitForSearch(2));
    const int last = int(f.api.sent().size()) - 1;
    REQUIRE(f.api.answer(last, Result<QJsonValue>(toJson(QList<PatientHit>{aHit(u"Rahim"_s)}))));
    CHECK(titles(*f.box) == QStringList{u"Rahim"_s});
    f.api.answer<SearchPatients>({aHit(u"Rabeya"_s)});
    CHECK(titles(*f.box) == QStringList{u"Rahim"_s});
}

TEST_CASE("an answer after the box was cleared shows nothing", "[ui]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"ra"_s);
    REQUIRE(f.waitForSearch(1));
    QTest::keyClick(f.box, Qt::Key_Escape);
    f.api.answer<SearchPatients>({aHit(u"Rabeya"_s)});
    CHECK_FALSE(f.box->isPopupOpen());
}

TEST_CASE("arrows and Enter open a patient and give the focus back", "[ui]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"ra"_s);
    REQUIRE(f.waitForSearch(1));
    const PatientHit second = aHit(u"Rahim"_s);
    f.api.answer<SearchPatients>({aHit(u"Rabeya"_s), second});
    QTest::keyClick(f.box, Qt::Key_Down);
    QTest::keyClick(f.box, Qt::Key_Return);
    CHECK(f.probe(u"reception"_s)->opened == second.id);
    CHECK(f.box->text().isEmpty());
    CHECK(f.probe(u"reception"_s)->first->hasFocus());
}

TEST_CASE("a command is found by its name and runs", "[ui]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"dark th"_s);
    REQUIRE(f.waitForSearch(1));
    f.api.answer<SearchPatients>({});
    REQUIRE(titles(*f.box) == QStringList{u"Dark theme"_s});
    QTest::keyClick(f.box, Qt::Key_Return);
    CHECK(f.settings.theme() == Theme::Dark);
}

TEST_CASE("a scanned bill opens by itself, a scan the screen wants goes to it", "[ui]")
{
    SearchFixture f;
    f.window.takeScan(u"HMS1:B:B-2026-0007"_s);
    REQUIRE(f.api.count(GetBill::kMethod) == 1);
    CHECK(f.api.last<GetBill>().billNumber == u"B-2026-0007");

    f.probe(u"reception"_s)->takesScans = true;
    f.window.takeScan(u"HMS1:P:P-2026-0001"_s);
    REQUIRE(f.probe(u"reception"_s)->scanned);
    CHECK(f.probe(u"reception"_s)->scanned->value == u"P-2026-0001");
    CHECK(f.api.count(SearchPatients::kMethod) == 0);
}

TEST_CASE("a refused search says why", "[ui]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"B-2026-0009"_s);
    QTest::keyClick(f.box, Qt::Key_Return);
    REQUIRE(f.api.refuse<GetBill>(Error::notFound(u"bill"_s)));
    CHECK(f.window.findChild<QLabel *>(u"searchNote"_s)->text().contains(u"No such bill"_s));
}
