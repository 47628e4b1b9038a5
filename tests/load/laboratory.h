// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/orders_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/load/dice.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace hms::load {

class Conversation;

/// A test that the catalogue offers, and what is entered for it.
struct OfferedTest {
    TestTypeId id;
    LabId lab;
    QJsonObject data;
};

/// A test that this run ordered.
struct RunTest {
    TestOrderId order;
    int kind = 0; ///< Index of the offered test.
    TestResultId result;
    int rowVersion = 0;        ///< Of its draft.
    std::vector<int> entrants; ///< Users who had a hand in its values.
};

/// What the run's doctors order from and what its laboratory has to do. As in Hospital, whatever is chosen is
/// taken out until it is given back.
class Laboratory {
public:
    /// Chooses tests of the catalogue that have a price and a form. Throws std::runtime_error.
    Laboratory(Conversation &desk, Dice &dice);

    [[nodiscard]] const OfferedTest &offered(int kind) const { return m_offered[size_t(kind)]; }
    [[nodiscard]] const RunTest &test(int index) const { return m_tests[size_t(index)]; }
    [[nodiscard]] const OfferedTest &offeredOf(int test) const { return offered(m_tests[size_t(test)].kind); }
    /// The labs of the tests.
    [[nodiscard]] const QList<LabId> &labs() const { return m_labs; }
    /// A few of the tests, none twice.
    [[nodiscard]] QList<int> someTests(Dice &dice) const;
    [[nodiscard]] std::optional<int> kindOf(TestTypeId id) const;
    /// A test that waits in a lab and that nobody works on.
    [[nodiscard]] std::optional<TestOrderId> waitingIn(LabId lab, Dice &dice) const;

    /// The tests that a doctor ordered of one visit, each with its kind.
    void ordered(const QList<std::pair<TestOrderId, int>> &tests);
    std::optional<int> takeUnlabelled(Dice &dice) { return dice.takeFrom(m_unlabelled); }
    [[nodiscard]] QList<TestOrderId> ordersOf(int request) const;
    /// Tests of the request that got one tube. Returns how many of the orders are the request's.
    int labelled(int request, const QString &number, const QList<TestOrderId> &orders);

    std::optional<int> takeUncollected(Dice &dice) { return dice.takeFrom(m_uncollected); }
    [[nodiscard]] TestOrderId firstOrder(int tube) const
    {
        return test(m_tubes[size_t(tube)].tests[0]).order;
    }
    void collected(int tube) { m_unreceived.push_back(tube); }
    std::optional<int> takeUnreceived(Dice &dice) { return dice.takeFrom(m_unreceived); }
    [[nodiscard]] const QString &numberOf(int tube) const { return m_tubes[size_t(tube)].number; }
    void received(int tube);
    std::optional<int> takeUnentered(Dice &dice) { return dice.takeFrom(m_unentered); }
    /// One with a draft, else one without.
    std::optional<int> takeIncomplete(Dice &dice);
    void saved(int test, TestResultId result, int rowVersion, int user, bool isComplete);
    /// A completed one that the user had no hand in.
    std::optional<int> takeReviewable(int user, Dice &dice);
    void reviewed(int test) { m_unreleased.push_back(test); }
    std::optional<int> takeUnreleased(Dice &dice) { return dice.takeFrom(m_unreleased); }

private:
    struct Tube {
        std::vector<int> tests;
        QString number;
    };
    std::vector<OfferedTest> m_offered; ///< The common ones first.
    QList<LabId> m_labs;
    std::vector<RunTest> m_tests;
    std::vector<std::vector<int>> m_requests; ///< Tests of each.
    std::vector<int> m_unlabelled;            ///< Requests.
    std::vector<Tube> m_tubes;
    std::vector<int> m_uncollected; ///< Tubes.
    std::vector<int> m_unreceived;
    std::vector<int> m_unentered; ///< Tests.
    std::vector<int> m_drafts;
    std::vector<int> m_unreviewed;
    std::vector<int> m_unreleased;
};

} // namespace hms::load
