// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/lab/lab_protocol.h"

#include <span>

namespace hms::server::lab {

/// Without a version the latest.
std::optional<RawJson> readTemplate(Transaction &tx, TestTypeId id, std::optional<int> version);

/// A test as the saving of its form sees it.
struct TemplateFacts {
    bool isPanel = false;
    int rowVersion = 0;
    bool isSame = false; ///< The document is its latest version already.
};
std::optional<TemplateFacts> templateFacts(Transaction &tx, TestTypeId id, const QJsonObject &document);
/// The next version. Whether the test was there in that row version and is no panel.
bool insertTemplate(Transaction &tx, const QDateTime &now, UserId by, const SaveTestTemplate &request);

std::span<const Statement> templateStatements();

} // namespace hms::server::lab
