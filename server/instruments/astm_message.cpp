// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/astm_message.h"

#include "server/instruments/delimited_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

/// H|\^&: the head brings its own delimiters.
std::optional<Delimiters> delimitersOf(QStringView head)
{
    if (head.size() < 5 || head[0] != u'H')
        return std::nullopt;
    const Delimiters delimiters{head[1], head[2], head[3], head[4], {}};
    const bool isWhole = head.size() == 5 || head[5] == delimiters.field;
    return isWhole && delimiters.areUsable() ? std::optional(delimiters) : std::nullopt;
}

/// Records of one message, in their order.
class AstmReader {
public:
    explicit AstmReader(ParsedMessage &out)
        : m_out(out)
    {
    }
    void read(const QList<QStringView> &lines, const Delimiters &delimiters);

private:
    void readRecord(const Segment &record);
    void readHead(const Segment &head);
    void readResult(const Segment &result);
    void refuse(const QString &place, const QString &what)
    {
        if (!m_out.problem)
            m_out.problem = MessageProblem{place, what};
    }
    QString bounded(const Segment &record, qsizetype field, const QString &text, Text rule)
    {
        if (!fits(text, rule))
            refuse(record.place(field), text.isEmpty() ? u"missing"_s : u"too long"_s);
        return text;
    }

    ParsedMessage &m_out;
    QString m_patient;
    std::optional<QString> m_sample; ///< Empty before the first order of a patient.
    bool m_isEnded = false;
};

void AstmReader::read(const QList<QStringView> &lines, const Delimiters &delimiters)
{
    for (qsizetype i = 0; i < lines.size() && !m_out.problem; ++i) {
        const Segment record(lines[i], i + 1, delimiters);
        if (record.isTooLong())
            refuse(record.place(0), u"too many fields"_s);
        else if (m_isEnded)
            refuse(record.place(0), u"after the end"_s);
        else
            readRecord(record);
    }
    if (!m_isEnded)
        refuse(u"L"_s, u"missing"_s);
    if (m_out.readings.isEmpty())
        refuse(u"R"_s, u"no values"_s);
}

void AstmReader::readRecord(const Segment &record)
{
    const QString &name = record.name();
    if (name == u"H") {
        readHead(record);
    } else if (name == u"P") {
        const QString practice = record.text(2);
        m_patient =
            bounded(record, 3, practice.isEmpty() ? record.text(3) : practice, instrument_limits::kNumber);
        m_sample.reset();
    } else if (name == u"O") {
        m_sample = bounded(record, 3, record.text(2), instrument_limits::kNumber);
    } else if (name == u"R") {
        readResult(record);
    } else if (name == u"L") {
        m_isEnded = true;
    } else if (name != u"C" && name != u"M" && name != u"S" && name != u"Q") {
        refuse(record.place(0), u"no record of E1394"_s);
    }
}

/// The standard counts the record's name as its first field, splitting counts it as number 0.
void AstmReader::readHead(const Segment &head)
{
    if (!m_out.instrument.isEmpty())
        return refuse(head.place(0), u"a second head"_s);
    m_out.controlId = bounded(head, 3, head.text(2), instrument_limits::kControlId);
    m_out.instrument = bounded(head, 5, head.text(4), instrument_limits::kInstrument);
}

void AstmReader::readResult(const Segment &result)
{
    static const QSet<QString> final{QString(), u"F"_s, u"C"_s, u"R"_s, u"V"_s};
    if (!m_sample)
        return refuse(result.place(0), u"a value without O"_s);
    const QString value = result.text(3);
    if (value.isEmpty())
        return;
    if (m_out.readings.size() >= message_limits::kReadings)
        return refuse(result.place(0), u"too many values"_s);
    const QString local = result.text(2, 3); // ^^^code: the instrument's own.
    m_out.readings.append(
        {.sampleNumber = *m_sample,
         .patientNumber = m_patient,
         .code = bounded(result, 3, local.isEmpty() ? result.text(2) : local, instrument_limits::kCode),
         .value = bounded(result, 4, value, instrument_limits::kValue),
         .unit = bounded(result, 5, result.text(4), instrument_limits::kUnit),
         .flag = bounded(result, 7, result.text(6), instrument_limits::kFlag),
         .measuredAt = isoTime(result.text(12)),
         .isFinal = final.contains(result.text(8))});
}

} // namespace

ParsedMessage parseAstm(QByteArrayView bytes)
{
    ParsedMessage out;
    const auto refused = [&out](const QString &place, const QString &what) {
        out.problem = MessageProblem{place, what};
        return out;
    };
    if (bytes.size() > message_limits::kBytes)
        return refused(u"message"_s, u"too long"_s);
    // The standard knows no character sets: what is no UTF-8 is what such instruments write otherwise.
    out.text = fromUtf8(bytes).value_or(QString::fromLatin1(bytes));
    if (const qsizetype line = lineWithControl(out.text); line > 0)
        return refused(u"record %1"_s.arg(line), u"control characters"_s);
    const auto lines = linesOf(out.text);
    if (lines.size() > message_limits::kSegments)
        return refused(u"message"_s, u"too many records"_s);
    const auto delimiters = delimitersOf(lines.value(0));
    if (!delimiters)
        return refused(u"H-2 (segment 1)"_s, u"no delimiters"_s);
    AstmReader(out).read(lines, *delimiters);
    return out;
}

} // namespace hms::server::instruments
