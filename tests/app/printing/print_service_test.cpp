// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/escpos.h"
#include "app/printing/print_service.h"
#include "tests/app/printing/printer_sink.h"
#include "tests/app/printing/sample_documents.h"
#include "tests/support/fake_api.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

PrinterDevice rawDevice(const QString &name, quint16 port, bool opensDrawer = false)
{
    PrinterDevice device;
    device.name = name;
    device.kind = DeviceKind::RawTcp;
    device.host = u"127.0.0.1"_s;
    device.port = port;
    device.opensDrawer = opensDrawer;
    return device;
}

PrinterDevice folderDevice(const QString &folder)
{
    PrinterDevice device;
    device.name = u"files"_s;
    device.folder = folder;
    return device;
}

/// A desk with a server that a test plays and real devices.
struct Desk {
    explicit Desk(const PrinterSettings &settings)
        : routing(settings)
        , service(api, routing)
    {
        QObject::connect(&service, &PrintService::stageChanged, &service,
                         [this](const PrintProgress &p) { stages.append(p); });
    }

    PrintTicket print(const PrintJob &paper, const std::optional<QString> &reason = {})
    {
        const PrintTicket ticket = service.print(paper.documentType, paper.documentId, reason);
        api.answer<MakePrint>(paper);
        return ticket;
    }
    /// Waits for the stage that ends a print.
    PrintProgress end(qsizetype ends = 1)
    {
        const auto ended = [this] {
            return std::count_if(stages.begin(), stages.end(),
                                 [](const PrintProgress &p) { return p.stage != PrintStage::Sending; });
        };
        REQUIRE(QTest::qWaitFor([&] { return ended() >= ends; }, 10'000));
        return stages.last();
    }

    FakeApi api;
    PrinterRouting routing;
    PrintService service;
    QList<PrintProgress> stages;
};

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files);
}

} // namespace

TEST_CASE("a print is recorded, sent and reported", "[printing][ui]")
{
    QTemporaryDir folder;
    Desk desk({.devices = {folderDevice(folder.path())},
               .routes = {{DocumentType::Receipt, u"files"_s, {}, 1, u"en"_s}}});
    const PrintJob paper = test::receiptJob();

    desk.print(paper);

    const PrintProgress end = desk.end();
    CHECK(end.stage == PrintStage::Printed);
    CHECK(desk.stages.first().stage == PrintStage::Sending);
    const auto asked = desk.api.last<MakePrint>();
    CHECK(asked.documentType == DocumentType::Receipt);
    CHECK(asked.documentId == paper.documentId);
    CHECK(asked.printer == u"files"_s);
    CHECK(asked.language == u"en"_s);
    CHECK(desk.api.last<FinishPrint>().id == paper.id);
    CHECK(desk.api.last<FinishPrint>().outcome == PrintOutcome::Printed);
    CHECK(filesIn(folder) == QStringList{u"Receipt R-2026-0107.pdf"_s});
    CHECK_FALSE(desk.service.progress(end.ticket));
}

