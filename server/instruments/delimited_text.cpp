// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/delimited_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

bool isMark(QChar c)
{
    return c > u' ' && c < QChar(0x7f) && !c.isLetterOrNumber();
}

} // namespace

bool Delimiters::areUsable() const
{
    QList<QChar> all{field, repetition, component, escape};
    if (!subcomponent.isNull())
        all.append(subcomponent);
    return std::all_of(all.begin(), all.end(), isMark) &&
           QSet<QChar>(all.begin(), all.end()).size() == all.size();
}

Segment::Segment(QStringView line, qsizetype number, const Delimiters &delimiters)
    : m_delimiters(delimiters)
    , m_number(number)
    , m_isTooLong(line.count(delimiters.field) >= message_limits::kFields)
{
    for (const QStringView field :
         m_isTooLong ? QList<QStringView>{line.left(3)} : line.split(delimiters.field))
        m_fields.append(field.toString());
}

QStringList Segment::repetitions(qsizetype field) const
{
    return raw(field).split(m_delimiters.repetition);
}

QString Segment::text(qsizetype field, qsizetype component) const
{
    const QString first = raw(field).section(m_delimiters.repetition, 0, 0);
    const QString part = first.section(m_delimiters.component, int(component), int(component));
    return unescaped(m_delimiters.subcomponent.isNull() ? part
                                                        : part.section(m_delimiters.subcomponent, 0, 0))
        .trimmed();
}

QString Segment::unescaped(const QString &text) const
{
    const QChar mark = m_delimiters.escape;
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const QChar stands =
            text[at] == mark && text.size() > at + 2 && text[at + 2] == mark ? text[at + 1] : QChar();
        const QChar meant = stands == u'F'   ? m_delimiters.field
                            : stands == u'S' ? m_delimiters.component
                            : stands == u'T' ? m_delimiters.subcomponent
                            : stands == u'R' ? m_delimiters.repetition
                            : stands == u'E' ? mark
                                             : QChar();
        out.append(meant.isNull() ? text[at] : meant);
        at += meant.isNull() ? 1 : 3;
    }
    return out;
}

QString Segment::place(qsizetype field) const
{
    return u"%1-%2 (segment %3)"_s.arg(name().left(3)).arg(field).arg(m_number);
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype from = 0; from < text.size() && lines.size() <= message_limits::kSegments;) {
        qsizetype to = from;
        while (to < text.size() && text[to] != u'\r' && text[to] != u'\n')
            ++to;
        if (to > from)
            lines.append(text.sliced(from, to - from));
        from = to + 1;
    }
    return lines;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

qsizetype lineWithControl(QStringView text)
{
    qsizetype line = 1;
    bool isEmpty = true;
    for (const QChar c : text) {
        if (c == u'\r' || c == u'\n') {
            line += isEmpty ? 0 : 1;
            isEmpty = true;
        } else if ((c < u' ' && c != u'\t') || (c >= QChar(0x7f) && c < QChar(0xa0)) ||
                   c == QChar::ReplacementCharacter) {
            return line;
        } else {
            isEmpty = false;
        }
    }
    return 0;
}

QString isoTime(QStringView digits)
{
    static const QRegularExpression form(
        u"^(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2})?(?:\\.\\d{1,6})?)?([+-]\\d{4})?$"_s);
    const auto match = form.match(digits);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!day.isValid() || !time.isValid() || day.year() < 2000 || day.year() > 2100)
        return {};
    const QString local = day.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
    const QString zone = match.captured(7);
    if (zone.isEmpty())
        return local;
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    if (minutes > 14 * 60)
        return {};
    return local + zone.left(3) + u':' + zone.mid(3);
}

bool isSampleNumber(QStringView text)
{
    static const QRegularExpression form(u"^[Ss]-\\d{4}-\\d{4,}$"_s);
    return form.match(text).hasMatch();
}

bool fits(const QString &text, Text rule)
{
    return text.size() >= rule.min && text.size() <= rule.max;
}

} // namespace hms::server::instruments
