// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diagnoses/diagnosis_codes_store.h"

#include "server/diagnoses/icd_file.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::server::diagnoses {

namespace {

// search_fold leaves nothing that means anything inside the quotes of a tsquery.
constexpr Statement kSearch{"diagnosisCodes.search", R"sql(
    SELECT coalesce(json_agg(json_build_object('code', hit.code, 'title', hit.title)
                             ORDER BY hit.by_code DESC, hit.begins DESC, hit.code), '[]')
      FROM (SELECT c.code, c.title,
                   starts_with(replace(lower(c.code), '.', ''), replace(typed.text, ' ', '')) AS by_code,
                   starts_with(c.folded_title, typed.text) AS begins
              FROM (SELECT search_fold((:text)::text) AS text) typed
             CROSS JOIN LATERAL (SELECT string_agg('''' || word || ''':*', ' & ')::tsquery AS words
                                   FROM unnest(string_to_array(typed.text, ' ')) AS word
                                  WHERE word <> '') asked
              JOIN diagnosis_codes c ON c.words @@ asked.words
             ORDER BY by_code DESC, begins DESC, c.code
             LIMIT (:limit)::integer) hit
)sql"};

constexpr Statement kImport{"diagnosisCodes.import", R"sql(
    INSERT INTO diagnosis_codes AS known (code, title)
    SELECT c.code, c.title FROM json_to_recordset((:codes)::json) AS c (code text, title text)
    ON CONFLICT (code) DO UPDATE SET title = excluded.title WHERE known.title <> excluded.title
)sql"};

constexpr Statement kAny{"diagnosisCodes.any", "SELECT EXISTS (SELECT FROM diagnosis_codes)"};

constexpr Statement kStatements[]{kSearch, kImport, kAny};

WorkerConnection::Open openerOf(const ConnectionSettings &settings)
{
    return [settings](QSqlDatabase &database) {
        settings.configure(database);
        return database.open();
    };
}

int importInto(Transaction &tx, const QList<DiagnosisCode> &codes)
{
    const QJsonArray list = toJson(codes).toArray();
    return tx.execute(kImport,
                      {{"codes", QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))}});
}

} // namespace

RawJson searchCodes(Transaction &tx, const QString &text, int limit)
{
    return *tx.json(kSearch, {{"text", text}, {"limit", limit}});
}

int importCodes(const ConnectionSettings &owner, const QList<DiagnosisCode> &codes)
{
    WorkerConnection connection(u"codes"_s, openerOf(owner.withoutTimeouts()));
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    const int changed = importInto(tx, codes);
    tx.commit();
    return changed;
}

void loadCommonCodes(const ConnectionSettings &owner)
{
    WorkerConnection connection(u"codes"_s, openerOf(owner));
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    if (tx.scalar(kAny).toBool())
        return;
    importInto(tx, parseIcdFile(commonIcdFile()));
    tx.commit();
}

std::span<const Statement> codeStatements()
{
    return kStatements;
}

} // namespace hms::server::diagnoses
