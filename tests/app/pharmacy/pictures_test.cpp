// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "app/ui/table_panel.h"
#include "app/ui/theme.h"
#include "tests/app/pharmacy/pharmacy_desk.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// Theme, size, language for the time of one test.
class Look {
public:
    Look(ThemeName theme, int scale, const QString &language)
    {
        if (m_words.load(u":/i18n/hms_"_s + language))
            QCoreApplication::installTranslator(&m_words);
        m_appearance.setChoice(theme);
        m_appearance.setScale(scale);
        setFormat(Format(language, Figures::Latin, u"BDT"_s));
        QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~Look()
    {
        QCoreApplication::removeTranslator(&m_words);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        setFormat(Format());
    }

private:
    QTranslator m_words;
    Appearance m_appearance;
};

void keepPicture(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void checkNothingCut(const QWidget &page)
{
    for (const QLabel *text : page.findChildren<QLabel *>()) {
        INFO(text->text().toStdString());
        if (text->isVisible() && !text->wordWrap() && !text->text().isEmpty())
            CHECK(text->width() >= text->minimumSizeHint().width());
    }
}

QList<PharmacyEntry> aMorning()
{
    const QStringList names{u"Rehana Parvin"_s, u"Abdur Rahman Chowdhury"_s, u"Ayesha Siddiqua"_s,
                            u"Rafi Ahmed"_s,    u"Md. Kamrul Hasan"_s,       u"Shirin Akter"_s,
                            u"Jahanara Begum"_s};
    QList<PharmacyEntry> entries;
    for (int i = 0; i < names.size(); ++i) {
        PharmacyEntry entry = anOpenPrescription(i + 4, 42 - 6 * i);
        entry.patientName = names[i];
        entries.append(entry);
    }
    entries[0].calledAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    entries[6].status = PrescriptionStatus::Partial;
    return entries;
}

Prescription aLongOne(const PharmacyEntry &entry)
{
    Prescription prescription =
        aPrescription(entry, {aLine(u"Moxacil 500 mg"_s, 21), aLine(u"Napa 500 mg"_s),
                              aLine(u"Azmasol 100 mcg"_s, 2), aLine(u"Losectil 20 mg"_s, 14, 14)});
    prescription.items[0].notes = u"after food"_s;
    prescription.items[2].form = MedicineForm::Inhaler;
    prescription.notes = u"Kidney values are being checked, no pain killers besides these please."_s;
    prescription.followUpDate = kPharmacyDay.addDays(7);
    return prescription;
}

} // namespace

TEST_CASE("no text of the pharmacy's counter is cut, in any theme, size and direction", "[pharmacy][ui]")
{
    const auto [theme, scale, language, size] =
        GENERATE(std::tuple(ThemeName::Light, 100, u"en"_s, QSize(1206, 660)),
                 std::tuple(ThemeName::Dark, 100, u"en"_s, QSize(1760, 970)),
                 std::tuple(ThemeName::Light, 150, u"en"_s, QSize(1760, 970)),
                 std::tuple(ThemeName::Light, 100, u"bn"_s, QSize(1206, 660)),
                 std::tuple(ThemeName::Light, 100, u"ar"_s, QSize(1206, 660)));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3"_s.arg(int(theme)).arg(scale).arg(language);
    PharmacyDesk desk;
    desk.workspace->resize(size);
    const QList<PharmacyEntry> morning = aMorning();
    desk.list(morning);
    keepPicture(*desk.workspace, u"counter-list"_s + suffix);
    checkNothingCut(*desk.workspace);

    const Prescription prescription = aLongOne(morning[0]);
    auto cart = aCart(prescription);
    cart.lines[0].quantity = 15;
    cart.lines.removeAt(2);
    const MedicineId moxacil = prescription.items[0].medicineId;
    const MedicineId napa = prescription.items[1].medicineId;
    StockBatch kept = aBatch(moxacil, u"MOX2605A"_s, 2, 15);
    kept.id = cart.lines[0].batchId;
    StockBatch keptNapa = aBatch(napa, u"NAP2601A"_s, 9, 600);
    keptNapa.id = cart.lines[1].batchId;
    desk.open(prescription, cart);
    desk.answerShelves(
        {kept, aBatch(moxacil, u"MOX2488"_s, -1, 6), keptNapa, aBatch(napa, u"NAP2601B"_s, 20, 1'800)});
    keepPicture(*desk.workspace, u"counter-open"_s + suffix);
    checkNothingCut(*desk.workspace);

    desk.press(Qt::Key_F7);
    desk.type(u"salb"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(SearchMedicines::kMethod) > 0; }, 2000));
    desk.api.answer<SearchMedicines>(
        {aMedicine(u"Ventolin"_s, u"Salbutamol"_s, 12), aMedicine(u"Salbu"_s, u"Salbutamol"_s, 0)});
    keepPicture(*desk.workspace, u"counter-substitute"_s + suffix);
    checkNothingCut(*desk.workspace);
    desk.press(Qt::Key_Return);
    desk.type(u"Azmasol is out of stock"_s);
    keepPicture(*desk.workspace, u"counter-reason"_s + suffix);
    checkNothingCut(*desk.workspace);

    desk.press(Qt::Key_F8);
    auto answer = given(prescription, cart);
    answer.status = PrescriptionStatus::Partial;
    desk.api.answer<DispensePrescription>(answer);
    keepPicture(*desk.workspace, u"counter-given"_s + suffix);
    checkNothingCut(*desk.workspace);
    desk.button("takeBackGiven")->click();
    desk.api.answer<GetBill>(*answer.bill); // Of the page before.
    Bill settled = paid(*answer.bill, answer.bill->dueAmount);
    desk.api.answer<GetBill>(settled);
    keepPicture(*desk.workspace, u"counter-return"_s + suffix);
    checkNothingCut(*desk.workspace);
}

TEST_CASE("a counter that takes money shows the payment beside what was given", "[pharmacy][ui]")
{
    const Look look(ThemeName::Light, 100, u"en"_s);
    PharmacyDesk desk(u"pharmacy"_s,
                      pharmacistRights() + QStringList{u"payments.process"_s, u"shifts.operate"_s});
    desk.workspace->resize(1206, 660);
    desk.api.answer<CurrentShift>(aShift());
    const QList<PharmacyEntry> morning = aMorning();
    desk.list(morning);
    const Prescription prescription = aLongOne(morning[0]);
    const auto cart = aCart(prescription);
    desk.open(prescription, cart);
    desk.press(Qt::Key_F8);

    desk.api.answer<DispensePrescription>(given(prescription, cart));

    keepPicture(*desk.workspace, u"counter-money"_s);
    checkNothingCut(*desk.workspace);
    CHECK(desk.button("take")->isVisible());
}

TEST_CASE("no text of the store room is cut, in any theme, size and direction", "[pharmacy][ui]")
{
    const auto [theme, scale, language, size] =
        GENERATE(std::tuple(ThemeName::Light, 100, u"en"_s, QSize(1206, 660)),
                 std::tuple(ThemeName::Dark, 100, u"en"_s, QSize(1760, 970)),
                 std::tuple(ThemeName::Light, 150, u"en"_s, QSize(1760, 970)),
                 std::tuple(ThemeName::Light, 100, u"ar"_s, QSize(1206, 660)));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3"_s.arg(int(theme)).arg(scale).arg(language);
    PharmacyDesk desk(u"stock"_s);
    desk.workspace->resize(size);
    QList<Medicine> medicines;
    const QStringList names{u"Napa"_s,  u"Losectil"_s, u"Alatrol"_s, u"Moxacil"_s,
                            u"Zimax"_s, u"Comet"_s,    u"Azmasol"_s};
    for (int i = 0; i < names.size(); ++i)
        medicines.append(aMedicine(names[i], u"Generic %1"_s.arg(i + 1),
                                   i == 6   ? 0
                                   : i == 4 ? 40
                                            : 900 - 100 * i));
    medicines[2].unitPrice.reset();
    medicines[0].genericName = u"Paracetamol"_s;
    medicines[0].maxPerDayHundredths = 800;
    medicines[0].barcode = u"8941100290521"_s;
    desk.api.answer<ListMedicines>(medicines);
    auto *list = desk.find<TablePanel>("medicines");
    list->view()->setCurrentIndex(list->view()->model()->index(6, 0));
    desk.press(Qt::Key_Return);
    const Medicine napa = medicines[0];
    desk.api.answer<ListStockBatches>({aBatch(napa.id, u"NAP2488"_s, -1, 12),
                                       aBatch(napa.id, u"NAP2601A"_s, 9, 600),
                                       aBatch(napa.id, u"NAP2601B"_s, 20, 1'800)});
    StockMovement out;
    out.id = StockMovementId::make();
    out.batchId = StockBatchId::make();
    out.medicineId = napa.id;
    out.batch = u"NAP2601A"_s;
    out.kind = StockMovementKind::Dispensed;
    out.quantity = -10;
    out.onHandAfter = 600;
    out.by = u"Sohel Ahmed"_s;
    out.at = QDateTime::currentDateTimeUtc();
    StockMovement in = out;
    in.id = StockMovementId::make();
    in.kind = StockMovementKind::Counted;
    in.quantity = 4;
    in.reason = u"Monthly stock take"_s;
    desk.api.answer<ListStockMovements>({out, in});
    keepPicture(*desk.workspace, u"stock-medicine"_s + suffix);
    checkNothingCut(*desk.workspace);
    for (QTabWidget *tabs : desk.workspace->findChildren<QTabWidget *>())
        if (tabs->objectName().isEmpty())
            tabs->setCurrentIndex(1);
    keepPicture(*desk.workspace, u"stock-movements"_s + suffix);

    desk.press(Qt::Key_F7);
    for (QLineEdit *each : desk.workspace->findChildren<QLineEdit *>())
        if (each->isVisible() && each->objectName().startsWith(u"count-"))
            each->setText(u"598"_s);
    keepPicture(*desk.workspace, u"stock-count"_s + suffix);
    checkNothingCut(*desk.workspace);
    desk.press(Qt::Key_F4);
    keepPicture(*desk.workspace, u"stock-receive"_s + suffix);
    checkNothingCut(*desk.workspace);
    desk.press(Qt::Key_F8);
    keepPicture(*desk.workspace, u"stock-edit"_s + suffix);
    checkNothingCut(*desk.workspace);
    desk.find<QTabWidget>("stockTabs")->setCurrentIndex(2);
    desk.api.answer<ListNearExpiry>(
        {aBatch(napa.id, u"NAP2488"_s, -1, 12), aBatch(napa.id, u"MOX2605A"_s, 2, 15)});
    keepPicture(*desk.workspace, u"stock-expiring"_s + suffix);
    checkNothingCut(*desk.workspace);
    desk.find<QTabWidget>("stockTabs")->setCurrentIndex(1);
    desk.api.answer<ListReorder>({medicines[6], medicines[4]});
    keepPicture(*desk.workspace, u"stock-reorder"_s + suffix);
}
