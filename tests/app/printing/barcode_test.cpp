// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/barcode.h"
#include "tests/app/printing/code_reader.h"

#include <QPainter>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using app::Barcode;
using app::BarcodeKind;

TEST_CASE("a code reads back as its text", "[printing][ui]")
{
    const QString text = u"HMS1:R:R-2026-0107/7K3M-Q9TX"_s;
    const BarcodeKind kind = GENERATE(BarcodeKind::Qr, BarcodeKind::Code128);

    const Barcode barcode = Barcode::encode(kind, text);

    CHECK(test::readCode(barcode.toImage(3, 60)) == text);
}

TEST_CASE("a code has modules of whole pixels and a quiet zone", "[printing][ui]")
{
    const Barcode barcode = Barcode::encode(BarcodeKind::Qr, u"HMS1:B:B-2026-0042"_s);
    const QImage image = barcode.toImage(5);

    REQUIRE(image.width() == barcode.size().width() * 5);
    for (int i = 0; i < image.width(); ++i)
        for (int edge = 0; edge < 4 * 5; ++edge)
            REQUIRE(image.pixelColor(i, edge) == QColor(Qt::white));
    CHECK(image.pixelColor(4 * 5, 4 * 5) == QColor(Qt::black)); // The corner of the finder pattern.
}

TEST_CASE("the shape of a code is the picture of it", "[printing][ui]")
{
    const Barcode barcode = Barcode::encode(BarcodeKind::Qr, u"HMS1:V:01JDA00000000000000000000V"_s);
    const QImage expected = barcode.toImage(4).convertToFormat(QImage::Format_RGB32);
    QImage drawn(expected.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);

    QPainter(&drawn).fillPath(barcode.toPath({0, 0}, {4, 4}), Qt::black);

    CHECK(drawn == expected);
}

TEST_CASE("what cannot be encoded is no code", "[printing][ui]")
{
    CHECK(Barcode::encode(BarcodeKind::Qr, QString()).isNull());
    CHECK(Barcode::encode(BarcodeKind::Code128, u"আ"_s).isNull());
}
