// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/audit/audit_seals.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace hms::server::audit {

/// Heads of the chain kept outside the database, in the data folder: audit-anchors.log grows by one signed
/// line per anchor, audit-anchors.key is the Ed25519 key. Whoever rewrites or cuts the log in the database
/// has to forge this file, its copies in the journal and the printed Z reports, too. No locks: one writer.
class AuditAnchors {
public:
    /// Nothing is read or written before the first call.
    explicit AuditAnchors(const QString &folder);

    /// Appends and fsyncs one line, unless the head is the last anchored one. Answers the line (empty when
    /// there was nothing new) for the journal. Throws std::runtime_error when the folder cannot be written.
    QString append(const AuditHead &head, const QDateTime &now);

    struct Anchors {
        QList<AuditHead> heads; ///< Oldest first.
        bool forged = false;    ///< A line does not carry our signature.
    };
    /// No anchors when there is no file yet.
    [[nodiscard]] Anchors read() const;

private:
    struct Key;
    [[nodiscard]] Key key(bool create) const;
    [[nodiscard]] QString logPath() const { return m_folder + QStringLiteral("/audit-anchors.log"); }
    [[nodiscard]] QString keyPath() const { return m_folder + QStringLiteral("/audit-anchors.key"); }

    QString m_folder;
};

} // namespace hms::server::audit
