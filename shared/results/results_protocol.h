// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/lab_report.h"
#include "shared/results/test_result.h"

namespace hms {

/// All that entering, reviewing or reading one result needs. Without a version the current one; somebody who
/// is not of the lab (may neither enter, review, release nor amend) sees released ones only. A look at a
/// released one is noted: who saw it is told of an amendment. Errors: NOT_FOUND (testOrder, result).
struct GetTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.get"};
    struct Response {
        TestOrder order;
        QJsonObject document; ///< The template of the result, or the test's current one.
        int templateVersion = 1;
        std::optional<TestResult> result; ///< Empty: nothing is entered yet.
        QList<TestResult> versions;       ///< Released ones, newest first, without their data.
        QList<PreviousResult> previous;   ///< Of the same patient and test, newest first, at most 10.
        Subject subject; ///< Whose ranges count: sex, age on the day of collection, pregnancy.

        static void visit(auto &self, auto &&field)
        {
            field("order", self.order);
            field("document", self.document);
            field("templateVersion", self.templateVersion);
            field("result", self.result);
            field("versions", self.versions);
            field("previous", self.previous);
            field("subject", self.subject);
        }
    };

    TestOrderId testOrderId;
    std::optional<int> version;

    static void visit(auto &self, auto &&field)
    {
        field("testOrderId", self.testOrderId);
        field("version", self.version, Range{1, 1'000});
    }
};

/// Keeps what is entered; with complete it must satisfy the template and goes to the review. Computed fields
/// are the server's: a value sent for one is refused. Errors: NOT_FOUND (testOrder, template: it has no
/// form), INVALID (data {problem, pointer}: not of the template; "rule": a rule of it is broken; "computed"),
/// REJECTED (transition, sampleRejected, templateChanged: begun with another version), CONFLICT {current}:
/// somebody else saved meanwhile.
struct SaveTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.save"};
    using Response = TestResult;

    TestOrderId testOrderId;
    QJsonObject data;
    std::optional<bool> complete;
    std::optional<int>
        templateVersion;           ///< Of the form it was typed into; default: the draft's or the newest.
    std::optional<int> rowVersion; ///< Of the draft it was begun from; empty when there was none.

    static void visit(auto &self, auto &&field)
    {
        field("testOrderId", self.testOrderId);
        field("data", self.data);
        field("complete", self.complete);
        field("templateVersion", self.templateVersion, Range{1, 1'000'000});
        field("rowVersion", self.rowVersion);
    }
};

/// One's own completed result becomes a draft again, before anybody reviewed it. Errors: NOT_FOUND (result),
/// FORBIDDEN (another's), REJECTED (transition).
struct WithdrawTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.withdraw"};
    using Response = TestResult;

    TestResultId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// Another person than everybody who entered it (setting lab.separateReviewer) stands for the values. A
/// critical one raises its alert in the same transaction, unless the last alert of the test told the same
/// values. Errors: NOT_FOUND (result), REJECTED (transition, sameReviewer, resultHeld), CONFLICT {current}.
struct ReviewTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.review"};
    using Response = TestResult;

    TestResultId id;
    std::optional<QString> notes;
    std::optional<int> rowVersion; ///< Of what the reviewer saw.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("notes", self.notes, kReviewNotes);
        field("rowVersion", self.rowVersion);
    }
};

/// Reviews the clear ones of these and leaves the others; each is looked at again by the server.
struct ReviewClearResults {
    static constexpr QLatin1StringView kMethod{"testResults.reviewClear"};
    struct Outcome {
        TestResultId id;
        std::optional<QString>
            reason; ///< Why it was left: notClear, transition, sameReviewer, conflict, notFound.

        static void visit(auto &self, auto &&field)
        {
            field("id", self.id);
            field("reason", self.reason);
        }
    };
    struct Seen {
        TestResultId id;
        int rowVersion = 0;

        static void visit(auto &self, auto &&field)
        {
            field("id", self.id);
            field("rowVersion", self.rowVersion);
        }
    };
    using Response = QList<Outcome>;

    QList<Seen> results;
    std::optional<bool> release; ///< Releases them in the same step; needs that right too.

    static void visit(auto &self, auto &&field)
    {
        field("results", self.results, Items{1, 100});
        field("release", self.release);
    }
};

/// A completed or reviewed result goes back to who entered it, as a draft; both texts stay in the audit
/// trail. Who completed it is told: "result.sentBack" {testOrderId, resultId, patientName, testName, notes}.
/// Errors: NOT_FOUND (result), REJECTED (transition).
struct SendBackTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.sendBack"};
    using Response = TestResult;

    TestResultId id;
    QString notes;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("notes", self.notes, kReviewNotes);
    }
};

