// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/permission_gate.h"
#include "app/ui/segmented.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

TEST_CASE("an undo runs once and its bar goes", "[ui]")
{
    MessageBar bar;
    int undone = 0;
    bar.showUndo(u"Moved."_s, [&undone] { ++undone; });
    auto *undo = bar.findChild<QPushButton *>(u"undo"_s);
    REQUIRE(undo->isVisible());
    undo->click();
    undo->click();
    CHECK(undone == 1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("good news goes by itself, bad news stays", "[ui]")
{
    MessageBar bar;
    bar.move(300, 300); // Away from the offscreen pointer, which rests at the origin.
    bar.setHideAfter(10);
    bar.showMessage(Tone::Ok, u"Saved."_s);
    CHECK(QTest::qWaitFor([&bar] { return !bar.isVisible(); }, 2000));
    bar.showMessage(Tone::Bad, u"Not saved."_s);
    CHECK_FALSE(QTest::qWaitFor([&bar] { return !bar.isVisible(); }, 60));
    CHECK(bar.text() == u"Not saved.");
}

TEST_CASE("the pointer on a message keeps it", "[ui]")
{
    MessageBar bar;
    bar.move(300, 300);
    bar.setHideAfter(20);
    bar.showMessage(Tone::Ok, u"Saved."_s);
    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QCoreApplication::sendEvent(&bar, &enter);
    CHECK_FALSE(QTest::qWaitFor([&bar] { return !bar.isVisible(); }, 80));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&bar, &leave);
    CHECK(QTest::qWaitFor([&bar] { return !bar.isVisible(); }, 2000));
}

TEST_CASE("a segmented choice is one tab stop that arrows and letters move", "[ui]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *choice = new Segmented;
    choice->addOption(u"&Female"_s, 1);
    choice->addOption(u"&Male"_s, 2);
    choice->addOption(u"&Other"_s, 3);
    auto *after = new QLineEdit;
    for (QWidget *each :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(choice), static_cast<QWidget *>(after)})
        column->addWidget(each);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QSignalSpy changed(choice, &Segmented::valueChanged);

    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    REQUIRE(choice->isAncestorOf(window.focusWidget()));
    CHECK(choice->value() == 1);
    QTest::keyClick(window.focusWidget(), Qt::Key_Right);
    CHECK(choice->value() == 2);
    QTest::keyClick(window.focusWidget(), Qt::Key_O);
    CHECK(choice->value() == 3);
    CHECK(changed.size() == 2);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    CHECK(window.focusWidget() == after);
    QTest::keyClick(after, Qt::Key_Backtab);
    REQUIRE(choice->isAncestorOf(window.focusWidget()));
    QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
    CHECK(window.focusWidget() == before);
}

TEST_CASE("an amount is marked while it cannot be read and rewritten when it can", "[ui]")
{
    MoneyEdit edit;
    edit.show();
    edit.setText(u"12x"_s);
    CHECK(edit.property("invalid").toBool());
    CHECK_FALSE(edit.value());
    edit.setText(u"১২৫০"_s);
    CHECK_FALSE(edit.property("invalid").toBool());
    CHECK(edit.value() == Money(125000));
    edit.setFocus();
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &out);
    CHECK(edit.text() == u"1,250.00");
}

TEST_CASE("a form shows an error under its field and takes it away", "[ui]")
{
    Form form;
    auto *name = new QLineEdit;
    form.addField(u"name"_s, u"&Name"_s, name, Required::Yes);
    form.show();
    CHECK(name->accessibleName() == u"Name");
    form.setError(u"name"_s, u"Type a name."_s);
    CHECK(form.errorOf(u"name"_s) == u"Type a name.");
    CHECK(name->property("invalid").toBool());
    form.clearErrors();
    CHECK_FALSE(form.hasErrors());
    CHECK_FALSE(name->property("invalid").toBool());
}

TEST_CASE("a missing permission greys a control whatever its screen wants", "[ui]")
{
    PermissionGate gate;
    QPushButton button;
    QAction action;
    gate.guard(&button, Permission::PaymentsProcess);
    gate.guard(&action, Permission::PaymentsProcess);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip().contains(u"Take payments"_s));
    button.setEnabled(true);
    CHECK_FALSE(button.isEnabled());

    gate.setPermissions({u"payments.process"_s});
    CHECK(button.isEnabled());
    CHECK(action.isEnabled());
    CHECK(button.toolTip().isEmpty());
    button.setEnabled(false);
    gate.setPermissions({});
    gate.setPermissions({u"payments.process"_s});
    CHECK_FALSE(button.isEnabled()); // The screen's own wish, remembered.
}
