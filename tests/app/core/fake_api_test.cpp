// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/generation.h"
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "tests/support/fake_api.h"

#include <QCoreApplication>
#include <catch2/catch.hpp>

#include <memory>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;

namespace {

SearchPatients search(const QString &text)
{
    SearchPatients request;
    request.text = text;
    return request;
}

} // namespace

TEST_CASE("an answer for a context that is gone is dropped", "[core][ui]")
{
    FakeApi api;
    auto context = std::make_unique<QObject>();
    int answers = 0;
    api.call(search(u"ada"_s), context.get(), [&](const auto &) { ++answers; });
    api.call(search(u"adam"_s), &api, [&](const auto &) { ++answers; });

    context.reset();
    REQUIRE(api.answer<SearchPatients>({}));
    REQUIRE(api.answer<SearchPatients>({}));

    CHECK(answers == 1);
}

TEST_CASE("an answer of the wrong shape is a fault of the server", "[core][ui]")
{
    FakeApi api;
    std::optional<Error> error;
    api.call(SearchPatients{}, &api, [&](const Result<QList<PatientHit>> &hits) {
        if (!hits)
            error = hits.error();
    });

    api.answer(SearchPatients::kMethod, QJsonObject{{u"rows"_s, 1}});

    REQUIRE(error);
    CHECK(error->code == ErrorCode::Internal);
    CHECK(error->reason() == u"answer");
}

TEST_CASE("an optional response may be null", "[core][ui]")
{
    FakeApi api;
    std::optional<bool> hasShift;
    api.call(CurrentShift{}, &api, [&](const Result<std::optional<Shift>> &shift) {
        REQUIRE(shift);
        hasShift = shift->has_value();
    });

    api.answer(CurrentShift::kMethod, QJsonValue(QJsonValue::Null));

    CHECK(hasShift == false);
}

TEST_CASE("a command carries its operation id and tells its states", "[core][ui]")
{
    FakeApi api;
    VoidBill request;
    request.billId = BillId::make();
    request.reason = u"typed twice"_s;
    QList<CommandState> states;
    std::optional<Error> error;
    const OperationId id = api.command(
        request, &api,
        [&](const Result<Bill> &bill) { error = bill ? std::optional<Error>() : bill.error(); },
        [&](CommandState state) { states.append(state); });

    CHECK(api.sent().constFirst().operationId == id);
    CHECK(api.last(VoidBill::kMethod).value("operationId"_L1).toString() == id.toText());
    CHECK(api.last<VoidBill>().reason == u"typed twice");
    REQUIRE(api.check(VoidBill::kMethod));
    REQUIRE(api.refuse<VoidBill>(Error::rejected(u"billPaid"_s)));

    CHECK(states == QList{CommandState::Sending, CommandState::Checking, CommandState::Done});
    REQUIRE(error);
    CHECK(error->reason() == u"billPaid");
}

TEST_CASE("a standing answer comes from the event loop, not inside the call", "[core][ui]")
{
    FakeApi api;
    api.always<SearchPatients>({});
    bool answered = false;

    api.call(SearchPatients{}, &api, [&](const auto &) { answered = true; });

    CHECK_FALSE(answered);
    QCoreApplication::processEvents();
    CHECK(answered);
}

TEST_CASE("money goes through the outbox, the rest does not", "[core][ui]")
{
    CHECK(durabilityOf(TakePayment::kMethod) == Durability::Outbox);
    CHECK(durabilityOf(VoidBill::kMethod) == Durability::Outbox);
    CHECK(durabilityOf(OpenShift::kMethod) == Durability::Outbox);
    CHECK(durabilityOf("refunds.payOut"_L1) == Durability::Outbox);
    CHECK(durabilityOf("visits.checkIn"_L1) == Durability::Memory);
}

TEST_CASE("an older search never overwrites a newer one", "[core][ui]")
{
    Generation generation;
    QStringList shown;
    auto show = [&shown](const QString &text) { shown.append(text); };

    const auto first = generation.newest(show);
    const auto second = generation.newest(show);
    second(u"second"_s);
    first(u"first"_s);
    CHECK(shown == QStringList{u"second"_s});

    const auto third = generation.newest(show);
    generation.forget();
    third(u"third"_s);
    CHECK(shown == QStringList{u"second"_s});
}

TEST_CASE("the fake pushes to the followers of a topic that still live", "[core][ui]")
{
    FakeApi api;
    auto context = std::make_unique<QObject>();
    QList<qint64> revisions;
    const TopicHandler handler{
        .snapshot = [&](const QJsonValue &, qint64 revision) { revisions.append(revision); },
        .change = [&](const TopicChange &change) { revisions.append(change.revision); },
        .refused = {},
    };
    api.follow(u"doctors"_s, context.get(), handler);
    const Following other = api.follow(u"cashier"_s, context.get(), handler);

    CHECK(api.followed() == QStringList{u"cashier"_s, u"doctors"_s});
    api.pushSnapshot(u"doctors"_s, QJsonArray(), 4);
    api.pushChange({.topic = u"doctors"_s, .revision = 5, .upserts = {}, .removes = {}, .reset = {}});
    api.unfollow(other);
    api.pushSnapshot(u"cashier"_s, QJsonArray(), 9);
    CHECK(revisions == QList<qint64>{4, 5});

    context.reset();
    CHECK(api.followed().isEmpty());
}
