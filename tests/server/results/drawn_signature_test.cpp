// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/drawn_signature.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::results;

namespace {

/// One pixel.
QByteArray dot()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
        "awAAAABJRU5ErkJggg==");
}

QString asData(const QByteArray &file)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(file.toBase64());
}

} // namespace

TEST_CASE("a signature is typed, drawn or missing", "[results][unit]")
{
    const auto none = signatureOf({});
    REQUIRE(none);
    CHECK_FALSE(none->typed);
    CHECK_FALSE(none->drawn);
    CHECK(signatureOf(u"  Rahim "_s)->typed == u"Rahim"_s);
    CHECK(signatureOf(asData(dot()))->drawn == dot());
}

TEST_CASE("what is drawn is one whole small picture", "[results][unit]")
{
    const auto isRefused = [](const QString &given) {
        const auto signature = signatureOf(given);
        return !signature && signature.error() == Error::invalid(u"signature"_s, u"picture"_s);
    };
    QByteArray damaged = dot();
    damaged[40] = char(damaged[40] ^ 1);
    CHECK(isRefused(asData(damaged)));
    CHECK(isRefused(asData(dot().chopped(12)))); // Without its end.
    CHECK(isRefused(asData(dot() + "more")));
    CHECK(isRefused(asData("GIF89a")));
    CHECK(isRefused(asData({})));
    CHECK(isRefused(u"data:image/png;base64,***"_s));
    CHECK(isRefused(u"data:text/html;base64,"_s + QString::fromLatin1(dot().toBase64())));
    CHECK_FALSE(signatureOf(QString(121, u'x')));
}

TEST_CASE("a picture larger than the field for it is refused", "[results][unit]")
{
    CHECK(isPng(dot(), 1, 1));
    CHECK_FALSE(isPng(dot(), 0, 1));
    CHECK_FALSE(isPng(dot(), 1, 0));
    // Lengths that reach past the end.
    QByteArray endless = dot();
    endless[8] = char(0x7f);
    CHECK_FALSE(isPng(endless, 1, 1));
    for (qsizetype size = 0; size < dot().size(); ++size)
        CHECK_FALSE(isPng(dot().first(size), 1, 1));
}
