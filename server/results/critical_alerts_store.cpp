// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/critical_alerts_store.h"

#include "server/results/results_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr int kDefaultPage = 50;
constexpr int kDueAtOnce = 50;

constexpr Statement kFacts{"criticalAlerts.facts", R"sql(
    SELECT f.document, r.fields,
           (SELECT u.id FROM users u JOIN user_permissions m ON m.user_id = u.id AND m.slug = 'results.view'
             WHERE u.id = d.user_id AND u.is_active) AS doctor_user,
           (SELECT a.critical_values FROM critical_alerts a WHERE a.test_order_id = o.id ORDER BY a.id DESC LIMIT 1) AS told
      FROM test_results r
      JOIN test_orders o ON o.id = r.test_order_id
      JOIN doctors d ON d.id = o.doctor_id
      JOIN test_templates f ON f.test_type_id = r.test_type_id AND f.version = r.template_version
     WHERE r.id = (:result)::uuid
)sql"};

constexpr Statement kInsert{"criticalAlerts.insert", R"sql(
    INSERT INTO critical_alerts (id, test_order_id, result_id, doctor_id, critical_values, raised_at)
    SELECT (:id)::uuid, o.id, r.id, o.doctor_id, (:values)::jsonb, (:now)::timestamptz
      FROM test_results r
      JOIN test_orders o ON o.id = r.test_order_id
     WHERE r.id = (:result)::uuid
)sql"};

constexpr Statement kAddStep{"criticalAlerts.addStep", R"sql(
    INSERT INTO critical_steps (alert_id, step, user_id, at)
    VALUES ((:alert)::uuid, (:step)::text, (:who)::uuid, (:now)::timestamptz)
)sql"};

// A desk is open while a session of its user lives. Whoever is told has to be able to read the result.
constexpr Statement kTell{"criticalAlerts.tell", R"sql(
    INSERT INTO critical_steps (alert_id, step, user_id, at)
    SELECT (:alert)::uuid, 'TOLD', u.id, (:now)::timestamptz
      FROM critical_alerts a
      JOIN doctors ordered ON ordered.id = a.doctor_id
      JOIN users u ON u.is_active
      LEFT JOIN doctors d ON d.user_id = u.id
     WHERE a.id = (:alert)::uuid
       AND CASE (:level)::integer
                WHEN 0 THEN d.id = ordered.id
                WHEN 1 THEN d.department_id = ordered.department_id AND d.is_active AND d.is_present
                ELSE EXISTS (SELECT FROM user_permissions m WHERE m.user_id = u.id AND m.slug = 'results.amend') END
       AND ((:level)::integer = 2
            OR EXISTS (SELECT FROM live_sessions((:now)::timestamptz) s WHERE s.user_id = u.id)
               AND EXISTS (SELECT FROM user_permissions m WHERE m.user_id = u.id AND m.slug = 'results.view'))
       AND NOT EXISTS (SELECT FROM critical_steps t WHERE t.alert_id = a.id AND t.user_id = u.id AND t.step = 'TOLD')
     ORDER BY u.name, u.id
    RETURNING user_id
)sql"};

constexpr Statement kIsListening{"criticalAlerts.isListening", R"sql(
    SELECT EXISTS (SELECT FROM critical_steps t
                    WHERE t.alert_id = (:alert)::uuid AND t.user_id = (:user)::uuid AND t.step = 'TOLD') AS so
)sql"};

constexpr Statement kSetLevel{"criticalAlerts.setLevel", R"sql(
    UPDATE critical_alerts
       SET level = (:level)::smallint,
           escalates_at = CASE WHEN (:level)::smallint < 2
                               THEN (:now)::timestamptz + (SELECT value::integer FROM settings WHERE key = 'lab.criticalMinutes')
                                                          * interval '1 minute' END
     WHERE id = (:alert)::uuid
)sql"};

