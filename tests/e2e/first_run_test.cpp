// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/settings/settings_protocol.h"
#include "tests/e2e/running_server.h"
#include "tests/e2e/workstation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("a new hospital's administrator signs in over TLS that the desk pins at first sight", "[e2e]")
{
    RunningServer server(RunningServer::Kind::New);
    REQUIRE(server.url().scheme() == u"wss");
    const auto password =
        QRegularExpression(u"one-time password: (\\S+)"_s).match(QString::fromUtf8(server.log())).captured(1);
    REQUIRE_FALSE(password.isEmpty());

    // The key is nobody's the desk knows: it asks, and does not go on by itself.
    Workstation desk(server.url());
    QString shown;
    QObject::connect(&desk.api(), &app::WebSocketApi::fingerprintUnknown, &desk.session(),
                     [&shown](const QUrl &, const QString &fingerprint) { shown = fingerprint; });
    REQUIRE(eventually([&shown] { return !shown.isEmpty(); }));
    CHECK_FALSE(desk.isLive());
    // The operator can compare it with what the server says, pair by pair.
    CHECK(server.log().toLower().replace(':', "").contains(shown.toLower().remove(u':').toLatin1()));
    desk.api().acceptFingerprint(server.url(), shown);
    REQUIRE(eventually([&desk] { return desk.isLive(); }));

    // The one-time password opens nothing but its own replacement.
    desk.login(u"admin"_s, password);
    CHECK(desk.session().user().mustChangePassword);
    CHECK(desk.ask(ListUsers{}).error().code == ErrorCode::Forbidden);
    desk.must(ChangePassword{password, u"a longer secret of mine"_s});
    desk.login(u"admin"_s, u"a longer secret of mine"_s);
    CHECK_FALSE(desk.session().user().mustChangePassword);
    const auto users = desk.ask(ListUsers{});
    REQUIRE(users);
    CHECK(users->size() == 1);
    CHECK(server.stop() == 0);
    CHECK_FALSE(server.log().contains("a longer secret"));
}
