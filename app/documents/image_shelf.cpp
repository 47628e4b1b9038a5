// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/image_shelf.h"

#include "app/documents/thumbnail.h"
#include "app/printing/background.h"

#include <algorithm>

namespace hms::app {

ImageShelf::ImageShelf(ApiClient &api, QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_network(network)
{
}

void ImageShelf::open(const DocumentOwner &owner)
{
    m_owner = owner;
    delete m_fetching; // It stops moving bytes.
    m_generation.forget();
    m_images.clear();
    m_thumbnails.clear();
    emit changed();
    reload();
}

void ImageShelf::reload()
{
    if (m_owner.id.isNull())
        return;
    m_api.call(ListDocuments{m_owner, {}}, this,
               m_generation.newest([this](const Result<QList<Document>> &answer) {
                   if (answer)
                       show(*answer);
                   else
                       emit failed(answer.error());
               }));
}

void ImageShelf::show(const QList<Document> &documents)
{
    m_images.clear();
    for (auto at = documents.crbegin(); at != documents.crend(); ++at)
        if (at->type != DocumentFormat::Pdf)
            m_images.append(*at);
    emit changed();
    fetchNext();
}

void ImageShelf::add(const Document &image)
{
    const bool isKnown = std::ranges::any_of(m_images, [&](const Document &d) { return d.id == image.id; });
    if (isKnown || image.owner.id != m_owner.id)
        return;
    m_images.append(image);
    emit changed();
    fetchNext();
}

void ImageShelf::remove(DocumentId image)
{
    m_images.removeIf([&](const Document &each) { return each.id == image; });
    emit changed();
}

void ImageShelf::fetchNext()
{
    if (m_fetching)
        return;
    const auto next = std::ranges::find_if(
        m_images, [this](const Document &image) { return !m_thumbnails.contains(image.id.toText()); });
    if (next == m_images.end())
        return;
    const Document image = *next;
    m_fetching = new DocumentTransfer(m_api, m_network, this);
    connect(m_fetching, &DocumentTransfer::failed, this, [this, image] { keep(image, {}); });
    connect(m_fetching, &DocumentTransfer::downloaded, this,
            [this, image](const Document &, const QByteArray &bytes) {
                inBackground(
                    m_fetching,
                    [type = image.type, bytes, size = m_size] { return thumbnailOf(type, bytes, size); },
                    [this, image](const QImage &thumbnail) { keep(image, thumbnail); });
            });
    m_fetching->download(image);
}

void ImageShelf::keep(const Document &image, const QImage &thumbnail)
{
    m_fetching->deleteLater();
    m_fetching.clear();
    m_thumbnails.insert(image.id.toText(), thumbnail);
    emit changed();
    fetchNext();
}

} // namespace hms::app
