// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_habits.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

const QString kName = u"usual-tests"_s;

} // namespace

OrderHabits::OrderHabits(Drafts *drafts)
    : m_drafts(drafts)
{
    const QJsonObject kept = drafts ? drafts->restored(kName).value_or(QJsonObject()) : QJsonObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        m_counts.insert(it.key(), it->toInt());
}

void OrderHabits::note(const QList<TestTypeId> &tests)
{
    for (const TestTypeId test : tests)
        ++m_counts[test.toText()];
    QJsonObject all;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        all.insert(it.key(), *it);
    if (m_drafts)
        m_drafts->keep(kName, all);
}

QList<TestType> OrderHabits::usualFirst(QList<TestType> tests) const
{
    std::ranges::stable_sort(tests, std::greater(),
                             [this](const TestType &test) { return m_counts.value(test.id.toText()); });
    return tests;
}

} // namespace hms::app
