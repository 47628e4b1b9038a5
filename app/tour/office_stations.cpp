// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way past those who look after the hospital: the lab's numbers, the words of certificates.
#include "app/shell/desk_view.h"
#include "app/tour/tour.h"
#include "app/ui/table_panel.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

void Tour::showNumbers(TourDesk &manager)
{
    must(manager.window().desk()->openWorkspace(u"lab-numbers"_s), u"the lab's numbers"_s);
    must(tourWait([&] {
             const auto *tests = manager.find<TablePanel>(u"testFigures"_s);
             return tests && tests->shownRows() > 0;
         }),
         u"the figures of the tests"_s);
    picture(manager, u"lab-numbers"_s);
    manager.press(Qt::Key_F7);
    tourSettle();
    picture(manager, u"lab-numbers-by-day"_s);
}

void Tour::showTemplates(TourDesk &admin)
{
    must(tourWait([&] { return admin.choose(u"templates"_s, u"English"_s); }), u"a certificate's words"_s);
    must(tourWait([&] {
             const auto *words = admin.find<QPlainTextEdit>(u"text"_s);
             return words && !words->toPlainText().isEmpty();
         }),
         u"the words in the editor"_s);
    tourSettle(1500); // The example is a paper that is rendered.
    picture(admin, u"certificate-templates"_s);
}

} // namespace hms::app
