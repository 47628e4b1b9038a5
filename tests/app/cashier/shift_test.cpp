// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/approver_fields.h"
#include "app/cashier/cash_count.h"
#include "app/cashier/close_form.h"
#include "app/cashier/drawer.h"
#include "app/cashier/shift_panel.h"
#include "app/ui/format.h"
#include "shared/settings/settings_protocol.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/support/fake_api.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

Setting denominations()
{
    Setting setting;
    setting.key = u"cashier.denominations"_s;
    setting.value = QJsonArray{50'000, 100'000, 10'000};
    return setting;
}

/// The shift page of a cashier.
struct ShiftDesk {
    explicit ShiftDesk(const std::optional<Shift> &shift, Drafts *drafts = nullptr)
    {
        gate.setPermissions({u"shifts.operate"_s});
        panel = std::make_unique<ShiftPanel>(api, drawer, drafts, gate);
        api.answer<GetSetting>(denominations());
        drawer.load();
        api.answer<CurrentShift>(shift);
        panel->show();
    }
    template <class W = QLabel>
    W *find(const char *name) const
    {
        return panel->findChild<W *>(QString::fromLatin1(name));
    }
    void type(int minor, const QString &count) const
    {
        find<QLineEdit>(u"count-%1"_s.arg(minor).toLatin1().constData())->setText(count);
    }
    QString everyText() const
    {
        QStringList out;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            if (label->isVisible())
                out.append(label->text());
        return out.join(u'\n');
    }

    FakeApi api;
    PermissionGate gate;
    Drawer drawer{api};
    std::unique_ptr<ShiftPanel> panel;
};

} // namespace

