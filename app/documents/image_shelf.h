// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/documents/document_transfer.h"

#include <QHash>
#include <QImage>

namespace hms::app {

/// The images of one owner with a small picture of each, fetched one after the other.
class ImageShelf final : public QObject {
    Q_OBJECT

public:
    ImageShelf(ApiClient &api, QNetworkAccessManager &network, QObject *parent = nullptr);

    /// A null id closes.
    void open(const DocumentOwner &owner);
    void reload();
    /// One that was just stored.
    void add(const Document &image);
    void remove(DocumentId image);

    [[nodiscard]] const QList<Document> &images() const { return m_images; } ///< Oldest first.
    /// Null until it is here, and for ever when it cannot be read.
    [[nodiscard]] QImage thumbnail(DocumentId image) const { return m_thumbnails.value(image.toText()); }
    void setThumbnailSize(QSize size) { m_size = size; }

signals:
    void changed();
    void failed(const hms::Error &error);

private:
    void show(const QList<Document> &documents);
    void fetchNext();
    void keep(const Document &image, const QImage &thumbnail);

    ApiClient &m_api;
    QNetworkAccessManager &m_network;
    Generation m_generation;
    DocumentOwner m_owner;
    QList<Document> m_images;
    QHash<QString, QImage> m_thumbnails; ///< By id; null: it cannot be read.
    QPointer<DocumentTransfer> m_fetching;
    QSize m_size{96, 96};
};

} // namespace hms::app
