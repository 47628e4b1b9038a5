// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/conditions_store.h"

namespace hms::server::patients {

namespace {

constexpr Statement kKnown{"conditions.known", R"sql(
    SELECT w.wire
      FROM condition_wire w
     WHERE w.patient_id = surviving_patient((:patient)::uuid) AND w.kind = (:kind)::text
       AND search_fold(w.name) = search_fold((:name)::text) AND w.refuted_at IS NULL
)sql"};

constexpr Statement kInsert{"conditions.insert", R"sql(
    INSERT INTO conditions (id, patient_id, kind, name, code, severity, reaction, recorded_by, recorded_at)
    SELECT (:id)::uuid, p.id, (:kind)::text, (:name)::text, nullif((:code)::text, ''), (:severity)::text,
           nullif(btrim((:reaction)::text), ''), (:by)::uuid, (:now)::timestamptz
      FROM patients p
     WHERE p.id = surviving_patient((:patient)::uuid)
)sql"};

constexpr Statement kRefute{"conditions.refute", R"sql(
    UPDATE conditions
       SET refuted_by = (:by)::uuid, refuted_at = (:now)::timestamptz, refuted_reason = (:reason)::text
     WHERE id = (:id)::uuid AND refuted_at IS NULL
)sql"};

constexpr Statement kRead{"conditions.read", R"sql(
    SELECT wire FROM condition_wire WHERE id = (:id)::uuid
)sql"};

constexpr Statement kList{"conditions.list", R"sql(
    SELECT (SELECT coalesce(json_agg(page.wire ORDER BY page.recorded_at DESC, page.id DESC), '[]')
              FROM (SELECT w.wire, w.recorded_at, w.id
                      FROM condition_wire w
                     WHERE w.patient_id = p.id
                     ORDER BY w.recorded_at DESC, w.id DESC
                     LIMIT (:limit)::integer) page)
      FROM patients p
     WHERE p.id = surviving_patient((:patient)::uuid)
)sql"};

constexpr Statement kStatements[]{kKnown, kInsert, kRefute, kRead, kList};

} // namespace

std::optional<RawJson> knownCondition(Transaction &tx, const RecordCondition &request)
{
    return tx.json(kKnown, {{"patient", request.patientId}, {"kind", request.kind}, {"name", request.name}});
}

std::optional<RawJson> insertCondition(Transaction &tx, const QDateTime &now, UserId by,
                                       const RecordCondition &request)
{
    const ConditionId id = ConditionId::make();
    tx.execute(kInsert, {{"id", id},
                         {"patient", request.patientId},
                         {"kind", request.kind},
                         {"name", request.name},
                         {"code", request.code},
                         {"severity", request.severity},
                         {"reaction", request.reaction},
                         {"by", by},
                         {"now", now}});
    return readCondition(tx, id);
}

bool refuteStanding(Transaction &tx, const QDateTime &now, UserId by, ConditionId id, const QString &reason)
{
    return tx.execute(kRefute, {{"id", id}, {"reason", reason}, {"by", by}, {"now", now}}) > 0;
}

std::optional<RawJson> readCondition(Transaction &tx, ConditionId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::optional<RawJson> conditionsOf(Transaction &tx, PatientId patient)
{
    return tx.json(kList, {{"patient", patient}, {"limit", limits::kPageRows}});
}

std::span<const Statement> conditionStatements()
{
    return kStatements;
}

} // namespace hms::server::patients
