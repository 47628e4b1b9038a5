// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/document_checks.h"
#include "tests/support/sample_files.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::documents;
using namespace hms::test;

namespace {

std::string verdict(DocumentFormat type, const QByteArray &bytes)
{
    const char *problem = problemOf(type, bytes);
    return problem ? problem : "fine";
}

constexpr auto kScript = "5 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n";

} // namespace

TEST_CASE("files are what they say they are", "[documents][unit]")
{
    CHECK(verdict(DocumentFormat::Pdf, pdfFile()) == "fine");
    CHECK(verdict(DocumentFormat::Png, pngFile()) == "fine");
    CHECK(verdict(DocumentFormat::Jpeg, jpegFile()) == "fine");
    for (const auto &[type, name] : kEnumNames<DocumentFormat>) {
        INFO(name);
        CHECK(verdict(type, {}) == "type");
        CHECK(verdict(type, "MZ\x90" + QByteArray(500, 'x')) == "type");
        CHECK((verdict(type, pdfFile()) == "fine") == (type == DocumentFormat::Pdf));
        CHECK((verdict(type, pngFile()) == "fine") == (type == DocumentFormat::Png));
        CHECK((verdict(type, jpegFile()) == "fine") == (type == DocumentFormat::Jpeg));
    }
}

TEST_CASE("an image may be large but no flood of pixels", "[documents][unit]")
{
    CHECK(verdict(DocumentFormat::Png, pngFile(10'000, 5'000)) == "fine");
    CHECK(verdict(DocumentFormat::Png, pngFile(10'000, 5'001)) == "pixels");
    CHECK(verdict(DocumentFormat::Png, pngFile(0xffffffff, 0xffffffff)) != "fine");
    CHECK(verdict(DocumentFormat::Png, pngFile(100'000, 100'000)) == "pixels");
    CHECK(verdict(DocumentFormat::Jpeg, jpegFile(7'000, 7'000)) == "fine");
    CHECK(verdict(DocumentFormat::Jpeg, jpegFile(65'535, 65'535)) == "pixels");
    CHECK(verdict(DocumentFormat::Png, pngFile(0, 10)) == "type");
    CHECK(verdict(DocumentFormat::Jpeg, jpegFile(10, 0)) == "type");
}

TEST_CASE("a broken or lengthened image is none", "[documents][unit]")
{
    for (const QByteArray &whole : {pngFile(), jpegFile()}) {
        const auto type = whole == pngFile() ? DocumentFormat::Png : DocumentFormat::Jpeg;
        for (qsizetype size = 0; size < 25 && size < whole.size(); ++size)
            CHECK(verdict(type, whole.first(size)) == "type");
    }
    CHECK(verdict(DocumentFormat::Png, pngFile() + "PK\x03\x04 and an archive") == "type");
    QByteArray lying = pngFile();
    lying[8] = '\x7f'; // The first chunk says that it is two gigabytes long.
    CHECK(verdict(DocumentFormat::Png, lying) == "type");
    QByteArray twice = pngFile();
    twice.insert(8, pngFile().sliced(8, 25)); // A second header, with another size for other readers.
    CHECK(verdict(DocumentFormat::Png, twice) == "type");
}

TEST_CASE("a PDF that can do more than be read is refused", "[documents][unit]")
{
    const auto pdf = [](const QByteArray &extra) { return verdict(DocumentFormat::Pdf, pdfFile(extra)); };
    CHECK(pdf(kScript) == "activeContent");
    CHECK(pdf("5 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n") == "activeContent");
    CHECK(pdf("5 0 obj\n<< /Type /EmbeddedFile >>\nendobj\n") == "activeContent");
    CHECK(pdf("5 0 obj\n<< /Names << /EmbeddedFiles 6 0 R >> >>\nendobj\n") == "activeContent");
    CHECK(pdf("5 0 obj\n<< /Encrypt 6 0 R >>\nendobj\n") == "activeContent");
    CHECK(pdf("5 0 obj\n<< /S /J#61vaScr#69pt >>\nendobj\n") == "activeContent");
    CHECK(pdf("5 0 obj\n<< /S/JavaScript>>\nendobj\n") == "activeContent");
    CHECK(pdf("5 0 obj\n(They had a /JavaScripture lesson) /Launcher\nendobj\n") == "fine");
    CHECK(verdict(DocumentFormat::Pdf, "%PDF-1.7\nno end") == "type");
}

