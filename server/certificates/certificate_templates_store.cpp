// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates/certificate_templates_store.h"

namespace hms::server::certificates {

namespace {

constexpr Statement kWords{"certificateTemplates.words", R"sql(
    SELECT title, text FROM certificate_templates WHERE kind = (:kind)::text AND language = (:language)::text
)sql"};

constexpr Statement kList{"certificateTemplates.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.kind, page.language), '[]')
      FROM (SELECT w.kind, w.language, w.wire
              FROM certificate_template_wire w
             ORDER BY w.kind, w.language
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kRead{"certificateTemplates.read", R"sql(
    SELECT wire FROM certificate_template_wire WHERE kind = (:kind)::text AND language = (:language)::text
)sql"};

// Who asks for version 0 adds one; of two who do the second finds the first one's.
constexpr Statement kAdd{"certificateTemplates.add", R"sql(
    INSERT INTO certificate_templates (kind, language, title, text)
    VALUES ((:kind)::text, (:language)::text, (:title)::text, (:text)::text)
    ON CONFLICT DO NOTHING
)sql"};

constexpr Statement kUpdate{"certificateTemplates.update", R"sql(
    UPDATE certificate_templates
       SET title = (:title)::text, text = (:text)::text, row_version = row_version + 1
     WHERE kind = (:kind)::text AND language = (:language)::text AND row_version = (:row_version)::integer
)sql"};

constexpr Statement kStatements[]{kWords, kList, kRead, kAdd, kUpdate};

} // namespace

std::optional<TemplateWords> templateWords(Transaction &tx, CertificateKind kind, const QString &language)
{
    return tx.one<TemplateWords>(kWords, {{"kind", kind}, {"language", language}}, [](const Row &row) {
        return TemplateWords{row.get<QString>("title"), row.get<QString>("text")};
    });
}

RawJson listTemplates(Transaction &tx)
{
    return *tx.json(kList, {{"limit", limits::kListItems}});
}

std::optional<RawJson> readTemplate(Transaction &tx, CertificateKind kind, const QString &language)
{
    return tx.json(kRead, {{"kind", kind}, {"language", language}});
}

bool saveTemplate(Transaction &tx, const SaveCertificateTemplate &request)
{
    if (request.rowVersion == 0)
        return tx.execute(kAdd, {{"kind", request.kind},
                                 {"language", request.language},
                                 {"title", request.title.trimmed()},
                                 {"text", request.text.trimmed()}}) == 1;
    return tx.execute(kUpdate, {{"kind", request.kind},
                                {"language", request.language},
                                {"title", request.title.trimmed()},
                                {"text", request.text.trimmed()},
                                {"row_version", request.rowVersion}}) == 1;
}

std::span<const Statement> templateStatements()
{
    return kStatements;
}

} // namespace hms::server::certificates
