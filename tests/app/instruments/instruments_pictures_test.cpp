// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instruments/instruments_panel.h"
#include "app/ui/card.h"
#include "app/ui/format.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"
#include "tests/app/instruments/instrument_builders.h"
#include "tests/app/workspaces/pictures.h"
#include "tests/support/fake_api.h"

#include <QApplication>
#include <QPushButton>
#include <QTranslator>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QList<InstrumentValue> aMorning()
{
    auto count = together({aWaitingValue(u"S-2026-9041"_s, u"WBC"_s, u"11.84"_s),
                           aWaitingValue(u"S-2026-9041"_s, u"PLT"_s, u"238"_s),
                           aWaitingValue(u"S-2026-9041"_s, u"NEUTROPHILS"_s, u"71"_s)});
    count.last().unit = u"%"_s;
    InstrumentValue creatinine = aWaitingValue(u"S-2026-0038"_s, u"2160-0"_s, u"72"_s, WaitReason::WrongUnit);
    creatinine.instrument = u"Chemia c200"_s;
    creatinine.patientName = u"Habibur Rahman"_s;
    creatinine.unit = u"umol/l"_s;
    InstrumentValue other = aWaitingValue(u"S-2026-0040"_s, u"CRP"_s, u"14.2"_s, WaitReason::OtherPatient);
    other.instrument = u"Chemia c200"_s;
    other.patientName = u"Rahima Khatun"_s;
    other.unit = u"mg/L"_s;
    InstrumentValue control = aWaitingValue(u"QC-LEVEL-2"_s, u"PATIENTTIME"_s, u"24.6"_s);
    control.instrument = u"COAG-1500"_s;
    control.unit = u"s"_s;
    return count + QList<InstrumentValue>{creatinine, other, control};
}

} // namespace

TEST_CASE("pictures of what instruments sent", "[instruments][ui]")
{
    const auto [language, theme, scale] =
        GENERATE(table<QString, ThemeName, int>({{u"en"_s, ThemeName::Light, 100},
                                                 {u"bn"_s, ThemeName::Dark, 100},
                                                 {u"ar"_s, ThemeName::Light, 150}}));
    Appearance appearance;
    appearance.setChoice(theme);
    appearance.setScale(scale);
    setFormat(Format(language, Figures::Latin, u"BDT"_s));
    QTranslator translator;
    if (language != u"en"_s) {
        REQUIRE(translator.load(u":/i18n/hms_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
    }
    QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    {
        FakeApi api;
        PermissionGate gate;
        gate.setPermissions({u"instruments.settle"_s, u"lab.configure"_s});
        QWidget window;
        auto *card = new Card({}, &window);
        auto *panel = new InstrumentsPanel(api, gate);
        card->body()->addWidget(panel);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(card);
        window.resize(scale == 100 ? QSize(1290, 640)
                                   : QSize(1840, 950)); // What a desk leaves beside its rail.
        window.show();
        api.pushSnapshot(u"instruments"_s, QJsonArray(), 1);
        QApplication::processEvents();
        keepPicture(window, u"instruments-empty-%1"_s.arg(language));
        api.pushSnapshot(u"instruments"_s, toJson(aMorning()), 2);
        panel->start();
        QApplication::processEvents();
        keepPicture(window, u"instruments-list-%1"_s.arg(language));
        checkNothingCut(window);
        panel->findChild<QPushButton *>(u"openTeach"_s)->click();
        QApplication::processEvents();
        keepPicture(window, u"instruments-teach-%1"_s.arg(language));
        checkNothingCut(window);
    }
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setFormat(Format());
}
