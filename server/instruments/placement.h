// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/open_tube.h"
#include "server/instruments/parsed_message.h"

namespace hms::server::instruments {

/// A value that looks for its place.
struct HomelessValue {
    InstrumentValueId id;
    QString instrument;
    Reading reading;
};

/// What became of it.
struct Placement {
    InstrumentValueId id;
    InstrumentValueState state = InstrumentValueState::Waiting;
    std::optional<WaitReason> waits;
    std::optional<TestResultId> result;
    std::optional<QString> field;

    friend bool operator==(const Placement &, const Placement &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("state", self.state);
        field("waits", self.waits);
        field("result", self.result);
        field("field", self.field);
    }
};

/// Puts each value into the draft of the test it belongs to, or says why it must wait; nothing that stands
/// there already is ever overwritten, and nothing is completed. Locks the visits of the samples. In the order
/// of `values`.
QList<Placement> place(Context &ctx, const QList<HomelessValue> &values);

} // namespace hms::server::instruments
