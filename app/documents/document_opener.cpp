// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_opener.h"

#include "app/printing/preview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString endingOf(DocumentFormat type)
{
    switch (type) {
    case DocumentFormat::Pdf: return u".pdf"_s;
    case DocumentFormat::Png: return u".png"_s;
    case DocumentFormat::Jpeg: return u".jpg"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentOpener::DocumentOpener(QObject *parent)
    : QObject(parent)
    , m_folder(QDir::tempPath() + u"/hms-documents-XXXXXX"_s)
    , m_viewer(&QDesktopServices::openUrl)
{
}

QString DocumentOpener::fileName(const Document &document)
{
    QString base = QFileInfo(document.name).completeBaseName();
    base.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u' '; });
    return base.trimmed() + u'-' + document.id.toText().right(6) + endingOf(document.type);
}

bool DocumentOpener::open(const Document &document, const QByteArray &bytes)
{
    if (document.sealed && document.type == DocumentFormat::Pdf) {
        showOwn(document, bytes);
        return true;
    }
    QSaveFile file(m_folder.filePath(fileName(document)));
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return false;
    return m_viewer(QUrl::fromLocalFile(file.fileName()));
}

void DocumentOpener::showOwn(const Document &document, const QByteArray &bytes)
{
    auto *window = new PrintPreview;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"documentWindow"_s);
    window->setWindowTitle(document.name);
    window->hidePrint();
    window->setDocument(document.name, bytes);
    window->resize(window->fontMetrics().averageCharWidth() * 110, window->fontMetrics().height() * 50);
    connect(this, &QObject::destroyed, window, &QObject::deleteLater); // The user's session is over.
    window->show();
}

} // namespace hms::app
