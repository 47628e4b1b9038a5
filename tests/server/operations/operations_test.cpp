// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/access/access_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "tests/support/test_server.h"

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

TEST_CASE("a desk learns whether its command went through", "[operations][db]")
{
    TestServer server;
    const OperationId operation = OperationId::make();
    CHECK(server.call(GetOperationStatus{operation})->state == OperationState::Unknown);
    const auto done = server.call(SetSetting{u"hospital.name"_s, u"Näme \"1\""_s, 1}, operation);
    REQUIRE(done);

    const auto status = server.call(GetOperationStatus{operation});
    REQUIRE(status);
    CHECK(status->state == OperationState::Done);
    CHECK(status->method == QString(SetSetting::kMethod));
    CHECK(status->result == QJsonValue(encode(*done)));

    SECTION("nobody else does")
    {
        CHECK(server.callAs(server.as(u"admin"_s), GetOperationStatus{operation})->state ==
              OperationState::Unknown);
    }
    SECTION("a refused command leaves nothing")
    {
        const OperationId refused = OperationId::make();
        REQUIRE_FALSE(server.call(SetSetting{u"hospital.name"_s, 5, 2}, refused));
        CHECK(server.call(GetOperationStatus{refused})->state == OperationState::Unknown);
    }
}
