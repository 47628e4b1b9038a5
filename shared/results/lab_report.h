// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/test_result.h"

namespace hms {

using LabReportId = Id<struct LabReportTag>;

/// One test as a report tells it. Nothing of it changes after the report was made.
struct ReportedTest {
    TestOrderId testOrderId;
    TestResultId resultId;
    int version = 1;
    LabWords testName;
    std::optional<LabWords> panelName;
    LabWords labName;
    QJsonObject document; ///< The template it was entered with.
    QJsonObject data;
    QList<EvaluatedValue> fields;
    Specimen specimen = Specimen::Serum;
    QString sampleNumber;
    QDateTime orderedAt;
    QDateTime collectedAt;
    std::optional<QDateTime> receivedAt;
    QString reviewedBy;
    QDateTime reviewedAt;
    std::optional<QString> reviewNotes;
    std::optional<QString> amendReason;
    QList<ResultChange> changes; ///< Of an amended one.

    static void visit(auto &self, auto &&field)
    {
        field("testOrderId", self.testOrderId);
        field("resultId", self.resultId);
        field("version", self.version);
        field("testName", self.testName);
        field("panelName", self.panelName);
        field("labName", self.labName);
        field("document", self.document);
        field("data", self.data);
        field("fields", self.fields);
        field("specimen", self.specimen);
        field("sampleNumber", self.sampleNumber);
        field("orderedAt", self.orderedAt);
        field("collectedAt", self.collectedAt);
        field("receivedAt", self.receivedAt);
        field("reviewedBy", self.reviewedBy);
        field("reviewedAt", self.reviewedAt);
        field("reviewNotes", self.reviewNotes, kReviewNotes);
        field("amendReason", self.amendReason);
        field("changes", self.changes);
    }
};

struct ReportDelivery {
    QString deliveredTo;
    QString by;
    QDateTime at;
    bool isSigned = false;

    static void visit(auto &self, auto &&field)
    {
        field("deliveredTo", self.deliveredTo);
        field("by", self.by);
        field("at", self.at);
        field("isSigned", self.isSigned);
    }
};

/// What was released of a visit, as one paper. A later one of the same visit supersedes it.
struct LabReport {
    LabReportId id;
    QString reportNumber; ///< "L-2026-0001"; stays with the visit's reports.
    int version = 1;      ///< 1..n of the visit.
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    Sex sex = Sex::Unknown;
    std::optional<QDate> birthDate;
    bool birthDateEstimated = false;
    QString doctorName;
    QString department;
    QString language; ///< BCP 47, in which it is rendered.
    QList<ReportedTest> tests;
    bool isAmended = false; ///< It corrects what an earlier one said.
    QString releasedBy;
    QDateTime releasedAt;
    QString verificationCode;              ///< "L-2026-0001/1/ABCDE12345"; in its QR code, see scan_code.h.
    std::optional<QString> documentSha256; ///< Of the stored PDF; empty until it is rendered, once.
    std::optional<Ulid> documentId;
    std::optional<LabReportId> supersededBy;
    QList<ReportDelivery> deliveries;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("reportNumber", self.reportNumber);
        field("version", self.version);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("sex", self.sex);
        field("birthDate", self.birthDate);
        field("birthDateEstimated", self.birthDateEstimated);
        field("doctorName", self.doctorName);
        field("department", self.department);
        field("language", self.language);
        field("tests", self.tests);
        field("isAmended", self.isAmended);
        field("releasedBy", self.releasedBy);
        field("releasedAt", self.releasedAt);
        field("verificationCode", self.verificationCode);
        field("documentSha256", self.documentSha256);
        field("documentId", self.documentId);
        field("supersededBy", self.supersededBy);
        field("deliveries", self.deliveries);
    }
};

} // namespace hms
