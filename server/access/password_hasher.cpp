// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/password_hasher.h"

#include <sodium.h>
#include <stdexcept>

namespace hms::server {

PasswordHasher::PasswordHasher(Limits limits)
    : m_limits(limits)
    , m_places(limits.parallel)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
    m_dummy = hash(oneTimePassword());
}

QString PasswordHasher::hash(const QString &password)
{
    const QByteArray bytes = password.toUtf8();
    char out[crypto_pwhash_STRBYTES];
    m_places.acquire();
    const int failed =
        crypto_pwhash_str(out, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          m_limits.operations, m_limits.memoryBytes);
    m_places.release();
    if (failed != 0)
        throw std::runtime_error("no memory for a password hash");
    return QString::fromLatin1(out);
}

bool PasswordHasher::verify(const QString &password, const QString &hash)
{
    const QByteArray bytes = password.toUtf8();
    const QByteArray stored = (hash.isEmpty() ? m_dummy : hash).toLatin1();
    m_places.acquire();
    const int failed = crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                                static_cast<unsigned long long>(bytes.size()));
    m_places.release();
    return failed == 0 && !hash.isEmpty();
}

QString PasswordHasher::oneTimePassword()
{
    static constexpr char kLetters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    QString out;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            out += QLatin1Char('-');
        out += QLatin1Char(kLetters[randombytes_uniform(sizeof kLetters - 1)]);
    }
    return out;
}

} // namespace hms::server
