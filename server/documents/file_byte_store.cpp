// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/file_byte_store.h"

#include "shared/core/ulid.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::server::documents {

namespace {

constexpr int kHashBytes = 32;

[[noreturn]] void fail(const char *act)
{
    const auto why = errno == ENOSPC || errno == EDQUOT ? StoreError::Why::Full : StoreError::Why::Broken;
    throw StoreError(why, u"cannot %1: %2"_s.arg(QLatin1StringView(act), qt_error_string(errno)));
}

/// Of a file its bytes, of a folder its names.
void sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool ok = fd >= 0 && ::fsync(fd) == 0;
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    errno = error;
    if (!ok)
        fail("bring a document to the disk");
}

void makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        sync(QFileInfo(path).path());
    else if (errno != EEXIST)
        fail("make a folder for documents");
}

void touch(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        fail("mark a document");
    ::close(fd);
}

void removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        fail("remove a document's file");
}

} // namespace

FileByteStore::FileByteStore(const QString &folder)
    : m_folder(folder)
{
    if (!QDir().mkpath(QFileInfo(folder).path()))
        throw StoreError(StoreError::Why::Broken, u"cannot make the folder of documents"_s);
    makeFolder(m_folder);
    for (const auto part : {"/kept"_L1, "/staged"_L1, "/unproven"_L1})
        makeFolder(m_folder + part);
}

QString FileByteStore::stagedName() const
{
    return m_folder + "/staged/"_L1 + Ulid::make().toText();
}

QString FileByteStore::pathOf(const QByteArray &sha256) const
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return m_folder + "/kept/"_L1 + hex.left(2) + u'/' + hex.mid(2);
}

QString FileByteStore::markOf(const QByteArray &sha256) const
{
    return m_folder + "/unproven/"_L1 + QString::fromLatin1(sha256.toHex());
}

void FileByteStore::keep(const QString &staged, const QByteArray &sha256)
{
    Q_ASSERT(sha256.size() == kHashBytes);
    const QString path = pathOf(sha256);
    // First the mark: bytes that lie here without a row must always be findable.
    touch(markOf(sha256));
    sync(m_folder + "/unproven"_L1);
    sync(staged);
    makeFolder(QFileInfo(path).path());
    // Over an equal file, if there is one: that also repairs one that the disk has damaged.
    if (::rename(QFile::encodeName(staged).constData(), QFile::encodeName(path).constData()) != 0)
        fail("keep a document");
    sync(QFileInfo(path).path());
}

std::unique_ptr<QIODevice> FileByteStore::open(const QByteArray &sha256) const
{
    auto file = std::make_unique<QFile>(pathOf(sha256));
    if (!file->open(QIODevice::ReadOnly))
        throw StoreError(file->exists() ? StoreError::Why::Broken : StoreError::Why::Missing,
                         u"cannot open a document's file: "_s + file->errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(file.get()) || hash.result() != sha256)
        throw StoreError(StoreError::Why::Damaged, u"a document's file differs from its hash"_s);
    file->seek(0);
    return file;
}

QList<QByteArray> FileByteStore::unproven() const
{
    QList<QByteArray> out;
    for (const QString &name : QDir(m_folder + "/unproven"_L1).entryList(QDir::Files)) {
        const QByteArray hash = QByteArray::fromHex(name.toLatin1());
        if (hash.size() == kHashBytes)
            out.append(hash);
    }
    return out;
}

void FileByteStore::prove(const QByteArray &sha256)
{
    removeFile(markOf(sha256));
}

void FileByteStore::drop(const QByteArray &sha256)
{
    // The mark last: what is interrupted is found again.
    removeFile(pathOf(sha256));
    removeFile(markOf(sha256));
}

int FileByteStore::sweepStaged(const QDateTime &limit)
{
    int swept = 0;
    for (const QFileInfo &file : QDir(m_folder + "/staged"_L1).entryInfoList(QDir::Files))
        if (file.lastModified() < limit) {
            removeFile(file.filePath());
            ++swept;
        }
    return swept;
}

} // namespace hms::server::documents
