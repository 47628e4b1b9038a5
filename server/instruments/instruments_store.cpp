// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/instruments_store.h"

#include "server/instruments/receive.h"
#include "shared/protocol/topics.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

constexpr Statement kInsertMessage{"instruments.insertMessage", R"sql(
    INSERT INTO instrument_messages (id, instrument, protocol, control_id, digest, raw, peer, received_at, state)
    VALUES ((:id)::uuid, (:instrument)::text, (:protocol)::text, (:control_id)::text, (:digest)::bytea, (:raw)::text,
            (:peer)::text, (:now)::timestamptz, 'UNMATCHED')
    ON CONFLICT ON CONSTRAINT instrument_messages_once DO NOTHING
)sql"};

// A time without a zone is one of the hospital.
constexpr Statement kInsertValues{"instruments.insertValues", R"sql(
    INSERT INTO instrument_values (id, message_id, place, sample_number, patient_number, code, value, unit, flag, measured_at,
                                   is_final, state, wait_reason, result_id, field, settled_at)
    SELECT v.id, (:message)::uuid, v.place, v.sample, v.patient, v.code, v.value, v.unit, v.flag,
           CASE WHEN v.measured = '' THEN NULL
                WHEN right(v.measured, 6) ~ '^[+-]' THEN v.measured::timestamptz
                ELSE v.measured::timestamp AT TIME ZONE (SELECT s.value #>> '{}' FROM settings s
                                                          WHERE s.key = 'hospital.timeZone') END,
           v.final, v.state, v.waits, v.result, v.field, CASE WHEN v.state <> 'WAITING' THEN (:now)::timestamptz END
      FROM json_to_recordset((:values)::json) AS v (
          id uuid, place integer, sample text, patient text, code text, value text, unit text, flag text, measured text,
          final boolean, state text, waits text, result uuid, field text)
)sql"};

constexpr Statement kCountWaiting{"instruments.countWaiting", R"sql(
    SELECT count(*)::integer
      FROM (SELECT FROM instrument_values v WHERE v.state = 'WAITING' LIMIT (:most)::integer) w
)sql"};

constexpr Statement kWaiting{"instruments.waiting", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id), '[]')
      FROM (SELECT w.id, w.wire
              FROM instrument_value_wire w
             WHERE w.state = 'WAITING'
             ORDER BY w.id
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kLock{"instruments.lockValues", R"sql(
    SELECT v.id, v.message_id, m.instrument, v.patient_number, v.code, v.value, v.unit, v.is_final,
           v.state = 'WAITING' AS is_waiting
      FROM instrument_values v
      JOIN instrument_messages m ON m.id = v.message_id
     WHERE v.id = ANY ((:ids)::uuid[])
     ORDER BY v.id
       FOR UPDATE OF v
)sql"};

constexpr Statement kUpdate{"instruments.updateValues", R"sql(
    UPDATE instrument_values v
       SET assigned_number = (:number)::text, state = p.state, wait_reason = p.waits, result_id = p.result, field = p.field,
           settled_by = CASE WHEN p.state <> 'WAITING' THEN (:by)::uuid END,
           settled_at = CASE WHEN p.state <> 'WAITING' THEN (:now)::timestamptz END
      FROM json_to_recordset((:placements)::json) AS p (id uuid, state text, waits text, result uuid, field text)
     WHERE v.id = p.id
)sql"};

constexpr Statement kDiscard{"instruments.discardValues", R"sql(
    UPDATE instrument_values
       SET state = 'DISCARDED', wait_reason = NULL, discard_reason = (:reason)::text, settled_by = (:by)::uuid,
           settled_at = (:now)::timestamptz
     WHERE id = ANY ((:ids)::uuid[])
)sql"};

constexpr Statement kMessages{"instruments.updateMessages", R"sql(
    UPDATE instrument_messages m
       SET state = told.state
      FROM (SELECT v.message_id,
                   CASE WHEN bool_and(v.state = 'WAITING') THEN 'UNMATCHED'
                        WHEN bool_or(v.state = 'WAITING') THEN 'PARTLY'
                        WHEN bool_and(v.state = 'DISCARDED') THEN 'DISCARDED'
                        WHEN bool_and(v.settled_by IS NULL) THEN 'MATCHED'
                        ELSE 'RESOLVED' END AS state
              FROM instrument_values v
             WHERE v.message_id = ANY ((:messages)::uuid[])
             GROUP BY v.message_id) told
     WHERE m.id = told.message_id AND m.state <> told.state
)sql"};

constexpr Statement kTold{"instruments.told", R"sql(
    SELECT w.id, w.wire, w.state = 'WAITING' AS is_waiting
      FROM instrument_value_wire w
     WHERE w.id = ANY ((:ids)::uuid[])
     ORDER BY w.id
)sql"};

constexpr Statement kStatements[]{kInsertMessage, kInsertValues, kCountWaiting, kWaiting, kLock,
                                  kUpdate,        kDiscard,      kMessages,     kTold};

/// Of what was measured: a message that is sent again with another time in its head is still the same, one
/// under the number of an older one is not.
QByteArray digestOf(const ReceiveMessage &message)
{
    return QCryptographicHash::hash(
        QJsonDocument(toJson(message.readings).toArray()).toJson(QJsonDocument::Compact),
        QCryptographicHash::Sha256);
}

QJsonObject rowOf(const Placement &placement)
{
    QJsonObject row{{u"id"_s, placement.id.value.toUuidText()}, {u"state"_s, enumText(placement.state)}};
    if (placement.waits)
        row.insert(u"waits"_s, enumText(*placement.waits));
    if (placement.result)
        row.insert(u"result"_s, placement.result->value.toUuidText());
    if (placement.field)
        row.insert(u"field"_s, *placement.field);
    return row;
}

LockedValue toLocked(const Row &row)
{
    HomelessValue value{row.get<InstrumentValueId>("id"), row.get<QString>("instrument"), {}};
    value.reading.patientNumber = row.get<QString>("patient_number");
    value.reading.code = row.get<QString>("code");
    value.reading.value = row.get<QString>("value");
    value.reading.unit = row.get<QString>("unit");
    value.reading.isFinal = row.get<bool>("is_final");
    return {value, row.get<InstrumentMessageId>("message_id"), row.get<bool>("is_waiting")};
}

} // namespace

