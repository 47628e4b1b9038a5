// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/raw_json.h"
#include "shared/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace hms {

/// One JSON-RPC 2.0 request as it came from the wire.
struct RequestFrame {
    QJsonValue id; ///< Integer or text (at most 64 characters).
    QString method;
    QJsonObject params; ///< By name only; absent means empty.
};

/// Guards, parses and checks one request. Errors: Parse {problem}, InvalidRequest {problem}; `id` is filled
/// as far as it could be read, so that the answer can carry it.
Result<RequestFrame> parseRequest(QByteArrayView bytes, qsizetype maxBytes, QJsonValue &id);

/// The wire name of a code ("CONFLICT"), which stands in `message`.
QString errorMessage(ErrorCode code);

QByteArray requestFrame(qint64 id, const QString &method, const QJsonObject &params);
QByteArray answerFrame(const QJsonValue &id, const RawJson &result);
QByteArray errorFrame(const QJsonValue &id, const Error &error);
QByteArray notificationFrame(const QString &method, const QByteArray &paramsJson);

/// What a client gets: an answer (id >= 0) or a notification (method set).
struct IncomingFrame {
    qint64 id = -1;
    QString method;
    QJsonObject params;
    Result<QJsonValue> result = QJsonValue();
};

/// Errors: Parse when the text is not a JSON-RPC answer or notification.
Result<IncomingFrame> parseIncoming(QByteArrayView bytes);

} // namespace hms
