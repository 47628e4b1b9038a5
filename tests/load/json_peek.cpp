// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/json_peek.h"

#include "shared/protocol/frame.h"
#include "shared/protocol/topics.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

/// Walks one text; every step leaves the cursor at the next thing or at the end.
class Cursor {
public:
    explicit Cursor(QStringView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    bool take(QChar c)
    {
        skipBlanks();
        if (atEnd() || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    QStringView takeValue()
    {
        skipBlanks();
        const auto from = m_at;
        if (!atEnd() && *m_at == u'"')
            skipString();
        else
            skipNested();
        return {from, m_at};
    }

private:
    void skipBlanks()
    {
        while (!atEnd() && m_at->isSpace())
            ++m_at;
    }
    void skipString()
    {
        for (++m_at; !atEnd() && *m_at != u'"'; ++m_at)
            if (*m_at == u'\\' && ++m_at == m_end)
                return;
        if (!atEnd())
            ++m_at;
    }
    /// An object, a list, or a bare word up to what ends it.
    void skipNested()
    {
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            const QChar c = *m_at;
            if (c == u'"') {
                skipString();
                --m_at;
            } else if (c == u'{' || c == u'[') {
                ++depth;
            } else if (c == u'}' || c == u']') {
                if (depth == 0)
                    return;
                if (--depth == 0) {
                    ++m_at;
                    return;
                }
            } else if (depth == 0 && (c == u',' || c.isSpace())) {
                return;
            }
        }
    }

    QStringView::const_iterator m_at;
    QStringView::const_iterator m_end;
};

/// What is written neither as our server writes it, or is an error: rare, so a document is no cost.
PeekedFrame parsed(const QString &frame)
{
    PeekedFrame peeked;
    const auto incoming = parseIncoming(frame.toUtf8());
    if (!incoming || incoming->id < 0)
        return peeked;
    peeked.id = incoming->id;
    if (incoming->result) {
        peeked.kind = PeekedFrame::Kind::Result;
        peeked.body = member(frame, "result"_L1);
    } else {
        peeked.kind = PeekedFrame::Kind::Refused;
        peeked.error = incoming->result.error();
    }
    return peeked;
}

} // namespace

QStringView member(QStringView object, QLatin1StringView name)
{
    Cursor cursor(object);
    if (!cursor.take(u'{'))
        return {};
    do {
        const QStringView key = cursor.takeValue();
        if (!cursor.take(u':'))
            return {};
        const QStringView value = cursor.takeValue();
        if (content(key) == name)
            return value;
    } while (cursor.take(u','));
    return {};
}

QStringView content(QStringView string)
{
    return string.size() >= 2 && string.front() == u'"' ? string.sliced(1, string.size() - 2) : QStringView();
}

std::optional<qint64> integer(QStringView number)
{
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QJsonValue toValue(QStringView json)
{
    // QJsonDocument takes objects and lists only.
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
}

PeekedFrame peek(const QString &frame)
{
    static const QString answer = u"{\"jsonrpc\":\"2.0\",\"id\":"_s;
    static const QString notification =
        u"{\"jsonrpc\":\"2.0\",\"method\":\""_s + TopicChange::kMethod + u"\",\"params\":"_s;
    static const QString result = u",\"result\":"_s;
    if (!frame.endsWith(u'}'))
        return {};
    const QStringView view(frame);
    if (frame.startsWith(notification))
        return {PeekedFrame::Kind::Notification, -1, view.sliced(notification.size()).chopped(1), {}};
    const qsizetype comma = frame.startsWith(answer) ? frame.indexOf(u',', answer.size()) : -1;
    if (comma < 0 || !view.sliced(comma).startsWith(result))
        return parsed(frame);
    const auto id = integer(view.sliced(answer.size(), comma - answer.size()));
    return {PeekedFrame::Kind::Result, id.value_or(-1), view.sliced(comma + result.size()).chopped(1), {}};
}

} // namespace hms::load
