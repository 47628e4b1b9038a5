// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keys_card.h"
#include "app/shell/link_view.h"
#include "app/shell/lock_page.h"
#include "app/shell/login_page.h"
#include "app/shell/rail.h"
#include "app/shell/status_line.h"
#include "shared/access/access_protocol.h"
#include "tests/app/shell/shell_fixture.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

const QList<QString> kBoth{u"patients.view"_s, u"payments.process"_s};

LockPage *lockPage(const MainWindow &window)
{
    return window.findChild<LockPage *>();
}

void unlockWith(const MainWindow &window, const QString &password)
{
    auto *field = lockPage(window)->findChild<QLineEdit *>(u"password"_s);
    field->setText(password);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

TEST_CASE("the rail shows what the user may enter", "[ui]")
{
    ShellFixture f;
    f.signIn({u"payments.process"_s});
    CHECK(f.window.findChild<Rail *>()->ids() == QStringList{u"cashier"_s});
    CHECK(f.window.desk()->currentId() == u"cashier");
    CHECK_FALSE(f.window.desk()->openWorkspace(u"reception"_s));
}

TEST_CASE("a permission taken away closes its workspace within the event", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    REQUIRE(f.window.desk()->openWorkspace(u"cashier"_s));
    const QPointer<Workspace> cashier = f.window.desk()->current();

    const SessionOpened less = f.opened(u"asha"_s, {u"patients.view"_s});
    emit f.api.sessionResumed(less);
    CHECK(cashier.isNull());
    CHECK(f.window.desk()->currentId() == u"reception");
    CHECK(f.window.findChild<Rail *>()->ids() == QStringList{u"reception"_s});
}

TEST_CASE("Alt and a number go to a workspace, function keys to the one in front", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    QTest::keyClick(&f.window, Qt::Key_2, Qt::AltModifier);
    CHECK(f.window.desk()->currentId() == u"cashier");
    QTest::keyClick(&f.window, Qt::Key_F6);
    CHECK(f.probe(u"cashier"_s)->payKeys == 1);
    QTest::keyClick(&f.window, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(&f.window, Qt::Key_F6);
    CHECK(f.probe(u"cashier"_s)->payKeys == 1);
    CHECK(f.probe(u"reception"_s)->payKeys == 1);
}

TEST_CASE("the lock keeps a half-typed form and its focus", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    ProbeWorkspace *reception = f.probe(u"reception"_s);
    reception->second->setFocus();
    QTest::keyClicks(reception->second, u"half ty"_s);
    QTest::keyClick(&f.window, Qt::Key_F12);
    REQUIRE(f.window.isLocked());
    CHECK_FALSE(reception->isVisible());

    unlockWith(f.window, u"wrong"_s);
    f.api.refuse<UnlockSession>({ErrorCode::Unauthenticated, {}});
    CHECK(f.window.isLocked());

    unlockWith(f.window, u"secret"_s);
    f.api.answer<UnlockSession>({});
    CHECK_FALSE(f.window.isLocked());
    CHECK(f.probe(u"reception"_s) == reception);
    CHECK(reception->second->text() == u"half ty");
    CHECK(reception->second->hasFocus());
}

TEST_CASE("another person takes a locked desk over in one step and finds nothing of the first", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    f.probe(u"reception"_s)->first->setText(u"private"_s);
    f.window.lock();
    lockPage(f.window)->findChild<QLineEdit *>(u"username"_s)->setText(u"karim"_s);
    unlockWith(f.window, u"other"_s);
    REQUIRE(f.api.answer<Login>(f.opened(u"karim"_s, kBoth)));
    CHECK_FALSE(f.window.isLocked());
    CHECK(f.probe(u"reception"_s)->first->text().isEmpty());
    CHECK(f.window.findChild<QPushButton *>(u"userMenu"_s)->text() == u"Karim Uddin");
}

TEST_CASE("a session that the server ended is taken up again over the work", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    ProbeWorkspace *reception = f.probe(u"reception"_s);
    reception->first->setText(u"half typed"_s);
    emit f.api.sessionEnded();
    REQUIRE(f.window.isLocked());
    unlockWith(f.window, u"secret"_s);
    CHECK(f.api.count(UnlockSession::kMethod) == 0);
    REQUIRE(f.api.answer<Login>(f.opened(u"asha"_s, kBoth)));
    CHECK_FALSE(f.window.isLocked());
    CHECK(reception->first->text() == u"half typed");
}

TEST_CASE("signing out throws the desk away", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    f.session.logout();
    CHECK(f.window.desk() == nullptr);
    CHECK(f.probe(u"reception"_s) == nullptr);
    CHECK(f.window.loginPage()->findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
}

TEST_CASE("the window is made anew in another language with the desk open", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    f.window.desk()->openWorkspace(u"cashier"_s);
    f.window.rebuild();
    REQUIRE(f.window.desk());
    CHECK(f.window.desk()->currentId() == u"cashier");
    CHECK(f.session.isOpen());
}

TEST_CASE("a wrong password is told without a hint, too many tries with a countdown", "[ui]")
{
    ShellFixture f;
    const auto signIn = [&f](const QString &password) {
        f.window.loginPage()->findChild<QLineEdit *>(u"username"_s)->setText(u"asha"_s);
        f.window.loginPage()->findChild<QLineEdit *>(u"password"_s)->setText(password);
        f.window.loginPage()->findChild<QPushButton *>(u"signIn"_s)->click();
    };
    const auto *text = f.window.loginPage()->findChild<QLabel *>(u"messageText"_s);
    signIn(u"wrong"_s);
    f.api.refuse<Login>({ErrorCode::Unauthenticated, {}});
    CHECK(text->text().contains(u"is not right"_s));
    signIn(u"wrong"_s);
    f.api.refuse<Login>(Error::tooManyRequests(1500));
    CHECK(text->text().contains(u"2 s"_s));
    f.window.loginPage()->findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    auto *button = f.window.loginPage()->findChild<QPushButton *>(u"signIn"_s);
    CHECK_FALSE(button->isEnabled());
    CHECK(QTest::qWaitFor([button] { return button->isEnabled(); }, 5000));
}

TEST_CASE("a password given out once must be replaced before the desk opens", "[ui]")
{
    ShellFixture f;
    f.window.loginPage()->findChild<QLineEdit *>(u"username"_s)->setText(u"asha"_s);
    f.window.loginPage()->findChild<QLineEdit *>(u"password"_s)->setText(u"once"_s);
    f.window.loginPage()->findChild<QPushButton *>(u"signIn"_s)->click();
    SessionOpened opened = f.opened(u"asha"_s, kBoth);
    opened.user.mustChangePassword = true;
    REQUIRE(f.api.answer<Login>(opened));
    CHECK_FALSE(f.window.desk());

    auto *password = f.window.loginPage()->findChild<QLineEdit *>(u"newPassword"_s);
    auto *repeated = f.window.loginPage()->findChild<QLineEdit *>(u"repeated"_s);
    password->setText(u"a long new one"_s);
    repeated->setText(u"another new one"_s);
    f.window.loginPage()->findChild<QPushButton *>(u"setPassword"_s)->click();
    CHECK(f.api.count(ChangePassword::kMethod) == 0);
    repeated->setText(u"a long new one"_s);
    f.window.loginPage()->findChild<QPushButton *>(u"setPassword"_s)->click();
    REQUIRE(f.api.count(ChangePassword::kMethod) == 1);
    CHECK(f.api.last<ChangePassword>().oldPassword == u"once");
    f.api.answer<ChangePassword>({});
    CHECK(f.window.desk());
}

TEST_CASE("demonstration users are offered only by a demonstration server", "[ui]")
{
    ShellFixture f;
    const auto *demo = f.window.loginPage()->findChild<QWidget *>(u"demo"_s);
    const bool isDemo = GENERATE(true, false);
    GetServerInfo::Response info;
    info.name = u"City Hospital"_s;
    info.demo = isDemo;
    REQUIRE(f.api.answer<GetServerInfo>(info));
    CHECK(demo->isVisible() == isDemo);
}

TEST_CASE("the link is always told, with the age of what is on screen", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    const auto *indicator = f.window.desk()->findChild<LinkIndicator *>();
    const auto *banner = f.window.desk()->findChild<LinkBanner *>();
    CHECK(indicator->text() == u"Live");
    CHECK_FALSE(banner->isVisible());
    f.api.setLastHeardAt(QDateTime(QDate(2026, 11, 22), QTime(6, 40, 58), Qt::UTC));
    f.api.setLinkState(LinkState::Offline, QDateTime::currentDateTimeUtc().addSecs(4));
    CHECK(indicator->text().startsWith(u"Reconnecting"_s));
    REQUIRE(banner->isVisible());
    CHECK(banner->text().contains(u":40:58"_s));
}

TEST_CASE("the status line takes an act back with Alt+Z", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    int undone = 0;
    emit f.probe(u"reception"_s)->done(u"Moved."_s, [&undone] { ++undone; });
    CHECK(f.window.desk()->statusLine()->text() == u"Moved.");
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::AltModifier);
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::AltModifier);
    CHECK(undone == 1);
}

TEST_CASE("F1 shows the keys of the screen", "[ui]")
{
    ShellFixture f;
    f.signIn(kBoth);
    QTest::keyClick(&f.window, Qt::Key_F1);
    REQUIRE(f.window.desk()->findChild<KeysCard *>());
    CHECK(keysAsText().contains(u"F12"_s));
}
