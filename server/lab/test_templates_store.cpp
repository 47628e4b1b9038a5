// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/test_templates_store.h"

namespace hms::server::lab {

namespace {

constexpr Statement kRead{"testTemplates.read", R"sql(
    SELECT w.wire
      FROM test_template_wire w
     WHERE w.test_type_id = (:id)::uuid AND w.version = coalesce((:version)::integer, w.latest_version)
)sql"};

constexpr Statement kFacts{"testTemplates.facts", R"sql(
    SELECT t.is_panel, t.row_version,
           EXISTS (SELECT FROM test_templates v
                    WHERE v.test_type_id = t.id AND v.version = t.template_version
                      AND v.document = (:document)::jsonb) AS is_same
      FROM test_types t
     WHERE t.id = (:id)::uuid
)sql"};

// The lock on the test makes two savers one after the other; the later one's row version is the wrong one.
constexpr Statement kInsert{"testTemplates.insert", R"sql(
    WITH locked AS (
        SELECT t.id, coalesce(t.template_version, 0) + 1 AS version
          FROM test_types t
         WHERE t.id = (:id)::uuid AND t.row_version = (:row_version)::integer AND NOT t.is_panel
           FOR UPDATE
    ), made AS (
        INSERT INTO test_templates (id, test_type_id, version, document, created_by, created_at)
        SELECT (:template)::uuid, l.id, l.version, (:document)::jsonb, (:by)::uuid, (:now)::timestamptz FROM locked l
        RETURNING test_type_id, version
    )
    UPDATE test_types t
       SET template_version = made.version, row_version = t.row_version + 1
      FROM made
     WHERE t.id = made.test_type_id
)sql"};

constexpr Statement kStatements[]{kRead, kFacts, kInsert};

} // namespace

std::optional<RawJson> readTemplate(Transaction &tx, TestTypeId id, std::optional<int> version)
{
    return tx.json(kRead, {{"id", id}, {"version", version}});
}

std::optional<TemplateFacts> templateFacts(Transaction &tx, TestTypeId id, const QJsonObject &document)
{
    return tx.one<TemplateFacts>(kFacts, {{"id", id}, {"document", document}}, [](const Row &row) {
        return TemplateFacts{row.get<bool>("is_panel"), row.get<int>("row_version"),
                             row.get<bool>("is_same")};
    });
}

bool insertTemplate(Transaction &tx, const QDateTime &now, UserId by, const SaveTestTemplate &request)
{
    return tx.execute(kInsert, {{"id", request.testTypeId},
                                {"template", TestTemplateId::make()},
                                {"document", request.document},
                                {"row_version", request.rowVersion},
                                {"by", by},
                                {"now", now}}) == 1;
}

std::span<const Statement> templateStatements()
{
    return kStatements;
}

} // namespace hms::server::lab
