// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/routes.h"
#include "tests/support/all_requests.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;

TEST_CASE("every request of the contract has exactly one route and every route a request", "[dispatch][unit]")
{
    QList<QString> asked;
    [&asked]<class... Requests>(test::RequestList<Requests...>) {
        (asked.append(QString(Requests::kMethod)), ...);
    }(test::AllRequests{});
    QList<QString> answered;
    for (const Route &route : routes())
        answered.append(QString(route.method));

    std::ranges::sort(asked);
    CHECK(std::ranges::is_sorted(answered)); // The table is read by people.
    std::ranges::sort(answered);
    CHECK(answered == asked);
}

TEST_CASE("only what comes before login may be sent without one", "[dispatch][unit]")
{
    QSet<QString> open;
    for (const Route &route : routes())
        if (route.need.kind == Need::Kind::Nobody)
            open.insert(QString(route.method));

    CHECK(open ==
          QSet<QString>{u"session.login"_s, u"session.resume"_s, u"server.info"_s, u"rpc.discover"_s});
}

TEST_CASE("the OpenRPC document names every method with its parameters", "[dispatch][unit]")
{
    const QJsonObject document = openRpcDocument();

    const QJsonArray methods = document.value("methods"_L1).toArray();
    CHECK(methods.size() == qsizetype(routes().size()));
    const auto take =
        std::ranges::find_if(methods, [](const QJsonValue &m) { return m["name"_L1] == u"payments.take"_s; });
    REQUIRE(take != methods.end());
    QSet<QString> params;
    for (const QJsonValue &param : (*take)["params"_L1].toArray())
        params.insert(param["name"_L1].toString());
    CHECK(params == QSet<QString>{u"billId"_s, u"amount"_s, u"method"_s, u"tendered"_s, u"reference"_s,
                                  u"operationId"_s});
}

TEST_CASE("what several methods share stands in the OpenRPC document once", "[dispatch][unit]")
{
    const QByteArray text = QJsonDocument(openRpcDocument()).toJson(QJsonDocument::Compact);
    const QJsonObject schemas = openRpcDocument()["components"_L1]["schemas"_L1].toObject();
    CHECK(schemas["Visit"_L1]["properties"_L1]["status"_L1]["$ref"_L1] ==
          u"#/components/schemas/VisitStatus"_s);
    CHECK(schemas["VisitStatus"_L1]["enum"_L1].toArray().contains(u"WAITING"_s));
    CHECK(text.count("\"IN_CONSULTATION\"") == 1);

    static const QRegularExpression reference(u"\"#/components/schemas/([^\"]+)\""_s);
    int references = 0;
    for (auto it = reference.globalMatch(QString::fromUtf8(text)); it.hasNext(); ++references)
        CHECK(schemas.contains(it.next().captured(1)));
    CHECK(references > 300);
}
