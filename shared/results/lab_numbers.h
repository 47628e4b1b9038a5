// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/test_order.h"

namespace hms {

/// What became of the tests that were ordered in a time.
struct LabFigures {
    int ordered = 0;   ///< Without those that were cancelled.
    int collected = 0; ///< A sample was taken.
    int rejected = 0;  ///< At least one sample was no good.
    int completed = 0; ///< A result was entered to its end.
    int released = 0;
    int pending = 0;                     ///< Collected and not released now.
    int late = 0;                        ///< Released, or still pending, after the promised time.
    std::optional<int> turnaroundMedian; ///< Minutes from collection to release, of the released ones.
    std::optional<int> turnaroundP90;

    static void visit(auto &self, auto &&field)
    {
        field("ordered", self.ordered);
        field("collected", self.collected);
        field("rejected", self.rejected);
        field("completed", self.completed);
        field("released", self.released);
        field("pending", self.pending);
        field("late", self.late);
        field("turnaroundMedian", self.turnaroundMedian);
        field("turnaroundP90", self.turnaroundP90);
    }
};

struct TestFigures : LabFigures {
    TestTypeId testTypeId;
    QString testCode;
    LabWords testName;

    static void visit(auto &self, auto &&field)
    {
        field("testTypeId", self.testTypeId);
        field("testCode", self.testCode);
        field("testName", self.testName);
        LabFigures::visit(self, field);
    }
};

struct LabDayFigures : LabFigures {
    QDate date;

    static void visit(auto &self, auto &&field)
    {
        field("date", self.date);
        LabFigures::visit(self, field);
    }
};

/// Of the tests ordered from one business date to another (both included, at most a year), in one lab or in
/// all. Errors: INVALID (to {range}: before from, or more than a year after it).
struct GetLabNumbers {
    static constexpr QLatin1StringView kMethod{"reports.lab"};
    struct Response {
        LabFigures total;
        QList<TestFigures> tests;  ///< The most ordered first.
        QList<LabDayFigures> days; ///< Each day of the time.

        static void visit(auto &self, auto &&field)
        {
            field("total", self.total);
            field("tests", self.tests, Items{0, 5'000});
            field("days", self.days, Items{0, 366});
        }
    };

    QDate from;
    QDate to;
    std::optional<LabId> labId;

    static void visit(auto &self, auto &&field)
    {
        field("from", self.from);
        field("to", self.to);
        field("labId", self.labId);
    }
};

} // namespace hms
