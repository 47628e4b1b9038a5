// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_form.h"
#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "tests/app/lab/lab_builders.h"
#include "tests/app/lab/template_builders.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A form on the screen, as it is drawn for a woman of 36.
struct Sheet {
    explicit Sheet(const TestTemplate &test, const std::optional<Evaluation> &previous = {},
                   const QJsonObject &typed = {})
    {
        form.resize(1000, 600);
        form.show(test, {Sex::Female, 36 * 365, {}}, previous, typed);
        form.QScrollArea::show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
        form.start();
    }
    template <class W = QLineEdit>
    W *input(const char *key) const
    {
        return form.findChild<W *>(QString::fromLatin1(key));
    }
    void type(const QString &text) { QTest::keyClicks(form.focusWidget(), text); }
    void press(Qt::Key key)
    {
        ++keys;
        QTest::keyClick(form.focusWidget(), key);
    }
    /// What stands beside an input.
    [[nodiscard]] const NoteTexts &note(int row) const
    {
        return form.findChildren<ValueNote *>()[row + 1]->texts(); // The first one is the heading.
    }

    ResultForm form;
    int keys = 0;
};

} // namespace

TEST_CASE("a value is judged as it is typed, as word, icon and colour", "[results][ui]")
{
    Sheet sheet(glucoseForm());
    CHECK(sheet.note(0).range == u"3.9 – 5.5"_s);
    CHECK(sheet.note(0).unit == u"mmol/L"_s);

    struct Case {
        const char *typed;
        ValueFlag flag;
    };
    for (const Case &each :
         {Case{"4.8", ValueFlag::Normal}, Case{"3.8", ValueFlag::Low}, Case{"5.6", ValueFlag::High},
          Case{"2.1", ValueFlag::CriticalLow}, Case{"22.1", ValueFlag::CriticalHigh}}) {
        sheet.input("glucose")->clear();
        sheet.type(QString::fromLatin1(each.typed));
        INFO(each.typed);
        CHECK(sheet.form.evaluation().values.first().flag == each.flag);
        CHECK_FALSE(sheet.note(0).flag.word.isEmpty());
        CHECK(sheet.note(0).flag.tone == (isCritical(each.flag)            ? Tone::Bad
                                          : each.flag == ValueFlag::Normal ? Tone::Ok
                                                                           : Tone::Warn));
    }
    CHECK(sheet.input("glucose")->accessibleDescription().contains(u"Critical"_s));
}

TEST_CASE("a value without a range is not assessable and never normal", "[results][ui]")
{
    Sheet sheet(mixedForm());

    sheet.type(u"4.1"_s);

    CHECK(sheet.form.evaluation().values.first().flag == ValueFlag::NotAssessable);
    CHECK(sheet.note(0).flag.word == u"Not assessable"_s);
    CHECK(sheet.note(0).flag.tone != Tone::Ok);
}

TEST_CASE("digits of the desk's language are read, and what is no number says so when it is left",
          "[results][ui]")
{
    Sheet sheet(lipidForm());

    sheet.input("total")->insert(u"১৮০"_s);
    CHECK(sheet.form.data().value(u"total"_s) == 180);
    sheet.input("total")->clear();
    sheet.type(u"12x"_s);
    CHECK(sheet.form.data().isEmpty());
    CHECK(sheet.form.typed().value(u"total"_s) == u"12x"_s);
    CHECK_FALSE(sheet.input("total")->property("invalid").toBool());
    sheet.press(Qt::Key_Return);
    CHECK(sheet.input("total")->property("invalid").toBool());
    CHECK_FALSE(sheet.form.check());
    CHECK(sheet.input("total")->hasFocus());
}

TEST_CASE("computed values follow what is typed and cannot be typed", "[results][ui]")
{
    Sheet sheet(lipidForm());

    sheet.type(u"210"_s);
    CHECK(sheet.input<QLabel>("nonHdl")->text() == u"\u2013"_s);
    sheet.press(Qt::Key_Return);
    sheet.type(u"50"_s);

    CHECK(sheet.input<QLabel>("nonHdl")->text() == u"160"_s);
    CHECK(sheet.note(2).flag.tone == Tone::Warn);
    CHECK_FALSE(sheet.form.data().contains(u"nonHdl"_s));
    sheet.press(Qt::Key_Return);
    CHECK(sheet.input("remark")->hasFocus());
}

TEST_CASE("the value before, the change and a large change stand beside a value", "[results][ui]")
{
    const TestTemplate form = lipidForm();
    const Evaluation before = evaluate(form, {{u"total"_s, 150}}, {Sex::Female, 36 * 365, {}});
    Sheet sheet(form, before);
    CHECK(sheet.note(0).previous == u"150"_s);

    sheet.type(u"210"_s);

    CHECK(sheet.note(0).delta == u"+60 (+40 %)"_s);
    CHECK(sheet.note(0).deltaExceeded);
}

