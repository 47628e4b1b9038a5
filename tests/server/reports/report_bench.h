// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/reports/day_summaries.h"
#include "shared/reports/reports_protocol.h"
#include "tests/server/billing/money_bench.h"
#include "tests/server/visits/visit_helpers.h"

#include <QTest>

namespace hms::test {

/// A MoneyBench with doctors, whose days can be run through and summed up.
class ReportBench : public MoneyBench {
public:
    DoctorId first = addDoctor(server, [](NewDoctor &d) { d.name = QStringLiteral("Dr. Anwar"); });
    DoctorId second = addDoctor(server, [](NewDoctor &d) {
        d.name = QStringLiteral("Dr. Banu");
        d.consultationFee = Money(80'000);
    });

    /// Days at the tests' disposal; the last of them is what they call today.
    const QDate today{2026, 11, 22};
    [[nodiscard]] QDateTime at(QDate day, int hour = 10) const
    {
        return dhaka(day.toString(Qt::ISODate) + QStringLiteral("T%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
    /// Runs the job until nothing is marked. Transactions of other tests in the same PostgreSQL may hold it
    /// back for a moment.
    bool sumUp()
    {
        return QTest::qWaitFor(
            [this] {
                server::reports::keepDaySummaries(server.connection(), at(today));
                return server.count(QStringLiteral("day_marks")) == 0;
            },
            30'000);
    }
    /// What reports read and what the rows say, over all days a test may have touched: the facts that differ.
    qint64 reportErrors()
    {
        return differences(QStringLiteral("report_facts('%1', '%2') f").arg(iso(from()), iso(to())), live(),
                           {});
    }
    /// What is stored and what the rows say, over the closed days.
    qint64 summaryErrors()
    {
        return differences(QStringLiteral("day_summary f"), live(),
                           QStringLiteral("WHERE f.day <= (SELECT closed_through FROM day_horizon)"));
    }

private:
    qint64 differences(const QString &left, const QString &right, const QString &where)
    {
        const QString facts = QStringLiteral(
            "SELECT f.day, f.fact, f.doctor_id, f.user_id, f.kind, f.count, f.amount FROM %1 %2");
        return server.count(
            QStringLiteral(
                "(WITH a AS MATERIALIZED (%1), b AS MATERIALIZED (%2)"
                " (TABLE a EXCEPT ALL TABLE b) UNION ALL (TABLE b EXCEPT ALL TABLE a)) AS differing")
                .arg(facts.arg(left, where), facts.arg(right, where)));
    }
    [[nodiscard]] QString live() const
    {
        return QStringLiteral("generate_series('%1'::timestamp, '%2'::timestamp, interval '1 day') d, "
                              "day_facts(d::date) f")
            .arg(iso(from()), iso(to()));
    }
    [[nodiscard]] QDate from() const { return today.addDays(-8); }
    [[nodiscard]] QDate to() const { return today.addDays(8); }
    static QString iso(QDate day) { return day.toString(Qt::ISODate); }
};

} // namespace hms::test
