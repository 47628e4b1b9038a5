// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using test::TestServer;

namespace {

// A command of the tests' own: adds one to a setting, tells topic "settings" and may fail on demand.
struct Count {
    static constexpr QLatin1StringView kMethod{"test.count"};
    struct Response {
        int value = 0;

        static void visit(auto &self, auto &&field) { field("value", self.value); }
    };
    QString mode;

    static void visit(auto &self, auto &&field) { field("mode", self.mode); }
};

constexpr Statement kAdd{"test.add", R"sql(
    UPDATE settings SET value = to_jsonb((value #>> '{}')::integer + 1)
     WHERE key = 'visits.daysAhead' RETURNING (value #>> '{}')::integer AS value
)sql"};
constexpr Statement kBroken{"test.broken", "SELECT nonsense FROM nowhere"};
constexpr Statement kForgetful{"test.forgetful", "SELECT (:a)::text || (:b)::text"};
constexpr Statement kSelf{"test.terminate", "SELECT pg_terminate_backend(pg_backend_pid())"};

std::function<void()> meanwhile; // What others do while the command runs.

Result<Count::Response> countUp(Context &ctx, const Count &request)
{
    if (meanwhile)
        std::exchange(meanwhile, {})();
    if (request.mode == u"forget")
        ctx.tx.scalar(kForgetful, {{"a", u"x"_s}});
    const int value = *ctx.tx.one<int>(kAdd, {}, [](const Row &row) { return row.get<int>("value"); });
    if (request.mode == u"refuse")
        return Error::rejected(u"asked"_s);
    if (request.mode == u"break")
        ctx.tx.execute(kBroken);
    if (request.mode == u"die")
        ctx.tx.execute(kSelf);
    if (request.mode == u"secret")
        ctx.answerToKeep = RawJson{"{}"};
    ctx.changes.upsert(u"settings"_s, {"{\"value\":" + QByteArray::number(value) + '}'});
    return Count::Response{value};
}

struct Look : Count {
    static constexpr QLatin1StringView kMethod{"test.look"};
};
Result<Count::Response> look(Context &ctx, const Look &)
{
    return Count::Response{ctx.server.schema};
}

/// The dispatcher with the two requests above over a test database.
class Bench {
public:
    Bench()
        : routes{route<Count>(Need::may(Permission::SettingsEdit), Audit::Money, &countUp),
                 route<Look>(Need::may(Permission::SettingsView), Audit::Open, &look)}
        , dispatcher(routes, server.hasher(), {u"test"_s, 1, true})
    {
    }

    Outcome run(const QString &method, QJsonObject params, const TestServer::CallerPtr &caller = {},
                WorkerConnection *connection = nullptr)
    {
        return dispatcher.run(
            connection ? *connection : server.connection(),
            {requestFrame(1, method, params), limits::kFrameBytes, caller ? caller : admin, {}});
    }
    Outcome count(const QString &mode, OperationId operation = {}, const TestServer::CallerPtr &caller = {})
    {
        QJsonObject params{{u"mode"_s, mode}};
        if (operation.isValid())
            params.insert(u"operationId"_s, operation.toText());
        return run(u"test.count"_s, params, caller);
    }
    int value()
    {
        return server
            .value(u"SELECT (value #>> '{}')::integer FROM settings WHERE key = 'visits.daysAhead'"_s)
            .toInt();
    }

    TestServer server;
    TestServer::CallerPtr admin = server.admin();
    std::vector<Route> routes;
    Dispatcher dispatcher;
    int before = value();
};

} // namespace

TEST_CASE("a command commits its change, its answer and its push together", "[dispatch][db]")
{
    Bench bench;
    const OperationId operation = OperationId::make();

    const Outcome outcome = bench.count(u"add"_s, operation);

    CHECK(outcome.succeeded);
    CHECK(bench.value() == bench.before + 1);
    REQUIRE(outcome.changes.size() == 1);
    CHECK(outcome.changes.first().topic == u"settings"_s);
    CHECK(outcome.changes.first().revision == 1);
    CHECK(bench.server.count(u"operations WHERE response IS NOT NULL AND is_money"_s) == 1);
    CHECK(bench.server.count(u"topic_changes WHERE topic = 'settings' AND revision = 1"_s) == 1);
    const QString audited =
        u"audit_logs WHERE entity = 'settings' AND action = 'update' AND user_id = '%1'"
        " AND operation_id = '%2'"_s.arg(bench.admin->user.value.toUuidText(), operation.value.toUuidText());
    CHECK(bench.server.count(audited) == 1);
}

TEST_CASE("a repeated operation answers what it answered and changes nothing", "[dispatch][db]")
{
    Bench bench;
    const OperationId operation = OperationId::make();
    const Outcome first = bench.count(u"add"_s, operation);

    const Outcome again = bench.count(u"add"_s, operation);

    CHECK(again.frame == first.frame);
    CHECK(again.changes.isEmpty());
    CHECK(bench.value() == bench.before + 1);
}

TEST_CASE("an operation id used for something else is refused", "[dispatch][db]")
{
    Bench bench;
    const OperationId operation = OperationId::make();
    REQUIRE(bench.count(u"add"_s, operation).succeeded);

    const Outcome other = GENERATE_REF(0, 1) == 0
                              ? bench.count(u"more"_s, operation)
                              : bench.count(u"add"_s, operation, bench.server.as(u"admin"_s));

    CHECK_FALSE(other.succeeded);
    CHECK(parseIncoming(other.frame)->result.error() ==
          Error::rejected(u"operationReused"_s, u"operationId"_s));
    CHECK(bench.value() == bench.before + 1);
}

TEST_CASE("fifty sends of one operation at once happen once", "[dispatch][db][race]")
{
    Bench bench;
    const OperationId operation = OperationId::make();
    const QJsonObject params{{u"mode"_s, u"add"_s}, {u"operationId"_s, operation.toText()}};
    std::vector<QByteArray> frames(50);

    bench.server.race(50, [&](int i, WorkerConnection &connection) {
        frames[size_t(i)] = bench.run(u"test.count"_s, params, {}, &connection).frame;
    });

    CHECK(bench.value() == bench.before + 1);
    CHECK(std::ranges::all_of(frames, [&](const QByteArray &frame) { return frame == frames[0]; }));
}

TEST_CASE("what a command did is undone when it is refused or breaks", "[dispatch][db]")
{
    Bench bench;
    const auto [mode, code] = GENERATE(table<QString, ErrorCode>({
        {u"refuse"_s, ErrorCode::Rejected},
        {u"break"_s, ErrorCode::Internal},
        {u"forget"_s, ErrorCode::Internal},
        {u"die"_s, ErrorCode::Unavailable},
    }));
    const OperationId operation = OperationId::make();

    const Outcome outcome = bench.count(mode, operation);

    CHECK_FALSE(outcome.succeeded);
    CHECK(outcome.error == code);
    CHECK(bench.value() == bench.before);
    CHECK(bench.server.count(u"operations"_s) == 0);
    CHECK_FALSE(outcome.frame.contains("nonsense"));   // No SQL, no names of ours in an answer.
    CHECK(bench.count(u"add"_s, operation).succeeded); // The connection serves on.
}

TEST_CASE("a caller without the right is refused, and that is written down", "[dispatch][db]")
{
    Bench bench;
    const auto cashier = bench.server.as(u"cashier"_s);

    const Outcome outcome = bench.count(u"add"_s, {}, cashier);

    CHECK(outcome.error == ErrorCode::Forbidden);
    CHECK(parseIncoming(outcome.frame)->result.error() == Error::forbidden(u"settings.edit"_s));
    CHECK(bench.value() == bench.before);
    CHECK(bench.server.count(u"audit_logs WHERE action = 'refuse' AND entity = 'test.count'"_s) == 1);
}

TEST_CASE("a command whose caller loses the right while it runs is undone", "[dispatch][db]")
{
    Bench bench;
    const QString moved = u"INSERT INTO topics AS t VALUES ('access', 1) "
                          "ON CONFLICT (topic) DO UPDATE SET revision = t.revision + 1"_s;
    const auto countWhile = [&](const QString &change) {
        meanwhile = [&] {
            bench.server.exec(change.arg(bench.admin->user.value.toUuidText()));
            bench.server.exec(moved);
        };
        return bench.count(u"add"_s, OperationId::make());
    };

    SECTION("by the end of the session")
    {
        const Outcome outcome = countWhile(u"UPDATE sessions SET ended_at = now() WHERE user_id = '%1'"_s);
        CHECK(outcome.error == ErrorCode::Unauthenticated);
        CHECK(outcome.changes.isEmpty());
        CHECK(bench.value() == bench.before);
    }
    SECTION("by the loss of a role")
    {
        const Outcome outcome = countWhile(u"DELETE FROM user_roles WHERE user_id = '%1'"_s);
        CHECK(outcome.error == ErrorCode::Forbidden);
        CHECK(outcome.changes.isEmpty());
        CHECK(bench.value() == bench.before);
    }
    SECTION("but not by a change of somebody else's rights")
    {
        CHECK(countWhile(u"DELETE FROM user_roles WHERE user_id <> '%1'"_s).succeeded);
        CHECK(bench.value() == bench.before + 1);
    }
}

TEST_CASE("the answer to a repeat holds no secret of the first", "[dispatch][db]")
{
    Bench bench;
    const OperationId operation = OperationId::make();
    CHECK(bench.count(u"secret"_s, operation).frame.contains("value"));
    const Outcome again = bench.count(u"secret"_s, operation);
    CHECK(again.succeeded);
    CHECK_FALSE(again.frame.contains("value"));
}

TEST_CASE("nobody may send what needs a login", "[dispatch][db]")
{
    Bench bench;
    CHECK(bench.count(u"add"_s, {}, TestServer::nobody()).error == ErrorCode::Unauthenticated);
}

TEST_CASE("opening a record is written down once per call", "[dispatch][db]")
{
    Bench bench;
    REQUIRE(bench.run(u"test.look"_s, {{u"mode"_s, u"x"_s}}).succeeded);
    CHECK(bench.server.count(u"audit_logs WHERE action = 'open' AND entity = 'test.look'"_s) == 1);
}

TEST_CASE("bad requests have names", "[dispatch][db]")
{
    Bench bench;
    CHECK(bench.run(u"test.nothing"_s, {}).error == ErrorCode::NoSuchMethod);
    CHECK(bench.run(u"test.count"_s, {}).error == ErrorCode::Invalid);
    CHECK(bench.run(u"test.count"_s, {{u"mode"_s, 5}}).error == ErrorCode::Invalid);
    CHECK(bench.run(u"test.count"_s, {{u"mode"_s, u"add"_s}, {u"paid"_s, true}}).error == ErrorCode::Invalid);
    CHECK(bench.run(u"test.count"_s, {{u"mode"_s, u"add"_s}, {u"operationId"_s, u"x"_s}}).error ==
          ErrorCode::Invalid);
    CHECK(bench.server.sendText(bench.admin, "[]").error == ErrorCode::InvalidRequest);
    CHECK(bench.server.sendText(bench.admin, "{").error == ErrorCode::Parse);
    CHECK(bench.value() == bench.before);
}
