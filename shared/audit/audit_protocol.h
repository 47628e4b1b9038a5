// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

using AuditId = Id<struct AuditTag>;

/// One change (or opening) of a record.
struct AuditEntry {
    AuditId id;
    QDateTime at;
    std::optional<Ulid> userId;
    std::optional<QString> userName;
    std::optional<QString> address;
    QString action; ///< create, update, delete, open, refuse.
    QString entity; ///< Table name; of an opening or a refusal the request's method.
    std::optional<QString> entityId;
    std::optional<QJsonValue> before; ///< Empty for a creation; of an update the changed members only.
    std::optional<QJsonValue> after;  ///< Empty for a deletion.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("at", self.at);
        field("userId", self.userId);
        field("userName", self.userName);
        field("address", self.address);
        field("action", self.action);
        field("entity", self.entity);
        field("entityId", self.entityId);
        field("before", self.before);
        field("after", self.after);
    }
};

/// Newest first.
struct SearchAudit {
    static constexpr QLatin1StringView kMethod{"audit.search"};
    using Response = QList<AuditEntry>;

    std::optional<QString> entity;
    std::optional<QString> entityId;
    std::optional<Ulid> userId;
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    std::optional<AuditId> after;
    std::optional<int> limit; ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("entity", self.entity, Text{0, 60});
        field("entityId", self.entityId, Text{0, 60});
        field("userId", self.userId);
        field("from", self.from);
        field("to", self.to);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// Recomputes the hash chain.
struct VerifyAudit {
    static constexpr QLatin1StringView kMethod{"audit.verify"};
    struct Response {
        bool intact = false;
        qint64 checkedRows = 0;
        qint64 unsealedRows = 0; ///< Too young to be in the chain yet.
        std::optional<AuditId> firstBroken;
        std::optional<QString> problem; ///< altered, missing, added, cutTail, anchors (file forged).
        QString head;                   ///< Hex.
        qint64 archivedRows = 0; ///< Moved out of the database; "hmsd audit verify" checks their files.

        static void visit(auto &self, auto &&field)
        {
            field("intact", self.intact);
            field("checkedRows", self.checkedRows);
            field("unsealedRows", self.unsealedRows);
            field("firstBroken", self.firstBroken);
            field("problem", self.problem);
            field("head", self.head);
            field("archivedRows", self.archivedRows);
        }
    };
    static void visit(auto &, auto &&) {}
};

} // namespace hms
