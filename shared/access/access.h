// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/permissions.h"

namespace hms {

using UserId = Id<struct UserTag>;
using RoleId = Id<struct RoleTag>;
using SessionId = Id<struct SessionTag>;

/// The person behind a session, as told after login.
struct SessionUser {
    UserId id;
    QString username;
    QString name;
    QList<QString> roles;         ///< Slugs.
    QList<QString> permissions;   ///< Slugs; a newer server may name ones this app does not know.
    std::optional<Ulid> doctorId; ///< Set when the person is a doctor: their own queue.
    bool mustChangePassword = false;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("username", self.username);
        field("name", self.name);
        field("roles", self.roles);
        field("permissions", self.permissions);
        field("doctorId", self.doctorId);
        field("mustChangePassword", self.mustChangePassword);
    }
};

/// What a desk needs to know of the hospital to show anything.
struct ServerFacts {
    QString name; ///< The hospital's name.
    QString version;
    QDate businessDate;
    QString currency;         ///< ISO 4217 code, for example "BDT".
    int currencyDecimals = 2; ///< Digits after the point of one major unit; 0 to 3.
    QString timeZone;         ///< IANA name of the hospital's zone.
    bool demo = false;        ///< Papers say DEMO.

    static void visit(auto &self, auto &&field)
    {
        field("name", self.name);
        field("version", self.version);
        field("businessDate", self.businessDate);
        field("currency", self.currency);
        field("currencyDecimals", self.currencyDecimals, Range{0, 3});
        field("timeZone", self.timeZone);
        field("demo", self.demo);
    }
};

/// A row of the user list.
struct UserRow {
    UserId id;
    QString username;
    QString name;
    QList<RoleId> roleIds;
    bool isActive = true;
    std::optional<QDateTime> lastLoginAt;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("username", self.username, Text{2, 60});
        field("name", self.name, Text{1, 120});
        field("roleIds", self.roleIds, Items{0, 20});
        field("isActive", self.isActive);
        field("lastLoginAt", self.lastLoginAt);
        field("rowVersion", self.rowVersion);
    }
};

/// A role with the slugs of its permissions.
struct RoleRow {
    RoleId id;
    QString name;
    QString slug;
    std::optional<QString> description;
    bool isSystem = false; ///< Shipped with the product: cannot be deleted.
    bool isActive = true;
    int discountLimitPercent = 0; ///< Largest discount this role may give alone, 0 to 100.
    QList<QString> permissions;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name, Text{1, 80});
        field("slug", self.slug, Text{1, 60});
        field("description", self.description);
        field("isSystem", self.isSystem);
        field("isActive", self.isActive);
        field("discountLimitPercent", self.discountLimitPercent, Range{0, 100});
        field("permissions", self.permissions, Items{0, 200});
        field("rowVersion", self.rowVersion);
    }
};

/// One login that is still valid.
struct SessionRow {
    SessionId id;
    UserId userId;
    QString userName;
    QString address;
    QDateTime createdAt;
    QDateTime lastSeenAt;
    QDateTime expiresAt;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("userId", self.userId);
        field("userName", self.userName);
        field("address", self.address);
        field("createdAt", self.createdAt);
        field("lastSeenAt", self.lastSeenAt);
        field("expiresAt", self.expiresAt);
    }
};

} // namespace hms
