// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/instruments/instrument_value.h"

namespace hms {

/// Values that wait for a person, oldest first; at most limits::kQueueRows. Topic `instruments` tells what
/// becomes of them.
struct ListInstrumentValues {
    static constexpr QLatin1StringView kMethod{"instruments.waiting"};
    using Response = QList<InstrumentValue>;

    static void visit(auto &, auto &&) {}
};

/// Says which sample these values are of and tries again; also with the same number, after something else was
/// put right. What then fits lands in the drafts of the sample's tests as if the caller had typed it; the
/// others wait on, with the reason. The values as they stand now. Errors: NOT_FOUND (instrumentValue,
/// sample), REJECTED (transition: one of them no longer waits).
struct AssignInstrumentValues {
    static constexpr QLatin1StringView kMethod{"instruments.assign"};
    using Response = QList<InstrumentValue>;

    QList<InstrumentValueId> ids;
    QString sampleNumber;

    static void visit(auto &self, auto &&field)
    {
        field("ids", self.ids, Items{1, limits::kQueueRows});
        field("sampleNumber", self.sampleNumber, Text{1, instrument_limits::kNumber.max});
    }
};

/// Takes values off the list for good; the message they came in stays. Errors: NOT_FOUND (instrumentValue),
/// REJECTED (transition).
struct DiscardInstrumentValues {
    static constexpr QLatin1StringView kMethod{"instruments.discard"};
    using Response = QList<InstrumentValue>;

    QList<InstrumentValueId> ids;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("ids", self.ids, Items{1, limits::kQueueRows});
        field("reason", self.reason, kReason);
    }
};

/// What the codes of instruments stand for, by instrument and code, a page at a time.
struct ListInstrumentCodes {
    static constexpr QLatin1StringView kMethod{"instruments.codes"};
    using Response = QList<InstrumentCode>;

    std::optional<QString> instrument;
    std::optional<InstrumentCodeId> after; ///< The last one of the page before.

    static void visit(auto &self, auto &&field)
    {
        field("instrument", self.instrument, instrument_limits::kInstrument);
        field("after", self.after);
    }
};

/// Creates (no id) or edits what a code stands for; values that wait are tried again by instruments.assign.
/// Errors: NOT_FOUND (instrumentCode, testType), INVALID (field {unknown}: the newest form of the test has no
/// such field that is filled by hand; field {missing} or testTypeId {missing}: they go together), CONFLICT
/// (the code is known already, or was edited meanwhile; {current}).
struct SaveInstrumentCode : InstrumentCodeFacts {
    static constexpr QLatin1StringView kMethod{"instruments.saveCode"};
    using Response = InstrumentCode;

    std::optional<InstrumentCodeId> id;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        InstrumentCodeFacts::visit(self, field);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
