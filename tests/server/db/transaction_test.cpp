// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/transaction.h"
#include "shared/visits/visit.h"
#include "tests/support/test_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using hms::server::DbError;
using hms::server::Row;
using hms::server::Statement;
using hms::server::Transaction;

namespace {

/// A connection in the schema owner's name, who may make tables and triggers.
server::WorkerConnection::Open asOwner(TestServer &server)
{
    return [settings = server.settings(server::EmbeddedCluster::Role::Owner)](QSqlDatabase &database) {
        settings.configure(database);
        return database.open();
    };
}

constexpr Statement kEcho{"test.echo", R"sql(
    SELECT (:text)::text AS text, (:bytes)::bytea AS bytes, (:yes)::boolean AS yes, (:number)::bigint AS number,
           (:day)::date AS day, (:at)::timestamptz AS at, (:id)::uuid AS id, (:status)::text AS status,
           (:absent)::text AS absent, (:ids)::uuid[] = ARRAY[(:id)::uuid] AS same,
           json_build_object('id', ulid((:id)::uuid), 'text', (:text)::text) AS wire
)sql"};
constexpr Statement kOne{"test.one", "SELECT 1 AS one, ':quoted' AS text, NULL::integer AS nothing"};
constexpr Statement kTwo{"test.two", "SELECT (:first)::integer + (:second)::integer"};

} // namespace

TEST_CASE("values of every kind come back from PostgreSQL as they went", "[db][transaction]")
{
    TestServer server;
    server.connection().ensureOpen();
    Transaction tx(server.connection(), Transaction::Kind::Read);
    const VisitId id = VisitId::make();
    const QString text = u"it's \\ \"রহিমা\" :name ''; $1"_s;
    const QByteArray bytes("\0\xff'\\x", 5);
    const QDateTime at(QDate(2026, 2, 28), QTime(23, 59, 59, 120), Qt::UTC);

    const auto seen = tx.one<bool>(kEcho,
                                   {{"text", text},
                                    {"bytes", bytes},
                                    {"yes", true},
                                    {"number", Money(-9'007'199'254'740'993)},
                                    {"day", QDate(2024, 2, 29)},
                                    {"at", at},
                                    {"id", id},
                                    {"status", VisitStatus::InConsultation},
                                    {"absent", std::optional<QString>()},
                                    {"ids", QList<VisitId>{id}}},
                                   [&](const Row &row) {
                                       CHECK(row.get<QString>("text") == text);
                                       CHECK(row.get<QByteArray>("bytes") == bytes);
                                       CHECK(row.get<bool>("yes"));
                                       CHECK(row.get<Money>("number") == Money(-9'007'199'254'740'993));
                                       CHECK(row.get<QDate>("day") == QDate(2024, 2, 29));
                                       CHECK(row.get<QDateTime>("at") == at);
                                       CHECK(row.get<VisitId>("id") == id);
                                       CHECK(row.get<VisitStatus>("status") == VisitStatus::InConsultation);
                                       CHECK_FALSE(row.get<std::optional<QString>>("absent"));
                                       CHECK(row.get<bool>("same"));
                                       const QJsonObject wire =
                                           QJsonDocument::fromJson(row.get<RawJson>("wire").bytes).object();
                                       CHECK(wire["id"_L1].toString() == id.toText());
                                       CHECK(wire["text"_L1].toString() == text);
                                       return true;
                                   });
    CHECK(seen == true);
}

TEST_CASE("a value is refused that is not there, not known or not what it should be", "[db][transaction]")
{
    TestServer server;
    server.connection().ensureOpen();
    Transaction tx(server.connection(), Transaction::Kind::Read);
    tx.one<bool>(kOne, {}, [](const Row &row) {
        CHECK(row.get<int>("one") == 1);
        CHECK(row.get<QString>("text") == u":quoted");
        CHECK_THROWS_AS(row.get<int>("nothing"), DbError);
        CHECK_THROWS_AS(row.get<int>("text"), DbError);
        CHECK_THROWS_AS(row.get<VisitId>("text"), DbError);
        CHECK_THROWS_AS(row.get<VisitStatus>("text"), DbError);
        CHECK_THROWS_AS(row.get<int>("unknown"), DbError);
        return true;
    });
}

TEST_CASE("parameters are those that the statement names", "[db][transaction]")
{
    TestServer server;
    server.connection().ensureOpen();
    Transaction tx(server.connection(), Transaction::Kind::Read);
    CHECK(tx.scalar(kTwo, {{"second", 2}, {"first", 40}}).toInt() == 42);
    CHECK_THROWS_AS(tx.scalar(kTwo, {{"first", 1}}), DbError);
    CHECK_THROWS_AS(tx.scalar(kTwo, {{"first", 1}, {"secnd", 2}}), DbError);
    CHECK_THROWS_AS(tx.scalar(kTwo, {{"first", 1}, {"second", 2}, {"third", 3}}), DbError);
    CHECK_THROWS_AS(tx.scalar(kOne, {{"first", 1}}), DbError);
}

TEST_CASE("a COMMIT that PostgreSQL warned about is one of which nobody knows", "[db][transaction]")
{
    TestServer server;
    server.exec(uR"sql(
        CREATE TABLE warned (id integer);
        CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE WARNING 'the standby did not answer'; RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER warn AFTER INSERT ON warned DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION warn()
    )sql"_s);
    server::WorkerConnection connection(u"warned"_s, asOwner(server));
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    tx.execute(Statement{"test.insert", "INSERT INTO warned VALUES (1)"});
    CHECK_THROWS_AS(tx.commit(), server::CommitUnknown);
}

TEST_CASE("a connection that PostgreSQL ended is told by its next statement and opened again",
          "[db][transaction]")
{
    TestServer server;
    server::WorkerConnection &connection = server.connection();
    connection.ensureOpen();
    try {
        Transaction(connection, Transaction::Kind::Read)
            .scalar(Statement{"test.end", "SELECT pg_terminate_backend(pg_backend_pid())"});
        FAIL("the connection should be gone");
    } catch (const DbError &error) {
        CHECK(error.isConnectionLoss());
    }
    CHECK_THROWS_AS(Transaction(connection, Transaction::Kind::Read).scalar(kOne), DbError);
    connection.ensureOpen();
    CHECK(Transaction(connection, Transaction::Kind::Read).scalar(kOne).toInt() == 1);
}