TEST_CASE("a shift opens with its float, once", "[cashier][ui]")
{
    ShiftDesk f(std::nullopt);
    QSignalSpy opened(&f.drawer, &Drawer::opened);

    f.find<QPushButton>("openShift")->click();
    CHECK(f.api.count(OpenShift::kMethod) == 0); // No float typed.
    f.find<QLineEdit>("openingFloat")->setText(u"1000"_s);
    QTest::keyClick(f.find<QLineEdit>("openingFloat"), Qt::Key_Return);
    QTest::keyClick(f.find<QLineEdit>("openingFloat"), Qt::Key_Return);

    REQUIRE(f.api.count(OpenShift::kMethod) == 1);
    CHECK(f.api.last<OpenShift>().openingFloat == Money(100'000));
    f.api.answer<OpenShift>(aShift());
    CHECK(opened.size() == 1);
    CHECK(f.drawer.mayTakeMoney());
}

TEST_CASE("a shift that is open already is shown instead of a second one", "[cashier][ui]")
{
    ShiftDesk f(std::nullopt);
    f.find<QLineEdit>("openingFloat")->setText(u"0"_s);
    f.find<QPushButton>("openShift")->click();

    f.api.refuse<OpenShift>(Error::conflict({}));
    f.api.answer<CurrentShift>(aShift());

    CHECK(f.drawer.mayTakeMoney());
    CHECK(f.find("running")->isVisible());
}

TEST_CASE("the count adds up note by note, Enter goes down", "[cashier][ui]")
{
    ShiftDesk f(aShift());
    auto *first = f.find<QLineEdit>("count-100000"); // The largest note stands first.
    auto *count = f.panel->findChild<CashCount *>();
    f.panel->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(f.panel.get()));
    first->setFocus();

    QTest::keyClicks(first, u"3"_s);
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == f.find<QLineEdit>("count-50000"));
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);

    CHECK(count->sum() == Money(400'000));
    CHECK(f.find("countedSum")->text() == u"4,000.00");
    f.type(10'000, u"x"_s);
    CHECK_FALSE(count->denominations());
    f.find<QPushButton>("lockCount")->click();
    CHECK(f.api.count(CountShift::kMethod) == 0); // Nothing is locked with a count nobody can read.
}

TEST_CASE("what is expected is nowhere on the desk before the count is locked", "[cashier][ui]")
{
    const Shift open = aShift();
    ShiftDesk f(open);
    CHECK_FALSE(toJson(open).toObject().contains(u"expectedAmount"_s));
    const Shift counted = countedShift(open, Money(345'600), Money(-1'200));
    const QString expected = format().money(*counted.expectedAmount);
    f.type(100'000, u"3"_s);

    CHECK_FALSE(f.everyText().contains(expected));
    CHECK_FALSE(f.drawer.shift()->expectedAmount);
    f.find<QPushButton>("lockCount")->click();
    f.find<QPushButton>("lockCount")->click();
    REQUIRE(f.api.count(CountShift::kMethod) == 1);
    CHECK_FALSE(f.everyText().contains(expected)); // Sent, not locked.
    f.api.answer<CountShift>(counted);

    CHECK(f.find("expected")->isVisible());
    CHECK(f.find("expected")->text() == expected);
    CHECK(f.find("difference")->text() == format().money(Money(-1'200)));
    CHECK_FALSE(f.drawer.mayTakeMoney());
}

TEST_CASE("a difference needs a reason and, above the limit, a second person", "[cashier][ui]")
{
    const Shift counted = countedShift(aShift(), Money(345'600), Money(-1'200));
    ShiftDesk f(counted);
    QSignalSpy closed(&f.drawer, &Drawer::closed);
    auto *close = f.find<QPushButton>("closeShift");

    close->click();
    CHECK(f.api.count(CloseShift::kMethod) == 0);
    f.find<QLineEdit>("reason")->setText(u"Gave too much change"_s);
    close->click();
    REQUIRE(f.api.count(CloseShift::kMethod) == 1);
    CHECK(f.api.last<CloseShift>().reason == u"Gave too much change"_s);
    f.api.refuse<CloseShift>(Error::rejected(u"approvalNeeded"_s, u"approver"_s));
    CHECK(f.panel->findChild<ApproverFields *>()->isVisible());

    f.find<QLineEdit>("username")->setText(u"manager"_s);
    f.find<QLineEdit>("password")->setText(u"secret-one"_s);
    QTest::keyClick(f.find<QLineEdit>("password"), Qt::Key_Return);
    REQUIRE(f.api.count(CloseShift::kMethod) == 2);
    CHECK(f.api.last<CloseShift>().approver->username == u"manager");
    f.api.answer<CloseShift>(aReport(counted));

    CHECK(closed.size() == 1);
    CHECK_FALSE(f.drawer.shift());
    CHECK(f.find("proof")->text().contains(u"R-2026-0042"));
}

TEST_CASE("a drawer that is right closes without a word", "[cashier][ui]")
{
    ShiftDesk f(countedShift(aShift(), Money(345'600), Money()));
    CHECK_FALSE(f.find<QLineEdit>("reason")->isVisible());

    f.find<QPushButton>("closeShift")->click();

    CHECK_FALSE(f.api.last<CloseShift>().reason);
    CHECK_FALSE(f.api.last<CloseShift>().approver);
}

TEST_CASE("a half-done count outlives the desk", "[cashier][ui]")
{
    QTemporaryDir folder;
    const auto key = SealKey::ofFile(folder.filePath(u"desk.key"_s)).value();
    Drafts drafts(folder.filePath(u"drafts"_s), key, UserId::make());
    {
        ShiftDesk before(aShift(), &drafts);
        before.type(50'000, u"7"_s);
    }

    ShiftDesk after(aShift(), &drafts);

    CHECK(after.find<QLineEdit>("count-50000")->text() == u"7");
    after.find<QPushButton>("lockCount")->click();
    after.api.answer<CountShift>(countedShift(aShift(), Money(350'000), Money()));
    CHECK_FALSE(drafts.restored(u"shift-count"_s));
}

TEST_CASE("denominations come from the setting, nonsense in it is left out", "[cashier][ui]")
{
    CHECK(CashCount::valuesOf(QJsonArray{500, -1, u"x"_s, 100}) == QList<Money>{Money(500), Money(100)});
    CHECK(CashCount::valuesOf(u"none"_s).isEmpty());
}
