// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instruments/instruments_panel.h"
#include "app/ui/permission_gate.h"
#include "app/ui/table_panel.h"
#include "shared/lab/lab_protocol.h"
#include "tests/app/instruments/instrument_builders.h"
#include "tests/app/lab/template_builders.h"
#include "tests/support/examples.h"
#include "tests/support/fake_api.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const QString kTopic = u"instruments"_s;

/// The panel with three values that wait: two of one sample in one message, one of another.
struct Waiting {
    explicit Waiting(const QList<QString> &permissions = {u"instruments.settle"_s})
    {
        gate.setPermissions(permissions);
        panel = std::make_unique<InstrumentsPanel>(api, gate);
        panel->resize(1200, 700);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        api.pushSnapshot(kTopic, toJson(values), 1);
        panel->start();
    }
    template <class W>
    [[nodiscard]] W *part(const char *name) const
    {
        return panel->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] TablePanel *list() const { return part<TablePanel>("instrumentValues"); }
    void press(const char *name, Qt::Key key) const { QTest::keyClick(part<QWidget>(name), key); }

    FakeApi api;
    PermissionGate gate;
    QList<InstrumentValue> values =
        together({aWaitingValue(u"S-2026-9041"_s, u"WBC"_s, u"11.84"_s),
                  aWaitingValue(u"S-2026-9041"_s, u"PLT"_s, u"238"_s)}) +
        QList<InstrumentValue>{aWaitingValue(u"S-2026-0007"_s, u"HGB"_s, u"13.1"_s, WaitReason::UnknownCode)};
    std::unique_ptr<InstrumentsPanel> panel;
};

} // namespace

TEST_CASE("values of a mistyped number go to their sample together", "[instruments][ui]")
{
    Waiting desk;
    QSignalSpy done(desk.panel.get(), &InstrumentsPanel::done);
    CHECK(desk.panel->count() == 3);
    CHECK(desk.part<QLineEdit>("assignNumber")->text() == u"S-2026-9041");
    CHECK(desk.part<QLabel>("waitAdvice")->text().contains(u"number on the tube"_s));

    QTest::keyClick(desk.list()->view(), Qt::Key_Return); // To the number, all of it marked.
    CHECK(desk.part<QLineEdit>("assignNumber")->hasFocus());
    QTest::keyClicks(desk.part<QLineEdit>("assignNumber"), u"S-2026-0041"_s);
    desk.press("assignNumber", Qt::Key_Return);
    const auto sent = desk.api.last<AssignInstrumentValues>();
    CHECK(sent.sampleNumber == u"S-2026-0041");
    CHECK(sent.ids == QList<InstrumentValueId>{desk.values[0].id, desk.values[1].id});
    CHECK_FALSE(desk.part<QPushButton>("assign")->isEnabled());
    desk.press("assignNumber", Qt::Key_Return); // A second press changes nothing.
    CHECK(desk.api.count(AssignInstrumentValues::kMethod) == 1);

    REQUIRE(desk.api.check(AssignInstrumentValues::kMethod));
    CHECK(desk.part<QPushButton>("assign")->text() == u"Checking...");
    REQUIRE(desk.api.answer<AssignInstrumentValues>(
        {placed(desk.values[0], u"S-2026-0041"_s), placed(desk.values[1], u"S-2026-0041"_s)}));
    CHECK(desk.panel->count() == 1);
    REQUIRE(done.size() == 1);
    CHECK(done.first().first().toString().contains(u"S-2026-0041"_s));
    // The next one is under the cursor, and its number in the field.
    CHECK(desk.part<QLineEdit>("assignNumber")->text() == u"S-2026-0007");
    CHECK_FALSE(desk.part<QCheckBox>("together")->isVisible());
}

TEST_CASE("one value alone can be assigned, and what does not fit says why", "[instruments][ui]")
{
    Waiting desk;
    desk.part<QCheckBox>("together")->setChecked(false);
    desk.part<QLineEdit>("assignNumber")->setText(u"S-2026-0041"_s);
    desk.part<QPushButton>("assign")->click();
    CHECK(desk.api.last<AssignInstrumentValues>().ids.size() == 1);
    InstrumentValue still = desk.values[0];
    still.sampleNumber = u"S-2026-0041"_s;
    still.waitReason = WaitReason::WrongUnit;
    REQUIRE(desk.api.answer<AssignInstrumentValues>({still}));
    CHECK(desk.panel->count() == 3);
    CHECK(desk.part<QLabel>("waitAdvice")->text().contains(u"another unit"_s));
}

TEST_CASE("a scanned tube is the number, and a wrong one is said", "[instruments][ui]")
{
    Waiting desk;
    QSignalSpy failed(desk.panel.get(), &InstrumentsPanel::failed);
    desk.panel->takeNumber(u"S-2026-0055"_s);
    CHECK(desk.part<QLineEdit>("assignNumber")->hasFocus());
    desk.press("assignNumber", Qt::Key_Return);
    CHECK(desk.api.last<AssignInstrumentValues>().sampleNumber == u"S-2026-0055");
    REQUIRE(desk.api.refuse<AssignInstrumentValues>(Error::notFound(u"sample"_s)));
    CHECK(failed.size() == 1);
    CHECK(desk.part<QPushButton>("assign")->isEnabled());
    CHECK(desk.part<QLineEdit>("assignNumber")->text() == u"S-2026-0055"); // What was typed stays.
}

