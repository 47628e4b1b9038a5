// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <span>

namespace hms::server::operations {

struct StoredOperation {
    QString method;
    QByteArray answer; ///< JSON in the wire's shape.
};

/// A committed operation of that user.
std::optional<StoredOperation> findOperation(Transaction &tx, OperationId id, UserId user);

std::span<const Statement> statements();

} // namespace hms::server::operations
