// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

std::optional<DocumentFormat> formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return DocumentFormat::Pdf;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return DocumentFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return DocumentFormat::Jpeg;
    return std::nullopt;
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<LoadedFile> summedUp(const QString &name, const QByteArray &bytes)
{
    const auto type = formatOf(bytes);
    if (!type)
        return Error::rejected(u"documentKind"_s);
    return LoadedFile{name.right(kDocumentName.max), *type, bytes, sha256Of(bytes)};
}

Result<LoadedFile> loadFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error::rejected(u"documentUnreadable"_s);
    if (file.size() > kDocumentSize.max)
        return Error::rejected(u"documentTooLarge"_s);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Error::rejected(u"documentUnreadable"_s);
    return summedUp(QFileInfo(path).fileName(), bytes);
}

} // namespace hms::app
