// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/instruments/instrument_value.h"

namespace hms::server::instruments {

enum class Protocol { Hl7, Astm };

/// What one message may hold. A run of a large analyser is a few hundred values in some hundred kilobytes.
namespace message_limits {
inline constexpr qsizetype kBytes = 1024 * 1024;
inline constexpr qsizetype kSegments = 5'000;
inline constexpr qsizetype kFields = 200; ///< Of one segment.
inline constexpr qsizetype kReadings = 500;
} // namespace message_limits

/// One value of a message, its texts without the delimiters' escapes.
struct Reading {
    QString sampleNumber;  ///< As it stands on the label, if the instrument read it; else what it has.
    QString patientNumber; ///< Empty: not told.
    QString code;
    QString value;
    QString unit;
    QString flag;
    QString measuredAt;  ///< ISO 8601, without a zone when the instrument tells none; empty: not told.
    bool isFinal = true; ///< Else the instrument calls it preliminary, withdrawn or impossible.

    friend bool operator==(const Reading &, const Reading &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("sampleNumber", self.sampleNumber, instrument_limits::kNumber);
        field("patientNumber", self.patientNumber, instrument_limits::kNumber);
        field("code", self.code, instrument_limits::kCode);
        field("value", self.value, instrument_limits::kValue);
        field("unit", self.unit, instrument_limits::kUnit);
        field("flag", self.flag, instrument_limits::kFlag);
        field("measuredAt", self.measuredAt, Text{0, 40});
        field("isFinal", self.isFinal);
    }
};

struct MessageProblem {
    QString place; ///< "OBX-3 (segment 7)"; never a value.
    QString what;
    bool isUnsupported = false; ///< Well formed, but nothing we take.

    friend bool operator==(const MessageProblem &, const MessageProblem &) = default;
    [[nodiscard]] QString text() const { return place + QStringLiteral(": ") + what; }
};

/// A message, or what is wrong with it; as much of the head as could be read is there in either case.
struct ParsedMessage {
    QString instrument; ///< As it names itself.
    QString controlId;  ///< Its own number of the message; ASTM instruments often have none.
    QString text;       ///< All of it, decoded.
    QList<Reading> readings;
    std::optional<MessageProblem> problem;

    explicit operator bool() const { return !problem; }
};

} // namespace hms::server::instruments
