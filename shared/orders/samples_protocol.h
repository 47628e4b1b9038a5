// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/test_order.h"

namespace hms {

enum class SampleStatus { Labelled, Collected, Received, Rejected, Discarded };
template <>
inline constexpr auto kEnumNames<SampleStatus> = std::to_array<std::pair<SampleStatus, const char *>>({
    {SampleStatus::Labelled, "LABELLED"}, ///< The tube has its label and is empty.
    {SampleStatus::Collected, "COLLECTED"},
    {SampleStatus::Received, "RECEIVED"}, ///< In the lab.
    {SampleStatus::Rejected, "REJECTED"},
    {SampleStatus::Discarded, "DISCARDED"},
});

/// A step in the chain of custody.
enum class SampleStep { Labelled, Collected, HandedOver, Received, Stored, Rejected, Discarded };
template <>
inline constexpr auto kEnumNames<SampleStep> = std::to_array<std::pair<SampleStep, const char *>>({
    {SampleStep::Labelled, "LABELLED"},
    {SampleStep::Collected, "COLLECTED"},
    {SampleStep::HandedOver, "HANDED_OVER"},
    {SampleStep::Received, "RECEIVED"},
    {SampleStep::Stored, "STORED"},
    {SampleStep::Rejected, "REJECTED"},
    {SampleStep::Discarded, "DISCARDED"},
});

struct SampleEvent {
    SampleStep step = SampleStep::Labelled;
    QString by;
    QDateTime at; ///< When it happened; of a collection, what the collector says.
    std::optional<QString> place;
    std::optional<QString> notes;

    static void visit(auto &self, auto &&field)
    {
        field("step", self.step);
        field("by", self.by);
        field("at", self.at);
        field("place", self.place);
        field("notes", self.notes);
    }
};

/// One tube or cup of one patient, for one or several tests of one visit.
struct Sample {
    SampleId id;
    QString sampleNumber; ///< "S-2026-000001", also its bar code.
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    Sex sex = Sex::Unknown;
    std::optional<int> ageYears;
    LabId labId; ///< Where it goes.
    LabWords labName;
    Specimen specimen = Specimen::Serum;
    Container container = Container::GelTube;
    QString labelColour; ///< "#rrggbb", of the tube's cap.
    SampleStatus status = SampleStatus::Labelled;
    QDateTime labelledAt;
    std::optional<QDateTime> collectedAt;
    std::optional<QDateTime> receivedAt;
    std::optional<QString> rejectReason;
    std::optional<SampleId> replacesId; ///< The rejected one that this was taken for.
    QList<TestOrder> orders;
    QList<SampleEvent> events; ///< Oldest first.
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("sampleNumber", self.sampleNumber);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("sex", self.sex);
        field("ageYears", self.ageYears);
        field("labId", self.labId);
        field("labName", self.labName);
        field("specimen", self.specimen);
        field("container", self.container);
        field("labelColour", self.labelColour);
        field("status", self.status);
        field("labelledAt", self.labelledAt);
        field("collectedAt", self.collectedAt);
        field("receivedAt", self.receivedAt);
        field("rejectReason", self.rejectReason);
        field("replacesId", self.replacesId);
        field("orders", self.orders);
        field("events", self.events);
        field("rowVersion", self.rowVersion);
    }
};

/// Makes the tubes that these orders of one visit need, by lab, specimen and container; what has a label
/// that was not used keeps it. Also after a rejection. Errors: NOT_FOUND (testOrder), REJECTED (transition,
/// unpaid, severalVisits).
struct LabelSamples {
    static constexpr QLatin1StringView kMethod{"samples.label"};
    using Response = QList<Sample>;

    QList<TestOrderId> testOrderIds;

    static void visit(auto &self, auto &&field) { field("testOrderIds", self.testOrderIds, Items{1, 100}); }
};

/// Errors: NOT_FOUND (sample).
struct GetSample {
    static constexpr QLatin1StringView kMethod{"samples.get"};
    using Response = Sample;

    QString sampleNumber;

    static void visit(auto &self, auto &&field) { field("sampleNumber", self.sampleNumber, Text{1, 30}); }
};

/// Writes the next step of a sample: collected, handed over, received, stored, discarded. Receiving one that
/// nobody reported as collected is REJECTED (transition); so is discarding one whose tests are open.
/// Rejecting is testOrders.reject. Errors: NOT_FOUND (sample), REJECTED (transition, unpaid, sampleRejected),
/// INVALID (step {range}: not one of these; at {range}: in the future, before the label).
struct StepSample {
    static constexpr QLatin1StringView kMethod{"samples.step"};
    using Response = Sample;

    QString sampleNumber;
    SampleStep step = SampleStep::Received;
    std::optional<QDateTime> at; ///< Default now.
    std::optional<QString> place;
    std::optional<QString> notes;

    static void visit(auto &self, auto &&field)
    {
        field("sampleNumber", self.sampleNumber, Text{1, 30});
        field("step", self.step);
        field("at", self.at);
        field("place", self.place, Text{1, 80});
        field("notes", self.notes, Text{1, 300});
    }
};

} // namespace hms
