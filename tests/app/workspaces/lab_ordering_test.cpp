// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit_list.h"
#include "app/workspaces/catalogue_workspace.h"
#include "app/workspaces/report_window.h"
#include "shared/documents/documents_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/results/lab_reports_protocol.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/app/catalogue/catalogue_builders.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/app/orders/order_builders.h"
#include "tests/app/printing/sample_documents.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/app/workspaces/clinic_desk.h"
#include "tests/app/workspaces/reception_desk.h"

#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const TestType kAlt = [] {
    TestType test = aTest(u"ALT"_s, u"Alanine aminotransferase"_s, 30'000);
    test.labId = someLabs()[1].id;
    return test;
}();
const TestType kLiver = aTestPanel(u"LFT"_s, u"Liver function tests"_s, 50'000, {kAlt});

/// The laboratory manager's screen with a test and a panel in the list.
struct CatalogueDesk : ClinicDesk {
    CatalogueDesk()
        : ClinicDesk(CatalogueWorkspace::factory(), {Permission::LabView, Permission::LabConfigure})
    {
        REQUIRE(api.answer<ListTestTypes>({kAlt, kLiver}));
        REQUIRE(api.answer<ListLabs>(someLabs()));
    }
    void mark(int row) const
    {
        auto *table = part<QWidget>("testTypes")->findChild<QTableView *>();
        table->setFocus();
        table->selectRow(row);
    }
};

} // namespace

TEST_CASE("a test panel is ordered from the page with three keys", "[orders][doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    desk.api.always<ListTestTypes>({kLiver, kAlt});
    REQUIRE(desk.api.answer<GetConsultation>(desk.emptyPage(inside)));

    desk.keys = 0;
    desk.press(Qt::Key_F7);
    REQUIRE(desk.hasFocus("testSearch"));
    desk.type(u"lft"_s);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *hits = desk.part<QWidget>("testHits");
            return hits && hits->isVisible();
        },
        5'000));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.keys <= 3); // The budget of "a test panel ordered".
    CHECK(desk.api.last<CreateTestOrders>().testTypeIds == QList{kLiver.id});
    CHECK(desk.api.last<CreateTestOrders>().visitId == inside.visitId);
}

TEST_CASE("chosen tests that are not ordered keep the patient in the room", "[orders][doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside, anEntry(2)});
    desk.api.always<ListTestTypes>({kLiver});
    REQUIRE(desk.api.answer<GetConsultation>(desk.emptyPage(inside)));
    desk.press(Qt::Key_F7);
    desk.type(u"lft"_s);
    desk.press(Qt::Key_Return); // Before the answer: the only hit is taken.
    REQUIRE(QTest::qWaitFor([&] { return desk.part<OrderPanel>("orderPanel")->isHalfWritten(); }, 5'000));

    desk.press(Qt::Key_F9);

    CHECK(desk.api.count(CompleteConsultation::kMethod) == 0);
    CHECK(desk.hasFocus("testSearch"));
}

TEST_CASE("at the front desk F7 opens the tests of the chosen visit and their bill goes to the cashier",
          "[orders][reception][ui]")
{
    ReceptionDesk desk;
    QList<BillId> toPay;
    QObject::connect(&desk.navigation, &Navigation::paymentRequested, &desk.window,
                     [&toPay](BillId bill) { toPay.append(bill); });
    desk.press(Qt::Key_F7);
    CHECK(desk.api.count(ListTestOrders::kMethod) == 0); // No visit is chosen.

    desk.workspace().openQueue(desk.karim.id);
    const QueueEntry entry = anEntry(1);
    desk.api.pushSnapshot(Topic{TopicKind::Queue, desk.karim.id.value}.toText(),
                          toJson(aQueue(desk.karim.id, {entry})), 1);
    auto *visits = desk.window.findChild<VisitList *>();
    visits->select(entry.visitId);
    desk.press(Qt::Key_F7);
    const TestOrder order = anOrder(kAlt, entry.visitId);
    REQUIRE(desk.api.answer<ListTestOrders>({order}));
    CHECK(desk.part<QLabel>("ordersOf")->text().contains(entry.name));
    desk.part<QPushButton>("tickAll")->click();
    desk.part<QPushButton>("billTests")->click();
    const Bill bill = aBill(7, Money(30'000));
    REQUIRE(desk.api.answer<BillTestOrders>(bill));

    CHECK(toPay == QList{bill.id});
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.part<QLabel>("ordersOf")->isVisible());
}

TEST_CASE("a test of the catalogue is edited and its form designed by keys", "[catalogue][ui]")
{
    CatalogueDesk desk;
    desk.mark(0);

    SECTION("F8 edits it")
    {
        desk.press(Qt::Key_F8);
        CHECK(desk.part<QLabel>("editorTitle")->text() == kAlt.name.en);
        CHECK(desk.hasFocus("code"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        TestType saved = kAlt;
        saved.code = u"ALAT"_s;
        REQUIRE(desk.api.answer<SaveTestType>(saved));
        CHECK(desk.hasFocus("testTypes"));
        const auto *model = desk.part<QWidget>("testTypes")->findChild<QTableView *>()->model();
        CHECK(model->index(0, 0).data().toString() == u"ALAT");
    }
    SECTION("F7 opens its form, Escape comes back")
    {
        desk.press(Qt::Key_F7);
        REQUIRE(desk.api.answer<GetTestTemplate>(aVersion(kAlt, aForm())));
        CHECK(desk.part<QListWidget>("formFields")->isVisible());
        desk.press(Qt::Key_Escape);
        CHECK(desk.hasFocus("testTypes"));
    }
    SECTION("a panel has no form")
    {
        desk.mark(1);
        desk.press(Qt::Key_F7);
        CHECK(desk.api.count(GetTestTemplate::kMethod) == 0);
    }
}

TEST_CASE("who may not configure the laboratory does not see its catalogue's screen", "[catalogue][ui]")
{
    CHECK(CatalogueWorkspace::factory().anyOf == QList{Permission::LabConfigure});
}

TEST_CASE("the report of a visit opens in a window and is printed through the ledger", "[orders][lab][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    REQUIRE(desk.api.answer<GetConsultation>(desk.emptyPage(inside)));
    REQUIRE(desk.api.answer<ListTestOrders>({anOrder(kAlt, inside.visitId, TestOrderStatus::Released)}));
    PrintJob job = labReportJob();
    const LabReport report = *job.snapshot.labReport;

    desk.part<QPushButton>("openReport")->click();
    CHECK(desk.api.last<ListLabReports>().visitId == inside.visitId);
    REQUIRE(desk.api.answer<ListLabReports>({report}));
    REQUIRE(desk.api.answer<GetLabReport>(report));
    REQUIRE(desk.api.answer<MakePrint>(job));
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.api.refuse<RequestDocumentTicket>(Error::rejected(u"documentsUnavailable"_s)); },
        10'000));
    auto *window = desk.part<ReportWindow>("reportWindow");
    REQUIRE(QTest::qWaitFor([&] { return window->isVisible(); }, 10'000));
    CHECK(window->windowTitle().contains(report.patientName));

    window->findChild<QPushButton *>(u"print"_s)->click();
    CHECK(desk.api.last<MakePrint>().documentType == DocumentType::LabReport);
    CHECK(desk.api.last<MakePrint>().documentId == report.id.value);
    window->close();
}
