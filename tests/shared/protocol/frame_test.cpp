// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/frame.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

TEST_CASE("a request survives the wire", "[protocol][unit]")
{
    QJsonValue id;
    const auto frame = parseRequest(requestFrame(7, u"patients.get"_s, {{u"id"_s, u"x"_s}}), 1000, id);

    REQUIRE(frame);
    CHECK(id == 7);
    CHECK(frame->method == u"patients.get"_s);
    CHECK(frame->params == QJsonObject{{u"id"_s, u"x"_s}});
}

TEST_CASE("a request that breaks JSON-RPC is refused by name and answered with its id where it has one",
          "[protocol][unit]")
{
    struct Case {
        QByteArray text;
        ErrorCode code;
        QString problem;
        QJsonValue id;
    };
    const auto c = GENERATE(values<Case>({
        {"nonsense", ErrorCode::Parse, u"syntax"_s, QJsonValue::Null},
        {"{\"id\":1,\"id\":2}", ErrorCode::Parse, u"duplicateKey"_s, QJsonValue::Null},
        {"[{}]", ErrorCode::InvalidRequest, u"batch"_s, QJsonValue::Null},
        {"7", ErrorCode::InvalidRequest, u"object"_s, QJsonValue::Null},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"a\"}", ErrorCode::InvalidRequest, u"id"_s, QJsonValue::Null},
        {"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"a\"}", ErrorCode::InvalidRequest, u"id"_s,
         QJsonValue::Null},
        {"{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"a\"}", ErrorCode::InvalidRequest, u"id"_s,
         QJsonValue::Null},
        {"{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"a\"}", ErrorCode::InvalidRequest, u"id"_s,
         QJsonValue::Null},
        {"{\"id\":1,\"method\":\"a\"}", ErrorCode::InvalidRequest, u"jsonrpc"_s, 1},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":5}", ErrorCode::InvalidRequest, u"method"_s, 1},
        {"{\"jsonrpc\":\"2.0\",\"id\":\"k\",\"method\":\"a\",\"params\":[1]}", ErrorCode::InvalidRequest,
         u"params"_s, u"k"_s},
    }));

    QJsonValue id;
    const auto frame = parseRequest(c.text, 1000, id);

    INFO(c.text.toStdString());
    REQUIRE_FALSE(frame);
    CHECK(frame.error().code == c.code);
    CHECK(frame.error().data.value("problem"_L1) == c.problem);
    CHECK(id == c.id);
    const auto answer = QJsonDocument::fromJson(errorFrame(id, frame.error())).object();
    CHECK(answer.value("id"_L1) == c.id);
    CHECK(answer.value("error"_L1).toObject().value("code"_L1).toInt() == int(c.code));
}

TEST_CASE("a text id comes back quoted and escaped", "[protocol][unit]")
{
    const auto answer = QJsonDocument::fromJson(answerFrame(u"a\"b"_s, {"[1]"})).object();

    CHECK(answer.value("id"_L1) == u"a\"b"_s);
    CHECK(answer.value("result"_L1) == QJsonArray{1});
}

TEST_CASE("answers, errors and notifications are read as what they are", "[protocol][unit]")
{
    const auto answer = parseIncoming(answerFrame(3, {"{\"a\":1}"}));
    const auto error = parseIncoming(errorFrame(4, Error::rejected(u"aboveDue"_s, u"amount"_s)));
    const auto pushed = parseIncoming(notificationFrame(u"topics.changed"_s, "{\"revision\":5}"));

    REQUIRE(answer);
    CHECK(answer->id == 3);
    CHECK(answer->result.value() == QJsonObject{{u"a"_s, 1}});
    REQUIRE(error);
    CHECK(error->id == 4);
    CHECK(error->result.error() == Error::rejected(u"aboveDue"_s, u"amount"_s));
    REQUIRE(pushed);
    CHECK(pushed->method == u"topics.changed"_s);
    CHECK(pushed->params.value("revision"_L1).toInt() == 5);
    CHECK_FALSE(parseIncoming("nonsense"));
}