/// Stops a completed or reviewed result, or lets it go on (no reason). Errors: NOT_FOUND (result), REJECTED
/// (transition).
struct HoldTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.hold"};
    using Response = TestResult;

    TestResultId id;
    std::optional<QString> reason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("reason", self.reason, kReason);
    }
};

/// What waits for review or release in a lab, the most urgent first.
struct ListReviews {
    static constexpr QLatin1StringView kMethod{"testResults.reviews"};
    struct Row {
        TestOrder order;
        TestResult result;

        static void visit(auto &self, auto &&field)
        {
            field("order", self.order);
            field("result", self.result);
        }
    };
    using Response = QList<Row>;

    LabId labId;
    std::optional<ResultLane> lane;
    std::optional<int> limit; ///< Default 100.

    static void visit(auto &self, auto &&field)
    {
        field("labId", self.labId);
        field("lane", self.lane);
        field("limit", self.limit, kPageLimit);
    }
};

/// Releases all reviewed results of a visit, or one (exactly one of id and visitId), and makes the visit's
/// next report of all that is released. Held ones stay. The visit's doctor is told: "result.released"
/// {reportId, reportNumber, visitId, patientName, patientNumber, testNames, isCritical}. Errors: NOT_FOUND
/// (result, visit), REJECTED (transition: not reviewed, resultHeld, nothingToRelease), INVALID (id
/// {exactlyOne}; language).
struct ReleaseTestResults {
    static constexpr QLatin1StringView kMethod{"testResults.release"};
    struct Response {
        QList<TestResult> results;
        LabReport report;

        static void visit(auto &self, auto &&field)
        {
            field("results", self.results);
            field("report", self.report);
        }
    };

    std::optional<TestResultId> id;
    std::optional<VisitId> visitId;
    std::optional<QString> language; ///< Of the report: en, bn, ar. Default: of the visit's report before,
                                     ///< else setting lab.reportLanguage.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("visitId", self.visitId);
        field("language", self.language, Text{2, 20});
    }
};

/// Hands the visit's current report over; also once more, to somebody else. Errors: NOT_FOUND (result,
/// visit), REJECTED (transition: nothing is released, unpaid), INVALID (id {exactlyOne}; signature {picture}:
/// no PNG of at most 1200 x 600).
struct DeliverTestResults {
    static constexpr QLatin1StringView kMethod{"testResults.deliver"};
    using Response = ReleaseTestResults::Response;

    std::optional<TestResultId> id;
    std::optional<VisitId> visitId;
    QString deliveredTo;
    std::optional<QString> signature; ///< Typed name, or "data:image/png;base64,..." of a drawn one.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("visitId", self.visitId);
        field("deliveredTo", self.deliveredTo, Text{1, 120});
        field("signature", self.signature, Text{1, 60'000});
    }
};

/// Version N+1 of a released result, entered with the same form and released at once, and the visit's next
/// report. Who opened or printed the older one, the ordering doctor too, is told: "result.amended" {reportId,
/// reportNumber, testOrderId, resultId, version, visitId, patientName, patientNumber, testName, reason}.
/// Errors: NOT_FOUND (result), INVALID (data, as testResults.save), REJECTED (transition: not released or not
/// the current version, unchanged).
struct AmendTestResult {
    static constexpr QLatin1StringView kMethod{"testResults.amend"};
    using Response = ReleaseTestResults::Response;

    TestResultId id;
    QJsonObject data;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("data", self.data);
        field("reason", self.reason, kReason);
    }
};

/// The released values of a number over time, oldest first, the last 50.
struct GetTestTrend {
    static constexpr QLatin1StringView kMethod{"testResults.trend"};
    struct Point {
        TestResultId resultId;
        QDateTime at; ///< Of the collection.
        Decimal value;
        std::optional<QString> unit; ///< Values of different units are never joined by a line.
        std::optional<Decimal> low;  ///< The range that was used that day.
        std::optional<Decimal> high;
        ValueFlag flag = ValueFlag::None;

        static void visit(auto &self, auto &&field)
        {
            field("resultId", self.resultId);
            field("at", self.at);
            field("value", self.value);
            field("unit", self.unit);
            field("low", self.low);
            field("high", self.high);
            field("flag", self.flag);
        }
    };
    using Response = QList<Point>;

    PatientId patientId;
    TestTypeId testTypeId;
    QString key; ///< Of the field.

    static void visit(auto &self, auto &&field)
    {
        field("patientId", self.patientId);
        field("testTypeId", self.testTypeId);
        field("key", self.key, Text{1, 40});
    }
};

} // namespace hms
