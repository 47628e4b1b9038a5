// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/http_head.h"

#include <QList>

#include <algorithm>

namespace hms::server {

namespace {

constexpr QByteArrayView kEnd("\r\n\r\n");
constexpr int kMostDigits = 15; // Of a length; beyond it nobody has a disk.

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(QByteArrayView text, char least)
{
    return std::all_of(text.begin(), text.end(), [least](char c) { return c >= least && c != 0x7f; });
}

std::optional<qint64> toLength(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.isEmpty() || text.size() > kMostDigits || !digits)
        return std::nullopt;
    return text.toLongLong();
}

} // namespace

qsizetype HttpHead::sizeOf(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf(kEnd);
    return end < 0 ? 0 : end + kEnd.size();
}

std::optional<HttpHead> HttpHead::parse(QByteArrayView head)
{
    if (!head.endsWith(kEnd))
        return std::nullopt;
    QList<QByteArray> lines = head.chopped(kEnd.size()).toByteArray().split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // The last one lost its end above.
        if (!lines[i].endsWith('\r'))
            return std::nullopt;
        lines[i].chop(1);
    }
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    if (first.size() != 3 || !isToken(first[0]) || !first[1].startsWith('/') || !isVisible(first[1], '!') ||
        (first[2] != "HTTP/1.1" && first[2] != "HTTP/1.0"))
        return std::nullopt;

    HttpHead out;
    out.method = first[0];
    out.target = first[1];
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!isToken(name) || !isVisible(value, ' ') || out.fields.contains(name))
            return std::nullopt;
        out.fields.insert(name, value);
    }
    if (out.fields.contains("transfer-encoding"))
        return std::nullopt;
    if (const auto length = out.fields.constFind("content-length"); length != out.fields.constEnd()) {
        const auto bytes = toLength(*length);
        if (!bytes)
            return std::nullopt;
        out.m_contentLength = *bytes;
    }
    return out;
}

QByteArray HttpHead::bearer() const
{
    const QByteArray value = fields.value("authorization");
    constexpr QByteArrayView kScheme("bearer ");
    return value.left(kScheme.size()).toLower() == kScheme ? value.mid(kScheme.size()).trimmed()
                                                           : QByteArray();
}

} // namespace hms::server
