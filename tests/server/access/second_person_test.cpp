// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/second_person.h"
#include "shared/access/access_protocol.h"
#include "tests/support/test_server.h"

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"a-long-password"_s;

/// A command that has already written something when it asks for the second person.
struct GuardedCommand {
    static constexpr QLatin1StringView kMethod{"test.guarded"};
    using Response = Empty;

    Approver approver;

    static void visit(auto &self, auto &&field) { field("approver", self.approver); }
};

constexpr server::Statement kWork{"test.work",
                                  "UPDATE settings SET description = 'worked' WHERE key = 'hospital.name'"};

Result<Empty> guarded(server::Context &ctx, const GuardedCommand &request)
{
    ctx.tx.execute(kWork);
    const auto approver =
        server::access::verifyApprover(ctx, request.approver, Permission::BillsApproveDiscount);
    if (!approver)
        return approver.error();
    return Empty{};
}

} // namespace

TEST_CASE("a second person signs with name and password", "[access][db]")
{
    TestServer server;
    const std::vector<server::Route> table{
        server::route<GuardedCommand>(server::Need::login(), server::Audit::Write, &guarded)};
    const server::Dispatcher dispatcher(table, server.hasher(), {});
    const auto cashier = server.as(u"cashier"_s);
    for (const auto role : {"accountant"_L1, "doctor"_L1, "cashier"_L1}) {
        server.as(role);
        server.exec(u"UPDATE users SET password_hash = '%1' WHERE username = '%2'"_s.arg(
            server.hasher().hash(kPassword), role));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto sign = [&](const QString &name, const QString &password, const OperationId operation = {}) {
        QJsonObject params = encode(GuardedCommand{{name, password}});
        if (operation.isValid())
            params.insert(u"operationId"_s, operation.toText());
        const auto outcome = dispatcher.run(server.connection(),
                                            {requestFrame(1, u"test.guarded"_s, params), limits::kFrameBytes,
                                             cashier, [](const QString &) {}},
                                            now);
        return parseIncoming(outcome.frame)->result;
    };
    const auto worked = [&server] { return server.count(u"settings WHERE description = 'worked'"_s) == 1; };

    SECTION("success")
    {
        CHECK(sign(u"Accountant"_s, kPassword));
        CHECK(worked());
    }
    SECTION("not the caller")
    {
        CHECK(sign(u" CASHIER"_s, kPassword).error() == Error::rejected(u"approverSame"_s, u"approver"_s));
        CHECK_FALSE(worked());
    }
    SECTION("not without the right")
    {
        CHECK(sign(u"doctor"_s, kPassword).error() == Error::rejected(u"approverRights"_s, u"approver"_s));
        CHECK_FALSE(worked());
    }
    SECTION("a wrong password undoes the command and still counts")
    {
        const OperationId operation = OperationId::make();
        for (int i = 0; i < 5; ++i) {
            const auto refused = sign(u"accountant"_s, u"wrong"_s, operation);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::Unauthenticated);
            CHECK(refused.error().field() == u"approver");
        }
        CHECK_FALSE(worked());
        CHECK(server.count(u"operations"_s) == 0);
        CHECK(server.count(u"login_failures WHERE username = 'accountant' AND failures = 5"_s) == 1);
        CHECK(server.count(
                  u"audit_logs WHERE action = 'refuse' AND entity = 'approver' AND user_id = '%1'"_s.arg(
                      cashier->user.value.toUuidText())) == 5);
        CHECK(sign(u"accountant"_s, kPassword).error().code == ErrorCode::TooManyRequests);
    }
}
