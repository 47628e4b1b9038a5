// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/hl7_message.h"

#include "server/instruments/delimited_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

constexpr qsizetype kHead = 8; ///< "MSH|^~\&".

std::optional<Delimiters> delimitersOf(QStringView head)
{
    if (head.size() < kHead || !head.startsWith(u"MSH"))
        return std::nullopt;
    const QStringView marks = head.sliced(4, qMax<qsizetype>(head.indexOf(head[3], 4) - 4, 0));
    if (marks.size() != 4 && marks.size() != 5) // 2.7 adds one for cutting texts short.
        return std::nullopt;
    const Delimiters delimiters{head[3], marks[1], marks[0], marks[2], marks[3]};
    return delimiters.areUsable() ? std::optional(delimiters) : std::nullopt;
}

/// Of MSH-18: what the bytes are written in.
std::optional<QString> decoded(QByteArrayView bytes, const QString &charset)
{
    if (charset == u"8859/1")
        return QString::fromLatin1(bytes);
    if (charset.isEmpty() || charset == u"ASCII" || charset == u"UNICODE UTF-8" || charset == u"UTF-8")
        return fromUtf8(bytes);
    return std::nullopt;
}

/// Many write 10^9/L as it is, although the mark parts components.
QString unitOf(const Segment &obx)
{
    const QString unit = obx.text(6);
    return unit.endsWith(u"10") ? unit + u'^' + obx.text(6, 1) : unit;
}

/// Goes through the segments of a message and gathers its readings.
class Hl7Reader {
public:
    Hl7Reader(ParsedMessage &out, const Delimiters &delimiters)
        : m_out(out)
        , m_delimiters(delimiters)
    {
    }
    void read();

private:
    void readSegment(const Segment &segment);
    void readHead(const Segment &msh);
    void readValues(const Segment &obx);
    [[nodiscard]] QString plainValue(const QString &type, const QString &value) const;
    void addValue(const Segment &obx, const QString &value);
    void closeGroup();
    void refuse(const QString &place, const QString &what, bool isUnsupported = false)
    {
        if (!m_out.problem)
            m_out.problem = MessageProblem{place, what, isUnsupported};
    }
    QString bounded(const Segment &segment, qsizetype field, const QString &text, Text rule)
    {
        if (!fits(text, rule))
            refuse(segment.place(field), text.isEmpty() ? u"missing"_s : u"too long"_s);
        return text;
    }

    ParsedMessage &m_out;
    Delimiters m_delimiters;
    QString m_patient;
    QString m_measuredAt;
    QStringList m_specimens; ///< Numbers that the group has, the best first.
    qsizetype m_groupStart = 0;
    bool m_isInGroup = false;
};

void Hl7Reader::read()
{
    const auto lines = linesOf(m_out.text);
    if (lines.size() > message_limits::kSegments)
        return refuse(u"message"_s, u"too many segments"_s);
    for (qsizetype i = 0; i < lines.size() && !m_out.problem; ++i) {
        const Segment segment(lines[i], i + 1, m_delimiters);
        if (segment.isTooLong())
            refuse(segment.place(0), u"too many fields"_s);
        else
            readSegment(segment);
    }
    closeGroup();
    if (m_out.readings.isEmpty())
        refuse(u"OBX"_s, u"no values"_s);
}

void Hl7Reader::readSegment(const Segment &segment)
{
    const QString &name = segment.name();
    if (name == u"MSH") {
        readHead(segment);
    } else if (name == u"PID") {
        closeGroup();
        m_patient = bounded(segment, 3, segment.text(3), instrument_limits::kNumber);
    } else if (name == u"OBR") {
        closeGroup();
        m_isInGroup = true;
        m_specimens = {segment.text(3), segment.text(2)};
        m_measuredAt = isoTime(segment.text(7));
    } else if (name == u"SPM") {
        m_specimens.prepend(segment.text(2));
    } else if (name == u"OBX") {
        readValues(segment);
    }
}

/// MSH-1 is the delimiter itself, so what splitting calls field n is MSH-(n+1).
void Hl7Reader::readHead(const Segment &msh)
{
    const auto place = [](int field) { return u"MSH-%1 (segment 1)"_s.arg(field); };
    if (!m_out.instrument.isEmpty())
        return refuse(u"MSH"_s, u"a second message"_s);
    m_out.controlId = msh.text(9).left(instrument_limits::kControlId.max);
    m_out.instrument = msh.text(2);
    if (!fits(m_out.instrument, instrument_limits::kInstrument))
        refuse(place(3), m_out.instrument.isEmpty() ? u"missing"_s : u"too long"_s);
    if (msh.text(8, 0) != u"ORU" || (msh.text(8, 1) != u"R01" && !msh.text(8, 1).isEmpty()))
        refuse(place(9), u"only ORU^R01 is taken"_s, true);
    if (m_out.controlId.isEmpty() || msh.text(9) != m_out.controlId)
        refuse(place(10), m_out.controlId.isEmpty() ? u"missing"_s : u"too long"_s);
    if (!QSet<QString>{u"P"_s, QString()}.contains(msh.text(10))) // Else a test, or a quality control.
        refuse(place(11), u"only production results are taken"_s, true);
    if (!msh.text(11).startsWith(u"2."))
        refuse(place(12), u"only versions 2.x are taken"_s, true);
}

