// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/robot.h"

#include <stdexcept>

namespace hms::test {

/// Sends and runs the event loop until there is an answer. UNAVAILABLE when none comes in half a minute.
Result<QJsonValue> askNow(Robot &robot, const QString &method, const QJsonObject &params);
Result<QJsonValue> commandNow(Robot &robot, const QString &method, const QJsonObject &params,
                              OperationId operation = OperationId::make());

template <class Request>
Result<typename Request::Response> askNow(Robot &robot, const Request &request)
{
    const auto answer = askNow(robot, QString(Request::kMethod), encode(request));
    return answer ? decodeAnswer<typename Request::Response>(*answer)
                  : Result<typename Request::Response>(answer.error());
}

/// A command that prepares something: it must be accepted.
template <class Request>
typename Request::Response must(Robot &robot, const Request &request)
{
    const auto answer = commandNow(robot, QString(Request::kMethod), encode(request));
    auto response = answer ? decodeAnswer<typename Request::Response>(*answer)
                           : Result<typename Request::Response>(answer.error());
    if (!response)
        throw std::runtime_error(QString(Request::kMethod).toStdString() + " was refused: " +
                                 QString(response.error().reason() + response.error().field()).toStdString());
    return *response;
}

} // namespace hms::test
