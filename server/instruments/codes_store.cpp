// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/sql_arrays.h"
#include "server/instruments/instruments_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

constexpr Statement kMeanings{"instrumentCodes.meanings", R"sql(
    SELECT c.instrument, c.code, c.test_type_id, c.field, c.unit
      FROM jsonb_array_elements_text((:instruments)::jsonb) AS asked (name)
      JOIN instrument_codes c ON c.instrument = asked.name
)sql"};

constexpr Statement kList{"instrumentCodes.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.instrument, page.code), '[]')
      FROM (SELECT w.instrument, w.code, w.wire
              FROM instrument_code_wire w
             WHERE ((:instrument)::text IS NULL OR w.instrument = (:instrument)::text)
               AND ((:after)::uuid IS NULL
                    OR (w.instrument, w.code) > (SELECT a.instrument, a.code FROM instrument_codes a
                                                  WHERE a.id = (:after)::uuid))
             ORDER BY w.instrument, w.code
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kRead{"instrumentCodes.read",
                          "SELECT wire FROM instrument_code_wire WHERE id = (:id)::uuid"};

constexpr Statement kKnown{"instrumentCodes.known", R"sql(
    SELECT w.wire
      FROM instrument_code_wire w
     WHERE w.instrument = (:instrument)::text AND w.code = (:code)::text AND w.id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kForm{"instrumentCodes.form", R"sql(
    SELECT f.document
      FROM test_types t
      JOIN test_templates f ON f.test_type_id = t.id AND f.version = t.template_version
     WHERE t.id = (:test)::uuid
)sql"};

constexpr Statement kInsert{"instrumentCodes.insert", R"sql(
    INSERT INTO instrument_codes (id, instrument, code, test_type_id, field, unit, created_at)
    VALUES ((:id)::uuid, (:instrument)::text, (:code)::text, (:test)::uuid, (:field)::text, (:unit)::text,
            (:now)::timestamptz)
)sql"};

constexpr Statement kUpdate{"instrumentCodes.update", R"sql(
    UPDATE instrument_codes
       SET instrument = (:instrument)::text, code = (:code)::text, test_type_id = (:test)::uuid, field = (:field)::text,
           unit = (:unit)::text, row_version = row_version + 1
     WHERE id = (:id)::uuid AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
)sql"};

constexpr Statement kStatements[]{kMeanings, kList, kRead, kKnown, kForm, kInsert, kUpdate};

} // namespace

QList<KnownCode> codeMeanings(Transaction &tx, const QStringList &instruments)
{
    return tx.all<KnownCode>(kMeanings, {{"instruments", sqlTexts(instruments)}}, [](const Row &row) {
        return KnownCode{row.get<QString>("instrument"),
                         row.get<QString>("code"),
                         {row.get<std::optional<TestTypeId>>("test_type_id"),
                          row.get<std::optional<QString>>("field").value_or(QString()),
                          row.get<QString>("unit")}};
    });
}

RawJson listCodes(Transaction &tx, const ListInstrumentCodes &request)
{
    return *tx.json(
        kList, {{"instrument", request.instrument}, {"after", request.after}, {"limit", limits::kPageRows}});
}

std::optional<RawJson> readCode(Transaction &tx, InstrumentCodeId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::optional<RawJson> codeKnown(Transaction &tx, const SaveInstrumentCode &request)
{
    return tx.json(kKnown,
                   {{"instrument", request.instrument}, {"code", request.code}, {"except", request.id}});
}

std::optional<TestTemplate> newestForm(Transaction &tx, TestTypeId test)
{
    return tx.one<TestTemplate>(kForm, {{"test", test}}, [](const Row &row) {
        return TestTemplate::parse(QJsonDocument::fromJson(row.get<QString>("document").toUtf8()).object())
            .value;
    });
}

void insertCode(const Context &ctx, InstrumentCodeId id, const SaveInstrumentCode &request)
{
    ctx.tx.execute(kInsert, {{"id", id},
                             {"instrument", request.instrument},
                             {"code", request.code},
                             {"test", request.testTypeId},
                             {"field", request.field},
                             {"unit", request.unit},
                             {"now", ctx.now}});
}

bool updateCode(Transaction &tx, const SaveInstrumentCode &request)
{
    return tx.execute(kUpdate, {{"id", request.id},
                                {"instrument", request.instrument},
                                {"code", request.code},
                                {"test", request.testTypeId},
                                {"field", request.field},
                                {"unit", request.unit},
                                {"row_version", request.rowVersion}}) == 1;
}

std::span<const Statement> codeStatements()
{
    return kStatements;
}

} // namespace hms::server::instruments
