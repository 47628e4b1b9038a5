// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <semaphore>

namespace hms::server {

/// Argon2id (RFC 9106) through libsodium. Each hash takes the memory of its limits (64 MiB by default), so
/// only a few run at once; more callers wait. Any thread; blocks.
class PasswordHasher {
public:
    struct Limits {
        unsigned long long operations = 2; ///< libsodium's INTERACTIVE.
        size_t memoryBytes = 64ULL * 1024 * 1024;
        int parallel = 2;
    };

    explicit PasswordHasher(Limits limits);

    /// The hash with its parameters and salt, in libsodium's text form.
    QString hash(const QString &password);
    /// Constant time in the password. An empty hash (unknown user) costs the same and never matches.
    bool verify(const QString &password, const QString &hash);

    /// A password a person can type once: 4 groups of 4 letters and digits without look-alikes.
    static QString oneTimePassword();

private:
    Limits m_limits;
    std::counting_semaphore<64> m_places;
    QString m_dummy; ///< Verified for unknown users.
};

} // namespace hms::server
