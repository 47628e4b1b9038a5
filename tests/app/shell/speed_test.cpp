// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test but a measurement, run by packaging/bench.sh: app_tests "[.bench]".
#include "app/shell/search_box.h"
#include "app/ui/row_table_model.h"
#include "app/ui/table_panel.h"
#include "shared/patients/patients_protocol.h"
#include "tests/app/shell/shell_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

constexpr int kRounds = 60;
constexpr int kRows = 100'000;

/// Milliseconds of something done again and again.
class Times {
public:
    void add(const QElapsedTimer &clock) { m_times.push_back(double(clock.nsecsElapsed()) / 1e6); }
    void print(const char *what)
    {
        std::ranges::sort(m_times);
        std::printf("%s: p50 %.1f p95 %.1f max %.1f ms\n", what, m_times[m_times.size() / 2],
                    m_times[m_times.size() * 95 / 100], m_times.back());
    }

private:
    std::vector<double> m_times;
};

/// Waits until the widget was painted after `act`.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }
    bool after(const std::function<void()> &act)
    {
        m_painted = false;
        act();
        return QTest::qWaitFor([this] { return m_painted; }, 2000);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || (watched == m_widget && event->type() == QEvent::Paint);
        return false;
    }

private:
    QWidget *m_widget;
    bool m_painted = false;
};

PatientHit hit(int n)
{
    PatientHit out;
    out.id = PatientId::make();
    out.patientNumber = u"P-2026-%1"_s.arg(n, 4, 10, QLatin1Char('0'));
    out.name = n % 3 == 0 ? u"রহিমা খাতুন"_s : n % 3 == 1 ? u"Abdul Karim"_s : u"فاطمة حسن"_s;
    out.phone = u"+88017%1"_s.arg(10'000'000 + n);
    return out;
}

double residentMib()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').at(1).toDouble() * 4 / 1024 : 0;
}

class Patients final : public RowTableModel<PatientHit> {
public:
    Patients()
    {
        using Text = Column<PatientHit>;
        const Text number{.title = u"Number"_s,
                          .text = [](const PatientHit &row) { return row.patientNumber; }};
        const Text name{.title = u"Name"_s,
                        .text = [](const PatientHit &row) { return row.name; },
                        .strong = true,
                        .stretch = true};
        const Text phone{.title = u"Phone"_s,
                         .text = [](const PatientHit &row) { return row.phone.value_or(QString()); }};
        setColumns({number, name, phone});
    }
};

} // namespace

TEST_CASE("how soon a desk paints what it was answered", "[.bench][ui]")
{
    ShellFixture f;
    f.signIn({u"patients.view"_s});
    auto *box = f.window.findChild<SearchBox *>();
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    Painted typed(box);
    Times keys, answers;
    for (int round = 0; round < kRounds; ++round) {
        const int before = f.api.count(SearchPatients::kMethod);
        QElapsedTimer clock;
        clock.start();
        REQUIRE(typed.after([&] { QTest::keyClick(box, char('a' + round % 26)); }));
        keys.add(clock);
        QTest::keyClick(box, 'a');
        REQUIRE(QTest::qWaitFor([&] { return f.api.count(SearchPatients::kMethod) > before; }, 3000));
        QList<PatientHit> hits;
        for (int i = 0; i < 20; ++i)
            hits.append(hit(round * 20 + i));
        auto *popup = f.window.findChild<QWidget *>(u"searchPopup"_s);
        if (!popup) { // Made with its first answer.
            f.api.answer<SearchPatients>(hits);
        } else {
            Painted listed(popup->findChild<QListView *>()->viewport());
            clock.start();
            REQUIRE(listed.after([&] { f.api.answer<SearchPatients>(hits); }));
            answers.add(clock);
        }
        QTest::keyClick(box, Qt::Key_Escape);
    }
    keys.print("key to letter");
    answers.print("answer to painted results");
}

TEST_CASE("how a list of 100,000 rows scrolls", "[.bench][ui]")
{
    Patients model;
    TablePanel panel(&model);
    panel.resize(1000, 700);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    QList<PatientHit> rows;
    for (int n = 0; n < kRows; ++n)
        rows.append(hit(n));
    QElapsedTimer clock;
    Times filled, pages, filters;
    Painted painted(panel.view()->viewport());
    Painted filter(panel.filter());
    clock.start();
    REQUIRE(painted.after([&] { model.setRows(rows); }));
    filled.add(clock);
    panel.selectFirst();
    for (int round = 0; round < kRounds * 4; ++round) {
        const Qt::Key key = round % 40 == 38   ? Qt::Key_End
                            : round % 40 == 39 ? Qt::Key_Home
                                               : Qt::Key_PageDown;
        clock.start();
        REQUIRE(painted.after([&] {
            QTest::keyClick(panel.view(), key,
                            key == Qt::Key_PageDown ? Qt::NoModifier : Qt::ControlModifier);
        }));
        pages.add(clock);
    }
    for (const char letter : {'k', 'a', 'r', 'i', 'm'}) {
        clock.start();
        REQUIRE(filter.after([&] { QTest::keyClick(panel.filter(), letter); }));
        filters.add(clock);
    }
    filled.print("100,000 rows into a list");
    pages.print("a page of it");
    filters.print("a letter of its filter");
    std::printf("memory with the list: %.0f MiB\n", residentMib());
}
