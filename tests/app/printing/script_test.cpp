// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/sample_documents.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSet>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

/// A few texts of a paper in a language, so that the tests do not hang on the state of the translations.
class FewTexts : public QTranslator {
public:
    explicit FewTexts(QHash<QByteArray, QString> texts)
        : m_texts(std::move(texts))
    {
    }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_texts.value(source);
    }
    bool isEmpty() const override { return false; }

private:
    QHash<QByteArray, QString> m_texts;
};

PrintLanguage bengali()
{
    return {QLocale(u"bn"_s),
            std::make_shared<FewTexts>(QHash<QByteArray, QString>{
                {"RECEIPT", u"রসিদ"_s}, {"Patient", u"রোগী"_s}, {"DUPLICATE %1", u"প্রতিলিপি %1"_s}})};
}

PrintLanguage arabic()
{
    return {QLocale(u"ar"_s), std::make_shared<FewTexts>(QHash<QByteArray, QString>{
                                  {"RECEIPT", u"إيصال"_s}, {"Patient", u"المريض"_s}})};
}

QFont fontOf(const PrintLanguage &language)
{
    QFont font;
    font.setFamilies(language.fontFamilies());
    font.setPixelSize(40);
    return font;
}

QImage draw(const QString &text, const QFont &font)
{
    QImage image(300, 100, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

/// Glyph by glyph: none is blank, none is the box of a missing one, no two are the same.
void checkLetters(const QString &letters, const QFont &font)
{
    const QImage blank = draw(QString(), font);
    const QImage missing = draw(QString(QChar(0xe0ff)), font); // A private character that no font has.
    QSet<QByteArray> seen;
    for (const QChar letter : letters) {
        INFO(QString(letter).toStdString());
        const QImage image = draw(QString(letter), font);
        CHECK(image != blank);
        CHECK(image != missing);
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    CHECK(seen.size() == letters.size());
}

} // namespace

TEST_CASE("Bengali and Arabic letters have glyphs in every paper's fonts", "[printing][ui]")
{
    for (const PrintLanguage &language : {PrintLanguage::fromTag(u"en"_s), bengali(), arabic()}) {
        INFO(language.locale().name().toStdString());
        checkLetters(u"আকখগঘচছজটডতদনপবমরলশসহ০১২৩৪৫৬৭৮৯"_s, fontOf(language));
        checkLetters(u"ابجدهوزحطكلمنسعفصقرشت٠١٢٣٤٥٦٧٨٩"_s, fontOf(language));
        checkLetters(u"ABCabc0123456789"_s, fontOf(language));
    }
}

TEST_CASE("letters join as their script asks", "[printing][ui]")
{
    const QFontMetricsF bn(fontOf(bengali()));
    const QFontMetricsF ar(fontOf(arabic()));
    const QString joiner(QChar(0x200c)); // Keeps letters from joining.

    // A conjunct is one shape, narrower than its letters side by side.
    CHECK(bn.horizontalAdvance(u"ক্ষ"_s) < 0.9 * bn.horizontalAdvance(u"কষ"_s));
    CHECK(ar.horizontalAdvance(u"سسس"_s) <
          0.9 * ar.horizontalAdvance(u"س"_s + joiner + u"س"_s + joiner + u"س"_s));
}

TEST_CASE("a paper speaks its own language, whatever the screen speaks", "[printing][ui]")
{
    PrintJob job = test::receiptJob();
    job.copyNumber = 1;
    const auto html = [&job](const PrintLanguage &language, const QString &tag, bool native) {
        return fillDocument(documentView(job, language, formatOf(job.snapshot.letterhead, tag, native))).html;
    };

    CHECK(html(bengali(), u"bn"_s, true).contains(u"প্রতিলিপি ১"_s));
    CHECK(html(bengali(), u"bn"_s, true).contains(u"১,০০০.০০"_s));
    CHECK(html(bengali(), u"bn"_s, false).contains(u"1,000.00"_s));
    CHECK(html(arabic(), u"ar"_s, false).contains(u"إيصال"_s));
    CHECK(html(PrintLanguage::fromTag(u"en"_s), u"en"_s, false).contains(u"RECEIPT"_s));
}

TEST_CASE("an Arabic receipt mirrors its columns", "[printing][ui]")
{
    // Ink left and right of the middle in the row of the heading: word and copy mark change places.
    const auto inkOnRight = [](const PrintLanguage &language, const QString &tag) {
        PrintJob job = test::receiptJob();
        job.copyNumber = 1; // The mark is a black box: by far the most ink of the paper's top.
        const QImage image = renderRaster(
            documentView(job, language, formatOf(job.snapshot.letterhead, tag, false)), language);
        qint64 balance = 0;
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < image.width(); ++x)
                balance += image.pixelIndex(x, y) * (x < image.width() / 2 ? -1 : 1);
        return balance > 0;
    };

    CHECK(inkOnRight(PrintLanguage::fromTag(u"en"_s), u"en"_s));
    CHECK(inkOnRight(bengali(), u"bn"_s));
    CHECK_FALSE(inkOnRight(arabic(), u"ar"_s));
}
