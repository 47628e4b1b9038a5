// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/printing/code_reader.h"

#include <ZXing/ReadBarcode.h>

namespace hms::test {

QString readCode(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view);
    return result.isValid() ? QString::fromStdWString(result.text()) : QString();
}

} // namespace hms::test