constexpr Statement kAbout{"criticalAlerts.about", R"sql(
    SELECT json_build_object(
               'alertId', ulid(a.id), 'testOrderId', ulid(o.id), 'patientName', p.name, 'patientNumber', p.patient_number,
               'testName', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar))
      FROM critical_alerts a
      JOIN test_orders o ON o.id = a.test_order_id
      JOIN patients p ON p.id = o.patient_id
      JOIN test_types t ON t.id = o.test_type_id
     WHERE a.id = (:alert)::uuid
)sql"};

constexpr Statement kDue{"criticalAlerts.due", R"sql(
    SELECT a.id, a.level
      FROM critical_alerts a
     WHERE a.acknowledged_at IS NULL AND a.level < 2
       AND (a.escalates_at <= (:now)::timestamptz
            OR NOT EXISTS (SELECT FROM critical_steps t JOIN live_sessions((:now)::timestamptz) s ON s.user_id = t.user_id
                            WHERE t.alert_id = a.id AND t.step = 'TOLD'))
     ORDER BY a.id
     LIMIT (:limit)::integer
       FOR UPDATE OF a SKIP LOCKED
)sql"};

constexpr Statement kLock{"criticalAlerts.lock", R"sql(
    SELECT a.id, a.critical_values, a.acknowledged_at IS NOT NULL AS is_acknowledged,
           d.user_id IS NOT DISTINCT FROM (:caller)::uuid
           OR EXISTS (SELECT FROM critical_steps t
                       WHERE t.alert_id = a.id AND t.user_id = (:caller)::uuid AND t.step = 'TOLD') AS is_callers
      FROM critical_alerts a
      JOIN doctors d ON d.id = a.doctor_id
     WHERE a.id = (:id)::uuid
       FOR UPDATE OF a
)sql"};

