// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sealed_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr QLatin1StringView kTemporary{".part"};
constexpr QLatin1StringView kSetAside{".bad"};
constexpr int kNonceBytes = crypto_secretbox_NONCEBYTES;

static_assert(SealKey::kBytes == crypto_secretbox_KEYBYTES);

/// QSaveFile syncs neither the folder nor lets the mode be set before the first byte is in it.
bool writeSynced(const QString &path, const QByteArray &bytes)
{
    const QByteArray native = QFile::encodeName(path);
    const int fd = ::open(native.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    QFile file;
    const bool written =
        file.open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle) &&
        file.write(bytes) == bytes.size() && ::fsync(fd) == 0;
    file.close();
    return written;
}

bool syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

bool replaceSynced(const QString &path, const QByteArray &bytes)
{
    const QString part = path + kTemporary;
    const QByteArray from = QFile::encodeName(part);
    if (!writeSynced(part, bytes) || ::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(part);
        return false;
    }
    return syncFolder(QFileInfo(path).path());
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool startSodium()
{
    return sodium_init() >= 0;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

std::optional<SealKey> SealKey::ofFile(const QString &path)
{
    if (!startSodium())
        return std::nullopt;
    QFile file(path);
    if (!file.exists()) {
        QByteArray fresh(kBytes, Qt::Uninitialized);
        randombytes_buf(fresh.data(), size_t(fresh.size()));
        const bool made = makePrivateFolder(QFileInfo(path).path()) && replaceSynced(path, fresh);
        sodium_memzero(fresh.data(), size_t(fresh.size()));
        if (!made)
            return std::nullopt;
    }
    SealKey key;
    if (!file.open(QIODevice::ReadOnly) || file.size() != kBytes ||
        QFileInfo(file).ownerId() != ::geteuid() ||
        file.read(reinterpret_cast<char *>(key.m_bytes), kBytes) != kBytes)
        return std::nullopt;
    return key;
}

SealKey::~SealKey()
{
    sodium_memzero(m_bytes, kBytes);
}

SealKey SealKey::derived(const QByteArray &purpose) const
{
    SealKey key;
    crypto_generichash(key.m_bytes, kBytes, raw(purpose), size_t(purpose.size()), m_bytes, kBytes);
    return key;
}

QByteArray SealKey::seal(const QByteArray &plain) const
{
    QByteArray sealed(kNonceBytes + crypto_secretbox_MACBYTES + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), kNonceBytes);
    crypto_secretbox_easy(raw(sealed) + kNonceBytes, raw(plain), size_t(plain.size()), raw(sealed), m_bytes);
    return sealed;
}

std::optional<QByteArray> SealKey::open(const QByteArray &sealed) const
{
    const qsizetype size = sealed.size() - kNonceBytes - qsizetype(crypto_secretbox_MACBYTES);
    if (size < 0)
        return std::nullopt;
    QByteArray plain(size, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(raw(plain), raw(sealed) + kNonceBytes, size_t(sealed.size() - kNonceBytes),
                                   raw(sealed), m_bytes) != 0)
        return std::nullopt;
    return plain;
}

SealedFiles::SealedFiles(QString folder, const SealKey &key)
    : m_folder(std::move(folder))
    , m_key(key)
{
}

QString SealedFiles::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

bool SealedFiles::write(const QString &name, const QByteArray &plain) const
{
    return makePrivateFolder(m_folder) && replaceSynced(pathOf(name), m_key.seal(plain));
}

std::optional<QByteArray> SealedFiles::read(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return m_key.open(file.readAll());
}

bool SealedFiles::remove(const QString &name) const
{
    return QFile::remove(pathOf(name)) && syncFolder(m_folder);
}

bool SealedFiles::setAside(const QString &name) const
{
    QFile::remove(pathOf(name) + kSetAside);
    return QFile::rename(pathOf(name), pathOf(name) + kSetAside);
}

QStringList SealedFiles::names() const
{
    QStringList result;
    const auto files = QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : files)
        if (!name.endsWith(kTemporary) && !name.endsWith(kSetAside))
            result.append(name);
    return result;
}

} // namespace hms::app
