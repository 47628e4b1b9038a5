// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/receipt_code.h"

#include <QByteArray>

#include <array>
#include <sodium.h>

namespace hms::server::billing {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kCodeLength = 10;
constexpr int kBitsPerCharacter = 5;

QByteArray canonical(QStringView typed)
{
    QByteArray out;
    for (const QChar c : typed) {
        const QChar upper = c.toUpper();
        if (upper == u'-' || upper.isSpace())
            continue;
        if (upper == u'O')
            out += '0';
        else if (upper == u'I' || upper == u'L')
            out += '1';
        else
            out += upper.toLatin1();
    }
    return out;
}

} // namespace

QString receiptCode(const QString &keyHex, const ReceiptFacts &facts)
{
    return keyedCode(keyHex, {facts.receiptNumber, QString::number(facts.amount.minor),
                              facts.businessDate.toString(Qt::ISODate), facts.billNumber});
}

QString keyedCode(const QString &keyHex, const QStringList &facts)
{
    const QByteArray key = QByteArray::fromHex(keyHex.toLatin1());
    const QByteArray text = facts.join(u'\n').toUtf8();
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    quint64 bits = 0;
    for (size_t i = 0; i < sizeof bits; ++i)
        bits = bits << 8 | digest[i];
    QString code;
    for (int i = 1; i <= kCodeLength; ++i)
        code += QLatin1Char(kAlphabet[(bits >> (64 - kBitsPerCharacter * i)) & 31]);
    return code;
}

bool isSameCode(QStringView typed, const QString &code)
{
    const QByteArray a = canonical(typed);
    const QByteArray b = code.toLatin1();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace hms::server::billing
