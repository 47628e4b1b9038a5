// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_draft.h"
#include "app/results/result_merge.h"
#include "app/results/result_reader.h"
#include "tests/app/lab/lab_builders.h"
#include "tests/app/lab/template_builders.h"
#include "tests/support/fake_api.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;
using namespace std::chrono_literals;

namespace {

/// A result being typed, with a place on the disk.
struct Typing {
    Typing()
        : order(aTestOrder(u"Ayesha"_s))
        , drafts(std::make_unique<Drafts>(folder.filePath(u"drafts"_s),
                                          *SealKey::ofFile(folder.filePath(u"key"_s)), user, 0ms))
        , draft(std::make_unique<ResultDraft>(api, drafts.get(), opened(order, lipidForm())))
    {
    }
    void type(const QJsonObject &values) { draft->edit({values, values}); }
    bool waitForSave()
    {
        return QTest::qWaitFor([this] { return api.count(SaveTestResult::kMethod) > 0; }, 5000);
    }
    /// The workstation ends; what lies on the disk is all that is left.
    void restart(const GetTestResult::Response &answer)
    {
        draft.reset();
        drafts.reset();
        api.clearSent();
        drafts = std::make_unique<Drafts>(folder.filePath(u"drafts"_s),
                                          *SealKey::ofFile(folder.filePath(u"key"_s)), user, 0ms);
        draft = std::make_unique<ResultDraft>(api, drafts.get(), answer);
    }

    FakeApi api;
    QTemporaryDir folder;
    UserId user = UserId::make();
    TestOrder order;
    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<ResultDraft> draft;
};

} // namespace

TEST_CASE("what is typed is saved while somebody types, without being asked", "[results][ui]")
{
    Typing desk;

    desk.type({{u"total"_s, 180}});
    CHECK(desk.draft->safety() == ResultDraft::Safety::Saving);
    REQUIRE(desk.waitForSave());
    const auto sent = desk.api.last<SaveTestResult>();
    CHECK(sent.data == QJsonObject{{u"total"_s, 180}});
    CHECK_FALSE(sent.complete.value_or(false));
    CHECK_FALSE(sent.rowVersion);
    REQUIRE(desk.api.answer<SaveTestResult>(
        aResult(desk.order, lipidForm(), sent.data, TestResultStatus::Draft)));

    CHECK(desk.draft->safety() == ResultDraft::Safety::Saved);
    CHECK(desk.draft->isSettled());
}

TEST_CASE("what was typed before a crash stands in the form again", "[results][ui]")
{
    Typing desk;
    desk.draft->edit({{{u"total"_s, 180}, {u"hdl"_s, u"4x"_s}}, {{u"total"_s, 180}}});

    desk.restart(opened(desk.order, lipidForm()));

    CHECK(desk.draft->typed() == QJsonObject{{u"total"_s, 180}, {u"hdl"_s, u"4x"_s}});
}

TEST_CASE("values that a colleague saved meanwhile join those on this desk", "[results][ui]")
{
    Typing desk;
    desk.type({{u"total"_s, 180}});
    REQUIRE(desk.waitForSave());
    QSignalSpy changed(desk.draft.get(), &ResultDraft::typedChanged);

    const TestResult theirs = aResult(desk.order, lipidForm(), {{u"hdl"_s, 44}}, TestResultStatus::Draft);
    REQUIRE(desk.api.refuse<SaveTestResult>(Error::conflict({{u"current"_s, encode(theirs)}})));

    CHECK(changed.size() == 1);
    CHECK(desk.draft->typed() == QJsonObject{{u"total"_s, 180}, {u"hdl"_s, 44}});
    CHECK(desk.draft->clashes().isEmpty());
    desk.api.clearSent();
    REQUIRE(desk.waitForSave());
    CHECK(desk.api.last<SaveTestResult>().rowVersion == theirs.rowVersion);
}

TEST_CASE("two values for one field are a person's choice", "[results][ui]")
{
    const auto keep = GENERATE(ResultDraft::Keep::Mine, ResultDraft::Keep::Theirs);
    Typing desk;
    desk.type({{u"total"_s, 180}});
    REQUIRE(desk.waitForSave());
    REQUIRE(desk.api.refuse<SaveTestResult>(Error::conflict(
        {{u"current"_s,
          encode(aResult(desk.order, lipidForm(), {{u"total"_s, 210}}, TestResultStatus::Draft))}})));
    CHECK(desk.draft->safety() == ResultDraft::Safety::Clash);
    CHECK(desk.draft->clashes() == QStringList{u"total"_s});
    desk.api.clearSent();
    desk.draft->complete();
    CHECK(desk.api.sent().isEmpty()); // Nothing goes on before the choice.

    desk.draft->resolve(keep);

    CHECK(desk.draft->typed().value(u"total"_s) == (keep == ResultDraft::Keep::Mine ? 180 : 210));
    CHECK(desk.draft->clashes().isEmpty());
}

