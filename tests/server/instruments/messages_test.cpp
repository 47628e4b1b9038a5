// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/astm_message.h"
#include "server/instruments/delimited_text.h"
#include "server/instruments/hl7_message.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::server::instruments;

namespace {

QByteArray file(const char *name)
{
    QFile read(QStringLiteral(HMS_SOURCE_DIR) + u"/tests/server/instruments/messages/"_s +
               QLatin1StringView(name));
    REQUIRE(read.open(QIODevice::ReadOnly));
    return read.readAll().replace('\n', '\r');
}

std::string problem(const ParsedMessage &message)
{
    return message.problem ? message.problem->text().toStdString() : std::string();
}

QByteArray withObx(const QByteArray &obx, const QByteArray &marks = "|^~\\&")
{
    return "MSH" + marks + "|A|||||" + "|ORU^R01|1|P|2.5\rOBR|1|||X\r" + obx + '\r';
}

} // namespace

TEST_CASE("a haematology message is read value by value", "[instruments]")
{
    const ParsedMessage message = parseHl7(file("haematology.hl7"));
    REQUIRE(problem(message).empty());
    CHECK(message.instrument == u"HX-500");
    CHECK(message.controlId == u"20261122-000041");
    REQUIRE(message.readings.size() == 16); // Without the picture.
    const Reading wbc = message.readings[1];
    CHECK(wbc == Reading{.sampleNumber = u"S-2026-0001"_s,
                         .patientNumber = u"P-2026-0001"_s,
                         .code = u"WBC"_s,
                         .value = u"7.62"_s,
                         .unit = u"10*9/L"_s,
                         .flag = u"N"_s,
                         .measuredAt = u"2026-11-22T09:34:05"_s});
}

TEST_CASE("a chemistry message with its specimens after the values is read", "[instruments]")
{
    const ParsedMessage message = parseHl7(file("chemistry.hl7"));
    REQUIRE(problem(message).empty());
    CHECK(message.text.contains(u"Präzision")); // ISO 8859-1.
    REQUIRE(message.readings.size() == 5);
    for (const Reading &reading : message.readings)
        CHECK(reading.sampleNumber == u"S-2026-0002");
    CHECK(message.readings[0].measuredAt == u"2026-11-22T10:13:30+06:00");
    CHECK(message.readings[2].measuredAt == u"2026-11-22T10:11:20+06:00"); // The order's.
    CHECK_FALSE(message.readings[3].isFinal);
    CHECK(message.readings[4].value == u"72"); // ^72
}

TEST_CASE("an ASTM message is read record by record", "[instruments]")
{
    const ParsedMessage message = parseAstm(file("coagulation.astm"));
    REQUIRE(problem(message).empty());
    CHECK(message.instrument == u"COAG-1500");
    REQUIRE(message.readings.size() == 4);
    CHECK(message.readings[3] == Reading{.sampleNumber = u"S-2026-0003"_s,
                                         .patientNumber = u"P-2026-0001"_s,
                                         .code = u"FIB"_s,
                                         .value = u"312"_s,
                                         .unit = u"mg/dL"_s,
                                         .flag = u"N"_s,
                                         .measuredAt = u"2026-11-22T10:44:40"_s});
}

TEST_CASE("escapes, repetitions and other delimiters are understood", "[instruments]")
{
    const auto value = [](const QByteArray &obx) { return parseHl7(withObx(obx)).readings.value(0).value; };
    CHECK(value("OBX|1|ST|A||5\\S\\3 \\F\\ \\T\\ \\R\\ \\E\\ \\H\\||||||F") == u"5^3 | & ~ \\ \\H\\");
    CHECK(value("OBX|1|CE|A||POS^Positive^L||||||F") == u"POS");
    CHECK(value("OBX|1|SN|A||<^5||||||F") == u"<5");
    CHECK(parseHl7(withObx("OBX|1|NM|A||1|x10^9/L")).readings.first().unit == u"x10^9/L");
    CHECK(parseHl7(withObx("OBX|1|NM|A||1|mg/dL^milligrams^UCUM")).readings.first().unit == u"mg/dL");
    CHECK(parseHl7(withObx("OBX|1|NM|A||1~2~~3||||||F")).readings.size() == 3);
    CHECK(problem(parseHl7(withObx("OBX|1|NM|A||||||||F"))) == "OBX: no values"); // An empty one is none.

    const ParsedMessage other = parseHl7("MSH#*!?%#A######ORU*R01#1#P#2.5\nOBR#1##S-2026-0001*9#X\nOBX#1#NM#"
                                         "K*Potassium##4?S?2#mmol/L#####F\n");
    REQUIRE(problem(other).empty());
    CHECK(other.readings.first().code == u"K");
    CHECK(other.readings.first().value == u"4*2");
    CHECK(other.readings.first().sampleNumber == u"S-2026-0001");

    const ParsedMessage astm = parseAstm("H;!/$;;;X\rP;1\rO;1;S-2026-0001/7\rR;1;K;4$S$2;mmol/L\rL;1\r");
    REQUIRE(problem(astm).empty());
    CHECK(astm.readings.first().code == u"K");
    CHECK(astm.readings.first().value == u"4/2");
}

