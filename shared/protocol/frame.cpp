// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/frame.h"

#include "shared/core/json.h"
#include "shared/core/json_guard.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

Error problem(ErrorCode code, const char *slug)
{
    return {code, {{u"problem"_s, QString::fromLatin1(slug)}}};
}

QByteArray idText(const QJsonValue &id)
{
    if (id.isDouble())
        return QByteArray::number(id.toInteger());
    if (id.isString()) {
        const QByteArray array = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }
    return QByteArrayLiteral("null");
}

bool isUsableId(const QJsonValue &id)
{
    if (id.isString())
        return id.toString().size() <= 64;
    return id.isDouble() && id.toInteger(0) == id.toInteger(1);
}

} // namespace

Result<RequestFrame> parseRequest(QByteArrayView bytes, qsizetype maxBytes, QJsonValue &id)
{
    id = QJsonValue(QJsonValue::Null);
    if (const JsonFault fault = checkJson(bytes, maxBytes); fault != JsonFault::None)
        return problem(ErrorCode::Parse, faultName(fault));
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject())
        return problem(ErrorCode::InvalidRequest, document.isArray() ? "batch" : "object");
    const QJsonObject object = document.object();
    if (!isUsableId(object.value("id"_L1)))
        return problem(ErrorCode::InvalidRequest, "id");
    id = object.value("id"_L1);
    if (object.value("jsonrpc"_L1).toString() != u"2.0")
        return problem(ErrorCode::InvalidRequest, "jsonrpc");
    const QJsonValue method = object.value("method"_L1);
    if (!method.isString() || method.toString().size() > 64)
        return problem(ErrorCode::InvalidRequest, "method");
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject())
        return problem(ErrorCode::InvalidRequest, "params");
    return RequestFrame{id, method.toString(), params.toObject()};
}

QString errorMessage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Parse: return u"PARSE"_s;
    case ErrorCode::InvalidRequest: return u"INVALID_REQUEST"_s;
    case ErrorCode::NoSuchMethod: return u"NO_SUCH_METHOD"_s;
    case ErrorCode::Invalid: return u"INVALID"_s;
    case ErrorCode::Internal: return u"INTERNAL"_s;
    case ErrorCode::Unauthenticated: return u"UNAUTHENTICATED"_s;
    case ErrorCode::Forbidden: return u"FORBIDDEN"_s;
    case ErrorCode::NotFound: return u"NOT_FOUND"_s;
    case ErrorCode::Conflict: return u"CONFLICT"_s;
    case ErrorCode::Rejected: return u"REJECTED"_s;
    case ErrorCode::TooManyRequests: return u"TOO_MANY_REQUESTS"_s;
    case ErrorCode::Unavailable: return u"UNAVAILABLE"_s;
    }
    return u"INTERNAL"_s;
}

QByteArray requestFrame(qint64 id, const QString &method, const QJsonObject &params)
{
    return QJsonDocument(
               QJsonObject{
                   {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}})
        .toJson(QJsonDocument::Compact);
}

QByteArray answerFrame(const QJsonValue &id, const RawJson &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + idText(id) + ",\"result\":" + result.bytes + '}';
}

QByteArray errorFrame(const QJsonValue &id, const Error &error)
{
    const QJsonObject body{
        {u"code"_s, int(error.code)}, {u"message"_s, errorMessage(error.code)}, {u"data"_s, error.data}};
    return "{\"jsonrpc\":\"2.0\",\"id\":" + idText(id) +
           ",\"error\":" + QJsonDocument(body).toJson(QJsonDocument::Compact) + '}';
}

QByteArray notificationFrame(const QString &method, const QByteArray &paramsJson)
{
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method.toUtf8() + "\",\"params\":" + paramsJson + '}';
}

Result<IncomingFrame> parseIncoming(QByteArrayView bytes)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    const QJsonObject object = document.object();
    IncomingFrame frame;
    if (object.contains("method"_L1)) {
        frame.method = object.value("method"_L1).toString();
        frame.params = object.value("params"_L1).toObject();
        return frame;
    }
    if (!object.value("id"_L1).isDouble())
        return problem(ErrorCode::Parse, "id");
    frame.id = object.value("id"_L1).toInteger(-1);
    if (const QJsonValue error = object.value("error"_L1); error.isObject()) {
        const QJsonObject body = error.toObject();
        frame.result = Error{ErrorCode(body.value("code"_L1).toInt()), body.value("data"_L1).toObject()};
    } else {
        frame.result = object.value("result"_L1);
    }
    return frame;
}

} // namespace hms
