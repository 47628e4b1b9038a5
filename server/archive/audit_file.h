// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/archive/archive_file.h"
#include "server/audit/audit_anchors.h"

#include <optional>

namespace hms::server::archive {

/// The links of a file of the audit trail, recomputed. A line is "<seq> <hash> <canonical text of the row>",
/// and hash = SHA-256(hash before || text): the file proves itself without a database.
struct AuditFileCheck {
    FileContent content;
    audit::AuditHead head;          ///< The last whole link.
    std::optional<QString> problem; ///< altered, missing, anchors (a signed head says otherwise).
    [[nodiscard]] bool isWhole() const { return !problem; }
};

/// `before`: the link that the first line follows. `anchors`: heads that were signed at some time; those of
/// other files are passed over. Throws OperatorError when the file cannot be read.
AuditFileCheck checkAuditFile(const QString &path, const audit::AuditHead &before,
                              const QList<audit::AuditHead> &anchors = {});

} // namespace hms::server::archive
