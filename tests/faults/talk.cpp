// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/talk.h"

#include "tests/faults/waiting.h"

#include <memory>

using namespace std::chrono_literals;

namespace hms::test {

namespace {

constexpr auto kPatience = 30s;

/// The answer may still come when nobody waits any more.
using Box = std::shared_ptr<std::optional<Result<QJsonValue>>>;

Result<QJsonValue> awaited(const Box &box)
{
    eventually([&box] { return box->has_value(); }, kPatience);
    return box->value_or(Error::unavailable(0));
}

} // namespace

Result<QJsonValue> askNow(Robot &robot, const QString &method, const QJsonObject &params)
{
    eventually([&robot] { return robot.isLive(); }, kPatience);
    const auto box = std::make_shared<std::optional<Result<QJsonValue>>>();
    robot.ask(method, params, [box](const auto &got) { box->emplace(got); });
    return awaited(box);
}

Result<QJsonValue> commandNow(Robot &robot, const QString &method, const QJsonObject &params,
                              OperationId operation)
{
    const auto box = std::make_shared<std::optional<Result<QJsonValue>>>();
    robot.command(
        method, params, [box](const auto &got) { box->emplace(got); }, operation);
    return awaited(box);
}

} // namespace hms::test
