// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/laboratory.h"

#include "server/demo/demo_results.h"
#include "server/lab/template_schema.h"
#include "shared/lab/lab_protocol.h"
#include "tests/load/conversation.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

constexpr qsizetype kTests = 20; // What a hospital's doctors order all day.
constexpr int kMostAtOnce = 3;
const Subject kSubject{Sex::Male, 40 * 366, false};

/// Tests with a price and a form, in no order.
QList<TestType> catalogue(Conversation &desk, Dice &dice)
{
    QList<TestType> all;
    ListTestTypes page;
    page.limit = limits::kPageRows;
    for (QList<TestType> rows = desk.ask(page); !rows.isEmpty(); rows = desk.ask(page)) {
        page.after = rows.last().id;
        all += rows;
    }
    all.removeIf([](const TestType &test) { return !test.chargedPrice || !test.templateVersion; });
    for (qsizetype i = all.size() - 1; i > 0; --i)
        all.swapItemsAt(i, dice.below(i + 1));
    return all;
}

} // namespace

Laboratory::Laboratory(Conversation &desk, Dice &dice)
{
    for (const TestType &test : catalogue(desk, dice).mid(0, kTests)) {
        const auto form = TestTemplate::parse(desk.ask(GetTestTemplate{test.id, {}}).document);
        const QJsonObject data = server::demo::usualData(form.value, kSubject, false);
        if (!form ||
            !server::lab::resultProblems(form.value, data, server::lab::Completeness::Complete).isEmpty())
            continue;
        m_offered.push_back({test.id, test.labId, data});
        if (!m_labs.contains(test.labId))
            m_labs.append(test.labId);
    }
    if (m_offered.empty())
        throw std::runtime_error("the hospital has no tests with a price and a form");
}

QList<int> Laboratory::someTests(Dice &dice) const
{
    QList<int> kinds;
    const auto count = qsizetype(m_offered.size());
    for (int wanted = dice.between(1, kMostAtOnce); wanted > 0; --wanted)
        if (const int kind = dice.below(dice.below(count) + 1); !kinds.contains(kind))
            kinds.append(kind);
    return kinds;
}

std::optional<int> Laboratory::kindOf(TestTypeId id) const
{
    const auto found = std::ranges::find(m_offered, id, &OfferedTest::id);
    return found == m_offered.end() ? std::nullopt : std::optional(int(found - m_offered.begin()));
}

std::optional<TestOrderId> Laboratory::waitingIn(LabId lab, Dice &dice) const
{
    constexpr int kTries = 8;
    for (int i = 0; i < kTries && !m_uncollected.empty(); ++i) {
        const int tube = m_uncollected[size_t(dice.below(qsizetype(m_uncollected.size())))];
        if (const int first = m_tubes[size_t(tube)].tests[0]; offeredOf(first).lab == lab)
            return test(first).order;
    }
    return std::nullopt;
}

// ---- the way of a test -----------------------------------------------------------------------------------

void Laboratory::ordered(const QList<std::pair<TestOrderId, int>> &tests)
{
    if (tests.isEmpty())
        return;
    std::vector<int> request;
    for (const auto &[order, kind] : tests) {
        request.push_back(int(m_tests.size()));
        m_tests.push_back({order, kind, {}, 0, {}});
    }
    m_unlabelled.push_back(int(m_requests.size()));
    m_requests.push_back(request);
}

QList<TestOrderId> Laboratory::ordersOf(int request) const
{
    QList<TestOrderId> orders;
    for (const int index : m_requests[size_t(request)])
        orders.append(test(index).order);
    return orders;
}

int Laboratory::labelled(int request, const QString &number, const QList<TestOrderId> &orders)
{
    Tube tube{{}, number};
    for (const int index : m_requests[size_t(request)])
        if (orders.contains(test(index).order))
            tube.tests.push_back(index);
    if (tube.tests.empty())
        return 0;
    m_uncollected.push_back(int(m_tubes.size()));
    m_tubes.push_back(tube);
    return int(tube.tests.size());
}

void Laboratory::received(int tube)
{
    const std::vector<int> &tests = m_tubes[size_t(tube)].tests;
    m_unentered.insert(m_unentered.end(), tests.begin(), tests.end());
}

std::optional<int> Laboratory::takeIncomplete(Dice &dice)
{
    const auto begun = dice.takeFrom(m_drafts);
    return begun ? begun : dice.takeFrom(m_unentered);
}

void Laboratory::saved(int test, TestResultId result, int rowVersion, int user, bool isComplete)
{
    RunTest &entered = m_tests[size_t(test)];
    entered.result = result;
    entered.rowVersion = rowVersion;
    entered.entrants.push_back(user);
    (isComplete ? m_unreviewed : m_drafts).push_back(test);
}

std::optional<int> Laboratory::takeReviewable(int user, Dice &dice)
{
    constexpr int kTries = 20;
    for (int i = 0; i < kTries; ++i) {
        const auto test = dice.takeFrom(m_unreviewed);
        if (!test || std::ranges::count(m_tests[size_t(*test)].entrants, user) == 0)
            return test;
        m_unreviewed.push_back(*test);
    }
    return std::nullopt;
}

} // namespace hms::load
