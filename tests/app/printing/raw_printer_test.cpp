// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/escpos.h"
#include "app/printing/raw_printer.h"
#include "tests/app/printing/printer_sink.h"

#include <QElapsedTimer>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

const QByteArray kPaperThere("\x12", 1);
const QByteArray kPaperOut("\x72", 1);
const QByteArray kFinished("\0", 1);

constexpr RawPrinter::Times kFast{.connectMs = 2000, .stallMs = 300, .statusMs = 60, .confirmMs = 60};

PrintResult sendAndWait(RawPrinter &printer, const QByteArray &bytes)
{
    std::optional<PrintResult> result;
    printer.send(bytes, [&result](const PrintResult &r) { result = r; });
    REQUIRE_FALSE(result); // Never before send() returns.
    REQUIRE(QTest::qWaitFor([&result] { return result.has_value(); }));
    return *result;
}

} // namespace

TEST_CASE("a printer that answers gets the job and confirms it", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.paperAnswer = kPaperThere;
    sink.finishedAnswer = kFinished;
    RawPrinter printer(u"127.0.0.1"_s, sink.port(),
                       {.connectMs = 5000, .stallMs = 5000, .statusMs = 60'000, .confirmMs = 60'000});
    const QByteArray job(200'000, 'x');

    const PrintResult result = sendAndWait(printer, job);

    CHECK(result.outcome == PrintOutcome::Printed);
    CHECK(sink.received() == escpos::paperStatusRequest() + job + escpos::finishedRequest());
}

TEST_CASE("a printer that never answers prints all the same", "[printing][ui]")
{
    test::PrinterSink sink;
    RawPrinter printer(u"127.0.0.1"_s, sink.port(), kFast);
    const QByteArray job(5'000, 'x');

    const PrintResult result = sendAndWait(printer, job);

    CHECK(result.outcome == PrintOutcome::Printed);
    CHECK(sink.received().contains(job));
}

TEST_CASE("without paper nothing is sent", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.paperAnswer = kPaperOut;
    RawPrinter printer(u"127.0.0.1"_s, sink.port(), kFast);

    const PrintResult result = sendAndWait(printer, QByteArray(5'000, 'x'));

    CHECK(result.outcome == PrintOutcome::Failed);
    CHECK(result.problem == u"paperOut"_s);
    CHECK(sink.received() == escpos::paperStatusRequest());
}

TEST_CASE("a closed port is a failure with nothing out", "[printing][ui]")
{
    RawPrinter printer(u"127.0.0.1"_s, test::closedPort(), kFast);

    const PrintResult result = sendAndWait(printer, "x");

    CHECK(result.outcome == PrintOutcome::Failed);
    CHECK(result.problem == u"unreachable"_s);
}

TEST_CASE("a printer that hangs up at once has printed nothing", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.closeAfter = 0;
    RawPrinter printer(u"127.0.0.1"_s, sink.port(), kFast);

    CHECK(sendAndWait(printer, QByteArray(5'000, 'x')).outcome == PrintOutcome::Failed);
}

TEST_CASE("a printer that hangs up halfway leaves the paper unsure", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.closeAfter = GENERATE(4, 2'000, 60'000);
    RawPrinter printer(u"127.0.0.1"_s, sink.port(), kFast);

    const PrintResult result = sendAndWait(printer, QByteArray(8'000'000, 'x'));

    CHECK(result.outcome == PrintOutcome::Unsure);
    CHECK(result.problem == u"closed"_s);
}

TEST_CASE("a printer that stops reading is given up, not waited for", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.reads = false;
    RawPrinter printer(u"127.0.0.1"_s, sink.port(), kFast);

    const PrintResult result = sendAndWait(printer, QByteArray(40'000'000, 'x'));

    CHECK(result.outcome == PrintOutcome::Unsure);
    CHECK(result.problem == u"timeout"_s);
}

TEST_CASE("a late answer about paper confirms nothing", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.finishedAnswer = kPaperThere; // What a slow device says to the first question.
    RawPrinter printer(u"127.0.0.1"_s, sink.port(),
                       {.connectMs = 2000, .stallMs = 2000, .statusMs = 20, .confirmMs = 400});
    QElapsedTimer clock;
    clock.start();

    CHECK(sendAndWait(printer, QByteArray(100, 'x')).outcome == PrintOutcome::Printed);
    CHECK(clock.elapsed() >= 400);
}

TEST_CASE("jobs of one printer come out one after the other", "[printing][ui]")
{
    test::PrinterSink sink;
    RawPrinter printer(u"127.0.0.1"_s, sink.port(), kFast);
    QByteArray order;

    for (const char name : {'a', 'b', 'c'})
        printer.send(QByteArray(1'000, name), [&order, name](const PrintResult &) { order.append(name); });
    CHECK(printer.jobsWaiting() == 3);
    REQUIRE(QTest::qWaitFor([&order] { return order.size() == 3; }));

    CHECK(order == "abc");
    CHECK(sink.connections() == 3);
    CHECK(sink.received().indexOf('a') < sink.received().indexOf('b'));
    CHECK(sink.received().lastIndexOf('b') < sink.received().indexOf('c'));
}
