// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/thumbnail.h"

#include <QBuffer>
#include <QImageReader>

namespace hms::app {

QImage thumbnailOf(DocumentFormat type, const QByteArray &bytes, QSize most)
{
    if (type == DocumentFormat::Pdf)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, type == DocumentFormat::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (const QSize whole = reader.size(); whole.isValid() && !whole.isEmpty())
        reader.setScaledSize(whole.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace hms::app
