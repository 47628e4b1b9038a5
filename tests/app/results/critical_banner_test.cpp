// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/alerts_panel.h"
#include "app/results/critical_banner.h"
#include "app/results/critical_watch.h"
#include "app/ui/permission_gate.h"
#include "shared/notifications/notifications_protocol.h"
#include "tests/app/lab/template_builders.h"
#include "tests/support/fake_api.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A doctor's desk whose user may be told.
struct Told {
    Told()
    {
        SessionOpened opened;
        opened.token = u"token"_s;
        opened.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        opened.user.id = UserId::make();
        opened.user.permissions = {u"results.view"_s};
        opened.server.businessDate = QDate::currentDate();
        session.login(u"karim"_s, u"secret"_s, &api, [](const auto &) {});
        REQUIRE(api.answer<Login>(opened));
        topic = Topic{TopicKind::User, opened.user.id.value}.toText();
        watch = std::make_unique<CriticalWatch>(api, session);
        banner = std::make_unique<CriticalBanner>(*watch);
    }
    void tell(const QList<CriticalAlert> &alerts) { REQUIRE(api.answer<ListCriticalAlerts>(alerts)); }
    void notify(const QString &kind, const QJsonObject &data)
    {
        Notification news;
        news.id = NotificationId::make();
        news.kind = kind;
        news.data = data;
        news.createdAt = QDateTime::currentDateTimeUtc();
        TopicChange change;
        change.topic = topic;
        change.revision = ++revision;
        change.upserts = {encode(news)};
        api.pushChange(change);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return banner->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QLineEdit *field() const { return banner->findChild<QLineEdit *>(u"readBack"_s); }
    QPushButton *button() const { return banner->findChild<QPushButton *>(u"acknowledge"_s); }

    FakeApi api;
    Session session{api};
    QString topic;
    std::unique_ptr<CriticalWatch> watch;
    std::unique_ptr<CriticalBanner> banner;
    qint64 revision = 1;
};

} // namespace

