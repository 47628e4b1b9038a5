// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through ordering tests and through the laboratory's catalogue.
#include "app/shell/desk_view.h"
#include "app/tour/tour.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

void Tour::orderTests(TourDesk &doctor)
{
    doctor.press(Qt::Key_F7);
    tourSettle();
    doctor.type(u"cbc"_s);
    must(tourWait([&] { return doctor.find<QWidget>(u"testHits"_s) != nullptr; }), u"the tests found"_s);
    picture(doctor, u"test-search"_s);
    doctor.press(Qt::Key_Return);
    doctor.press(Qt::Key_2, Qt::ControlModifier); // Urgent.
    tourSettle();
    picture(doctor, u"tests-chosen"_s);
    doctor.press(Qt::Key_Return, Qt::ControlModifier);
    must(tourWait([&] { return doctor.find<QLabel>(u"orderName"_s) != nullptr; }), u"the ordered test"_s);
    tourSettle();
    picture(doctor, u"tests-ordered"_s);
}

void Tour::showCatalogue(TourDesk &manager)
{
    must(tourWait([&] { return manager.choose(u"testTypes"_s, u"CBC"_s); }), u"the blood count"_s);
    tourSettle(600);
    picture(manager, u"catalogue-test"_s);
    manager.press(Qt::Key_Escape);
    tourSettle();
    picture(manager, u"catalogue"_s);
    manager.press(Qt::Key_F7);
    must(tourWait([&] {
             const auto *fields = manager.find<QListWidget>(u"formFields"_s);
             return fields && fields->count() > 1;
         }),
         u"the form of the blood count"_s);
    tourSettle(1000);
    picture(manager, u"form-designer"_s);
    if (auto *previews = manager.find<QTabWidget>(u"previews"_s))
        previews->setCurrentIndex(1);
    tourSettle(1500);
    picture(manager, u"form-on-paper"_s);
    manager.press(Qt::Key_Escape);
    tourSettle();
}

} // namespace hms::app
