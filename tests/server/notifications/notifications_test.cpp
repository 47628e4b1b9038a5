// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notifications/notifications_store.h"
#include "tests/support/test_server.h"

#include <QSet>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

/// A command that tells one person, and everybody who may approve refunds.
struct TellCommand {
    static constexpr QLatin1StringView kMethod{"test.tell"};
    using Response = Empty;

    UserId user;

    static void visit(auto &self, auto &&field) { field("user", self.user); }
};

Result<Empty> tell(server::Context &ctx, const TellCommand &request)
{
    server::notifications::notify(ctx, request.user, u"bill.voided"_s, {{u"billNumber"_s, u"B-1"_s}});
    server::notifications::notify(ctx, Permission::RefundsApprove, u"refund.requested"_s, {});
    return Empty{};
}

} // namespace

TEST_CASE("people are told, see it on their screens and mark it read", "[notifications][db]")
{
    TestServer server;
    const std::vector<server::Route> table{
        server::route<TellCommand>(server::Need::login(), server::Audit::Write, &tell)};
    const server::Dispatcher dispatcher(table, server.hasher(), {});
    const auto cashier = server.as(u"cashier"_s);
    const auto accountant = server.as(u"accountant"_s);
    const auto admin = server.admin();
    const auto outcome = dispatcher.run(server.connection(),
                                        {requestFrame(1, u"test.tell"_s, encode(TellCommand{cashier->user})),
                                         limits::kFrameBytes, admin, [](const QString &) {}});
    REQUIRE(outcome.succeeded);
    QSet<QString> topics;
    for (const auto &change : outcome.changes)
        topics.insert(change.topic);
    // The caller holds the permission, too, but knows what they did.
    CHECK(topics ==
          QSet<QString>{u"user:"_s + cashier->user.toText(), u"user:"_s + accountant->user.toText()});

    const auto list = server.callAs(cashier, ListNotifications{});
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    const Notification &told = list->first();
    CHECK(told.kind == u"bill.voided");
    CHECK(told.data.value(u"billNumber"_s).toString() == u"B-1");
    CHECK_FALSE(told.isRead);

    SECTION("only the owner marks it read")
    {
        REQUIRE(server.callAs(accountant, MarkNotificationsRead{{told.id}}));
        CHECK(server.last().changes.isEmpty());
        REQUIRE(server.callAs(cashier, MarkNotificationsRead{{told.id}}));
        CHECK(server.last().changes.first().members.contains("\"isRead\" : true"));
        ListNotifications unread;
        unread.unreadOnly = true;
        CHECK(server.callAs(cashier, unread)->isEmpty());
        CHECK(server.callAs(accountant, unread)->size() == 1);
        REQUIRE(server.callAs(cashier, MarkNotificationsRead{{told.id}}));
        CHECK(server.last().changes.isEmpty());
    }
    SECTION("pages go on where the last one ended")
    {
        ListNotifications next;
        next.after = told.id;
        CHECK(server.callAs(cashier, next)->isEmpty());
    }
    SECTION("nobody without login")
    {
        CHECK(server.callAs(TestServer::nobody(), ListNotifications{}).error().code ==
              ErrorCode::Unauthenticated);
    }
}