TEST_CASE("completing waits for the save under way and is sent once", "[results][ui]")
{
    Typing desk;
    desk.type({{u"total"_s, 180}});
    REQUIRE(desk.waitForSave());
    QSignalSpy completed(desk.draft.get(), &ResultDraft::completed);

    desk.draft->complete();
    desk.draft->complete();
    CHECK(desk.api.count(SaveTestResult::kMethod) == 1);
    REQUIRE(desk.api.answer<SaveTestResult>(
        aResult(desk.order, lipidForm(), {{u"total"_s, 180}}, TestResultStatus::Draft)));
    CHECK(desk.api.count(SaveTestResult::kMethod) == 2);
    CHECK(desk.api.last<SaveTestResult>().complete == true);
    REQUIRE(desk.api.answer<SaveTestResult>(aResult(desk.order, lipidForm(), {{u"total"_s, 180}})));

    CHECK(completed.size() == 1);
    desk.restart(opened(desk.order, lipidForm()));
    CHECK(desk.draft->typed().isEmpty()); // Nothing of it is left on the disk.
}

TEST_CASE("a server that does not answer leaves the values on this desk", "[results][ui]")
{
    Typing desk;
    desk.type({{u"total"_s, 180}});
    REQUIRE(desk.waitForSave());
    REQUIRE(desk.api.check(SaveTestResult::kMethod));

    CHECK(desk.draft->safety() == ResultDraft::Safety::Trying);
    CHECK_FALSE(desk.draft->isSettled());
}

TEST_CASE("results merge field by field", "[results][ui]")
{
    const MergedResult merged =
        mergeResults({{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}}, {{u"a"_s, 2}, {u"b"_s, 1}, {u"d"_s, 5}},
                     {{u"a"_s, 3}, {u"b"_s, 9}, {u"c"_s, 1}});

    CHECK(merged.data == QJsonObject{{u"a"_s, 2}, {u"b"_s, 9}, {u"d"_s, 5}});
    CHECK(merged.clashes == QStringList{u"a"_s});
}

TEST_CASE("the next result is fetched ahead and used once", "[results][ui]")
{
    FakeApi api;
    ResultReader reader(api);
    const TestOrder order = aTestOrder(u"Ayesha"_s);
    int answers = 0;
    const auto count = [&](const Result<GetTestResult::Response> &answer) { answers += answer ? 1 : 0; };

    reader.fetchAhead(order);
    reader.fetchAhead(order);
    CHECK(api.count(GetTestResult::kMethod) == 1);
    REQUIRE(api.answer<GetTestResult>(opened(order, glucoseForm())));
    reader.read(order, count);
    CHECK(answers == 1);
    CHECK(api.count(GetTestResult::kMethod) == 1);

    reader.read(order, count); // A second time the server is asked.
    CHECK(api.count(GetTestResult::kMethod) == 2);
    REQUIRE(api.answer<GetTestResult>(opened(order, glucoseForm())));
    CHECK(answers == 2);

    reader.fetchAhead(order);
    TestOrder later = order;
    ++later.rowVersion;
    reader.read(later, count); // What was fetched ahead is of an older order.
    CHECK(api.count(GetTestResult::kMethod) == 4);
}

TEST_CASE("a draft is begun for an image though nothing is typed, once", "[results][ui]")
{
    Typing desk;
    QSignalSpy begun(desk.draft.get(), &ResultDraft::begun);

    desk.draft->begin();

    REQUIRE(desk.api.count(SaveTestResult::kMethod) == 1);
    CHECK(desk.api.last<SaveTestResult>().data.isEmpty());
    CHECK(begun.isEmpty());
    const TestResult made = aResult(desk.order, lipidForm(), {}, TestResultStatus::Draft);
    REQUIRE(desk.api.answer<SaveTestResult>(made));
    REQUIRE(begun.size() == 1);
    CHECK(begun.first().first().value<TestResultId>() == made.id);
    desk.draft->begin(); // The second image.
    CHECK(begun.size() == 2);
    CHECK(desk.api.count(SaveTestResult::kMethod) == 1);
}