TEST_CASE("what a PDF hides in compressed objects is found", "[documents][unit]")
{
    const auto pdf = [](const QByteArray &extra) { return verdict(DocumentFormat::Pdf, pdfFile(extra)); };
    CHECK(pdf(objectStream("5 0 << /Type /Font >>")) == "fine");
    CHECK(pdf(objectStream("5 0 << /S /JavaScript /JS (x) >>")) == "activeContent");
    CHECK(pdf(objectStream("5 0 << /S /J#61vaScript >>")) == "activeContent");
    CHECK(pdf(objectStream("5 0 << /Type /Font >>", "[/ASCIIHexDecode /FlateDecode]")) == "activeContent");
    CHECK(pdf(objectStream("5 0 << /Type /Font >>", "/LZWDecode")) == "activeContent");
    CHECK(
        pdf("9 0 obj\n<< /Type /Obj#53tm /Filter /FlateDecode >>\nstream\nnot packed at all\nendstream\n") ==
        "activeContent");
}

TEST_CASE("a PDF cannot lead the search astray", "[documents][unit]")
{
    const auto pdf = [](const QByteArray &extra) { return verdict(DocumentFormat::Pdf, pdfFile(extra)); };
    const QByteArray script = deflated("5 0 << /S /JavaScript >>");
    const auto stream = [&script](const QByteArray &dictionary) {
        return "9 0 obj\n" + dictionary + "\nstream\n" + script + "\nendstream\nendobj\n";
    };
    CHECK(pdf(stream("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>")) == "activeContent");
    // Readers do without the type.
    CHECK(pdf(stream("<< /N 1 /First 4 /Filter /FlateDecode >>")) == "activeContent");
    // A string, a comment and padding between what belongs together.
    CHECK(pdf(stream("<< /Filter /FlateDecode /X (>>\nstream\n) /Type /ObjStm /N 1 /First 4 >>")) ==
          "activeContent");
    CHECK(pdf(stream("<< /Filter /FlateDecode % >> stream\n /N 1 /First 4 >>")) == "activeContent");
    CHECK(pdf(stream("<< /N 1 /First 4 " + QByteArray(100'000, ' ') + " /Filter /FlateDecode >>")) ==
          "activeContent");
    CHECK(pdf(stream("<< /X (\\) >> stream) /N 1 /First 4 /Filter /FlateDecode >>")) == "activeContent");
    CHECK(pdf(stream("<< /N 1 /First 4 /Filter /FlateDecode /X <4a>>>")) == "activeContent");
    // The filter elsewhere, or one that rearranges the bytes.
    CHECK(pdf(stream("<< /N 1 /First 4 /Filter 12 0 R >>")) == "activeContent");
    CHECK(pdf(stream("<< /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >> >>")) ==
          "activeContent");
    CHECK(pdf(stream("<< /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] >>")) == "activeContent");
    // The same bytes as a picture or a colour profile are no objects.
    CHECK(pdf(stream("<< /Type /XObject /Filter /FlateDecode >>")) == "fine");
    CHECK(pdf(stream("<< /N 3 /Filter /FlateDecode >>")) == "fine");
}

TEST_CASE("a PDF that consists of beginnings is given up soon", "[documents][unit]")
{
    QElapsedTimer clock;
    clock.start();
    CHECK(verdict(DocumentFormat::Pdf, pdfFile(QByteArray("1 0 obj<<").repeated(200'000))) ==
          "activeContent");
    CHECK(verdict(DocumentFormat::Pdf, pdfFile(QByteArray("obj<<>>stream\n").repeated(140'000))) == "fine");
    CHECK(verdict(DocumentFormat::Pdf, pdfFile(QByteArray("/#4a/").repeated(400'000))) == "fine");
    CHECK(clock.elapsed() < 20'000); // Under a sanitizer, too; square growth would take hours.
}

TEST_CASE("a PDF that unpacks without end costs neither memory nor time", "[documents][unit]")
{
    const QByteArray bomb = objectStream(QByteArray(100 * 1024 * 1024, ' '));
    REQUIRE(bomb.size() < 200'000);
    CHECK(verdict(DocumentFormat::Pdf, pdfFile(bomb)) == "activeContent");
    // Many that are small each share one limit.
    const QByteArray part = objectStream(QByteArray(10 * 1024 * 1024, ' '));
    CHECK(verdict(DocumentFormat::Pdf, pdfFile(part.repeated(8))) == "activeContent");
    CHECK(verdict(DocumentFormat::Pdf, pdfFile(part.repeated(3))) == "fine");
}

TEST_CASE("a document's name is a file's name and nothing else", "[documents][unit]")
{
    CHECK(isFileName(u"Chest X-ray (left) 2026.pdf"_s));
    CHECK(isFileName(u"রক্ত পরীক্ষা‍.pdf"_s));
    CHECK(isFileName(u"تقرير.pdf"_s));
    for (const QString &name :
         {u"../secret"_s, u"a\\b"_s, u"a\nb"_s, u"  "_s, u".."_s, u"x\u202Efdp.exe"_s, QString()}) {
        INFO(name.toStdString());
        CHECK_FALSE(isFileName(name));
    }
}