TEST_CASE("Enter goes to the next field with one key and after the last one completes", "[results][ui]")
{
    Sheet sheet(largeForm(40));
    QSignalSpy finished(&sheet.form, &ResultForm::finished);

    for (int i = 0; i < 40; ++i) {
        REQUIRE(sheet.form.focusWidget()->objectName() == u"field%1"_s.arg(i));
        sheet.type(u"13.5"_s);
        sheet.press(Qt::Key_Return);
    }

    CHECK(finished.size() == 1);
    CHECK(sheet.keys == 40);
    CHECK(sheet.form.data().size() == 40);
    QTest::keyClick(sheet.form.focusWidget(), Qt::Key_Up);
    CHECK(sheet.input("field38")->hasFocus());
}

TEST_CASE("choices, long texts and pictures are drawn from the template", "[results][ui]")
{
    Sheet sheet(mixedForm());
    auto *dengue = sheet.input<QComboBox>("dengue");
    auto *picture = sheet.form.findChild<QLabel *>(u"picture"_s);

    CHECK(dengue->currentIndex() == 0); // Nobody has chosen for the patient.
    dengue->setFocus();
    QTest::keyClicks(dengue, u"p"_s);
    CHECK(sheet.form.data().value(u"dengue"_s) == u"POSITIVE"_s);
    QTest::keyClick(dengue, Qt::Key_Return);
    CHECK(sheet.input<QPlainTextEdit>("film")->hasFocus());
    QTest::keyClicks(sheet.form.focusWidget(), u"Normocytic"_s);
    QTest::keyClick(sheet.form.focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(sheet.form.focusWidget(), u"No parasites"_s);
    CHECK(sheet.form.data().value(u"film"_s) == u"Normocytic\nNo parasites"_s);
    REQUIRE(picture);
    CHECK(picture->text() == u"Attach the picture below the form"_s);
    sheet.form.takePicture(u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
    CHECK(sheet.form.data().value(u"picture"_s) == u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
    sheet.form.dropPicture(u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
    CHECK_FALSE(sheet.form.data().contains(u"picture"_s));
}

TEST_CASE("a culture's table grows as it is typed and is left from its empty line", "[results][ui]")
{
    Sheet sheet(cultureForm());
    QTest::keyClicks(sheet.form.focusWidget(), u"g"_s); // Growth.
    sheet.press(Qt::Key_Return);
    sheet.type(u"Escherichia coli"_s);
    sheet.press(Qt::Key_Return);

    sheet.type(u"Amoxicillin"_s);
    sheet.press(Qt::Key_Return);
    sheet.type(u"r"_s); // Resistant.
    sheet.press(Qt::Key_Return);
    sheet.type(u"32"_s);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.form.focusWidget()->objectName() == u"sensitivity.1.antibiotic"_s);
    sheet.type(u"Nitrofurantoin"_s);
    sheet.press(Qt::Key_Return);
    sheet.type(u"s"_s);
    sheet.press(Qt::Key_Return);
    sheet.press(Qt::Key_Return); // No figure for this one.
    sheet.press(Qt::Key_Return); // The empty line leaves the table.

    CHECK(sheet.input("remark")->hasFocus());
    const QJsonArray rows = sheet.form.data().value(u"sensitivity"_s).toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"result"_s] == u"RESISTANT"_s);
    CHECK(rows[0][u"mic"_s] == 32);
    CHECK(rows[1][u"antibiotic"_s] == u"Nitrofurantoin"_s);
    const auto marks = sheet.form.findChildren<StatusBadge *>();
    CHECK(std::ranges::count_if(marks, [](const StatusBadge *mark) { return mark->isVisible(); }) == 1);
}

TEST_CASE("a table's line needs what its template requires", "[results][ui]")
{
    Sheet sheet(cultureForm(), {},
                {{u"growth"_s, u"GROWTH"_s}, {u"sensitivity"_s, QJsonArray{QJsonObject{{u"mic"_s, 2}}}}});

    CHECK_FALSE(sheet.form.check());
    QTest::keyClicks(sheet.input("sensitivity.0.antibiotic"), u"Cefixime"_s);
    sheet.input<QComboBox>("sensitivity.0.result")->setCurrentIndex(1);
    CHECK(sheet.form.check());
}

TEST_CASE("a required value that is missing is named and holds the cursor", "[results][ui]")
{
    Sheet sheet(lipidForm());
    sheet.input("remark")->setFocus();

    CHECK_FALSE(sheet.form.check());

    CHECK(sheet.input("total")->hasFocus());
}

TEST_CASE("a form of forty fields opens without a stall", "[results][ui][speed]")
{
    Sheet sheet(glucoseForm());
    const TestTemplate large = largeForm(40);
    sheet.form.show(large, {Sex::Female, 36 * 365, {}}, {}, {}); // Fonts and styles are loaded once.

    QElapsedTimer clock;
    clock.start();
    sheet.form.show(large, {Sex::Female, 36 * 365, {}}, {}, {});
    sheet.form.grab();
    WARN("form of 40 fields: " << clock.elapsed() << " ms");

    CHECK(clock.elapsed() < 400); // Of an unoptimised build on a busy machine.
}
