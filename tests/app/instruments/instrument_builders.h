// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/instruments/instruments_protocol.h"
#include "shared/protocol/topics.h"

namespace hms::test {

/// A value that waits.
InstrumentValue aWaitingValue(const QString &sample, const QString &code, const QString &value,
                              WaitReason reason = WaitReason::UnknownSample);
/// The same one, settled.
InstrumentValue placed(InstrumentValue value, const QString &sample);
InstrumentValue discarded(InstrumentValue value, const QString &reason);
/// All of one message.
QList<InstrumentValue> together(QList<InstrumentValue> values);

TopicChange anInstrumentChange(qint64 revision, const QList<InstrumentValue> &upserts,
                               const QList<InstrumentValue> &removes = {});

} // namespace hms::test
