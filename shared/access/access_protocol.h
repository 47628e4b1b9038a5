// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access.h"

namespace hms {

struct Empty {
    friend bool operator==(const Empty &, const Empty &) = default;
    static void visit(auto &, auto &&) {}
};

struct SessionOpened {
    QString token; ///< 256 random bits, base64url; only its hash is stored.
    QDateTime expiresAt;
    SessionUser user;
    ServerFacts server;

    static void visit(auto &self, auto &&field)
    {
        field("token", self.token, Text{1, 100});
        field("expiresAt", self.expiresAt);
        field("user", self.user);
        field("server", self.server);
    }
};

/// Errors: UNAUTHENTICATED (no hint which part was wrong), TOO_MANY_REQUESTS {retryAfterMs}.
struct Login {
    static constexpr QLatin1StringView kMethod{"session.login"};
    using Response = SessionOpened;

    QString username;
    QString password;

    static void visit(auto &self, auto &&field)
    {
        field("username", self.username, Text{1, 60});
        field("password", self.password, Text{1, 200});
    }
};

/// Takes up a session on a new socket. Errors: UNAUTHENTICATED.
struct ResumeSession {
    static constexpr QLatin1StringView kMethod{"session.resume"};
    using Response = SessionOpened;

    QString token;

    static void visit(auto &self, auto &&field) { field("token", self.token, Text{1, 100}); }
};

struct Logout {
    static constexpr QLatin1StringView kMethod{"session.logout"};
    using Response = Empty;
    static void visit(auto &, auto &&) {}
};

/// Proves that the person at the locked desk is the session's own. Errors: UNAUTHENTICATED,
/// TOO_MANY_REQUESTS.
struct UnlockSession {
    static constexpr QLatin1StringView kMethod{"session.unlock"};
    using Response = Empty;

    QString password;

    static void visit(auto &self, auto &&field) { field("password", self.password, Text{1, 200}); }
};

/// Ends the caller's other sessions. Errors: UNAUTHENTICATED (old password), REJECTED (weakPassword).
struct ChangePassword {
    static constexpr QLatin1StringView kMethod{"session.changePassword"};
    using Response = Empty;

    QString oldPassword;
    QString newPassword; ///< At least 10 characters.

    static void visit(auto &self, auto &&field)
    {
        field("oldPassword", self.oldPassword, Text{1, 200});
        field("newPassword", self.newPassword, Text{1, 200});
    }
};

/// Needs no login.
struct GetServerInfo {
    static constexpr QLatin1StringView kMethod{"server.info"};
    struct Response {
        QString name;
        QString version;
        int protocol = 0;
        int schema = 0; ///< Highest migration applied.
        bool demo = false;

        static void visit(auto &self, auto &&field)
        {
            field("name", self.name);
            field("version", self.version);
            field("protocol", self.protocol);
            field("schema", self.schema);
            field("demo", self.demo);
        }
    };
    static void visit(auto &, auto &&) {}
};

/// The OpenRPC document of this server. Needs no login.
struct Discover {
    static constexpr QLatin1StringView kMethod{"rpc.discover"};
    using Response = QJsonObject;
    static void visit(auto &, auto &&) {}
};

struct ListUsers {
    static constexpr QLatin1StringView kMethod{"users.list"};
    using Response = QList<UserRow>;
    static void visit(auto &, auto &&) {}
};

/// Creates (no id) or edits a user. A new user gets a one-time password, returned once: the answer to a
/// repeat, and operations.status, have none. Errors: CONFLICT {field} (username taken), CONFLICT {current}
/// (stale rowVersion), NOT_FOUND (user, role), REJECTED (lastAdmin; ownAccess: the user has or would get
/// rights the caller lacks).
struct SaveUser {
    static constexpr QLatin1StringView kMethod{"users.save"};
    struct Response {
        UserRow user;
        std::optional<QString> oneTimePassword;

        static void visit(auto &self, auto &&field)
        {
            field("user", self.user);
            field("oneTimePassword", self.oneTimePassword);
        }
    };

    std::optional<UserId> id;
    QString username;
    QString name;
    QList<RoleId> roleIds;
    bool isActive = true;
    std::optional<int> rowVersion; ///< Required when id is set.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("username", self.username, Text{2, 60});
        field("name", self.name, Text{1, 120});
        field("roleIds", self.roleIds, Items{0, 20});
        field("isActive", self.isActive);
        field("rowVersion", self.rowVersion);
    }
};

/// Makes a new one-time password and ends the user's sessions. The password is told once: the answer to a
/// repeat, and operations.status, have none. Errors: NOT_FOUND, REJECTED (ownAccess: the user has rights the
/// caller lacks).
struct ResetPassword {
    static constexpr QLatin1StringView kMethod{"users.resetPassword"};
    struct Response {
        std::optional<QString> oneTimePassword;

        static void visit(auto &self, auto &&field) { field("oneTimePassword", self.oneTimePassword); }
    };

    UserId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

struct ListRoles {
    static constexpr QLatin1StringView kMethod{"roles.list"};
    using Response = QList<RoleRow>;
    static void visit(auto &, auto &&) {}
};

/// Creates (no id) or edits a role; effective on open sessions within a second.
/// Errors: CONFLICT {field} (slug or name taken), CONFLICT {current} (stale rowVersion), NOT_FOUND, REJECTED
/// (lastAdmin, unknownPermission; systemRole: slug or activity of a role that came with the product;
/// ownAccess: a right or a discount limit above the caller's own is added).
struct SaveRole {
    static constexpr QLatin1StringView kMethod{"roles.save"};
    using Response = RoleRow;

    std::optional<RoleId> id;
    QString name;
    QString slug;
    std::optional<QString> description;
    bool isActive = true;
    int discountLimitPercent = 0;
    QList<QString> permissions;
    std::optional<int> rowVersion; ///< Required when id is set.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name, Text{1, 80});
        field("slug", self.slug, Text{1, 60});
        field("description", self.description);
        field("isActive", self.isActive);
        field("discountLimitPercent", self.discountLimitPercent, Range{0, 100});
        field("permissions", self.permissions, Items{0, 200});
        field("rowVersion", self.rowVersion);
    }
};

/// Errors: NOT_FOUND, REJECTED (systemRole, roleInUse).
struct DeleteRole {
    static constexpr QLatin1StringView kMethod{"roles.delete"};
    using Response = Empty;

    RoleId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

struct ListPermissions {
    static constexpr QLatin1StringView kMethod{"permissions.list"};
    struct Entry {
        QString slug;
        QString name;
        QString module;

        static void visit(auto &self, auto &&field)
        {
            field("slug", self.slug);
            field("name", self.name);
            field("module", self.module);
        }
    };
    using Response = QList<Entry>;
    static void visit(auto &, auto &&) {}
};

/// The caller's own sessions; with sessions.revoke everybody's.
struct ListSessions {
    static constexpr QLatin1StringView kMethod{"sessions.list"};
    using Response = QList<SessionRow>;
    static void visit(auto &, auto &&) {}
};

/// Errors: NOT_FOUND.
struct RevokeSession {
    static constexpr QLatin1StringView kMethod{"sessions.revoke"};
    using Response = Empty;

    SessionId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

} // namespace hms
