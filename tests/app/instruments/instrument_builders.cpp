// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/instruments/instrument_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

InstrumentValue aWaitingValue(const QString &sample, const QString &code, const QString &value,
                              WaitReason reason)
{
    InstrumentValue out;
    out.id = InstrumentValueId::make();
    out.messageId = InstrumentMessageId::make();
    out.instrument = u"HX-500"_s;
    out.sampleNumber = sample;
    out.code = code;
    out.value = value;
    out.unit = u"10*9/L"_s;
    out.measuredAt = QDateTime(QDate(2026, 11, 22), QTime(3, 34), Qt::UTC);
    out.receivedAt = QDateTime(QDate(2026, 11, 22), QTime(3, 36), Qt::UTC);
    out.waitReason = reason;
    return out;
}

InstrumentValue placed(InstrumentValue value, const QString &sample)
{
    value.state = InstrumentValueState::Placed;
    value.waitReason.reset();
    value.sampleNumber = sample;
    return value;
}

InstrumentValue discarded(InstrumentValue value, const QString &reason)
{
    value.state = InstrumentValueState::Discarded;
    value.waitReason.reset();
    value.discardReason = reason;
    return value;
}

QList<InstrumentValue> together(QList<InstrumentValue> values)
{
    for (InstrumentValue &value : values)
        value.messageId = values.first().messageId;
    return values;
}

TopicChange anInstrumentChange(qint64 revision, const QList<InstrumentValue> &upserts,
                               const QList<InstrumentValue> &removes)
{
    TopicChange change;
    change.topic = Topic{TopicKind::Instruments, {}}.toText();
    change.revision = revision;
    for (const InstrumentValue &value : upserts)
        change.upserts.append(encode(value));
    for (const InstrumentValue &value : removes)
        change.removes.append(value.id.toText());
    return change;
}

} // namespace hms::test
