// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab.h"

namespace hms {

using InstrumentMessageId = Id<struct InstrumentMessageTag>;
using InstrumentValueId = Id<struct InstrumentValueTag>;
using InstrumentCodeId = Id<struct InstrumentCodeTag>;

/// What became of one value that an instrument sent. None is ever released by itself: placed is a draft.
enum class InstrumentValueState { Waiting, Placed, Ignored, Discarded };
template <>
inline constexpr auto
    kEnumNames<InstrumentValueState> = std::to_array<std::pair<InstrumentValueState, const char *>>({
        {InstrumentValueState::Waiting, "WAITING"},
        {InstrumentValueState::Placed, "PLACED"},
        {InstrumentValueState::Ignored, "IGNORED"}, ///< Its code stands for nothing, or the form computes it.
        {InstrumentValueState::Discarded, "DISCARDED"},
    });

/// Why a value waits for a person.
enum class WaitReason {
    UnknownSample,
    NotCollected,
    SampleRejected,
    OtherPatient,
    UnknownCode,
    AmbiguousCode,
    NotOrdered,
    AlreadyCompleted,
    AlreadyEntered,
    WrongUnit,
    InvalidValue,
    NotFinal,
};
template <>
inline constexpr auto kEnumNames<WaitReason> = std::to_array<std::pair<WaitReason, const char *>>({
    {WaitReason::UnknownSample, "UNKNOWN_SAMPLE"},
    {WaitReason::NotCollected, "NOT_COLLECTED"},
    {WaitReason::SampleRejected, "SAMPLE_REJECTED"}, ///< Or another tube has taken its place.
    {WaitReason::OtherPatient, "OTHER_PATIENT"},     ///< The message names a patient, and not the sample's.
    {WaitReason::UnknownCode, "UNKNOWN_CODE"},       ///< No test on the sample has a field for it.
    {WaitReason::AmbiguousCode, "AMBIGUOUS_CODE"},
    {WaitReason::NotOrdered, "NOT_ORDERED"}, ///< The code is known, its test is not on the sample.
    {WaitReason::AlreadyCompleted, "ALREADY_COMPLETED"},
    {WaitReason::AlreadyEntered, "ALREADY_ENTERED"}, ///< The draft has another value there.
    {WaitReason::WrongUnit, "WRONG_UNIT"},
    {WaitReason::InvalidValue, "INVALID_VALUE"},
    {WaitReason::NotFinal, "NOT_FINAL"}, ///< The instrument itself calls it preliminary, wrong or impossible.
});

namespace instrument_limits {
inline constexpr Text kInstrument{1, 80};
inline constexpr Text kControlId{0, 80};
inline constexpr Text kNumber{0, 60}; ///< Of a sample or a patient.
inline constexpr Text kCode{1, 60};
inline constexpr Text kValue{1, 1'000};
inline constexpr Text kUnit{0, 30};
inline constexpr Text kFlag{0, 30};
} // namespace instrument_limits

/// One value as the instrument sent it. Row of topic `instruments` while it waits; keyed by id.
struct InstrumentValue {
    InstrumentValueId id;
    InstrumentMessageId messageId;
    QString instrument;
    QString sampleNumber;               ///< As sent, or as somebody has said since; may be empty.
    std::optional<QString> patientName; ///< Of that sample, when there is one.
    QString code;
    QString value;
    QString unit;
    QString flag; ///< The instrument's own opinion: "H", "LL"; the lab's is made by its form.
    std::optional<QDateTime> measuredAt;
    QDateTime receivedAt;
    InstrumentValueState state = InstrumentValueState::Waiting;
    std::optional<WaitReason> waitReason;
    std::optional<QString> discardReason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("messageId", self.messageId);
        field("instrument", self.instrument, instrument_limits::kInstrument);
        field("sampleNumber", self.sampleNumber, instrument_limits::kNumber);
        field("patientName", self.patientName);
        field("code", self.code, instrument_limits::kCode);
        field("value", self.value, instrument_limits::kValue);
        field("unit", self.unit, instrument_limits::kUnit);
        field("flag", self.flag, instrument_limits::kFlag);
        field("measuredAt", self.measuredAt);
        field("receivedAt", self.receivedAt);
        field("state", self.state);
        field("waitReason", self.waitReason);
        field("discardReason", self.discardReason);
    }
};

/// What an instrument's code stands for. Without one a code stands for the field of its name on the sample's
/// tests, or for the test of its name that has one field to fill.
struct InstrumentCodeFacts {
    QString instrument; ///< As it names itself.
    QString code;
    std::optional<TestTypeId> testTypeId; ///< Empty: values of this code are kept with their message only.
    std::optional<QString> field;         ///< Key in the form of the test; goes with testTypeId.
    QString unit; ///< How the instrument writes the field's unit where that differs; empty: it sends none.

    static void visit(auto &self, auto &&field)
    {
        field("instrument", self.instrument, instrument_limits::kInstrument);
        field("code", self.code, instrument_limits::kCode);
        field("testTypeId", self.testTypeId);
        field("field", self.field, Text{1, 40});
        field("unit", self.unit, instrument_limits::kUnit);
    }
};

struct InstrumentCode : InstrumentCodeFacts {
    InstrumentCodeId id;
    std::optional<QString> testCode;
    std::optional<LabWords> testName;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        InstrumentCodeFacts::visit(self, field);
        field("testCode", self.testCode);
        field("testName", self.testName);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
