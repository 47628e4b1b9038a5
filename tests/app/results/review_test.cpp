// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/bulk_sheet.h"
#include "app/results/review_panel.h"
#include "app/ui/permission_gate.h"
#include "app/ui/segmented.h"
#include "tests/app/lab/lab_builders.h"
#include "tests/app/lab/template_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

ReviewRow aRow(const QString &patient, double glucose, const QString &by = u"Jahid Hasan"_s,
               TestResultStatus status = TestResultStatus::Completed)
{
    const TestOrder order = in(aTestOrder(patient), TestOrderStatus::Completed);
    return {order, aResult(order, glucoseForm(), {{u"glucose"_s, glucose}}, status, by)};
}

/// A reviewer with these rows in the lanes.
struct Reviewer {
    explicit Reviewer(const QList<ReviewRow> &rows)
    {
        SessionOpened opened;
        opened.token = u"token"_s;
        opened.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        opened.user.id = UserId::make();
        opened.user.name = u"Dr. Salma Akter"_s;
        opened.user.permissions = {u"results.review"_s, u"results.release"_s};
        opened.server.businessDate = QDate::currentDate();
        session.login(u"salma"_s, u"secret"_s, &api, [](const auto &) {});
        REQUIRE(api.answer<Login>(opened));
        gate.setPermissions(opened.user.permissions);
        panel = std::make_unique<ReviewPanel>(api, session, gate, feed);
        panel->resize(1200, 640);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        feed.setLab(LabId::make());
        REQUIRE(api.answer<ListReviews>(rows));
    }
    void answerOpen(const ReviewRow &row)
    {
        GetTestResult::Response answer = test::opened(row.order, glucoseForm());
        answer.result = row.result;
        REQUIRE(api.answer<GetTestResult>(withPrevious(answer, glucoseForm(), {{u"glucose"_s, 5.0}})));
    }
    template <class W = QPushButton>
    W *part(const char *name) const
    {
        return panel->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString lane(int index) const
    {
        return panel->findChild<Segmented *>()->findChildren<QToolButton *>()[index]->text();
    }

    FakeApi api;
    Session session{api};
    PermissionGate gate;
    ReviewFeed feed{api};
    std::unique_ptr<ReviewPanel> panel;
};

} // namespace

TEST_CASE("results stand in lanes that count", "[results][ui]")
{
    ReviewRow held = aRow(u"Held"_s, 4.5);
    held.result.lane = ResultLane::Held;
    Reviewer desk({aRow(u"Clear"_s, 4.5), aRow(u"High"_s, 9.0), aRow(u"Critical"_s, 1.9), held});
    QAbstractItemModelTester tester(&desk.feed.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);

    CHECK(desk.lane(0) == u"Clear  1"_s);
    CHECK(desk.lane(1) == u"Needs review  2"_s);
    CHECK(desk.lane(2) == u"Held  1"_s);
    CHECK(desk.part<QListView>("reviews")->model()->rowCount() == 2);
}

TEST_CASE("Enter reviews what is in sight, then the next one", "[results][ui]")
{
    const ReviewRow first = aRow(u"First"_s, 9.0);
    const ReviewRow second = aRow(u"Second"_s, 8.0);
    Reviewer desk({first, second});
    desk.panel->start();
    CHECK_FALSE(desk.part("review")->isEnabled()); // Nobody stands for values they have not seen.
    desk.answerOpen(first);
    REQUIRE(desk.part("review")->isEnabled());

    QTest::keyClick(desk.part<QListView>("reviews"), Qt::Key_Return);
    REQUIRE(desk.part("review")->hasFocus());
    QTest::keyClick(desk.part("review"), Qt::Key_Return);
    const auto sent = desk.api.last<ReviewTestResult>();
    CHECK(sent.id == first.result.id);
    CHECK(sent.rowVersion == first.result.rowVersion);
    QTest::keyClick(desk.part("review"), Qt::Key_Return);
    CHECK(desk.api.count(ReviewTestResult::kMethod) == 1); // A second press changes nothing.

    desk.answerOpen(second); // It was fetched ahead.
    TestResult reviewed = first.result;
    reviewed.status = TestResultStatus::Reviewed;
    ++reviewed.rowVersion;
    REQUIRE(desk.api.answer<ReviewTestResult>(reviewed));
    CHECK(desk.feed.model().at(desk.feed.model().find(reviewed.id.toText())).result.status ==
          TestResultStatus::Reviewed);
}

