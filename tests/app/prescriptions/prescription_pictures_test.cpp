// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "tests/app/prescriptions/prescription_builders.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

void keepPicture(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void checkNothingCut(const QWidget &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap())
            CHECK(label->width() >= label->minimumSizeHint().width());
        if (label->isVisible() && label->wordWrap())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        if (button->isVisible())
            CHECK(button->width() >= button->fontMetrics().horizontalAdvance(button->text().remove(u'&')));
    }
}

/// What the pharmacy has done with the first prescription of the visit.
Prescription anEarlierOne(VisitId visit)
{
    CreatePrescription sent;
    sent.visitId = visit;
    sent.items = {{MedicineId::make(), somePresets().first().id, 5, {}, u"after meals"_s},
                  {MedicineId::make(), somePresets().first().id, 10, {}, {}}};
    Prescription out = written(sent, u"Asha Rahman"_s);
    out.status = PrescriptionStatus::Partial;
    out.items.first().dispensedQuantity = 10;
    GivenMedicine given;
    given.batchId = StockBatchId::make();
    given.billId = BillId::make();
    given.expiry = QDate(2027, 1, 1);
    given.at = out.createdAt;
    given.medicineId = MedicineId::make();
    given.medicineName = u"Ace 500 mg"_s;
    given.quantity = 10;
    given.reason = u"Napa is out until Monday"_s;
    out.items.first().given = {given};
    out.items.last().medicineName = u"Losectil 20 mg"_s;
    return out;
}

void fill(PrescriptionDesk &desk)
{
    desk.ofVisit = {anEarlierOne(desk.visit)};
    desk.open(desk.visit);
    desk.write(aMedicine(u"Cetirizine"_s, u"Alatrol"_s, u"10 mg"_s, 900), u"5"_s);
    desk.write(aMedicine(u"Amoxicillin and clavulanic acid"_s, u"Moxaclav"_s, u"625 mg"_s, 60), u"7"_s);
    desk.write(aMedicine(u"Oral rehydration salts"_s, u"Orsaline-N"_s, u"10.25 g"_s, 0), u"3"_s);
    PrescriptionWarning allergy = aWarning(1, WarningKind::ClassAllergy, Severity::Severe, u"Penicillins"_s);
    allergy.detail = u"swollen face"_s;
    PrescriptionWarning duplicate =
        aWarning(1, WarningKind::DuplicateMedicine, Severity::Moderate, u"Moxacil 500 mg"_s);
    duplicate.until = QDate(2026, 11, 27);
    desk.check({allergy, duplicate});
    desk.field("note")->setText(u"at bedtime"_s);
}

} // namespace

TEST_CASE("no text of the prescription is cut, in any theme, size and direction", "[prescriptions][ui]")
{
    Appearance appearance;
    const auto [theme, scale, width, height, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, 780, 768, u"en"_s), // The middle of a page of 1366.
                 std::tuple(ThemeName::Light, 100, 620, 768, u"en"_s),
                 std::tuple(ThemeName::Dark, 100, 1100, 900, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1100, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 100, 780, 768, u"ar"_s));
    appearance.setChoice(theme);
    appearance.setScale(scale);
    setFormat(Format(language, Figures::Latin, u"BDT"_s));
    QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString suffix = u"-%1-%2-%3-%4"_s.arg(int(theme)).arg(scale).arg(width).arg(language);
    {
        PrescriptionDesk desk;
        desk.window.setProperty("surface", u"card"_s);
        desk.window.resize(width, height);
        desk.open(desk.visit);
        keepPicture(desk.window, u"prescription-empty"_s + suffix);
        checkNothingCut(desk.window);
        fill(desk);
        QApplication::processEvents();
        keepPicture(desk.window, u"prescription"_s + suffix);
        checkNothingCut(desk.window);
        desk.find(u"napa"_s, {aMedicine(u"Paracetamol"_s, u"Napa"_s, u"500 mg"_s, 2'400),
                              aMedicine(u"Paracetamol"_s, u"Napa Extend"_s, u"665 mg"_s, 80),
                              aMedicine(u"Paracetamol"_s, u"Napa"_s, u"120 mg/5 ml"_s, 0)});
        keepPicture(desk.window, u"prescription-search"_s + suffix);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setFormat(Format());
}
