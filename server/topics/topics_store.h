// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/protocol/topics.h"

#include <optional>
#include <span>

namespace hms::server::topics {

/// What a topic holds and the revision it holds it at, read in one statement.
struct Snapshot {
    qint64 revision = 0;
    RawJson json;
};

/// Nothing when the doctor of a queue is unknown.
std::optional<Snapshot> readSnapshot(Transaction &tx, const Topic &topic, const QDateTime &now);

/// The steps after `from`.
struct Steps {
    qint64 revision = 0; ///< Where the topic stands.
    qint64 count = 0;    ///< How many of the steps are kept; at most one more than a resume may replay.
    RawJson json;        ///< List of TopicChange, oldest first.
};
Steps readSteps(Transaction &tx, const QString &topic, qint64 from);

std::span<const Statement> statements();

} // namespace hms::server::topics
