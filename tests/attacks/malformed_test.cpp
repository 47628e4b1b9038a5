// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that are no requests: each gets its own error, says nothing of its content to the log, and does
// nothing.
#include "tests/attacks/hospital.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

struct Malformed {
    const char *name;
    QByteArray bytes;
    ErrorCode code;
    const char *problem; ///< Slug in the error's data; empty for none.
};

QByteArray request(const QByteArray &params)
{
    return R"({"jsonrpc":"2.0","id":1,"method":"patients.get","params":)" + params + '}';
}
QByteArray withId(const QByteArray &id)
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":"server.info","params":{}})";
}

const QList<Malformed> &notJson()
{
    using enum ErrorCode;
    static const QList<Malformed> list{
        {"nothing", "", Parse, "syntax"},
        {"half", R"({"jsonrpc":)", Parse, "syntax"},
        {"a word", "nul", Parse, "syntax"},
        {"depth", QByteArray(100'000, '['), Parse, "tooDeep"},
        {"depth of objects", QByteArray(R"({"a":)").repeated(100'000), Parse, "tooDeep"},
        {"NaN", request(R"({"id":NaN})"), Parse, "syntax"},
        {"trailing comma", request(R"({"id":"x",})"), Parse, "syntax"},
        {"two values", withId("1") + withId("2"), Parse, "syntax"},
        {"a NUL byte", request(QByteArray("{\"id\":\"CANARY\0\"}", 15)), Parse, "nul"},
        {"an escaped NUL", request(R"({"id":"CANARY\u0000"})"), Parse, "nul"},
        {"a NUL between", withId("1") + QByteArray(1, '\0'), Parse, "syntax"},
        {"a lone surrogate", request(R"({"id":"CANARY\ud800"})"), Parse, "loneSurrogate"},
        {"surrogates in the wrong order", request(R"({"id":"\udc00\ud800"})"), Parse, "loneSurrogate"},
        {"a surrogate in UTF-8", request("{\"id\":\"\xed\xa0\x80\"}"), Parse, "utf8"},
        {"bad UTF-8", request("{\"id\":\"CANARY\xff\"}"), Parse, "utf8"},
        {"overlong UTF-8", request("{\"id\":\"\xc0\x80\"}"), Parse, "utf8"},
        {"duplicate keys", R"({"jsonrpc":"2.0","id":1,"id":2,"method":"CANARY"})", Parse, "duplicateKey"},
        {"duplicate keys, one escaped", request(R"({"id":"a","\u0069d":"b"})"), Parse, "duplicateKey"},
        {"2^63", request(R"({"id":9223372036854775808})"), Parse, "integerRange"},
        {"a long integer as id", withId(QByteArray(400, '9')), Parse, "integerRange"},
        {"too large", request("\"" + QByteArray(limits::kFrameBytes, 'x') + "\""), Parse, "tooLarge"},
    };
    return list;
}

const QList<Malformed> &notRequests()
{
    using enum ErrorCode;
    const QByteArray one = withId("1");
    static const QList<Malformed> list{
        {"a batch of one", '[' + one + ']', InvalidRequest, "batch"},
        {"a batch of 10,000", '[' + (one + ',').repeated(9'999) + one + ']', InvalidRequest, "batch"},
        {"an empty batch", "[]", InvalidRequest, "batch"},
        {"a text", "\"CANARY\"", InvalidRequest, "object"},
        {"a number", "17", InvalidRequest, "object"},
        {"no members", "{}", InvalidRequest, "id"},
        {"id null", withId("null"), InvalidRequest, "id"},
        {"id true", withId("true"), InvalidRequest, "id"},
        {"id 1.5", withId("1.5"), InvalidRequest, "id"},
        {"id past 64 bits", withId("1e19"), InvalidRequest, "id"},
        {"id as list", withId("[1]"), InvalidRequest, "id"},
        {"id as object", withId(R"({"a":1})"), InvalidRequest, "id"},
        {"id of 65 characters", withId('"' + QByteArray(65, 'x') + '"'), InvalidRequest, "id"},
        {"no version", R"({"id":1,"method":"server.info"})", InvalidRequest, "jsonrpc"},
        {"version 1.0", R"({"jsonrpc":"1.0","id":1,"method":"server.info"})", InvalidRequest, "jsonrpc"},
        {"version as number", R"({"jsonrpc":2.0,"id":1,"method":"server.info"})", InvalidRequest, "jsonrpc"},
        {"no method", R"({"jsonrpc":"2.0","id":1})", InvalidRequest, "method"},
        {"method as number", R"({"jsonrpc":"2.0","id":1,"method":7})", InvalidRequest, "method"},
        {"method too long", R"({"jsonrpc":"2.0","id":1,"method":")" + QByteArray(65, 'm') + "\"}",
         InvalidRequest, "method"},
        {"params as list", request("[\"CANARY\"]"), InvalidRequest, "params"},
        {"params as text", request("\"CANARY\""), InvalidRequest, "params"},
        {"params null", request("null"), InvalidRequest, "params"},
        {"an unknown method", R"({"jsonrpc":"2.0","id":1,"method":"CANARY"})", NoSuchMethod, ""},
        {"a method of nobody", R"({"jsonrpc":"2.0","id":1,"method":""})", NoSuchMethod, ""},
        {"a number for a text", request(R"({"id":5})"), Invalid, "type"},
        {"an infinite number", request(R"({"id":1e999})"), Parse, "integerRange"},
    };
    return list;
}

QString s_log;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_log += text + u'\n';
}

} // namespace

TEST_CASE("a frame that is no request gets its own error and leaves no trace", "[attacks][db]")
{
    Hospital hospital;
    const auto admin = hospital.newcomer(u"super-admin"_s);
    const qint64 audited = hospital.server.count(u"audit_logs"_s);
    s_log.clear();
    const auto before = qInstallMessageHandler(keepLog);

    for (const auto &list : {notJson(), notRequests()})
        for (const Malformed &frame : list) {
            const server::Outcome outcome = hospital.server.sendText(admin, frame.bytes);
            INFO(frame.name << ": " << outcome.frame.left(300).toStdString());
            CHECK_FALSE(outcome.succeeded);
            CHECK(int(outcome.error) == int(frame.code));
            const QJsonObject answer = QJsonDocument::fromJson(outcome.frame).object();
            CHECK(answer.value("jsonrpc"_L1) == QJsonValue(u"2.0"_s));
            CHECK(answer.contains("id"_L1));
            const QJsonObject error = answer.value("error"_L1).toObject();
            CHECK(error.value("code"_L1).toInt() == int(frame.code));
            CHECK(error.value("data"_L1)["problem"_L1].toString().toStdString() == frame.problem);
            CHECK_FALSE(outcome.frame.contains("CANARY"));
        }

    qInstallMessageHandler(before);
    CHECK_FALSE(s_log.contains(u"CANARY"));
    CHECK(hospital.server.count(u"audit_logs"_s) == audited);
}