constexpr Statement kAcknowledge{"criticalAlerts.acknowledge", R"sql(
    UPDATE critical_alerts
       SET acknowledged_by = (:by)::uuid, acknowledged_at = (:now)::timestamptz, read_back = (:text)::text,
           on_behalf_of = (:other)::text, escalates_at = NULL
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kOthers{"criticalAlerts.others", R"sql(
    SELECT t.user_id FROM critical_steps t
     WHERE t.alert_id = (:id)::uuid AND t.step = 'TOLD' AND t.user_id <> (:caller)::uuid
    UNION
    SELECT d.user_id FROM critical_alerts a JOIN doctors d ON d.id = a.doctor_id
     WHERE a.id = (:id)::uuid AND d.user_id <> (:caller)::uuid
)sql"};

constexpr Statement kRead{"criticalAlerts.read", R"sql(
    SELECT wire FROM critical_alert_wire WHERE id = (:id)::uuid
)sql"};

constexpr Statement kList{"criticalAlerts.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id DESC), '[]')
      FROM (SELECT w.id, w.wire
              FROM critical_alert_wire w
             WHERE ((:all)::boolean OR w.doctor_user_id = (:caller)::uuid
                    OR w.id IN (SELECT t.alert_id FROM critical_steps t
                                 WHERE t.user_id = (:caller)::uuid AND t.step = 'TOLD'))
               AND (NOT (:open)::boolean OR w.acknowledged_at IS NULL)
               AND ((:after)::uuid IS NULL OR w.id < (:after)::uuid)
             ORDER BY w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kStatements[]{kFacts, kInsert, kAddStep,     kTell,   kIsListening, kSetLevel, kAbout,
                                  kDue,   kLock,   kAcknowledge, kOthers, kRead,        kList};

QList<CriticalAlert::Value> valuesOf(const QString &json)
{
    const auto values =
        decodeAnswer<QList<CriticalAlert::Value>>(QJsonDocument::fromJson(json.toUtf8()).array());
    return values ? *values : QList<CriticalAlert::Value>();
}

} // namespace

std::optional<AlertFacts> alertFacts(Transaction &tx, TestResultId result)
{
    return tx.one<AlertFacts>(kFacts, {{"result", result}}, [](const Row &row) {
        const auto document = QJsonDocument::fromJson(row.get<QString>("document").toUtf8()).object();
        const auto fields = decodeAnswer<QList<EvaluatedValue>>(
            QJsonDocument::fromJson(row.get<QString>("fields").toUtf8()).array());
        AlertFacts facts;
        facts.values = criticalValues(TestTemplate::parse(document).value, *fields);
        facts.doctorUser = row.get<std::optional<UserId>>("doctor_user");
        const auto told = row.get<std::optional<QString>>("told");
        facts.wasTold = told && toJson(valuesOf(*told)) == toJson(facts.values);
        return facts;
    });
}

void insertAlert(const Context &ctx, CriticalAlertId id, TestResultId result, const AlertFacts &facts)
{
    ctx.tx.execute(
        kInsert,
        {{"id", id}, {"result", result}, {"values", toJson(facts.values).toArray()}, {"now", ctx.now}});
}

void addStep(Transaction &tx, const QDateTime &now, CriticalAlertId alert, AlertStep step,
             std::optional<UserId> who)
{
    tx.execute(kAddStep, {{"alert", alert}, {"step", step}, {"who", who}, {"now", now}});
}

QList<UserId> addListeners(Transaction &tx, const QDateTime &now, CriticalAlertId alert, AlertLevel level)
{
    return tx.all<UserId>(kTell, {{"alert", alert}, {"level", int(level)}, {"now", now}},
                          [](const Row &row) { return row.get<UserId>("user_id"); });
}

bool isListening(Transaction &tx, CriticalAlertId alert, UserId user)
{
    return *tx.one<bool>(kIsListening, {{"alert", alert}, {"user", user}},
                         [](const Row &row) { return row.get<bool>("so"); });
}

void setLevel(Transaction &tx, const QDateTime &now, CriticalAlertId alert, AlertLevel level)
{
    tx.execute(kSetLevel, {{"alert", alert}, {"level", int(level)}, {"now", now}});
}

QJsonObject aboutAlert(Transaction &tx, CriticalAlertId alert)
{
    return QJsonDocument::fromJson(tx.json(kAbout, {{"alert", alert}})->bytes).object();
}

QList<DueAlert> lockDueAlerts(Transaction &tx, const QDateTime &now)
{
    return tx.all<DueAlert>(kDue, {{"now", now}, {"limit", kDueAtOnce}}, [](const Row &row) {
        return DueAlert{row.get<CriticalAlertId>("id"), AlertLevel(row.get<int>("level"))};
    });
}

std::optional<LockedAlert> lockAlert(Transaction &tx, CriticalAlertId id, UserId caller)
{
    return tx.one<LockedAlert>(kLock, {{"id", id}, {"caller", caller}}, [](const Row &row) {
        return LockedAlert{row.get<CriticalAlertId>("id"), valuesOf(row.get<QString>("critical_values")),
                           row.get<bool>("is_acknowledged"), row.get<bool>("is_callers")};
    });
}

void acknowledge(const Context &ctx, const AcknowledgeCriticalAlert &request)
{
    ctx.tx.execute(kAcknowledge, {{"id", request.id},
                                  {"text", request.readBack.trimmed()},
                                  {"other", request.onBehalfOf},
                                  {"by", ctx.caller.user},
                                  {"now", ctx.now}});
}

QList<UserId> otherListeners(Transaction &tx, CriticalAlertId id, UserId caller)
{
    return tx.all<UserId>(kOthers, {{"id", id}, {"caller", caller}},
                          [](const Row &row) { return row.get<UserId>("user_id"); });
}

RawJson readAlert(Transaction &tx, CriticalAlertId id)
{
    return *tx.json(kRead, {{"id", id}});
}

RawJson listAlerts(Transaction &tx, const ListCriticalAlerts &request, UserId caller, bool all)
{
    return *tx.json(kList, {{"all", all},
                            {"caller", caller},
                            {"open", request.openOnly.value_or(false)},
                            {"after", request.after},
                            {"limit", request.limit.value_or(kDefaultPage)}});
}

std::span<const Statement> alertStatements()
{
    return kStatements;
}

} // namespace hms::server::results
