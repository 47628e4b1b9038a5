// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_file.h"

#include "server/db/operator_error.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sysexits.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::server::archive {

namespace {

[[noreturn]] void fail(const QString &path, const QString &why)
{
    throw OperatorError(EX_IOERR, u"cannot write %1: %2"_s.arg(path, why));
}

/// Content and name are on the disk when this returns.
void putInPlace(QFile &partial, const QString &path)
{
    if (!partial.flush() || ::fsync(partial.handle()) != 0)
        fail(path, partial.errorString());
    partial.close();
    if (std::rename(QFile::encodeName(partial.fileName()).constData(), QFile::encodeName(path).constData()) !=
        0)
        fail(path, u"cannot rename"_s);
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    if (!synced)
        fail(path, u"its folder cannot be brought to the disk"_s);
}

void openPartial(QFile &partial, const QString &path)
{
    if (!partial.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        !partial.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail(path, partial.errorString());
}

/// A file that says something else is somebody's only copy of it.
void setAside(const QString &path, const FileContent &fresh)
{
    if (!QFileInfo::exists(path) || readArchive(path) == fresh)
        return;
    const QString aside = path + QDateTime::currentDateTimeUtc().toString(u"'.before-'yyyyMMddHHmmsszzz"_s);
    if (!QFile::rename(path, aside))
        fail(path, u"cannot set the one that is there aside"_s);
}

} // namespace

ArchiveWriter::ArchiveWriter(const QString &path)
    : m_path(path)
    , m_partial(path + u".partial"_s)
{
    openPartial(m_partial, path);
}

void ArchiveWriter::line(const QByteArray &text)
{
    Q_ASSERT(!text.contains('\n'));
    const QByteArray bytes = text + '\n';
    if (m_partial.write(bytes) != bytes.size())
        fail(m_path, m_partial.errorString());
    m_hash.addData(bytes);
    ++m_rows;
}

FileContent ArchiveWriter::finish()
{
    const FileContent written{m_rows, QString::fromLatin1(m_hash.result().toHex())};
    setAside(m_path, written);
    putInPlace(m_partial, m_path);
    return written;
}

FileContent readArchive(const QString &path, const std::function<void(const QByteArray &)> &tell)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw OperatorError(EX_NOINPUT, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FileContent content;
    while (!file.atEnd()) {
        QByteArray bytes = file.readLine();
        hash.addData(bytes);
        ++content.rows;
        if (bytes.endsWith('\n'))
            bytes.chop(1);
        if (tell)
            tell(bytes);
    }
    if (file.error() != QFileDevice::NoError)
        throw OperatorError(EX_IOERR, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    content.sha256 = QString::fromLatin1(hash.result().toHex());
    return content;
}

void writeDurably(const QString &path, const QByteArray &content)
{
    QFile partial(path + u".partial"_s);
    openPartial(partial, path);
    if (partial.write(content) != content.size())
        fail(path, partial.errorString());
    putInPlace(partial, path);
}

} // namespace hms::server::archive
