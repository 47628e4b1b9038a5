// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

/// Made by the desk for every command, kept in its outbox until the outcome is known. It travels as member
/// operationId of the command's params, beside the command's own members.
using OperationId = Id<struct OperationTag>;

enum class OperationState { Unknown, Done };
template <>
inline constexpr auto kEnumNames<OperationState> = std::to_array<std::pair<OperationState, const char *>>({
    {OperationState::Unknown, "UNKNOWN"}, ///< Not recorded: never arrived, refused, or still running.
    {OperationState::Done, "DONE"},
});

/// "Did it go through?" Only the user who sent the command is told.
struct GetOperationStatus {
    static constexpr QLatin1StringView kMethod{"operations.status"};
    struct Response {
        OperationState state = OperationState::Unknown;
        std::optional<QString> method;
        std::optional<QJsonValue> result; ///< What the command answered.

        static void visit(auto &self, auto &&field)
        {
            field("state", self.state);
            field("method", self.method);
            field("result", self.result);
        }
    };

    OperationId operationId;

    static void visit(auto &self, auto &&field) { field("operationId", self.operationId); }
};

} // namespace hms
