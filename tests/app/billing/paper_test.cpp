// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/paper_line.h"
#include "app/billing/paper_tray.h"
#include "tests/app/printing/printer_sink.h"
#include "tests/app/printing/sample_documents.h"
#include "tests/support/fake_api.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

PrinterSettings printersTo(const PrinterDevice &device)
{
    PrinterSettings settings;
    settings.devices = {device};
    settings.routes = {{DocumentType::Receipt, device.name, {}, 1, u"en"_s}};
    return settings;
}

PrinterDevice deadPrinter()
{
    PrinterDevice device;
    device.name = u"Till printer"_s;
    device.kind = DeviceKind::RawTcp;
    device.host = u"127.0.0.1"_s;
    device.port = closedPort();
    return device;
}

struct Tray {
    explicit Tray(const PrinterDevice &device)
        : routing(printersTo(device))
        , service(api, routing)
        , tray(service)
    {
        tray.show();
    }
    void print()
    {
        tray.print(DocumentType::Receipt, paper.documentId);
        api.answer<MakePrint>(paper);
    }
    bool waitFor(PrintStage stage)
    {
        return QTest::qWaitFor(
            [&] { return !tray.lines().isEmpty() && tray.lines().first()->progress().stage == stage; },
            15'000);
    }

    FakeApi api;
    PrinterRouting routing;
    PrintService service;
    PaperTray tray;
    PrintJob paper = receiptJob();
};

} // namespace

TEST_CASE("a printed receipt makes room for the next one", "[billing][printing][ui]")
{
    QTemporaryDir folder;
    PrinterDevice files;
    files.name = u"files"_s;
    files.folder = folder.path();
    Tray f(files);

    f.print();
    REQUIRE(f.waitFor(PrintStage::Printed));
    CHECK(f.tray.lines().first()->isSettled());
    f.tray.print(DocumentType::Receipt, Ulid::make());
    CHECK(f.tray.lines().size() == 1);
}

TEST_CASE("a receipt that did not come out stays in sight until it is tried again or left",
          "[billing][printing][ui]")
{
    Tray f(deadPrinter());
    f.print();

    REQUIRE(f.waitFor(PrintStage::Failed));
    PaperLine *line = f.tray.lines().first();
    CHECK(line->text().contains(u"Till printer"));
    f.tray.print(DocumentType::Receipt, Ulid::make());
    CHECK(f.tray.lines().size() == 2); // The failed one is still there.
    f.tray.lines().first()->findChild<QPushButton *>(u"paperAgain"_s)->click();
    CHECK(f.tray.lines().first()->progress().stage == PrintStage::Sending);
    REQUIRE(f.waitFor(PrintStage::Failed));
    CHECK(f.api.count(MakePrint::kMethod) == 2); // The same paper, not a new ledger line.
    f.tray.lines().first()->findChild<QPushButton *>(u"paperDismiss"_s)->click();
    CHECK(f.tray.lines().size() == 1);
}

TEST_CASE("a paper that may have come out is printed again only as a duplicate", "[billing][printing][ui]")
{
    PrinterSink sink;
    sink.closeAfter = 200;
    PrinterDevice device = deadPrinter();
    device.port = sink.port();
    Tray f(device);
    f.print();
    REQUIRE(f.waitFor(PrintStage::Unsure));

    f.tray.lines().first()->findChild<QPushButton *>(u"paperAgain"_s)->click();

    REQUIRE(f.api.count(MakePrint::kMethod) == 2);
    CHECK(f.api.last<MakePrint>().reason);
    CHECK(f.tray.lines().size() == 1);
}

TEST_CASE("each printer problem has its own sentence", "[billing][ui]")
{
    QSet<QString> sentences;
    const QStringList slugs{u"paperOut"_s, u"unreachable"_s, u"timeout"_s, u"closed"_s,
                            u"refused"_s,  u"folder"_s,      u"noDevice"_s};
    for (const QString &slug : slugs) {
        const QString sentence = PaperLine::problemText(slug, u"P1"_s);
        CHECK_FALSE(sentence.contains(u"reports")); // That is for a slug of a newer desk.
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == slugs.size());
}
