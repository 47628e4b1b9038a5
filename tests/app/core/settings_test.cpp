// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;

TEST_CASE("desk settings are kept from one start to the next", "[core][settings][ui]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.ini"_s);
    const QList<QUrl> servers{QUrl(u"wss://one.example:8480/"_s), QUrl(u"wss://two.example:8480/"_s)};
    {
        Settings settings(path);
        settings.setServers(servers);
        settings.setFingerprint(servers.at(0), u"ab12"_s);
        settings.setTheme(Theme::HighContrast);
        settings.setDigits(Digits::Western);
        settings.setScalePercent(150);
        settings.setLanguage(u"bn"_s);
        settings.setPrinting({{u"device"_s, u"EPSON"_s}});
        settings.setGeometry(u"main"_s, QByteArray("\x01\x00\x02", 3));
    }

    const Settings settings(path);

    CHECK(settings.servers() == servers);
    CHECK(settings.fingerprint(servers.at(0)) == u"ab12");
    CHECK(settings.fingerprint(servers.at(1)).isEmpty());
    CHECK(settings.theme() == Theme::HighContrast);
    CHECK(settings.digits() == Digits::Western);
    CHECK(settings.scalePercent() == 150);
    CHECK(settings.language() == u"bn");
    CHECK(settings.printing() == QJsonObject{{u"device"_s, u"EPSON"_s}});
    CHECK(settings.geometry(u"main"_s) == QByteArray("\x01\x00\x02", 3));
}

TEST_CASE("nonsense in the settings reads as the default", "[core][settings][ui]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.ini"_s);
    {
        QSettings raw(path, QSettings::IniFormat);
        raw.setValue(u"servers"_s, QStringList{u"http://x/"_s, u"wss:///"_s});
        raw.setValue(u"theme"_s, u"pink"_s);
        raw.setValue(u"scale"_s, 900);
    }

    const Settings settings(path);

    CHECK(settings.servers() == QList{QUrl(u"ws://127.0.0.1:8480/"_s)});
    CHECK(settings.theme() == Theme::System);
    CHECK(settings.scalePercent() == 200);
}

TEST_CASE("a setting tells when it changes, and only then", "[core][settings][ui]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"desk.ini"_s));
    QSignalSpy changed(&settings, &Settings::changed);

    settings.setTheme(Theme::Dark);
    settings.setTheme(Theme::Dark);
    settings.setPrinting({{u"device"_s, u"TM-T20"_s}});

    REQUIRE(changed.count() == 2);
    CHECK(changed.at(0).at(0).toString() == u"theme");
    CHECK(changed.at(1).at(0).toString() == u"printing");
}