TEST_CASE("what is wrong is named by its place", "[instruments]")
{
    using Broken = std::pair<QByteArray, std::string>;
    const auto [message, said] = GENERATE(values<Broken>({
        {"", "MSH-1 (segment 1): no delimiters"},
        {"MSH", "MSH-1 (segment 1): no delimiters"},
        {"MSH||||||", "MSH-1 (segment 1): no delimiters"},
        {"MSHAbcdeA", "MSH-1 (segment 1): no delimiters"},
        {"PID|1", "MSH-1 (segment 1): no delimiters"},
        {"MSH|^~\\&||||||ORU^R01|1|P|2.5", "MSH-3 (segment 1): missing"},
        {"MSH|^~\\&|A||||||ORU^R01||P|2.5", "MSH-10 (segment 1): missing"},
        {"MSH|^~\\&|A||||||QRY^A19|1|P|2.5", "MSH-9 (segment 1): only ORU^R01 is taken"},
        {"MSH|^~\\&|A||||||ORU^R01|1|P|2.5||||||KLINGON",
         "MSH-18 (segment 1): not in a character set that we read"},
        {"MSH|^~\\&|A||||||ORU^R01|1|P|2.5\rOBX|1|NM|A||1", "OBX-0 (segment 2): a value without OBR"},
        {withObx("OBX|1|NM|||1"), "OBX-3 (segment 3): missing"},
        {withObx("OBX|1|NM|A||1|" + QByteArray(40, 'u')), "OBX-6 (segment 3): too long"},
        {withObx("OBX|1|NM|A||1\rMSH|^~\\&|B||||||ORU^R01|2|P|2.5"), "MSH: a second message"},
        {withObx("OBX" + QByteArray(300, '|')), "OBX-0 (segment 3): too many fields"},
        {withObx("OBX|1|NM|A||1\x07"), "segment 3: control characters"},
        {withObx("OBX|1|NM|A||" + QByteArray("1~").repeated(501)), "OBX-0 (segment 3): too many values"},
        {QByteArray(2 * 1024 * 1024, 'x'), "message: too long"},
    }));
    CHECK(problem(parseHl7(message)) == said);
}

TEST_CASE("ASTM records that are wrong are named too", "[instruments]")
{
    using Broken = std::pair<QByteArray, std::string>;
    const QByteArray head = "H|\\^&|||X\r";
    const auto [message, said] = GENERATE_COPY(values<Broken>({
        {"", "H-2 (segment 1): no delimiters"},
        {"H|||||X\rL|1", "H-2 (segment 1): no delimiters"},
        {"H|\\^&\rL|1", "H-5 (segment 1): missing"},
        {head + "R|1|^^^K|4\rL|1", "R-0 (segment 2): a value without O"},
        {head + "O|1|S\rR|1||4\rL|1", "R-3 (segment 3): missing"},
        {head + "O|1|S\rR|1|^^^K|4", "L: missing"},
        {head + "O|1|S\rL|1", "R: no values"},
        {head + "L|1\rO|1|S", "O-0 (segment 3): after the end"},
        {head + "DROP|1", "DRO-0 (segment 2): no record of E1394"},
        {head + "O|1|S\rP|2\rR|1|^^^K|4\rL|1", "R-0 (segment 4): a value without O"}, // Of another patient.
        {head + "O|1|S\rR|1|^^^K|4\x01\rL|1", "record 3: control characters"},
    }));
    CHECK(problem(parseAstm(message)) == said);
}

TEST_CASE("times are told with the zone they have", "[instruments]")
{
    CHECK(isoTime(u"20261122093405") == u"2026-11-22T09:34:05");
    CHECK(isoTime(u"202611220934") == u"2026-11-22T09:34:00");
    CHECK(isoTime(u"20261122") == u"2026-11-22T00:00:00");
    CHECK(isoTime(u"20261122093405.1234-0330") == u"2026-11-22T09:34:05-03:30");
    for (const QStringView none : {u"", u"2026", u"20261322093405", u"20261122253405", u"18261122093405",
                                   u"20261122093405+9900", u"today", u"20261122093405Z"})
        CHECK(isoTime(none).isEmpty());
}

TEST_CASE("an answer quotes nothing that could be a segment of it", "[instruments]")
{
    ParsedMessage message;
    message.instrument = u"A|B"_s;
    message.controlId = u"1^2"_s;
    const QByteArray answer =
        hl7Answer(message, Receipt::Refused, u"OBX-3: a|b"_s, QDateTime::currentDateTimeUtc());
    CHECK(answer.contains("|HMS||A\\F\\B||"));
    CHECK(answer.contains("\rMSA|AE|1\\S\\2|OBX-3: a\\F\\b\r\x1c\r"));
}
