// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/route.h"
#include "server/instruments/parsed_message.h"

namespace hms {
template <>
inline constexpr auto kEnumNames<server::instruments::Protocol> =
    std::to_array<std::pair<server::instruments::Protocol, const char *>>({
        {server::instruments::Protocol::Hl7, "HL7"},
        {server::instruments::Protocol::Astm, "ASTM"},
    });
} // namespace hms

namespace hms::server::instruments {

/// A message that was read, on its way to the database. Not of the contract: no desk can send it, it has a
/// route table of its own and so the same transaction, repeats and pushes as every command.
struct ReceiveMessage {
    static constexpr QLatin1StringView kMethod{"instruments.receive"};
    struct Response {
        bool isRepeated = false; ///< It was there already; nothing was done.
        int waiting = 0;         ///< Values that found no place.

        static void visit(auto &self, auto &&field)
        {
            field("isRepeated", self.isRepeated);
            field("waiting", self.waiting);
        }
    };

    Protocol protocol = Protocol::Hl7;
    QString instrument;
    QString controlId;
    QString raw;
    QList<Reading> readings;

    static void visit(auto &self, auto &&field)
    {
        field("protocol", self.protocol);
        field("instrument", self.instrument, instrument_limits::kInstrument);
        field("controlId", self.controlId, instrument_limits::kControlId);
        field("raw", self.raw, Text{1, message_limits::kBytes});
        field("readings", self.readings, Items{1, message_limits::kReadings});
    }
};

/// Values that may wait at once; beyond it messages are not taken until somebody has looked at the list.
inline constexpr int kMostWaiting = 5'000;

/// Keeps the message and places its values. Errors: UNAVAILABLE (the list is full).
Result<ReceiveMessage::Response> receive(Context &ctx, const ReceiveMessage &message);

/// The one route of the instruments' port.
const std::vector<Route> &portRoutes();

} // namespace hms::server::instruments
