// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access.h"

#include <QDateTime>
#include <QString>

#include <bitset>
#include <optional>

namespace hms::server {

/// A set of permissions small enough to copy with every request.
class PermissionSet {
public:
    PermissionSet() = default;
    void add(Permission p) { m_bits.set(size_t(p)); }
    [[nodiscard]] bool has(Permission p) const { return m_bits.test(size_t(p)); }
    friend bool operator==(const PermissionSet &, const PermissionSet &) = default;

private:
    std::bitset<kEnumNames<Permission>.size()> m_bits;
};

/// Who sends a request: the session's user as the database last said. Immutable; a change of rights makes a
/// new one. A request without login has none of it but the address.
struct Caller {
    UserId user;
    SessionId session;
    QString username;
    QString name;
    QString address; ///< Peer address without port.
    PermissionSet permissions;
    std::optional<Ulid> doctorId; ///< The doctor this user is.
    int discountLimitPercent = 0; ///< The largest of the user's roles.
    QDateTime expiresAt;          ///< Absolute end of the session.

    [[nodiscard]] bool loggedIn() const { return session.isValid(); }
    [[nodiscard]] bool may(Permission p) const { return permissions.has(p); }
};

} // namespace hms::server
