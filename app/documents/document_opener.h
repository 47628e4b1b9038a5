// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/documents/document.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>

class QUrl;

namespace hms::app {

/// Shows a document that was downloaded: a PDF that the hospital itself made in a window of our own, anything
/// else in the system's viewer (ours gets no fixes, and what comes from outside may be hostile). Files for
/// that viewer are only this user's to read and go when this object does.
class DocumentOpener final : public QObject {
    Q_OBJECT

public:
    explicit DocumentOpener(QObject *parent = nullptr);

    /// False when it cannot be shown.
    bool open(const Document &document, const QByteArray &bytes);
    /// How a file is given to the system; tests look at it instead.
    void setSystemViewer(std::function<bool(const QUrl &)> viewer) { m_viewer = std::move(viewer); }

    /// A name that a viewer understands and nothing executes: letters and digits of the document's own, and
    /// the ending of its real kind.
    static QString fileName(const Document &document);

private:
    void showOwn(const Document &document, const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::function<bool(const QUrl &)> m_viewer;
};

} // namespace hms::app
