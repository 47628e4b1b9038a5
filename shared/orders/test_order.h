// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"
#include "shared/lab/lab.h"
#include "shared/visits/visit.h"

namespace hms {

using TestOrderId = Id<struct TestOrderTag>;
using SampleId = Id<struct SampleTag>;

enum class TestOrderStatus {
    Ordered,
    Billed,
    Collected,
    Completed,
    Reviewed,
    Released,
    Delivered,
    Cancelled,
    Rejected,
};
template <>
inline constexpr auto kEnumNames<TestOrderStatus> = std::to_array<std::pair<TestOrderStatus, const char *>>({
    {TestOrderStatus::Ordered, "ORDERED"},     ///< Wished for; the patient has not yet chosen to pay it.
    {TestOrderStatus::Billed, "BILLED"},       ///< On a bill. The lab has it once it may be collected.
    {TestOrderStatus::Collected, "COLLECTED"}, ///< Its sample is taken.
    {TestOrderStatus::Completed, "COMPLETED"}, ///< Its result is entered.
    {TestOrderStatus::Reviewed, "REVIEWED"},
    {TestOrderStatus::Released, "RELEASED"},
    {TestOrderStatus::Delivered, "DELIVERED"},
    {TestOrderStatus::Cancelled, "CANCELLED"},
    {TestOrderStatus::Rejected, "REJECTED"}, ///< Its sample was no good; a new one is needed.
});

/// The steps an order may take; everything else is REJECTED {reason: "transition"}. Back to COLLECTED is a
/// result sent back, back to COMPLETED a review withdrawn before release, back to ORDERED a bill made void.
constexpr bool canStep(TestOrderStatus from, TestOrderStatus to)
{
    using enum TestOrderStatus;
    switch (from) {
    case Ordered: return to == Billed || to == Cancelled;
    case Billed: return to == Collected || to == Ordered || to == Cancelled;
    case Collected: return to == Completed || to == Rejected;
    case Completed: return to == Reviewed || to == Collected || to == Rejected;
    case Reviewed: return to == Released || to == Completed || to == Rejected;
    case Released: return to == Delivered;
    case Rejected: return to == Collected || to == Cancelled;
    case Delivered:
    case Cancelled: return false;
    }
    return false;
}

/// Where a result stands before its release, by the server's judgement.
enum class ResultLane { Clear, NeedsReview, Held };
template <>
inline constexpr auto kEnumNames<ResultLane> = std::to_array<std::pair<ResultLane, const char *>>({
    {ResultLane::Clear, "CLEAR"},              ///< Every value is assessed, in range and near the one before.
    {ResultLane::NeedsReview, "NEEDS_REVIEW"}, ///< A person has to look at each of these.
    {ResultLane::Held, "HELD"},                ///< Somebody stopped it, with a reason.
});

/// One test for one patient, as the lab, the doctor and the front desk see it: a row of the worklist.
struct TestOrder {
    TestOrderId id;
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    Sex sex = Sex::Unknown;
    std::optional<int> ageYears;
    DoctorId doctorId; ///< Of the visit; results and critical values go there.
    QString doctorName;
    LabId labId;
    LabWords labName;
    TestTypeId testTypeId;
    QString testCode;
    LabWords testName;
    std::optional<TestTypeId> panelId; ///< It was ordered as a member of this panel.
    std::optional<LabWords> panelName;
    TestOrderStatus status = TestOrderStatus::Ordered;
    Priority priority = Priority::Routine;
    std::optional<QString> note; ///< Clinical question of who ordered it.
    Money price; ///< Of the day it was ordered; a panel's own price is shared among its members.
    std::optional<BillId> billId;
    std::optional<QString> billNumber;
    std::optional<BillStatus> billStatus;
    bool mayCollect = false; ///< Paid, free, or urgent where the hospital lets urgent tests go first.
    QString orderedBy;
    QDateTime orderedAt;
    std::optional<SampleId> sampleId; ///< Its last one.
    std::optional<QString> sampleNumber;
    Specimen specimen = Specimen::Serum; ///< As the catalogue has it.
    Container container = Container::GelTube;
    QString labelColour; ///< "#rrggbb", of the tube's cap.
    std::optional<QDateTime> collectedAt;
    std::optional<QDateTime> receivedAt;
    std::optional<QDateTime> dueAt;      ///< Collection and the turnaround promised for its priority.
    std::optional<QString> rejectReason; ///< Why its last sample was no good.
    std::optional<QString> cancelReason;
    std::optional<ResultLane> lane; ///< From COMPLETED to REVIEWED.
    bool isCritical = false;        ///< Its current result has a critical value.
    bool isDraft = false;           ///< A result is begun and not completed.
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("sex", self.sex);
        field("ageYears", self.ageYears);
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("labId", self.labId);
        field("labName", self.labName);
        field("testTypeId", self.testTypeId);
        field("testCode", self.testCode);
        field("testName", self.testName);
        field("panelId", self.panelId);
        field("panelName", self.panelName);
        field("status", self.status);
        field("priority", self.priority);
        field("note", self.note);
        field("price", self.price);
        field("billId", self.billId);
        field("billNumber", self.billNumber);
        field("billStatus", self.billStatus);
        field("mayCollect", self.mayCollect);
        field("orderedBy", self.orderedBy);
        field("orderedAt", self.orderedAt);
        field("sampleId", self.sampleId);
        field("sampleNumber", self.sampleNumber);
        field("specimen", self.specimen);
        field("container", self.container);
        field("labelColour", self.labelColour);
        field("collectedAt", self.collectedAt);
        field("receivedAt", self.receivedAt);
        field("dueAt", self.dueAt);
        field("rejectReason", self.rejectReason);
        field("cancelReason", self.cancelReason);
        field("lane", self.lane);
        field("isCritical", self.isCritical);
        field("isDraft", self.isDraft);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
