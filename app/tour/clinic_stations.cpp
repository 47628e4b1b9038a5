// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through triage, the doctor's room and the pharmacy.
#include "app/prescriptions/prescription_panel.h"
#include "app/shell/desk_view.h"
#include "app/tour/tour.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Puts the cursor into a field and types as a person does, then waits for what the server finds.
void look(TourDesk &desk, const QString &field, const QString &text)
{
    if (auto *found = desk.find<QLineEdit>(field))
        found->setFocus();
    desk.type(text);
    tourSettle(900);
}

} // namespace

void Tour::measure(TourDesk &nurse, const QString &patient)
{
    must(tourWait([&] { return nurse.choose(u"triageList"_s, patient); }), u"the patient to be measured"_s);
    tourSettle();
    for (const auto &value : {u"152/94"_s, u"118"_s, u"38.4"_s, u"22"_s, u"95"_s, u"61"_s}) {
        nurse.type(value);
        nurse.press(Qt::Key_Return);
    }
    picture(nurse, u"triage"_s);
    nurse.press(Qt::Key_Return, Qt::ControlModifier);
    tourSettle(800);
    picture(nurse, u"triage-next"_s);
}

void Tour::consult(TourDesk &doctor)
{
    doctor.type(u"Cough and fever for five days, worse at night."_s);
    look(doctor, u"diagnosisSearch"_s, u"pneumonia"_s);
    doctor.press(Qt::Key_Return);
    tourSettle(1200);
    picture(doctor, u"consultation"_s);

    doctor.press(Qt::Key_F8);
    tourSettle();
    look(doctor, u"medicineSearch"_s, u"napa"_s);
    picture(doctor, u"medicine-search"_s);
    doctor.press(Qt::Key_Return);
    tourSettle();
    doctor.press(Qt::Key_Return); // The first preset.
    doctor.type(u"5"_s);
    doctor.press(Qt::Key_Return);
    tourSettle(1200);
    picture(doctor, u"prescription"_s);
    doctor.press(Qt::Key_Return, Qt::ControlModifier);
    const auto *panel = doctor.find<PrescriptionPanel>({});
    must(panel && tourWait([&] { return panel->newest().has_value(); }), u"the prescription"_s);
    doctor.press(Qt::Key_F10);
    must(tourWait([&] { return hasPaper(u"prescription"_s); }), u"the prescription's paper"_s);
    picture(doctor, u"prescription-written"_s);

    doctor.press(Qt::Key_L, Qt::ControlModifier);
    tourSettle(1200);
    picture(doctor, u"certificate"_s);
    doctor.press(Qt::Key_Escape);
    tourSettle();
}

void Tour::dispense(TourDesk &pharmacy)
{
    picture(pharmacy, u"pharmacy"_s);
    pharmacy.press(Qt::Key_F9);
    must(tourWait([&] {
             const auto *give = pharmacy.find<QPushButton>(u"give"_s);
             return give && give->isEnabled();
         }),
         u"the called prescription"_s);
    tourSettle(800);
    picture(pharmacy, u"pharmacy-counter"_s);
    pharmacy.press(Qt::Key_F8);
    must(tourWait([&] { return pharmacy.find<QLabel>(u"billNumber"_s) != nullptr; }),
         u"the medicines' bill"_s);
    tourSettle(800);
    picture(pharmacy, u"pharmacy-given"_s);
    must(pharmacy.window().desk()->openWorkspace(u"stock"_s), u"the store room"_s);
    tourSettle(1000);
    picture(pharmacy, u"stock"_s);
    pharmacy.window().desk()->openWorkspace(u"pharmacy"_s);
    tourSettle();
}

} // namespace hms::app
