// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_anchors.h"

#include <QFile>
#include <QSaveFile>

#include <array>
#include <sodium.h>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::server::audit {

struct AuditAnchors::Key {
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
};

namespace {

[[noreturn]] void fail(const QFileDevice &file)
{
    throw std::runtime_error(
        ("cannot use "_L1 + file.fileName() + ": "_L1 + file.errorString()).toStdString());
}

/// "<instant> <seq> <hash>": what is signed, and the line without its signature.
QByteArray statement(const QByteArray &instant, const AuditHead &head)
{
    return instant + ' ' + QByteArray::number(head.seq) + ' ' + head.hash.toHex();
}

} // namespace

AuditAnchors::AuditAnchors(const QString &folder)
    : m_folder(folder)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
}

AuditAnchors::Key AuditAnchors::key(bool create) const
{
    QFile file(keyPath());
    QByteArray seed;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            fail(file);
        seed = QByteArray::fromHex(file.readAll().trimmed());
        if (seed.size() != crypto_sign_SEEDBYTES)
            throw std::runtime_error("audit-anchors.key holds no key");
    } else {
        seed.resize(crypto_sign_SEEDBYTES);
        randombytes_buf(seed.data(), size_t(seed.size()));
    }
    if (create && !file.exists()) {
        QSaveFile fresh(keyPath());
        if (!fresh.open(QIODevice::WriteOnly) ||
            !fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
            fresh.write(seed.toHex() + '\n') < 0 || !fresh.commit())
            fail(fresh);
    }
    Key key;
    crypto_sign_seed_keypair(key.open.data(), key.secret.data(),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return key;
}

QString AuditAnchors::append(const AuditHead &head, const QDateTime &now)
{
    const Anchors before = read();
    if (head.seq == 0 || (!before.heads.isEmpty() && before.heads.last() == head))
        return {};
    const Key signer = key(true);
    QByteArray line = statement(now.toUTC().toString(Qt::ISODateWithMs).toLatin1(), head);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(line.constData()),
                         static_cast<unsigned long long>(line.size()), signer.secret.data());
    line += ' ' + signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);

    QFile file(logPath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line + '\n') < 0 ||
        !file.flush() || ::fsync(file.handle()) != 0)
        fail(file);
    return QString::fromLatin1(line);
}

AuditAnchors::Anchors AuditAnchors::read() const
{
    Anchors out;
    QFile file(logPath());
    if (!file.exists())
        return out;
    if (!file.open(QIODevice::ReadOnly))
        fail(file);
    const Key signer = key(false);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArrayList parts = line.split(' ');
        const AuditHead head{parts.value(1).toLongLong(), QByteArray::fromHex(parts.value(2))};
        const QByteArray signedText = statement(parts.value(0), head);
        const QByteArray signature = QByteArray::fromBase64(
            parts.value(3), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool ours = parts.size() == 4 && signature.size() == crypto_sign_BYTES &&
                          crypto_sign_verify_detached(
                              reinterpret_cast<const unsigned char *>(signature.constData()),
                              reinterpret_cast<const unsigned char *>(signedText.constData()),
                              static_cast<unsigned long long>(signedText.size()), signer.open.data()) == 0;
        if (ours)
            out.heads.append(head);
        else
            out.forged = true;
    }
    return out;
}

} // namespace hms::server::audit
