// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/wire_reader.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace hms::server::instruments;

namespace {

const QByteArray kEnq(1, WireReader::kEnq), kEot(1, WireReader::kEot);
const WireReply kYes{QByteArray(1, WireReader::kAck)}, kNo{QByteArray(1, WireReader::kNak)};

QByteArray frame(int number, const QByteArray &text, char end = WireReader::kEtx)
{
    const QByteArray body = QByteArray::number(number) + text + end;
    const int sum =
        std::accumulate(body.begin(), body.end(), 0, [](int so, char c) { return so + uchar(c); });
    return WireReader::kStx + body + QByteArray::number(sum & 0xff, 16).rightJustified(2, '0') + "\r\n";
}

QByteArray mllp(const QByteArray &text)
{
    return WireReader::kVt + text + WireReader::kFs + '\r';
}

WireEvent astm(const QByteArray &text)
{
    return WireMessage{Protocol::Astm, text};
}

} // namespace

TEST_CASE("messages come out of a stream however it is cut", "[instruments]")
{
    const QByteArray stream = mllp("MSH|one") + "\r\n" + mllp("MSH|two") + kEnq + frame(1, "H|\r") +
                              frame(2, "L|1\r") + kEot + mllp("MSH|three");
    const QList<WireEvent> all{WireMessage{Protocol::Hl7, "MSH|one"},
                               WireMessage{Protocol::Hl7, "MSH|two"},
                               kYes,
                               kYes,
                               astm("H|\rL|1\r"),
                               WireMessage{Protocol::Hl7, "MSH|three"}};
    WireReader whole;
    CHECK(whole.take(stream) == all);
    CHECK(whole.isIdle());
    for (const qsizetype piece : {1, 2, 3, 7}) {
        WireReader reader;
        QList<WireEvent> events;
        for (qsizetype at = 0; at < stream.size(); at += piece)
            events += reader.take(stream.mid(at, piece));
        CHECK(events == all);
    }
}

TEST_CASE("frames are taken in their order, each once, and only whole", "[instruments]")
{
    WireReader reader;
    CHECK(reader.take(kEnq) == QList<WireEvent>{kYes});
    CHECK(reader.take(frame(2, "H|\r")) == QList<WireEvent>{kNo}); // Not the first.
    CHECK(reader.take(frame(0, "H|\r")) == QList<WireEvent>{kNo});
    CHECK(reader.take(frame(1, "H|\r").replace("H|", "h|")) == QList<WireEvent>{kNo}); // A flipped bit.
    CHECK(reader.take(frame(1, "H|\r")) == QList<WireEvent>{kYes});
    CHECK(reader.take(frame(1, "H|\r")) == QList<WireEvent>{kYes}); // Our ACK was lost.
    CHECK(reader.take(frame(2, "R|1|1234", WireReader::kEtb)) == QList<WireEvent>{kYes});
    CHECK(reader.take(frame(3, "5|x\r")) == QList<WireEvent>{kYes});
    CHECK(reader.take(frame(4, "L|1\r")) == QList<WireEvent>{astm("H|\rR|1|12345|x\rL|1\r")});
    CHECK(reader.take(frame(4, "L|1\r")) ==
          QList<WireEvent>{astm("H|\rR|1|12345|x\rL|1\r")});         // It was refused.
    CHECK(reader.take(frame(5, "H|2\r")) == QList<WireEvent>{kYes}); // The next message.
    CHECK(reader.take(frame(6, "L|1\r")) == QList<WireEvent>{astm("H|2\rL|1\r")});
    CHECK_FALSE(reader.isIdle());
    CHECK(reader.take(kEot).isEmpty());
    CHECK(reader.isIdle());
}

TEST_CASE("numbers of frames go round, and what was not ended is forgotten", "[instruments]")
{
    WireReader reader;
    reader.take(kEnq);
    QByteArray text = "H|\r";
    reader.take(frame(1, text));
    for (int number = 2; number < 20; ++number) {
        CHECK(reader.take(frame(number % 8, "C|1\r")) == QList<WireEvent>{kYes});
        text += "C|1\r";
    }
    CHECK(reader.take(frame(20 % 8, "L|1\r")) == QList<WireEvent>{astm(text + "L|1\r")});
    reader.take(kEot + kEnq + frame(1, "H|lost\r") + kEot + kEnq + frame(1, "H|\r"));
    CHECK(reader.take(frame(2, "L|1\r")) == QList<WireEvent>{astm("H|\rL|1\r")});
}

TEST_CASE("a stream that is neither is broken off, once and for good", "[instruments]")
{
    const auto brokenBy = [](const QByteArray &bytes) {
        WireReader reader(100);
        const auto events = reader.take(bytes);
        const bool once = !events.isEmpty() && std::holds_alternative<WireViolation>(events.last());
        return once && reader.isBroken() && reader.take(mllp("MSH|")).isEmpty();
    };
    CHECK(brokenBy("GET /"));
    CHECK(brokenBy(QByteArray(1, '\0')));
    CHECK(brokenBy(QByteArray(1, WireReader::kVt) + QByteArray(200, 'x')));
    CHECK(brokenBy(mllp("MSH|").chopped(1) + 'x'));
    CHECK(brokenBy(WireReader::kVt + mllp("MSH|")));
    CHECK(brokenBy(kEnq + WireReader::kStx + QByteArray(200, 'x')));
    CHECK(brokenBy(kEnq + "no frame"));
    CHECK(brokenBy(kEnq + WireReader::kStx + "1H|" + WireReader::kEtx + "00000000"));
    CHECK(brokenBy(kEnq + frame(1, QByteArray(60, 'x'), WireReader::kEtb) +
                   frame(2, QByteArray(60, 'x'), WireReader::kEtb)));
    CHECK(brokenBy(kEnq + frame(5, "x").repeated(7)));
}
