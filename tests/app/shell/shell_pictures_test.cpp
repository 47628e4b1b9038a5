// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lock_page.h"
#include "app/shell/login_page.h"
#include "app/shell/search_box.h"
#include "app/shell/status_line.h"
#include "app/ui/format.h"
#include "app/ui/theme.h"
#include "shared/access/access_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "tests/app/shell/shell_fixture.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

void keepPicture(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void checkNothingCut(const QWidget &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            CHECK(label->width() >= label->minimumSizeHint().width());
    }
}

} // namespace

TEST_CASE("no text of the shell is cut, in any theme, size and direction", "[ui]")
{
    Appearance appearance;
    const auto look =
        GENERATE(std::tuple(ThemeName::Light, 100, u"en"_s), std::tuple(ThemeName::Dark, 100, u"bn"_s),
                 std::tuple(ThemeName::HighContrast, 100, u"en"_s),
                 std::tuple(ThemeName::Light, 200, u"en"_s), std::tuple(ThemeName::Light, 100, u"ar"_s));
    const auto [theme, scale, language] = look;
    appearance.setChoice(theme);
    appearance.setScale(scale);
    setFormat(Format(language, Figures::Native, u"BDT"_s));
    QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString suffix = u"-%1-%2-%3"_s.arg(int(theme)).arg(scale).arg(language);
    {
        ShellFixture f;
        f.window.resize(1280 * scale / 100, 800 * scale / 100);
        GetServerInfo::Response info;
        info.name = u"City Hospital"_s;
        info.demo = true;
        f.api.answer<GetServerInfo>(info);
        keepPicture(f.window, u"login"_s + suffix);
        checkNothingCut(f.window);

        f.signIn({u"patients.view"_s, u"payments.process"_s});
        emit f.probe(u"reception"_s)->done(u"Ayesha Rahman was moved behind serial 7."_s, [] {});
        keepPicture(f.window, u"desk"_s + suffix);
        checkNothingCut(f.window);

        auto *box = f.window.findChild<SearchBox *>();
        box->setFocus();
        QTest::keyClicks(box, u"ra"_s);
        REQUIRE(QTest::qWaitFor([&f] { return f.api.count(SearchPatients::kMethod) == 1; }, 3000));
        PatientHit hit;
        hit.patientNumber = u"P-2026-0001"_s;
        hit.name = u"Ayesha Rahman"_s;
        hit.ageYears = 36;
        hit.sex = Sex::Female;
        hit.phone = u"+8801711000000"_s;
        f.api.answer<SearchPatients>({hit, hit});
        f.api.setLinkState(LinkState::Offline, QDateTime::currentDateTimeUtc().addSecs(4));
        keepPicture(f.window, u"search"_s + suffix);

        f.window.lock();
        keepPicture(f.window, u"lock"_s + suffix);
        checkNothingCut(f.window);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setFormat(Format());
}
