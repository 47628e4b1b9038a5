// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/test_types_store.h"

#include "server/patients/name_folding.h"

using namespace Qt::StringLiterals;

namespace hms::server::lab {

namespace {

constexpr int kDefaultHits = 20;
constexpr int kDefaultPage = 50;

// The code as typed first, then codes and names that begin so.
constexpr Statement kSearch{"testTypes.search", R"sql(
    WITH asked AS MATERIALIZED (
        SELECT words_begin_query((:text)::text) AS typed, words_begin_query((:latin)::text) AS latin,
               lower(btrim((:text)::text)) AS text
    ), hit AS MATERIALIZED (
        SELECT t.id, t.name_en,
               CASE WHEN lower(t.code) = asked.text THEN 0
                    WHEN starts_with(lower(t.code), asked.text) THEN 1
                    WHEN asked.text = ANY (SELECT lower(s) FROM unnest(t.synonyms) s) THEN 2
                    WHEN starts_with(lower(t.name_en), asked.text) THEN 3
                    ELSE 4 END AS place
          FROM asked
          JOIN test_types t ON t.search_words @@ asked.typed OR t.search_words @@ asked.latin
         WHERE (t.is_active OR (:inactive)::boolean)
           AND ((:lab)::uuid IS NULL OR t.lab_id = (:lab)::uuid)
         ORDER BY place, t.name_en, t.id
         LIMIT (:limit)::integer
    )
    SELECT coalesce(json_agg(w.wire ORDER BY h.place, h.name_en, h.id), '[]')
      FROM hit h
     CROSS JOIN LATERAL (SELECT t.wire FROM test_type_wire t WHERE t.id = h.id) w
)sql"};

constexpr Statement kList{"testTypes.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.name_en, page.id), '[]')
      FROM (SELECT w.id, w.name_en, w.wire
              FROM test_type_wire w
             WHERE (w.is_active OR (:inactive)::boolean)
               AND ((:lab)::uuid IS NULL OR w.lab_id = (:lab)::uuid)
               AND ((:after)::uuid IS NULL
                    OR (w.name_en, w.id) > (SELECT a.name_en, a.id FROM test_types a WHERE a.id = (:after)::uuid))
             ORDER BY w.name_en, w.id
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kRead{"testTypes.read", "SELECT wire FROM test_type_wire WHERE id = (:id)::uuid"};

constexpr Statement kCoded{"testTypes.coded", R"sql(
    SELECT w.wire
      FROM test_types t
      JOIN test_type_wire w ON w.id = t.id
     WHERE lower(t.code) = lower(btrim((:code)::text)) AND t.id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kIsPanel{"testTypes.isPanel", "SELECT is_panel FROM test_types WHERE id = (:id)::uuid"};

constexpr Statement kCountMembers{"testTypes.countMembers", R"sql(
    SELECT count(*) AS known, count(*) FILTER (WHERE NOT is_panel) AS single
      FROM test_types
     WHERE id = ANY ((:ids)::uuid[])
)sql"};

constexpr Statement kInsert{"testTypes.insert", R"sql(
    INSERT INTO test_types (id, code, name_en, name_bn, name_ar, synonyms, search_names, lab_id, price, specimen, container,
                            label_colour, turnaround_minutes, urgent_turnaround_minutes, is_panel, is_active, created_at)
    VALUES ((:id)::uuid, btrim((:code)::text), btrim((:en)::text), btrim((:bn)::text), btrim((:ar)::text),
            ARRAY(SELECT jsonb_array_elements_text((:synonyms)::jsonb)), (:names)::text, (:lab)::uuid, (:price)::bigint,
            (:specimen)::text, (:container)::text, lower((:colour)::text), (:minutes)::integer, (:urgent)::integer,
            (:panel)::boolean, (:active)::boolean, (:now)::timestamptz)
)sql"};

constexpr Statement kUpdate{"testTypes.update", R"sql(
    UPDATE test_types
       SET code = btrim((:code)::text), name_en = btrim((:en)::text), name_bn = btrim((:bn)::text),
           name_ar = btrim((:ar)::text), synonyms = ARRAY(SELECT jsonb_array_elements_text((:synonyms)::jsonb)),
           search_names = (:names)::text, lab_id = (:lab)::uuid, price = (:price)::bigint, specimen = (:specimen)::text,
           container = (:container)::text, label_colour = lower((:colour)::text),
           turnaround_minutes = (:minutes)::integer, urgent_turnaround_minutes = (:urgent)::integer,
           is_active = (:active)::boolean, row_version = row_version + 1
     WHERE id = (:id)::uuid AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
)sql"};

constexpr Statement kDropMembers{"testTypes.dropMembers", R"sql(
    DELETE FROM test_panel_members WHERE panel_id = (:panel)::uuid AND member_id <> ALL ((:members)::uuid[])
)sql"};

constexpr Statement kAddMembers{"testTypes.addMembers", R"sql(
    INSERT INTO test_panel_members (panel_id, member_id, place)
    SELECT (:panel)::uuid, m.id, m.place
      FROM unnest((:members)::uuid[]) WITH ORDINALITY AS m (id, place)
    ON CONFLICT (panel_id, member_id) DO UPDATE SET place = excluded.place
     WHERE test_panel_members.place <> excluded.place
)sql"};

constexpr Statement kStatements[]{kSearch,       kList,   kRead,   kCoded,       kIsPanel,
                                  kCountMembers, kInsert, kUpdate, kDropMembers, kAddMembers};

QJsonArray jsonOf(const QList<QString> &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

QString searchNames(const LabWords &name, const QList<QString> &synonyms)
{
    const QString others = synonyms.join(u' ');
    return others + u' ' + patients::latinName(name.bn + u' ' + name.ar + u' ' + others);
}

RawJson searchTestTypes(Transaction &tx, const ListTestTypes &request)
{
    const QString text = request.text->simplified();
    return *tx.json(kSearch, {{"text", text},
                              {"latin", patients::latinName(text)},
                              {"lab", request.labId},
                              {"inactive", request.includeInactive.value_or(false)},
                              {"limit", request.limit.value_or(kDefaultHits)}});
}

RawJson listTestTypes(Transaction &tx, const ListTestTypes &request)
{
    return *tx.json(kList, {{"lab", request.labId},
                            {"inactive", request.includeInactive.value_or(false)},
                            {"after", request.after},
                            {"limit", request.limit.value_or(kDefaultPage)}});
}

std::optional<RawJson> readTestType(Transaction &tx, TestTypeId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::optional<RawJson> testTypeCoded(Transaction &tx, const QString &code, std::optional<TestTypeId> except)
{
    return tx.json(kCoded, {{"code", code}, {"except", except}});
}

std::optional<bool> isPanel(Transaction &tx, TestTypeId id)
{
    return tx.one<bool>(kIsPanel, {{"id", id}}, [](const Row &row) { return row.get<bool>("is_panel"); });
}

MemberCount countMembers(Transaction &tx, const QList<TestTypeId> &ids)
{
    return *tx.one<MemberCount>(kCountMembers, {{"ids", ids}}, [](const Row &row) {
        return MemberCount{row.get<int>("known"), row.get<int>("single")};
    });
}

void insertTestType(Transaction &tx, const QDateTime &now, TestTypeId id, const SaveTestType &request)
{
    tx.execute(kInsert, {{"id", id},
                         {"code", request.code},
                         {"en", request.name.en},
                         {"bn", request.name.bn},
                         {"ar", request.name.ar},
                         {"synonyms", jsonOf(request.synonyms)},
                         {"names", searchNames(request.name, request.synonyms)},
                         {"lab", request.labId},
                         {"price", request.price},
                         {"specimen", request.specimen},
                         {"container", request.container},
                         {"colour", request.labelColour},
                         {"minutes", request.turnaroundMinutes},
                         {"urgent", request.urgentTurnaroundMinutes},
                         {"panel", request.isPanel},
                         {"active", request.isActive},
                         {"now", now}});
}

bool updateTestType(Transaction &tx, const SaveTestType &request)
{
    return tx.execute(kUpdate, {{"id", request.id},
                                {"code", request.code},
                                {"en", request.name.en},
                                {"bn", request.name.bn},
                                {"ar", request.name.ar},
                                {"synonyms", jsonOf(request.synonyms)},
                                {"names", searchNames(request.name, request.synonyms)},
                                {"lab", request.labId},
                                {"price", request.price},
                                {"specimen", request.specimen},
                                {"container", request.container},
                                {"colour", request.labelColour},
                                {"minutes", request.turnaroundMinutes},
                                {"urgent", request.urgentTurnaroundMinutes},
                                {"active", request.isActive},
                                {"row_version", request.rowVersion}}) == 1;
}

void setMembers(Transaction &tx, TestTypeId panel, const QList<TestTypeId> &members)
{
    tx.execute(kDropMembers, {{"panel", panel}, {"members", members}});
    tx.execute(kAddMembers, {{"panel", panel}, {"members", members}});
}

std::span<const Statement> testTypeStatements()
{
    return kStatements;
}

} // namespace hms::server::lab
