// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/day_chart.h"
#include "app/results/numbers_panel.h"
#include "app/ui/table_panel.h"
#include "app/workspaces/lab_numbers_workspace.h"
#include "tests/app/lab/lab_builders.h"
#include "tests/app/lab/lab_numbers.h"
#include "tests/app/workspaces/clinic_desk.h"
#include "tests/app/workspaces/pictures.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

struct NumbersDesk : ClinicDesk {
    explicit NumbersDesk(const QList<Permission> &permissions = {Permission::ReportsView})
        : ClinicDesk(LabNumbersWorkspace::factory(), permissions)
    {
    }

    /// All that stands on the screen, one text a line.
    [[nodiscard]] QStringList texts() const
    {
        QStringList out;
        for (const QLabel *label : workspace().findChildren<QLabel *>())
            if (label->isVisible())
                out += label->text();
        return out;
    }
    [[nodiscard]] QStringList row(const char *table, int at) const
    {
        const QAbstractItemModel *model = part<TablePanel>(table)->view()->model();
        QStringList out;
        for (int column = 0; column < model->columnCount(); ++column)
            out += model->index(at, column).data().toString();
        return out;
    }
};

} // namespace

TEST_CASE("the lab's numbers are asked for the last seven business days first", "[labnumbers][ui]")
{
    const NumbersDesk desk;

    CHECK(desk.api.last<GetLabNumbers>().from == QDate(2026, 11, 16));
    CHECK(desk.api.last<GetLabNumbers>().to == QDate(2026, 11, 22));
    CHECK_FALSE(desk.api.last<GetLabNumbers>().labId);
    CHECK(desk.api.count(ListLabs::kMethod) == 0); // Who may not read the catalogue does not ask for it.
}

TEST_CASE("figures, tables and charts show what the server counted", "[labnumbers][ui]")
{
    NumbersDesk desk;
    REQUIRE(desk.api.answer<GetLabNumbers>(someNumbers(QDate(2026, 11, 16), 7)));

    const QStringList texts = desk.texts();
    CHECK(texts.contains(u"1,204"_s)); // Ordered.
    CHECK(texts.contains(u"1 h 12 min"_s));
    CHECK(desk.row("testFigures", 0) == QStringList{u"Complete blood count"_s, u"420"_s, u"380"_s, u"30"_s,
                                                    u"12"_s, u"9"_s, u"58 min"_s, u"1 h 55 min"_s});
    desk.press(Qt::Key_F7);
    CHECK(desk.part<TablePanel>("dayFigures")->isVisible());
    CHECK(desk.row("dayFigures", 0).first() == u"Monday, 16 November 2026"_s);
    const QString tip = desk.part<DayChart>("turnaroundChart")->tipOf(6);
    CHECK(tip.startsWith(u"Sunday, 22 November 2026"_s));
    CHECK_FALSE(tip.contains(u"min"_s)); // Nothing was released on that day: no figure, and not zero.
    CHECK(desk.part<DayChart>("workloadChart")->tipOf(0).contains(u"Ordered: 160"_s));
}

TEST_CASE("one day has a table and no course", "[labnumbers][ui]")
{
    NumbersDesk desk;
    desk.press(Qt::Key_Left); // From seven days to today.
    CHECK(desk.api.last<GetLabNumbers>().from == QDate(2026, 11, 22));
    while (desk.api.answer<GetLabNumbers>(someNumbers(QDate(2026, 11, 22), 1))) {
    }

    CHECK_FALSE(desk.part<DayChart>("workloadChart")->isVisible());
    CHECK(desk.part<TablePanel>("testFigures")->isVisible());
}