TEST_CASE("values are discarded with a reason only", "[instruments][ui]")
{
    Waiting desk;
    QTest::keyClick(desk.list()->view(), Qt::Key_Delete);
    auto *reason = desk.part<QLineEdit>("cancelReason");
    REQUIRE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(desk.api.count(DiscardInstrumentValues::kMethod) == 0);
    QTest::keyClicks(reason, u"a control"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    const auto sent = desk.api.last<DiscardInstrumentValues>();
    CHECK(sent.reason == u"a control");
    CHECK(sent.ids.size() == 2);
    REQUIRE(desk.api.answer<DiscardInstrumentValues>(
        {discarded(desk.values[0], u"a control"_s), discarded(desk.values[1], u"a control"_s)}));
    CHECK(desk.panel->count() == 1);
    CHECK_FALSE(reason->isVisible());
}

TEST_CASE("a code is taught, and what waited for it is tried again", "[instruments][ui]")
{
    Waiting desk({u"instruments.settle"_s, u"lab.configure"_s});
    QTest::keyClick(desk.list()->view(), Qt::Key_End, Qt::ControlModifier);
    desk.part<QPushButton>("openTeach")->click();
    auto *test = desk.part<QLineEdit>("taughtTest");
    REQUIRE(test->hasFocus());
    QTest::keyClicks(test, u"cbc"_s);
    QTest::keyClick(test, Qt::Key_Return);
    CHECK(desk.api.last<ListTestTypes>().text == u"cbc");
    TestType panel = example<TestType>(), count = example<TestType>();
    panel.code = u"CBC"_s; // A panel has no form, whatever it is called.
    panel.isPanel = true;
    count.isPanel = false;
    count.code = u"CBC"_s;
    count.name.en = u"Complete blood count"_s;
    REQUIRE(desk.api.answer<ListTestTypes>({panel, count}));
    TestTemplateVersion form = example<TestTemplateVersion>();
    form.document = glucoseForm().toJson();
    REQUIRE(desk.api.answer<GetTestTemplate>(form));
    auto *field = desk.part<QComboBox>("taughtField");
    CHECK(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(desk.part<QLineEdit>("taughtUnit"), Qt::Key_Return);
    auto sent = desk.api.last<SaveInstrumentCode>();
    CHECK(sent.instrument == u"HX-500");
    CHECK(sent.code == u"HGB");
    CHECK(sent.testTypeId == count.id);
    CHECK(sent.field == u"glucose");
    CHECK(sent.unit == u"10*9/L");

    // It was taught before: the second time changes that.
    InstrumentCode known;
    static_cast<InstrumentCodeFacts &>(known) = sent;
    known.id = InstrumentCodeId::make();
    known.rowVersion = 3;
    REQUIRE(desk.api.refuse<SaveInstrumentCode>(Error::conflict({{u"current"_s, encode(known)}})));
    desk.part<QPushButton>("teach")->click();
    sent = desk.api.last<SaveInstrumentCode>();
    CHECK(sent.id == known.id);
    CHECK(sent.rowVersion == 3);
    REQUIRE(desk.api.answer<SaveInstrumentCode>(known));
    CHECK_FALSE(test->isVisible());
    CHECK(desk.api.last<AssignInstrumentValues>().ids == QList<InstrumentValueId>{desk.values[2].id});
}

TEST_CASE("a code may stand for nothing", "[instruments][ui]")
{
    Waiting desk({u"instruments.settle"_s, u"lab.configure"_s});
    desk.part<QPushButton>("openTeach")->click();
    CHECK_FALSE(desk.part<QPushButton>("teach")->isEnabled());
    desk.part<QPushButton>("teachNothing")->click();
    const auto sent = desk.api.last<SaveInstrumentCode>();
    CHECK_FALSE(sent.testTypeId);
    CHECK_FALSE(sent.field);
    desk.gate.setPermissions({u"instruments.settle"_s});
    CHECK_FALSE(desk.part<QPushButton>("openTeach")->isEnabled());
}

TEST_CASE("the list follows the server, and what is typed stays with its value", "[instruments][ui]")
{
    Waiting desk;
    desk.part<QLineEdit>("assignNumber")->setText(u"S-2026-00"_s);
    const InstrumentValue fresh = aWaitingValue(u"S-2026-0100"_s, u"K"_s, u"4.1"_s);
    desk.api.pushChange(anInstrumentChange(2, {fresh}, {desk.values[2]}));
    CHECK(desk.panel->count() == 3);
    CHECK(desk.part<QLineEdit>("assignNumber")->text() == u"S-2026-00");
    // Somebody else settled the one under the cursor: its number does not go to another.
    desk.api.pushChange(anInstrumentChange(3, {}, {desk.values[0], desk.values[1]}));
    CHECK(desk.panel->count() == 1);
    CHECK(desk.part<QLineEdit>("assignNumber")->text() == u"S-2026-0100");
    desk.api.pushChange(anInstrumentChange(4, {}, {fresh}));
    CHECK_FALSE(desk.part<QLineEdit>("assignNumber")->isVisible());
}

TEST_CASE("who may not settle them follows nothing", "[instruments][ui]")
{
    Waiting desk({u"results.enter"_s});
    CHECK(desk.panel->count() == 0);
    CHECK(desk.api.followed().isEmpty());
    desk.gate.setPermissions({u"instruments.settle"_s});
    CHECK(desk.api.followed() == QStringList{kTopic});
    desk.gate.setPermissions({});
    CHECK(desk.api.followed().isEmpty());
}