bool insertMessage(const Context &ctx, InstrumentMessageId id, const ReceiveMessage &message)
{
    return ctx.tx.execute(kInsertMessage, {{"id", id},
                                           {"instrument", message.instrument},
                                           {"protocol", message.protocol},
                                           {"control_id", message.controlId},
                                           {"digest", digestOf(message)},
                                           {"raw", message.raw},
                                           {"peer", ctx.caller.address},
                                           {"now", ctx.now}}) == 1;
}

void insertValues(const Context &ctx, InstrumentMessageId message, const QList<HomelessValue> &values,
                  const QList<Placement> &placements)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Reading &reading = values[i].reading;
        QJsonObject row = rowOf(placements[i]);
        row.insert(u"place"_s, i);
        row.insert(u"sample"_s, reading.sampleNumber);
        row.insert(u"patient"_s, reading.patientNumber);
        row.insert(u"code"_s, reading.code);
        row.insert(u"value"_s, reading.value);
        row.insert(u"unit"_s, reading.unit);
        row.insert(u"flag"_s, reading.flag);
        row.insert(u"measured"_s, reading.measuredAt);
        row.insert(u"final"_s, reading.isFinal);
        rows.append(row);
    }
    ctx.tx.execute(kInsertValues, {{"message", message}, {"values", rows}, {"now", ctx.now}});
}

int countWaiting(Transaction &tx, int most)
{
    return tx.scalar(kCountWaiting, {{"most", most}}).toInt();
}

RawJson listWaiting(Transaction &tx)
{
    return *tx.json(kWaiting, {{"limit", limits::kQueueRows}});
}

QList<LockedValue> lockValues(Transaction &tx, const QList<InstrumentValueId> &ids)
{
    return tx.all<LockedValue>(kLock, {{"ids", ids}}, toLocked);
}

void updateValues(const Context &ctx, const QString &sampleNumber, const QList<Placement> &placements)
{
    QJsonArray rows;
    for (const Placement &placement : placements)
        rows.append(rowOf(placement));
    ctx.tx.execute(
        kUpdate, {{"number", sampleNumber}, {"placements", rows}, {"by", ctx.caller.user}, {"now", ctx.now}});
}

void discardValues(const Context &ctx, const QList<InstrumentValueId> &ids, const QString &reason)
{
    ctx.tx.execute(kDiscard, {{"ids", ids}, {"reason", reason}, {"by", ctx.caller.user}, {"now", ctx.now}});
}

void updateMessages(Transaction &tx, const QList<InstrumentMessageId> &messages)
{
    tx.execute(kMessages, {{"messages", messages}});
}

RawJson publishValues(Context &ctx, const QList<InstrumentValueId> &ids)
{
    const QString topic = Topic{TopicKind::Instruments, {}}.toText();
    QByteArrayList rows;
    ctx.tx.all<bool>(kTold, {{"ids", ids}}, [&](const Row &row) {
        const auto wire = row.get<RawJson>("wire");
        rows.append(wire.bytes);
        if (row.get<bool>("is_waiting"))
            ctx.changes.upsert(topic, wire);
        else
            ctx.changes.remove(topic, row.get<InstrumentValueId>("id").toText());
        return true;
    });
    return {'[' + rows.join(',') + ']'};
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::instruments
