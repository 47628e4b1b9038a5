// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/evaluation.h"
#include "shared/orders/test_order.h"

namespace hms {

using TestResultId = Id<struct TestResultTag>;

enum class TestResultStatus { Draft, Completed, Reviewed, Released, Delivered, Amended };
template <>
inline constexpr auto
    kEnumNames<TestResultStatus> = std::to_array<std::pair<TestResultStatus, const char *>>({
        {TestResultStatus::Draft, "DRAFT"},
        {TestResultStatus::Completed, "COMPLETED"},
        {TestResultStatus::Reviewed, "REVIEWED"},
        {TestResultStatus::Released, "RELEASED"},
        {TestResultStatus::Delivered, "DELIVERED"},
        {TestResultStatus::Amended, "AMENDED"}, ///< A later version took its place; it still opens.
    });

inline constexpr Text kReviewNotes{1, 1'000};

/// What an amendment changed of one value, as text with unit.
struct ResultChange {
    static constexpr int kValueLength = template_limits::kTextLength + 40; ///< With the unit.

    QString key; ///< Of the field; of a table "field.row.column", rows from 0.
    LabWords label;
    QString was; ///< Of a choice its code; empty: there was none.
    QString now;

    static void visit(auto &self, auto &&field)
    {
        field("key", self.key);
        field("label", self.label);
        field("was", self.was, Text{0, kValueLength});
        field("now", self.now, Text{0, kValueLength});
    }
};

/// One version of the result of one test. From its release on it never changes; an amendment is the next
/// version.
struct TestResult {
    TestResultId id;
    TestOrderId testOrderId;
    int version = 1;
    TestResultStatus status = TestResultStatus::Draft;
    int templateVersion = 1; ///< Of the template it was entered with.
    QJsonObject data; ///< By the template's schema, without computed fields; of a draft perhaps incomplete.
    QList<EvaluatedValue> fields; ///< The server's judgement of each value, with the range that was used.
    ResultLane lane = ResultLane::NeedsReview;
    bool isCritical = false;
    std::optional<SampleId> sampleId;  ///< The sample it was measured in.
    std::optional<QString> instrument; ///< The last that wrote values into it.
    std::optional<QString> enteredBy;
    std::optional<QString> completedBy;
    std::optional<QDateTime> completedAt;
    std::optional<QString> reviewedBy;
    std::optional<QDateTime> reviewedAt;
    std::optional<QString> reviewNotes; ///< Of the review, or why it was sent back.
    std::optional<QString> holdReason;
    std::optional<QString> releasedBy;
    std::optional<QDateTime> releasedAt;
    std::optional<QDateTime> deliveredAt;
    std::optional<QString> amendReason;
    QList<ResultChange> changes; ///< Of an amendment.
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("testOrderId", self.testOrderId);
        field("version", self.version);
        field("status", self.status);
        field("templateVersion", self.templateVersion);
        field("data", self.data);
        field("fields", self.fields);
        field("lane", self.lane);
        field("isCritical", self.isCritical);
        field("sampleId", self.sampleId);
        field("instrument", self.instrument);
        field("enteredBy", self.enteredBy);
        field("completedBy", self.completedBy);
        field("completedAt", self.completedAt);
        field("reviewedBy", self.reviewedBy);
        field("reviewedAt", self.reviewedAt);
        field("reviewNotes", self.reviewNotes, kReviewNotes);
        field("holdReason", self.holdReason);
        field("releasedBy", self.releasedBy);
        field("releasedAt", self.releasedAt);
        field("deliveredAt", self.deliveredAt);
        field("amendReason", self.amendReason);
        field("changes", self.changes);
        field("rowVersion", self.rowVersion);
    }
};

/// An earlier value of the same test, for the delta and the trend.
struct PreviousResult {
    TestResultId id;
    QDateTime at; ///< Of its collection.
    QJsonObject data;
    QList<EvaluatedValue> fields;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("at", self.at);
        field("data", self.data);
        field("fields", self.fields);
    }
};

} // namespace hms