TEST_CASE("nothing is printed that the server did not record", "[printing][ui]")
{
    QTemporaryDir folder;
    Desk desk({.devices = {folderDevice(folder.path())},
               .routes = {{DocumentType::Receipt, u"files"_s, {}, 1, u"en"_s}}});
    const PrintJob paper = test::receiptJob();

    desk.service.print(paper.documentType, paper.documentId);
    desk.api.refuse<MakePrint>(Error::notFound(u"payment"_s));

    const PrintProgress end = desk.end();
    CHECK(end.stage == PrintStage::Refused);
    CHECK(end.error == Error::notFound(u"payment"_s));
    CHECK(desk.api.count(FinishPrint::kMethod) == 0);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("a printer that is off gives the paper to its fallback", "[printing][ui]")
{
    QTemporaryDir folder;
    Desk desk({.devices = {rawDevice(u"till"_s, test::closedPort()), folderDevice(folder.path())},
               .routes = {{DocumentType::Receipt, u"till"_s, u"files"_s, 1, u"en"_s}}});
    QSignalSpy fellBack(&desk.routing, &PrinterRouting::fellBack);

    desk.print(test::receiptJob());

    const PrintProgress end = desk.end();
    CHECK(end.stage == PrintStage::Printed);
    CHECK(end.device == u"files"_s);
    CHECK(fellBack.count() == 1);
    CHECK(filesIn(folder).size() == 1);
    CHECK(desk.api.count(FinishPrint::kMethod) == 1);
}

TEST_CASE("a failed print is tried again as the same paper", "[printing][ui]")
{
    QTemporaryDir folder;
    PrinterSettings settings{.devices = {rawDevice(u"till"_s, test::closedPort())},
                             .routes = {{DocumentType::Receipt, u"till"_s, {}, 1, u"en"_s}}};
    Desk desk(settings);
    const PrintTicket ticket = desk.print(test::receiptJob());
    CHECK(desk.end().stage == PrintStage::Failed);
    CHECK(desk.end().problem == u"unreachable"_s);
    CHECK(desk.api.last<FinishPrint>().outcome == PrintOutcome::Failed);

    test::PrinterSink sink;
    settings.devices = {rawDevice(u"till"_s, sink.port())};
    desk.routing.setSettings(settings);
    desk.service.retry(ticket);

    CHECK(desk.end(2).stage == PrintStage::Printed);
    CHECK(desk.api.count(MakePrint::kMethod) == 1);
    CHECK(desk.api.last<FinishPrint>().outcome == PrintOutcome::Printed);
    CHECK(sink.connections() == 1);
}

TEST_CASE("after an unsure print a person decides, and the next is a duplicate", "[printing][ui]")
{
    test::PrinterSink sink;
    sink.closeAfter = 2'000;
    QTemporaryDir folder;
    Desk desk({.devices = {rawDevice(u"till"_s, sink.port()), folderDevice(folder.path())},
               .routes = {{DocumentType::Receipt, u"till"_s, u"files"_s, 1, u"en"_s}}});
    QSignalSpy asks(&desk.service, &PrintService::duplicateNeeded);

    const PrintTicket ticket = desk.print(test::receiptJob());
    CHECK(desk.end().stage == PrintStage::Unsure);
    CHECK(filesIn(folder).isEmpty()); // Never twice: an unsure print takes no fallback.
    CHECK(desk.api.last<FinishPrint>().outcome == PrintOutcome::Unsure);

    desk.service.retry(ticket);
    CHECK(asks.count() == 1);
    CHECK(desk.api.count(MakePrint::kMethod) == 1);

    sink.closeAfter = -1;
    desk.service.printDuplicate(ticket, u"jammed"_s);
    CHECK(desk.api.last<MakePrint>().reason == u"jammed"_s);
    PrintJob copy = test::receiptJob();
    copy.copyNumber = 1;
    desk.api.answer<MakePrint>(copy);

    const PrintProgress end = desk.end(2);
    CHECK(end.stage == PrintStage::Printed);
    CHECK(end.copyNumber == 1);
}

TEST_CASE("only the original of a cash receipt opens the drawer", "[printing][ui]")
{
    test::PrinterSink sink;
    Desk desk({.devices = {rawDevice(u"till"_s, sink.port(), true)},
               .routes = {{DocumentType::Receipt, u"till"_s, {}, 2, u"en"_s},
                          {DocumentType::Token, u"till"_s, {}, 1, u"en"_s}}});
    PrintJob paper = test::receiptJob();
    int pulses = 1;
    SECTION("cash") {}
    SECTION("card")
    {
        paper.snapshot.payment->method = PaymentMethod::Card;
        pulses = 0;
    }
    SECTION("a copy")
    {
        paper.copyNumber = 1;
        pulses = 0;
    }
    SECTION("a token")
    {
        paper = test::tokenJob();
        pulses = 0;
    }

    desk.print(paper);

    CHECK(desk.end().stage == PrintStage::Printed);
    CHECK(sink.received().count(escpos::drawerPulse()) == pulses);
    const int copies = paper.documentType == DocumentType::Receipt ? 2 : 1;
    CHECK(sink.received().count(escpos::feedAndCut()) == copies);
}

TEST_CASE("a job that does not end is shown as stuck", "[printing][ui]")
{
    test::PrinterSink sink;
    Desk desk({.devices = {rawDevice(u"till"_s, sink.port())},
               .routes = {{DocumentType::Token, u"till"_s, {}, 1, u"en"_s}},
               .stuckAfterMs = 1}); // Far less than the printer's silence takes.
    QSignalSpy stuck(&desk.service, &PrintService::stuck);

    desk.print(test::tokenJob());

    REQUIRE(stuck.wait(5'000));
    CHECK(desk.end().stage == PrintStage::Printed);
}

TEST_CASE("a desk without a printer says so", "[printing][ui]")
{
    Desk desk({});

    desk.print(test::receiptJob());

    CHECK(desk.end().stage == PrintStage::Failed);
    CHECK(desk.end().problem == u"noDevice"_s);
}

TEST_CASE("files are never overwritten and a bad folder is a failure", "[printing][ui]")
{
    QTemporaryDir folder;
    Desk desk({.devices = {folderDevice(folder.path())},
               .routes = {{DocumentType::Receipt, u"files"_s, {}, 1, u"en"_s}}});
    desk.print(test::receiptJob());
    CHECK(desk.end(1).stage == PrintStage::Printed);
    desk.print(test::receiptJob());
    CHECK(desk.end(2).stage == PrintStage::Printed);
    CHECK(filesIn(folder).size() == 2);

    Desk bad({.devices = {folderDevice(u"/proc/nowhere"_s)},
              .routes = {{DocumentType::Receipt, u"files"_s, {}, 1, u"en"_s}}});
    bad.print(test::receiptJob());
    CHECK(bad.end().stage == PrintStage::Failed);
    CHECK(bad.end().problem == u"folder"_s);
}

TEST_CASE("a preview is recorded as shown and comes as a PDF", "[printing][ui]")
{
    Desk desk({});
    QSignalSpy ready(&desk.service, &PrintService::previewReady);
    const PrintJob paper = test::billJob();

    desk.service.preview(paper.documentType, paper.documentId);
    CHECK(desk.api.last<MakePrint>().printer == u"screen"_s);
    desk.api.answer<MakePrint>(paper);

    REQUIRE(ready.wait());
    CHECK(ready[0][1].toString() == u"Bill B-2026-0042"_s);
    CHECK(ready[0][2].toByteArray().startsWith("%PDF"));
    CHECK(desk.api.last<FinishPrint>().outcome == PrintOutcome::Printed);
}

TEST_CASE("printer settings survive being written down", "[printing][ui]")
{
    const PrinterSettings settings{.devices = {rawDevice(u"till"_s, 9100, true), folderDevice(u"/tmp/x"_s)},
                                   .routes = {{DocumentType::ZReport, u"till"_s, u"files"_s, 2, u"bn"_s}},
                                   .nativeDigits = true,
                                   .stuckAfterMs = 20'000};

    const auto read = decode<PrinterSettings>(encode(settings));

    REQUIRE(read);
    CHECK(encode(*read) == encode(settings));
    CHECK(read->devices[0].kind == DeviceKind::RawTcp);
    CHECK(read->routes[0].language == u"bn"_s);
}

TEST_CASE("a desk whose printers were chosen long ago prints new types where its bills come out",
          "[printing][ui]")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desk.ini"_s));
    const PrinterSettings kept{.devices = {rawDevice(u"till"_s, 9100), folderDevice(folder.path())},
                               .routes = {{DocumentType::Receipt, u"till"_s, u"files"_s, 1, u"en"_s},
                                          {DocumentType::Bill, u"files"_s, {}, 3, u"bn"_s}}};
    settings.setPrinting(encode(kept));

    const PrinterRouting routing(PrinterSettings::of(settings));

    CHECK(routing.routeOf(DocumentType::Receipt).device == u"till"_s);
    CHECK(routing.routeOf(DocumentType::Bill).copies == 3);
    const DocumentRoute prescription = routing.routeOf(DocumentType::Prescription);
    CHECK(prescription.device == u"files"_s);
    CHECK(prescription.language == u"bn"_s);
    CHECK(prescription.copies == 1);
}

TEST_CASE("a paper is printed in the language that the server names", "[printing][ui]")
{
    QTemporaryDir folder;
    Desk desk({.devices = {folderDevice(folder.path())},
               .routes = {{DocumentType::Prescription, u"files"_s, {}, 1, u"en"_s}}});
    PrintJob paper = test::prescriptionJob();
    desk.print(paper);
    CHECK(desk.end(1).stage == PrintStage::Printed);
    paper.language = u"bn"_s;
    desk.print(paper);
    CHECK(desk.end(2).stage == PrintStage::Printed);

    CHECK(filesIn(folder) == QStringList{u"Prescription P-2026-0007.pdf"_s, u"ব্যবস্থাপত্র P-2026-0007.pdf"_s});
}