void Hl7Reader::readValues(const Segment &obx)
{
    static const QSet<QString> pictures{u"ED"_s, u"RP"_s};
    if (!m_isInGroup)
        return refuse(obx.place(0), u"a value without OBR"_s);
    if (pictures.contains(obx.text(2)))
        return;
    for (const QString &value : obx.repetitions(5))
        if (const QString text = obx.unescaped(plainValue(obx.text(2), value)).trimmed(); !text.isEmpty())
            addValue(obx, text);
}

QString Hl7Reader::plainValue(const QString &type, const QString &value) const
{
    static const QSet<QString> coded{u"CE"_s, u"CNE"_s, u"CWE"_s};
    if (coded.contains(type))
        return value.section(m_delimiters.component, 0, 0);
    // A structured number "^5.2", "<^5": what it compares with stays in front.
    return type == u"SN" ? QString(value).remove(m_delimiters.component) : value;
}

void Hl7Reader::addValue(const Segment &obx, const QString &value)
{
    static const QSet<QString> final{QString(), u"F"_s, u"C"_s};
    if (m_out.readings.size() >= message_limits::kReadings)
        return refuse(obx.place(0), u"too many values"_s);
    const QString own = isoTime(obx.text(14));
    m_out.readings.append({.sampleNumber = {},
                           .patientNumber = m_patient,
                           .code = bounded(obx, 3, obx.text(3), instrument_limits::kCode),
                           .value = bounded(obx, 5, value, instrument_limits::kValue),
                           .unit = bounded(obx, 6, unitOf(obx), instrument_limits::kUnit),
                           .flag = bounded(obx, 8, obx.text(8), instrument_limits::kFlag),
                           .measuredAt = own.isEmpty() ? m_measuredAt : own,
                           .isFinal = final.contains(obx.text(11))});
}

/// The number of the sample may come after its values (SPM), so it is told to them at the group's end.
void Hl7Reader::closeGroup()
{
    m_specimens.removeAll(QString());
    const auto ours = std::find_if(m_specimens.cbegin(), m_specimens.cend(),
                                   [](const QString &number) { return isSampleNumber(number); });
    const QString number = ours != m_specimens.cend() ? *ours : m_specimens.value(0);
    if (!fits(number, instrument_limits::kNumber))
        refuse(u"OBR-3"_s, u"too long"_s);
    for (; m_groupStart < m_out.readings.size(); ++m_groupStart)
        m_out.readings[m_groupStart].sampleNumber = number;
    m_specimens.clear();
    m_isInGroup = false;
}

/// For a field of the answer: one line without marks of its own.
QString escaped(QString text)
{
    static const std::pair<QChar, QString> marks[]{
        {u'\\', u"\\E\\"_s}, {u'|', u"\\F\\"_s}, {u'^', u"\\S\\"_s}, {u'&', u"\\T\\"_s}, {u'~', u"\\R\\"_s}};
    for (const auto &[mark, word] : marks)
        text.replace(mark, word);
    return text;
}

} // namespace

ParsedMessage parseHl7(QByteArrayView bytes)
{
    ParsedMessage out;
    const auto refused = [&out](const QString &place, const QString &what, bool isUnsupported = false) {
        out.problem = MessageProblem{place, what, isUnsupported};
        return out;
    };
    if (bytes.size() > message_limits::kBytes)
        return refused(u"message"_s, u"too long"_s);
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\r' || c == '\n'; });
    const QString head = QString::fromLatin1(bytes.first(end - bytes.begin()));
    const auto delimiters = delimitersOf(head);
    if (!delimiters)
        return refused(u"MSH-1 (segment 1)"_s, u"no delimiters"_s);
    const Segment msh(head, 1, *delimiters);
    if (const QString id = msh.text(9); lineWithControl(id) == 0)
        out.controlId = id.left(instrument_limits::kControlId.max); // For the answer, whatever else is wrong.
    const auto text = decoded(bytes, msh.text(17));
    if (!text)
        return refused(u"MSH-18 (segment 1)"_s, u"not in a character set that we read"_s, true);
    out.text = *text;
    if (const qsizetype line = lineWithControl(out.text); line > 0)
        return refused(u"segment %1"_s.arg(line), u"control characters"_s);
    Hl7Reader(out, *delimiters).read();
    return out;
}

QByteArray hl7Answer(const ParsedMessage &message, Receipt receipt, const QString &reason,
                     const QDateTime &now)
{
    const char *code = receipt == Receipt::Accepted ? "AA" : receipt == Receipt::Refused ? "AE" : "AR";
    const QByteArray at = now.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    QByteArray msa = "MSA|" + QByteArray(code) + '|' + escaped(message.controlId).toUtf8();
    if (!reason.isEmpty())
        msa += '|' + escaped(reason).toUtf8();
    return "\x0bMSH|^~\\&|HMS||" + escaped(message.instrument).toUtf8() + "||" + at + "+0000||ACK^R01|" +
           Ulid::make().toText().toLatin1() + "|P|2.5||||||UNICODE UTF-8\r" + msa + "\r\x1c\r";
}

} // namespace hms::server::instruments
