// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/sweep_store.h"

#include "shared/core/limits.h"

#include <QJsonObject>

namespace hms::server::events {

namespace {

constexpr Statement kMoved{"events.moved", R"sql(
    SELECT t.topic, t.revision, c.revision AS step, c.change
      FROM json_each_text((:known)::json) k
      JOIN topics t ON t.topic = k.key
      LEFT JOIN LATERAL (SELECT tc.revision, tc.change
                           FROM topic_changes tc
                          WHERE tc.topic = t.topic AND tc.revision > k.value::bigint
                          ORDER BY tc.revision
                          LIMIT (:most)::integer) c ON true
     WHERE t.revision <> k.value::bigint
     ORDER BY t.topic, c.revision
)sql"};

constexpr Statement kBusinessDate{"events.businessDate", R"sql(
    SELECT business_date((:now)::timestamptz)
)sql"};

// The row "day" counts days; whoever raises it first also resets the lists. Rows are locked by name, the
// order in which commands bump them.
constexpr Statement kAnnounceDay{"events.announceDay", R"sql(
    WITH day AS (
        INSERT INTO topics AS t (topic, revision)
        VALUES ('day', business_date((:now)::timestamptz) - date '2000-01-01')
        ON CONFLICT ON CONSTRAINT topics_pkey DO UPDATE SET revision = EXCLUDED.revision
         WHERE t.revision < EXCLUDED.revision
        RETURNING 1
    ), locked AS (
        SELECT topic FROM topics
         WHERE EXISTS (SELECT 1 FROM day)
           AND (topic IN ('doctors', 'cashier', 'pharmacy', 'triage') OR topic LIKE 'queue:%' OR topic LIKE 'board:%')
         ORDER BY topic FOR UPDATE
    ), bumped AS (
        UPDATE topics t SET revision = t.revision + 1 FROM locked WHERE t.topic = locked.topic
        RETURNING t.topic, t.revision
    )
    INSERT INTO topic_changes (topic, revision, change)
    SELECT topic, revision, (:change)::text FROM bumped
)sql"};

constexpr Statement kAnnounce{"events.announce", R"sql(
    SELECT count(*) FROM finish_command(NULL, NULL, (:changes)::json)
)sql"};

constexpr Statement kNotify{"events.notify", R"sql(
    SELECT pg_notify('hms_topics', (:sender)::text)
)sql"};

constexpr Statement kPrune{"events.prune", R"sql(
    DELETE FROM topic_changes WHERE created_at < now() - interval '10 minutes'
)sql"};

} // namespace

QList<MovedTopic> movedTopics(Transaction &tx, const QHash<QString, qint64> &known)
{
    QJsonObject json;
    for (auto it = known.begin(); it != known.end(); ++it)
        json.insert(it.key(), it.value());
    QList<MovedTopic> moved;
    tx.all<int>(kMoved, {{"known", json}, {"most", limits::kResumeChanges}}, [&](const Row &row) {
        const QString topic = row.get<QString>("topic");
        if (moved.isEmpty() || moved.last().topic != topic)
            moved.append({topic, known.value(topic), row.get<qint64>("revision"), {}});
        if (const auto step = row.get<std::optional<qint64>>("step"))
            moved.last().changes.append({topic, *step, row.get<QString>("change").toUtf8()});
        return 0;
    });
    return moved;
}

QDate businessDate(Transaction &tx, const QDateTime &now)
{
    return tx.scalar(kBusinessDate, {{"now", now}}).toDate();
}

void announceDay(Transaction &tx, const QDateTime &now)
{
    tx.execute(kAnnounceDay, {{"now", now}, {"change", R"("upserts":[],"removes":[],"reset":true)"}});
}

void announce(Transaction &tx, const Changes &changes)
{
    tx.scalar(kAnnounce, {{"changes", changes.toSqlJson()}});
}

void notifyOthers(Transaction &tx, const QString &sender)
{
    tx.scalar(kNotify, {{"sender", sender}});
}

void pruneChanges(Transaction &tx)
{
    tx.execute(kPrune);
}

std::span<const Statement> sweepStatements()
{
    static constexpr Statement all[] = {kMoved, kBusinessDate, kAnnounceDay, kAnnounce, kNotify, kPrune};
    return all;
}

} // namespace hms::server::events
