// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/scan_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::app;

namespace {

/// A field with the focus and the filter over the application.
struct ScanFixture {
    ScanFilter filter;
    QLineEdit field;
    QSignalSpy scanned{&filter, &ScanFilter::scanned};
    QSignalSpy entered{&field, &QLineEdit::returnPressed};

    ScanFixture()
    {
        qApp->installEventFilter(&filter);
        field.show();
        field.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&field));
        field.setFocus();
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(&field, c.toLatin1());
    }
};

} // namespace

TEST_CASE("a burst that ends in Enter is a scan and leaves the form alone", "[ui]")
{
    ScanFixture f;
    f.field.setText(u"half typed"_s);
    f.type(u"HMS1:B:B-2026-0001"_s);
    QTest::keyClick(&f.field, Qt::Key_Return);
    REQUIRE(f.scanned.size() == 1);
    CHECK(f.scanned.first().first().toString() == u"HMS1:B:B-2026-0001");
    CHECK(f.field.text() == u"half typed");
    CHECK(f.entered.isEmpty());
}

TEST_CASE("what a person types arrives complete and in order", "[ui]")
{
    ScanFixture f;
    f.type(u"rah"_s);
    CHECK(QTest::qWaitFor([&f] { return f.field.text() == u"rah"; }, 2000));
    f.type(u"im"_s);
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(f.field.text() == u"rahim");
    CHECK(f.entered.size() == 1);
    CHECK(f.scanned.isEmpty());
}

TEST_CASE("a pause before Enter makes it typing, however fast the letters came", "[ui]")
{
    ScanFixture f;
    f.type(u"abcdefgh"_s);
    CHECK(QTest::qWaitFor([&f] { return f.field.text() == u"abcdefgh"; }, 2000));
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(f.scanned.isEmpty());
    CHECK(f.entered.size() == 1);
}

TEST_CASE("editing keys come after the letters before them", "[ui]")
{
    ScanFixture f;
    f.type(u"abcdefgh"_s);
    QTest::keyClick(&f.field, Qt::Key_Backspace);
    CHECK(f.field.text() == u"abcdefg");
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(f.scanned.isEmpty());
}

TEST_CASE("a key held down is no scanner", "[ui]")
{
    ScanFixture f;
    for (int i = 0; i < 10; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, i > 0);
        QCoreApplication::sendEvent(&f.field, &repeat);
    }
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(f.scanned.isEmpty());
    CHECK(f.field.text() == u"aaaaaaaaaa");
}

TEST_CASE("while a password is asked for every key reaches its field at once", "[ui]")
{
    ScanFixture f;
    f.filter.setEnabled(false);
    f.type(u"demo-reception"_s);
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(f.field.text() == u"demo-reception");
    CHECK(f.scanned.isEmpty());
}
