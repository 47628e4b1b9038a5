// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/table_filter.h"
#include "app/ui/table_panel.h"
#include "tests/app/ui/gallery.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

QStringList numbers(const GalleryModel &model)
{
    QStringList out;
    for (const GalleryRow &row : model.rows())
        out += row.number;
    return out;
}

GalleryRow aRow(const QString &number, int serial)
{
    return {number, u"Somebody"_s, serial, Money(100), BillStatus::Pending};
}

} // namespace

TEST_CASE("rows come, change, move and go one by one", "[ui]")
{
    GalleryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.upsert(aRow(u"b"_s, 2));
    model.upsert(aRow(u"a"_s, 1));
    model.upsert(aRow(u"c"_s, 3));
    CHECK(numbers(model) == QStringList{u"a"_s, u"b"_s, u"c"_s});

    SECTION("a changed row moves to its new place")
    {
        CHECK(model.upsert(aRow(u"a"_s, 9)) == 2);
        CHECK(numbers(model) == QStringList{u"b"_s, u"c"_s, u"a"_s});
        CHECK(model.upsert(aRow(u"a"_s, 0)) == 0);
        CHECK(numbers(model) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    }
    SECTION("a removed row is gone, an unknown one is told")
    {
        CHECK(model.remove(u"b"_s));
        CHECK_FALSE(model.remove(u"b"_s));
        CHECK(numbers(model) == QStringList{u"a"_s, u"c"_s});
    }
    SECTION("a merge removes, adds and changes")
    {
        model.merge({aRow(u"c"_s, 1), aRow(u"d"_s, 2)});
        CHECK(numbers(model) == QStringList{u"c"_s, u"d"_s});
    }
    CHECK(resets.isEmpty());
}

TEST_CASE("the selection stays on its row while the list lives", "[ui]")
{
    GalleryModel model;
    model.setRows(galleryRows());
    TablePanel panel(&model);
    panel.select(model.index(2, 0));
    REQUIRE(model.row(panel.current()).number == u"B-2026-0003");

    model.upsert(aRow(u"B-new"_s, 0));
    model.remove(u"B-2026-0001"_s);
    GalleryRow moved = galleryRows()[2];
    moved.serial = 99;
    model.upsert(moved);
    REQUIRE(panel.current().isValid());
    CHECK(model.row(panel.current()).number == u"B-2026-0003");
}

TEST_CASE("money sorts by its amount", "[ui]")
{
    GalleryModel model;
    model.setRows(galleryRows());
    TablePanel panel(&model);
    panel.sortBy(4, Qt::DescendingOrder);
    panel.selectFirst();
    CHECK(model.row(panel.current()).due == Money(11223344));
}

TEST_CASE("typing in a list filters it, in any script of digits", "[ui]")
{
    GalleryModel model;
    model.setRows(galleryRows());
    TablePanel panel(&model);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.view()->setFocus();
    QTest::keyClicks(panel.view(), u"k"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"amal"_s);
    CHECK(panel.filter()->text() == u"kamal");
    CHECK(panel.shownRows() == 1);

    panel.filter()->setText(u"২০২৬-০০০২"_s);
    CHECK(panel.shownRows() == 1);
    panel.filter()->setText(u"void uddin"_s);
    CHECK(panel.shownRows() == 1);
    QTest::keyClick(panel.filter(), Qt::Key_Escape);
    CHECK(panel.shownRows() == 5);
}

TEST_CASE("Enter opens a row and Ctrl+C copies its cell", "[ui]")
{
    GalleryModel model;
    model.setRows(galleryRows());
    TablePanel panel(&model);
    const QSignalSpy activated(&panel, &TablePanel::activated);
    panel.view()->setCurrentIndex(panel.view()->model()->index(1, 3));
    QTest::keyClick(panel.view(), Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().toModelIndex().row() == 1);
    QTest::keyClick(panel.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == label(BillStatus::Partial));
}

TEST_CASE("an export carries no formula into a spreadsheet", "[ui]")
{
    CHECK(csvField(u"=SUM(A1)"_s) == u"'=SUM(A1)");
    CHECK(csvField(u"+cmd"_s) == u"'+cmd");
    CHECK(csvField(u"@x"_s) == u"'@x");
    CHECK(csvField(u"-2+3"_s) == u"'-2+3");
    CHECK(csvField(u"-5.00"_s) == u"-5.00");
    CHECK(csvField(u"a,\"b\""_s) == u"\"a,\"\"b\"\"\"");
    GalleryModel model;
    model.setRows(galleryRows());
    TablePanel panel(&model);
    CHECK(panel.csv().startsWith(
        u"No.,Patient,Bill,Status,Due\r\n1,Ayesha Rahman,B-2026-0001,Unpaid,\"1,250.00\"\r\n"_s));
    CHECK(panel.csv().count(u'\n') == 6);
}
