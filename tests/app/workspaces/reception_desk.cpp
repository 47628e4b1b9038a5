// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspaces/reception_desk.h"

#include "app/shell/login_page.h"
#include "app/workspaces/reception_workspace.h"
#include "shared/patients/patients_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "tests/app/visits/visit_builders.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

SessionOpened aReceptionist()
{
    SessionOpened out;
    out.token = u"token"_s;
    out.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    out.user.id = UserId::make();
    out.user.username = u"asha"_s;
    out.user.name = u"Asha Rahman"_s;
    for (const Permission each :
         {Permission::PatientsView, Permission::PatientsCreate, Permission::PatientsEdit,
          Permission::DoctorsView, Permission::DoctorsPresence, Permission::VisitsView,
          Permission::VisitsCreate, Permission::VisitsManage, Permission::PrintsMake, Permission::LabView,
          Permission::TestsOrder})
        out.user.permissions += enumText(each);
    out.server.name = u"City Hospital"_s;
    out.server.version = u"1.0.0"_s;
    out.server.businessDate = QDate(2026, 11, 22);
    out.server.currency = u"BDT"_s;
    out.server.timeZone = u"Asia/Dhaka"_s;
    return out;
}

} // namespace

ReceptionDesk::ReceptionDesk()
    : settings(folder.filePath(u"desk.ini"_s))
    , session(api)
    , window({api, session, settings, navigation}, {ReceptionWorkspace::factory()},
             [](UserId) { return nullptr; })
    , karim(test::aDoctor(u"Dr. Abdul Karim"_s))
    , nahar(test::aDoctor(u"Dr. Shamsun Nahar"_s, u"Gynaecology"_s))
{
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.loginPage()->findChild<QLineEdit *>(u"username"_s)->setText(u"asha"_s);
    window.loginPage()->findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    window.loginPage()->findChild<QPushButton *>(u"signIn"_s)->click();
    REQUIRE(api.answer<Login>(aReceptionist()));
    REQUIRE(window.desk());
    REQUIRE(window.desk()->current());
    api.pushSnapshot(u"doctors"_s, toJson(QList{karim, nahar}), 1);
}

void ReceptionDesk::type(const QString &text)
{
    REQUIRE(window.focusWidget());
    QTest::keyClicks(window.focusWidget(), text);
}

void ReceptionDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++keys;
    if (!window.isActiveWindow()) { // The offscreen platform lets go of it now and then.
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    REQUIRE(window.focusWidget());
    QTest::keyClick(window.focusWidget(), key, modifiers);
}

void ReceptionDesk::find(const QString &text, const QList<PatientHit> &hits)
{
    const int before = api.count(SearchPatients::kMethod);
    type(text);
    REQUIRE(QTest::qWaitFor([&] { return api.count(SearchPatients::kMethod) > before; }, 2000));
    REQUIRE(api.answer<SearchPatients>(hits));
}

CheckIn::Response ReceptionDesk::confirmCheckIn(const QString &patientName)
{
    REQUIRE(api.count(CheckIn::kMethod) > 0);
    const auto asked = api.last<CheckIn>();
    const auto result = test::aCheckIn(asked, patientName, asked.doctorId == karim.id ? karim : nahar);
    REQUIRE(api.answer<CheckIn>(result));
    return result;
}

bool ReceptionDesk::tokenIsPrinting(VisitId visit) const
{
    if (api.count(MakePrint::kMethod) == 0)
        return false;
    const auto print = api.last<MakePrint>();
    return print.documentType == DocumentType::Token && print.documentId == visit.value;
}

} // namespace hms::app
