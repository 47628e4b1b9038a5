// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/openrpc.h"
#include "tests/support/all_requests.h"
#include "tests/support/examples.h"

#include <QTimeZone>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

namespace {

template <class T>
void checkRoundTrip(const char *what)
{
    const T value = test::example<T>();
    const QJsonValue sent = toJson(value);
    const auto read = decodeAnswer<T>(sent, UnknownMembers::Refuse);
    INFO(what);
    if (!read)
        FAIL(read.error().field().toStdString());
    CHECK(toJson(*read) == sent);
}

template <class Request>
void checkRequest(QSet<QString> &methods)
{
    const QString method = Request::kMethod;
    const std::string name = method.toStdString();
    INFO(name);
    CHECK_FALSE(methods.contains(method));
    methods.insert(method);
    checkRoundTrip<Request>(name.c_str());
    checkRoundTrip<typename Request::Response>(name.c_str());

    const QJsonObject whole = encode(test::example<Request>());
    openrpc::Components components;
    const QJsonArray params = openrpc::paramsOf<Request>(components);
    CHECK(params.size() == whole.size());
    for (const QJsonValue &param : params) {
        const QString member = param["name"_L1].toString();
        INFO(member.toStdString());
        CHECK(whole.contains(member));
        if (!param["required"_L1].toBool())
            continue;
        QJsonObject without = whole;
        without.remove(member);
        const auto refused = decode<Request>(without);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error::invalid(member, u"missing"_s));
    }
}

} // namespace

TEST_CASE("every request and answer of the contract survives the wire and misses no member",
          "[protocol][unit]")
{
    QSet<QString> methods;
    [&methods]<class... Requests>(test::RequestList<Requests...>) {
        (checkRequest<Requests>(methods), ...);
    }(test::AllRequests{});
    CHECK(methods.size() >= 70);
}

TEST_CASE("an answer member named visit is the visit", "[protocol][unit]")
{
    const QJsonObject sent = encode(test::example<CheckIn::Response>());
    CHECK(sent.contains("visit"_L1));
    CHECK(sent.value("bill"_L1).toObject().contains("items"_L1));
    CHECK(sent.value("bill"_L1).toObject().contains("dueAmount"_L1));
}

TEST_CASE("steps of a visit are the ones of the workflow and its undo", "[visits][unit]")
{
    using enum VisitStatus;
    int allowed = 0;
    for (const auto &[from, fromName] : kEnumNames<VisitStatus>)
        for (const auto &[to, toName] : kEnumNames<VisitStatus>)
            allowed += canStep(from, to) ? 1 : 0;

    CHECK(allowed == 15);
    CHECK(canStep(Waiting, Called));
    CHECK(canStep(NoShow, Waiting));
    CHECK_FALSE(canStep(Cancelled, Waiting));
    CHECK_FALSE(canStep(Waiting, Completed));
    CHECK_FALSE(canStep(Waiting, Waiting));
}