TEST_CASE("one's own result waits for another person", "[results][ui]")
{
    const ReviewRow own = aRow(u"Own"_s, 9.0, u"Dr. Salma Akter"_s);
    Reviewer desk({own});
    desk.answerOpen(own);

    CHECK_FALSE(desk.part("review")->isEnabled());
    CHECK(desk.part<QLabel>("whyNot")->isVisible());
    CHECK(desk.part<QLabel>("whyNot")->text().contains(u"Another person"_s));
}

TEST_CASE("a result is sent back with notes and held with a reason", "[results][ui]")
{
    const ReviewRow row = aRow(u"Ayesha"_s, 9.0);
    Reviewer desk({row});
    desk.answerOpen(row);

    desk.part("sendBack")->click();
    auto *text = desk.part<QLineEdit>("reasonText");
    REQUIRE(text->isVisible());
    CHECK_FALSE(desk.part("confirmReason")->isEnabled());
    QTest::keyClicks(text, u"Please dilute and repeat"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(desk.api.last<SendBackTestResult>().notes == u"Please dilute and repeat"_s);
    REQUIRE(desk.api.refuse<SendBackTestResult>(Error::rejected(u"transition"_s)));

    desk.part("hold")->click();
    QTest::keyClicks(text, u"Sample mix-up"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(desk.api.last<HoldTestResult>().reason == u"Sample mix-up"_s);
}

TEST_CASE("bulk review is of the clear lane, says what it does and what became of each", "[results][ui]")
{
    const ReviewRow good = aRow(u"Good"_s, 4.5);
    const ReviewRow other = aRow(u"Other"_s, 4.6);
    const ReviewRow own = aRow(u"Own"_s, 4.7, u"Dr. Salma Akter"_s);
    const ReviewRow high = aRow(u"High"_s, 9.0);
    Reviewer desk({good, other, own, high});
    CHECK_FALSE(desk.part("bulkReview")->isVisible());
    desk.panel->showLane(ResultLane::Clear);
    REQUIRE(desk.part("bulkReview")->isVisible());

    desk.part("bulkReview")->click();
    CHECK(desk.part<QLabel>("bulkWords")->text().contains(u"2 result"_s));
    CHECK(desk.part<QLabel>("bulkWords")->text().contains(u"1 more you entered yourself"_s));
    QTest::keyClick(desk.part("runBulk"), Qt::Key_Return);
    const auto sent = desk.api.last<ReviewClearResults>();
    REQUIRE(sent.results.size() == 2);
    CHECK(sent.release == true);
    CHECK(sent.results[0].rowVersion == good.result.rowVersion);
    CHECK(std::ranges::none_of(sent.results, [&](const auto &seen) { return seen.id == high.result.id; }));
    REQUIRE(desk.api.answer<ReviewClearResults>({{good.result.id, {}}, {other.result.id, u"notClear"_s}}));

    CHECK(desk.part<QLabel>("bulkWords")->text() == u"1 of 2 are done."_s);
    auto *sheet = desk.panel->findChild<BulkSheet *>();
    auto *model = sheet->findChild<QAbstractItemView *>()->model();
    CHECK(model->index(0, 3).data(Qt::AccessibleTextRole) == u"Released"_s);
    CHECK(model->index(1, 3).data(Qt::AccessibleTextRole) == u"Left: no longer clear"_s);
}

TEST_CASE("an answer about another result changes nothing", "[results][ui]")
{
    const ReviewRow first = aRow(u"First"_s, 9.0);
    const ReviewRow second = aRow(u"Second"_s, 8.0);
    Reviewer desk({first, second});
    auto *list = desk.part<QListView>("reviews");
    list->setCurrentIndex(list->model()->index(1, 0));
    CHECK(desk.part<QLabel>("resultPatient")->text() == u"Second"_s);

    desk.answerOpen(first);

    CHECK(desk.part<QLabel>("resultPatient")->text() == u"Second"_s);
    CHECK_FALSE(desk.part("review")->isEnabled());
}