TEST_CASE("typed days are asked for once they are a period", "[labnumbers][ui]")
{
    NumbersDesk desk;
    desk.press(Qt::Key_F);
    const int asked = desk.api.count(GetLabNumbers::kMethod);
    auto *from = desk.part<QLineEdit>("periodFrom");
    REQUIRE(from->isVisible());
    CHECK(from->text() == u"16/11/2026"_s);

    from->setText(u"23/11/2026"_s);
    CHECK(desk.api.count(GetLabNumbers::kMethod) == asked);
    CHECK(desk.part<QLabel>("periodProblem")->text() == u"The first day comes after the last one."_s);
    from->setText(u"01/01/2025"_s);
    CHECK(desk.part<QLabel>("periodProblem")->text() == u"At most one year."_s);
    from->setText(u"1/11/2026"_s);

    CHECK(desk.part<QLabel>("periodProblem")->text().isEmpty());
    CHECK(desk.api.count(GetLabNumbers::kMethod) == asked + 1);
    CHECK(desk.api.last<GetLabNumbers>().from == QDate(2026, 11, 1));
}

TEST_CASE("numbers of another time than the chosen one never come into sight", "[labnumbers][ui]")
{
    NumbersDesk desk;
    desk.press(Qt::Key_Left);
    REQUIRE(desk.api.answer<GetLabNumbers>(someNumbers(QDate(2026, 11, 16), 7))); // Of the week: too late.
    CHECK_FALSE(desk.texts().contains(u"1,204"_s));

    REQUIRE(desk.api.answer<GetLabNumbers>(someNumbers(QDate(2026, 11, 22), 1)));
    CHECK(desk.texts().contains(u"1,204"_s));
    desk.press(Qt::Key_F5);
    desk.api.refuse<GetLabNumbers>(Error::unavailable(1));

    CHECK_FALSE(desk.texts().contains(u"1,204"_s));
    CHECK(desk.texts().contains(u"The numbers could not be read"_s));
}

TEST_CASE("a time without tests says so", "[labnumbers][ui]")
{
    NumbersDesk desk;
    REQUIRE(desk.api.answer<GetLabNumbers>({}));

    CHECK(desk.texts().contains(u"No tests were ordered in this time"_s));
    CHECK_FALSE(desk.part<TablePanel>("testFigures")->isVisible());
}

TEST_CASE("one laboratory's numbers are asked for by its name", "[labnumbers][ui]")
{
    NumbersDesk desk({Permission::ResultsReview, Permission::LabView});
    const Lab lab = aLab(u"Biochemistry"_s);
    REQUIRE(desk.api.answer<ListLabs>({aLab(u"Haematology"_s), lab}));
    auto *labs = desk.part<QComboBox>("numbersLab");
    REQUIRE(labs->isVisible());

    labs->setFocus();
    desk.press(Qt::Key_End);

    CHECK(desk.api.last<GetLabNumbers>().labId == lab.id);
}

TEST_CASE("no text of the lab's numbers is cut, in any theme, size and direction",
          "[labnumbers][ui][pictures]")
{
    const auto [theme, scale, width, height, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Dark, 100, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"bn"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"ar"_s));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3-%4"_s.arg(int(theme)).arg(scale).arg(width).arg(language);
    NumbersDesk desk({Permission::ReportsView, Permission::LabView});
    const auto photograph = [&, screen = QSize(width, height)](const QString &name) {
        keepPicture(*desk.window, name + suffix);
        CHECK(desk.window->size() == screen);
        checkNothingCut(desk.workspace());
    };
    desk.window->resize(width, height);
    desk.api.answer<ListLabs>({aLab(u"Haematology"_s), aLab(u"Biochemistry"_s)});
    REQUIRE(desk.api.answer<GetLabNumbers>({}));
    photograph(u"numbers-none"_s);

    desk.press(Qt::Key_Right); // This month.
    while (desk.api.answer<GetLabNumbers>(someNumbers(QDate(2026, 11, 1), 22))) {
    }
    photograph(u"numbers-tests"_s);
    desk.press(Qt::Key_F7);
    desk.press(Qt::Key_Right); // Typed days.
    photograph(u"numbers-days"_s);
}
