// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/money_edit.h"
#include "app/ui/table_panel.h"
#include "tests/app/pharmacy/pharmacy_desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// The store room with a catalogue of two, the first one on screen.
struct Store : PharmacyDesk {
    Store()
        : PharmacyDesk(u"stock"_s)
    {
        napa.barcode = u"8941100290521"_s;
        api.answer<ListMedicines>({losectil, napa});
        activate(napa);
    }
    void activate(const Medicine &medicine)
    {
        auto *list = find<TablePanel>("medicines");
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(medicine.id == napa.id ? 1 : 0, 0));
        QTest::keyClick(list->view(), Qt::Key_Return);
        REQUIRE(api.last<ListStockBatches>().medicineId == medicine.id);
        api.answer<ListStockBatches>({first, second});
        api.answer<ListStockMovements>({});
    }
    [[nodiscard]] QLineEdit *field(const char *name) const { return find<QLineEdit>(name); }
    /// Of the sheet that is shown.
    [[nodiscard]] QLineEdit *shown(const char *name) const
    {
        for (QLineEdit *each : workspace->findChildren<QLineEdit *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton *submit() const
    {
        for (QPushButton *each : workspace->findChildren<QPushButton *>(u"submitSheet"_s))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    Medicine napa = aMedicine(u"Napa"_s, u"Paracetamol"_s, 90);
    Medicine losectil = aMedicine(u"Losectil"_s, u"Omeprazole"_s, 0);
    StockBatch first = aBatch(napa.id, u"NAP1"_s, 3, 40);
    StockBatch second = aBatch(napa.id, u"NAP2"_s, 12, 50);
};

} // namespace

TEST_CASE("the catalogue is read page by page and filters as one types", "[pharmacy][ui]")
{
    PharmacyDesk desk(u"stock"_s);
    QList<Medicine> page;
    for (int i = 0; i < limits::kPageRows; ++i)
        page.append(aMedicine(u"Brand %1"_s.arg(i, 3, 10, QLatin1Char('0')), u"Generic"_s));
    desk.api.answer<ListMedicines>(page);
    CHECK(desk.api.last<ListMedicines>().after == page.last().id);
    desk.api.answer<ListMedicines>({aMedicine(u"Zimax"_s, u"Azithromycin"_s)});

    auto *list = desk.find<TablePanel>("medicines");
    CHECK(list->shownRows() == limits::kPageRows + 1);
    list->view()->setFocus();
    desk.type(u"zim"_s);
    CHECK(list->shownRows() == 1);
}

TEST_CASE("a delivery is scanned: the pack brings medicine, batch and expiry", "[pharmacy][ui]")
{
    Store desk;
    const QString pack = u"(01)08941100290521(17)270331(10)NAP3"_s;

    REQUIRE(desk.workspace->takeBarcode(pack));
    desk.api.answer<SearchMedicines>({}); // With the leading zero...
    CHECK(desk.api.last<SearchMedicines>().text == u"8941100290521");
    desk.api.answer<SearchMedicines>({desk.napa});
    REQUIRE(desk.shown("quantity")->hasFocus());
    desk.type(u"200"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"0.80"_s);
    desk.press(Qt::Key_Return);

    const auto sent = desk.api.last<ReceiveStock>();
    CHECK(sent.medicineId == desk.napa.id);
    CHECK(sent.batch == u"NAP3");
    CHECK(sent.expiry == QDate(2027, 3, 31));
    CHECK(sent.quantity == 200);
    CHECK(sent.cost == Money(80));
}

TEST_CASE("after a batch the sheet waits for the next one, and receiving can be undone", "[pharmacy][ui]")
{
    Store desk;
    std::function<void()> undo;
    QObject::connect(desk.workspace.get(), &Workspace::done,
                     [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    desk.press(Qt::Key_F4);
    REQUIRE(desk.shown("batch")->hasFocus());
    REQUIRE(desk.workspace->takeBarcode(u"NAP3"_s)); // A plain code is the batch.
    desk.shown("expiry")->setText(u"03/2027"_s);
    desk.shown("quantity")->setText(u"10"_s);
    desk.submit()->click();
    CHECK_FALSE(desk.submit()->isEnabled());
    desk.submit()->click();
    REQUIRE(desk.api.count(ReceiveStock::kMethod) == 1);
    const StockBatch batch = aBatch(desk.napa.id, u"NAP3"_s, 4, 10);

    desk.api.answer<ReceiveStock>(batch);

    CHECK(desk.shown("batch")->text().isEmpty());
    CHECK(desk.shown("batch")->hasFocus());
    CHECK(desk.api.count(ListMedicines::kMethod) == 2); // The catalogue shows the new figure.
    REQUIRE(undo);
    undo();
    CHECK(desk.api.last<AdjustStock>().batchId == batch.id);
    CHECK(desk.api.last<AdjustStock>().quantity == -10);
}

TEST_CASE("another medicine's pack is never taken for a batch", "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F4);

    REQUIRE(desk.workspace->takeBarcode(u"7612345678900"_s));

    CHECK(desk.shown("batch")->text().isEmpty());
    CHECK(desk.api.last<SearchMedicines>().text == u"7612345678900");
    Medicine other = desk.losectil;
    other.barcode = u"7612345678900"_s;
    desk.api.answer<SearchMedicines>({other});
    desk.shown("batch")->setText(u"LOS1"_s);
    desk.shown("expiry")->setText(u"03/2027"_s);
    desk.shown("quantity")->setText(u"10"_s);
    desk.submit()->click();
    CHECK(desk.api.last<ReceiveStock>().medicineId == other.id);
}

TEST_CASE("an expired batch is not received and nothing typed is lost", "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F4);
    desk.type(u"OLD1"_s);
    desk.shown("expiry")->setText(u"01/2026"_s);
    desk.shown("quantity")->setText(u"10"_s);

    desk.submit()->click();

    CHECK(desk.api.count(ReceiveStock::kMethod) == 0);
    CHECK(desk.shown("batch")->text() == u"OLD1");
    CHECK(desk.shown("expiry")->hasFocus());
}

TEST_CASE("an adjustment needs a batch and a reason", "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F6);
    CHECK_FALSE(desk.submit()); // Two batches, none marked.

    desk.find<TablePanel>("batches")->view()->selectRow(1);
    desk.press(Qt::Key_F6);
    REQUIRE(desk.submit());
    desk.shown("quantity")->setText(u"60"_s);
    desk.submit()->click();
    CHECK(desk.api.count(AdjustStock::kMethod) == 0);
    REQUIRE(desk.shown("reason")->hasFocus());
    desk.type(u"Broken"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<AdjustStock>().batchId == desk.second.id);
    CHECK(desk.api.last<AdjustStock>().quantity == -60);

    Error error = Error::rejected(u"stockShort"_s, u"quantity"_s);
    error.data.insert(u"onHand"_s, 50);
    desk.api.refuse<AdjustStock>(error);
    CHECK(desk.shown("quantity")->text() == u"60");
    desk.submit()->click();
    desk.api.answer<AdjustStock>(desk.second);
    CHECK_FALSE(desk.submit());                           // Back at the medicine.
    CHECK(desk.api.count(ListStockBatches::kMethod) > 1); // With its new figures.
}

TEST_CASE("a count shows its differences before it is recorded", "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F7);
    auto *count = desk.shown(("count-" + desk.first.id.toText().toLatin1()).constData());
    REQUIRE(count);
    REQUIRE(count->hasFocus());

    desk.type(u"38"_s);
    CHECK(desk.find("difference-1")->text() == u"-2");
    CHECK(desk.find("differences")->text().contains(u'1'));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return); // The second batch is not counted.
    REQUIRE(desk.shown("countReason")->hasFocus());
    desk.press(Qt::Key_Return);
    CHECK(desk.api.count(CountStock::kMethod) == 0); // Without a reason.
    desk.type(u"Monthly"_s);
    desk.press(Qt::Key_Return);

    const auto sent = desk.api.last<CountStock>();
    REQUIRE(sent.counts.size() == 1);
    CHECK(sent.counts[0].batchId == desk.first.id);
    CHECK(sent.counts[0].counted == 38);
    CHECK(sent.reason == u"Monthly");
}

TEST_CASE("a half-done count is there after a crash", "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F7);
    desk.type(u"38"_s);

    desk.reopen();
    desk.api.answer<ListMedicines>({desk.losectil, desk.napa});
    desk.activate(desk.napa);
    desk.press(Qt::Key_F7);

    CHECK(desk.shown(("count-" + desk.first.id.toText().toLatin1()).constData())->text() == u"38");
}

TEST_CASE("a medicine is edited, and what the form does not show stays", "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F8);
    REQUIRE(desk.shown("genericName")->hasFocus());
    CHECK(desk.shown("genericName")->text() == u"Paracetamol");
    desk.shown("maxPerDayHundredths")->setText(u"8"_s);
    desk.find<MoneyEdit>("unitPrice")->setText(u"1.50"_s);

    desk.submit()->click();

    const auto sent = desk.api.last<SaveMedicine>();
    CHECK(sent.id == desk.napa.id);
    CHECK(sent.rowVersion == 1);
    CHECK(sent.unitPrice == Money(150));
    CHECK(sent.maxPerDayHundredths == 800);
    CHECK(sent.barcode == desk.napa.barcode);
    CHECK(sent.brandName == u"Napa");
}

TEST_CASE("somebody else saved the medicine meanwhile: what is typed stays, and saving again counts",
          "[pharmacy][ui]")
{
    Store desk;
    desk.press(Qt::Key_F8);
    desk.find<MoneyEdit>("unitPrice")->setText(u"1.50"_s);
    desk.submit()->click();
    Medicine theirs = desk.napa;
    theirs.rowVersion = 5;
    Error conflict{ErrorCode::Conflict, {}};
    conflict.data.insert(u"current"_s, encode(theirs));

    desk.api.refuse<SaveMedicine>(conflict);

    CHECK(desk.find<MoneyEdit>("unitPrice")->text() == u"1.50");
    desk.submit()->click();
    CHECK(desk.api.last<SaveMedicine>().rowVersion == 5);
}

TEST_CASE("a pack that nobody knows becomes a new medicine with its code", "[pharmacy][ui]")
{
    Store desk;
    REQUIRE(desk.workspace->takeBarcode(u"7612345678900"_s));
    desk.api.answer<SearchMedicines>({});

    desk.press(Qt::Key_F2);

    CHECK(desk.shown("barcode")->text() == u"7612345678900");
    CHECK(desk.shown("genericName")->hasFocus());
    desk.submit()->click();
    CHECK(desk.api.count(SaveMedicine::kMethod) == 0); // Without a name.
}

TEST_CASE("presets are listed, edited and added", "[pharmacy][ui]")
{
    Store desk;
    desk.find<QTabWidget>("stockTabs")->setCurrentIndex(3);
    CHECK(desk.api.last<ListMedicineInstructions>().includeInactive == true);
    MedicineInstruction preset;
    preset.id = MedicineInstructionId::make();
    preset.label = u"1+0+1"_s;
    preset.dosesPerDayHundredths = 200;
    preset.words = {u"one in the morning and one at night"_s, u"সকালে একটি ও রাতে একটি"_s,
                    u"واحدة صباحًا وواحدة ليلًا"_s};
    preset.place = 10;
    preset.rowVersion = 3;
    desk.api.answer<ListMedicineInstructions>({preset});

    auto *list = desk.find<TablePanel>("presets");
    list->view()->setFocus();
    list->selectFirst();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.shown("label")->text() == u"1+0+1");
    desk.shown("dosesPerDayHundredths")->setText(u"2.5"_s);
    desk.shown("largestDoseHundredths")->setText(u"1.5"_s);
    desk.submit()->click();
    CHECK(desk.api.last<SaveMedicineInstruction>().largestDoseHundredths == 150);
    CHECK(desk.api.last<SaveMedicineInstruction>().dosesPerDayHundredths == 250);
    CHECK(desk.api.last<SaveMedicineInstruction>().rowVersion == 3);
    preset.rowVersion = 4;
    desk.api.answer<SaveMedicineInstruction>(preset);

    desk.press(Qt::Key_F2);
    CHECK(desk.shown("place")->text() == u"20");
    CHECK(desk.shown("label")->text().isEmpty());
}

TEST_CASE("what runs low and what expires is one Enter away", "[pharmacy][ui]")
{
    Store desk;
    auto *tabs = desk.find<QTabWidget>("stockTabs");
    tabs->setCurrentIndex(1);
    desk.api.answer<ListReorder>({desk.losectil});
    CHECK(desk.find<TablePanel>("reorder")->shownRows() == 1);
    tabs->setCurrentIndex(2);
    StockBatch soon = desk.first;
    soon.medicineId = desk.losectil.id;
    desk.api.answer<ListNearExpiry>({soon});

    desk.find<TablePanel>("expiring")->view()->setFocus();
    desk.find<TablePanel>("expiring")->selectFirst();
    desk.press(Qt::Key_Return);

    CHECK(desk.find("medicineName")->text() == u"Losectil 500 mg");
}
