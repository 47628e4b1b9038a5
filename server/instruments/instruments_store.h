// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/placement.h"
#include "server/instruments/placement_rules.h"
#include "shared/instruments/instruments_protocol.h"

#include <span>

namespace hms::server::instruments {

struct ReceiveMessage;

/// Keeps a message. False: the very same one is there already.
bool insertMessage(const Context &ctx, InstrumentMessageId id, const ReceiveMessage &message);
/// Its values as they were placed, in their order.
void insertValues(const Context &ctx, InstrumentMessageId message, const QList<HomelessValue> &values,
                  const QList<Placement> &placements);

/// How many values wait; counts no further than `most`.
int countWaiting(Transaction &tx, int most);
RawJson listWaiting(Transaction &tx);

/// A value on the list, locked.
struct LockedValue {
    HomelessValue value;
    InstrumentMessageId message;
    bool isWaiting = false;
};
/// By id, those that there are.
QList<LockedValue> lockValues(Transaction &tx, const QList<InstrumentValueId> &ids);
/// After a person said which sample they are of.
void updateValues(const Context &ctx, const QString &sampleNumber, const QList<Placement> &placements);
void discardValues(const Context &ctx, const QList<InstrumentValueId> &ids, const QString &reason);
/// Says of each message what its values have come to.
void updateMessages(Transaction &tx, const QList<InstrumentMessageId> &messages);
/// Tells topic `instruments` how these stand, and answers them, by id.
RawJson publishValues(Context &ctx, const QList<InstrumentValueId> &ids);

struct KnownCode {
    QString instrument;
    QString code;
    CodeMeaning meaning;
};
QList<KnownCode> codeMeanings(Transaction &tx, const QStringList &instruments);
RawJson listCodes(Transaction &tx, const ListInstrumentCodes &request);
std::optional<RawJson> readCode(Transaction &tx, InstrumentCodeId id);
/// The same code of the same instrument, of another row.
std::optional<RawJson> codeKnown(Transaction &tx, const SaveInstrumentCode &request);
/// Empty: no such test, or it has no form.
std::optional<TestTemplate> newestForm(Transaction &tx, TestTypeId test);
void insertCode(const Context &ctx, InstrumentCodeId id, const SaveInstrumentCode &request);
/// Whether it was there, in that version.
bool updateCode(Transaction &tx, const SaveInstrumentCode &request);

std::span<const Statement> statements();
std::span<const Statement> codeStatements();

} // namespace hms::server::instruments