TEST_CASE("a critical value stands over everything until it is read back, and the next one follows",
          "[results][ui]")
{
    Told desk;
    const CriticalAlert first = anAlert(u"Rahima Khatun"_s, u"2.1"_s);
    CriticalAlert second = anAlert(u"Abdul Karim"_s, u"24.5"_s);
    second.raisedAt = first.raisedAt.addSecs(30);
    desk.tell({second, first});
    desk.banner->show();

    REQUIRE(desk.banner->isVisible());
    CHECK(desk.text("criticalHead") == u"CRITICAL VALUE, 1 of 2"_s);
    CHECK(desk.text("criticalPatient").contains(u"Rahima Khatun"_s));
    CHECK(desk.text("criticalValues").contains(u"2.1"_s));
    CHECK_FALSE(desk.button()->isEnabled());
    QTest::keyClick(desk.field(), Qt::Key_Escape);
    CHECK(desk.banner->isVisible()); // It cannot be put away.
    QTest::keyClicks(desk.field(), u"12.15"_s);
    CHECK_FALSE(desk.button()->isEnabled());
    desk.field()->clear();
    QTest::keyClicks(desk.field(), u"2,1 mmol"_s);
    REQUIRE(desk.button()->isEnabled());
    QTest::keyClick(desk.field(), Qt::Key_Return);
    CHECK(desk.api.last<AcknowledgeCriticalAlert>().readBack == u"2,1 mmol"_s);
    CHECK_FALSE(desk.button()->isEnabled());
    REQUIRE(desk.api.answer<AcknowledgeCriticalAlert>(first));

    CHECK(desk.text("criticalHead") == u"CRITICAL VALUE"_s);
    CHECK(desk.text("criticalPatient").contains(u"Abdul Karim"_s));
    CHECK(desk.field()->text().isEmpty());
    desk.field()->insert(u"২৪.৫"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    REQUIRE(desk.api.answer<AcknowledgeCriticalAlert>(second));
    CHECK(desk.banner->isHidden());
}

TEST_CASE("the banner comes by push and goes when somebody else has acknowledged", "[results][ui]")
{
    Told desk;
    desk.tell({});
    CHECK(desk.banner->isHidden());

    const CriticalAlert alert = anAlert(u"Rahima Khatun"_s);
    desk.notify(u"critical.raised"_s, {{u"alertId"_s, alert.id.toText()}});
    desk.tell({alert});
    CHECK_FALSE(desk.banner->isHidden());
    desk.notify(u"critical.acknowledged"_s, {{u"alertId"_s, alert.id.toText()}, {u"by"_s, u"Dr. Salma"_s}});

    CHECK(desk.banner->isHidden());
}

TEST_CASE("a refused read-back keeps the banner and says why", "[results][ui]")
{
    Told desk;
    desk.tell({anAlert(u"Rahima Khatun"_s)});
    desk.banner->show();
    QTest::keyClicks(desk.field(), u"2.1"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);

    REQUIRE(desk.api.refuse<AcknowledgeCriticalAlert>(Error::unavailable(1000)));

    CHECK(desk.banner->isVisible());
    CHECK(desk.field()->text() == u"2.1"_s);
    CHECK(desk.button()->isEnabled());
}

TEST_CASE("a read-back has each value, whole, in any digits", "[results][ui]")
{
    CriticalAlert alert = anAlert(u"Rahima"_s, u"2.1"_s);
    alert.values.append({{u"Potassium"_s, {}, {}}, u"6.9"_s, {}, u"mmol/L"_s, ValueFlag::CriticalHigh, {}});

    CHECK(CriticalWatch::hasReadBack(alert, u"glucose 2.1, potassium 6.9"_s));
    CHECK(CriticalWatch::hasReadBack(alert, u"২,১ and ٦٫٩."_s));
    CHECK_FALSE(CriticalWatch::hasReadBack(alert, u"2.1"_s));
    CHECK_FALSE(CriticalWatch::hasReadBack(alert, u"12.1 6.9"_s));
    CHECK_FALSE(CriticalWatch::hasReadBack(alert, u"2.15 6.9"_s));
    CHECK_FALSE(CriticalWatch::hasReadBack(alert, {}));
}

TEST_CASE("the list of alerts has every step, and a call can be written down", "[results][ui]")
{
    FakeApi api;
    PermissionGate gate;
    gate.setPermissions({u"results.enter"_s});
    AlertsPanel panel(api, gate);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    CriticalAlert alert = anAlert(u"Rahima Khatun"_s);
    alert.steps.append({AlertStep::Escalated, {}, alert.raisedAt.addSecs(600)});
    panel.reload();
    REQUIRE(api.answer<ListCriticalAlerts>({alert}));
    auto *button = panel.findChild<QPushButton *>(u"acknowledgeCall"_s);
    CHECK(panel.open() == 1);
    CHECK_FALSE(button->isEnabled());

    QTest::keyClicks(panel.findChild<QLineEdit *>(u"onBehalfOf"_s), u"Sister Mina, ward 3"_s);
    QTest::keyClicks(panel.findChild<QLineEdit *>(u"callReadBack"_s), u"2.1"_s);
    REQUIRE(button->isEnabled());
    panel.findChild<QLineEdit *>(u"callReadBack"_s)->setFocus();
    QTest::keyClick(panel.findChild<QLineEdit *>(u"callReadBack"_s), Qt::Key_Return);
    CHECK(api.last<AcknowledgeCriticalAlert>().onBehalfOf == u"Sister Mina, ward 3"_s);
    alert.acknowledgedAt = QDateTime::currentDateTimeUtc();
    REQUIRE(api.answer<AcknowledgeCriticalAlert>(alert));

    CHECK(panel.open() == 0);
    CHECK_FALSE(button->isVisible());
}
