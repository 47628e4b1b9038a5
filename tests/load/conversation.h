// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/operations/operations_protocol.h"
#include "tests/load/desk.h"

#include <QUrl>

namespace hms::load {

/// Asks one thing after the other and waits for each answer: for what has to be ready before a run.
/// Every member throws std::runtime_error when the server refuses or goes away.
class Conversation {
public:
    explicit Conversation(const QUrl &server);
    ~Conversation();
    Q_DISABLE_COPY_MOVE(Conversation)

    template <class Request>
    typename Request::Response ask(const Request &request)
    {
        const QJsonValue result = exchange(Request::kMethod, encode(request));
        auto response = decodeAnswer<typename Request::Response>(result);
        if (!response)
            broken(Request::kMethod, response.error());
        return std::move(response.value());
    }
    template <class Request>
    typename Request::Response command(const Request &request)
    {
        QJsonObject params = encode(request);
        params.insert(QStringLiteral("operationId"), OperationId::make().toText());
        const QJsonValue result = exchange(Request::kMethod, params);
        auto response = decodeAnswer<typename Request::Response>(result);
        if (!response)
            broken(Request::kMethod, response.error());
        return std::move(response.value());
    }

private:
    QJsonValue exchange(QLatin1StringView method, const QJsonObject &params);
    [[noreturn]] static void broken(QLatin1StringView method, const Error &error);

    Desk m_desk;
};

} // namespace hms::load
