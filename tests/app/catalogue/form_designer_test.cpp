// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/field_editor.h"
#include "app/catalogue/printed_preview.h"
#include "app/ui/form.h"
#include "tests/app/catalogue/catalogue_builders.h"
#include "tests/app/orders/order_builders.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QListWidget>
#include <QMenu>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A designer in a window over a server that is told what to answer.
struct DesignDesk {
    explicit DesignDesk(Drafts *drafts = nullptr)
        : designer(api, drafts,
                   [this](QWidget *parent) -> EntryPreview * { return entry = new PlainEntry(parent); })
    {
        test.templateVersion = 3;
        QObject::connect(&designer, &FormDesigner::done, &designer,
                         [this](const QString &text, const std::function<void()> &back) {
                             done.append(text);
                             undo = back;
                         });
        designer.resize(1300, 760);
        designer.show();
        QApplication::setActiveWindow(&designer);
    }

    void open(const TestTemplate &form = aForm())
    {
        designer.open(test);
        REQUIRE(api.answer<GetTestTemplate>(aVersion(test, form)));
        if (!form.fields.isEmpty())
            check();
    }
    /// Answers the check of the form as it is now.
    void check(const QList<TemplateProblem> &problems = {})
    {
        const QJsonObject now = designer.design().form().toJson();
        REQUIRE(QTest::qWaitFor(
            [&] {
                const int asked = api.count(CheckTestTemplate::kMethod);
                return asked > 0 && api.last<CheckTestTemplate>().document == now &&
                       !api.sent().last().answered;
            },
            5'000));
        while (api.answer<CheckTestTemplate>({problems}))
            ;
    }
    void choose(const char *kind) { designer.findChild<QAction *>(QString::fromLatin1(kind))->trigger(); }
    template <class T = QLineEdit>
    T *part(const char *name) const
    {
        for (T *one : designer.findChildren<T *>(QString::fromLatin1(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    [[nodiscard]] QListWidget *fields() const { return part<QListWidget>("formFields"); }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (int i = 0; i < fields()->count(); ++i)
            out.append(fields()->item(i)->text().trimmed().section(u"  ·  "_s, 0, 0));
        return out;
    }
    [[nodiscard]] QPushButton *save() const { return part<QPushButton>("saveForm"); }
    void type(const char *name, const QString &text) const
    {
        auto *field = part(name);
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] const TestTemplate &form() const { return designer.design().form(); }

    FakeApi api;
    PlainEntry *entry = nullptr;
    TestType test = aTest(u"CBC"_s, u"Complete blood count"_s, 40'000);
    FormDesigner designer;
    QStringList done;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("a form is designed field by field and saved as the next version", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    CHECK(desk.names() == QStringList{u"Form and its sections"_s, u"Haemoglobin"_s, u"Malaria"_s,
                                      u"Susceptibility"_s, u"text1"_s});
    CHECK_FALSE(desk.save()->isEnabled()); // Nothing is changed.

    desk.fields()->setCurrentRow(1);
    desk.choose("NUMBER");
    CHECK(desk.part("label/en")->hasFocus());
    desk.type("label/en", u"White cells"_s);
    desk.type("key", u"wbc"_s);
    desk.type("unit/text", u"g/L"_s);
    desk.part<QCheckBox>("required")->click();

    CHECK_FALSE(desk.save()->isEnabled()); // Not before the server has seen it.
    desk.check();
    const TemplateField &wbc = desk.form().fields[1];
    CHECK(wbc.key == u"wbc");
    CHECK(wbc.section == u"red"); // Of the field before.
    CHECK(wbc.required);
    CHECK(wbc.unit == FieldUnit{u"g/L"_s, {}});
    CHECK(desk.names()[2] == u"White cells");
    CHECK(TestTemplate::parse(desk.form().toJson()));
    CHECK(desk.entry->shown == desk.form()); // The preview is live.

    QTest::keyClick(&desk.designer, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&desk.designer, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.api.count(SaveTestTemplate::kMethod) == 1);
    const auto sent = desk.api.last<SaveTestTemplate>();
    CHECK(sent.document == desk.form().toJson());
    CHECK(sent.rowVersion == 3);
    TestTemplateVersion next = aVersion(desk.test, desk.form());
    next.version = next.latestVersion = 4;
    next.rowVersion = 4;
    desk.api.answer<SaveTestTemplate>(next);
    CHECK(desk.part<QLabel>("designState")->text() == u"version 4");
    CHECK(desk.done.last().contains(u"version 4"));
    CHECK_FALSE(desk.designer.design().isChanged());
}

TEST_CASE("every kind of field begins as one that can be finished", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open(TestTemplate());
    for (const auto &[kind, name] : kEnumNames<FieldKind>) {
        INFO(name);
        desk.choose(name);
        const TemplateField &made = desk.form().fields.last();
        CHECK(made.kind == kind);
        const ParsedTemplate parsed = TestTemplate::parse(desk.form().toJson());
        for (const TemplateProblem &problem : parsed.problems) // A formula's inputs are for a person to say.
            CHECK(problem.pointer.startsWith(u"/properties/computed1"));
    }
}

TEST_CASE("what the server finds wrong is told at its field", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    desk.fields()->setCurrentRow(1);
    desk.type("decimals", u"3"_s);
    const auto *editor = desk.designer.findChild<FieldEditor *>();

    desk.check({{u"/properties/hb/x-lab/decimals"_s, u"range"_s, {}},
                {u"/properties/hb/x-lab/ranges/0/low"_s, u"decimals"_s, {}},
                {u"/properties/drugs/items/properties/text1/x-lab/label/en"_s, u"tooShort"_s, {}}});

    CHECK_FALSE(editor->findChild<Form *>()->errorOf(u"decimals"_s).isEmpty());
    auto *ranges = desk.part<QTableWidget>("ranges");
    CHECK_FALSE(ranges->item(0, 4)->toolTip().isEmpty());
    CHECK(ranges->item(0, 5)->toolTip().isEmpty());
    CHECK(desk.part("decimals")->hasFocus()); // It came while somebody types.
    CHECK_FALSE(desk.save()->isEnabled());
    auto *problems = desk.part<QListWidget>("formProblems");
    REQUIRE(problems->count() == 3);

    problems->setFocus();
    problems->setCurrentRow(2);
    QTest::keyClick(problems, Qt::Key_Return);
    CHECK(desk.fields()->currentItem()->text().trimmed() == u"text1");
    CHECK(desk.part("label/en")->hasFocus());

    desk.fields()->setCurrentRow(1);
    desk.type("decimals", u"1"_s);
    desk.check();
    CHECK_FALSE(desk.part<QListWidget>("formProblems"));
}

TEST_CASE("ranges are written with ages as people say them", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    desk.fields()->setCurrentRow(1);
    auto *ranges = desk.part<QTableWidget>("ranges");
    desk.part<QPushButton>("rangesAdd")->click();
    const auto write = [&](int column, const QString &text) { ranges->item(1, column)->setText(text); };
    write(1, u"6 mo"_s);
    write(2, u"18 y"_s);
    write(4, u"11.5"_s);
    write(5, u"13,5"_s);
    write(6, u"7"_s);

    REQUIRE(desk.form().fields[0].ranges.size() == 2);
    const ReferenceRange &range = desk.form().fields[0].ranges[1];
    CHECK(range.fromDays == 182);
    CHECK(range.toDays == 6574);
    CHECK(range.low == Decimal(11'500'000));
    CHECK(range.high == Decimal(13'500'000));
    CHECK(range.criticalLow == Decimal(7'000'000));

    write(4, u"much"_s);
    CHECK_FALSE(ranges->item(1, 4)->toolTip().isEmpty());
    CHECK(desk.form().fields[0].ranges[1].low == Decimal(11'500'000)); // Half typed changes nothing.
}

TEST_CASE("two fields of one key are told apart before the server is asked", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    desk.fields()->setCurrentRow(2);
    desk.type("key", u"hb"_s);
    desk.check();

    CHECK(desk.designer.design().problems().size() == 1);
    CHECK(desk.designer.design().problems().first().problem == u"twice");
    CHECK_FALSE(desk.save()->isEnabled());
}

TEST_CASE("fields are moved and removed by keys, and a removal can be taken back", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    desk.fields()->setCurrentRow(1);
    desk.fields()->setFocus();
    QTest::keyClick(desk.fields(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.names().mid(1, 2) == QStringList{u"Malaria"_s, u"Haemoglobin"_s});
    CHECK(desk.fields()->currentRow() == 2);
    QTest::keyClick(desk.fields(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(desk.fields(), Qt::Key_Up, Qt::ControlModifier); // Already first.
    CHECK(desk.form().fields[0].key == u"hb");
    CHECK(desk.form().fields[0].order < desk.form().fields[1].order);

    QTest::keyClick(desk.fields(), Qt::Key_Delete);
    CHECK(desk.form().fields.size() == 2);
    REQUIRE(desk.undo);
    desk.undo();
    CHECK(desk.form().fields.size() == 3);
    CHECK(desk.form().fields[0].ranges.size() == 1);
}

TEST_CASE("a form goes into a file and comes back the same", "[catalogue][ui]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"form.json"_s);
    DesignDesk desk;
    desk.open();
    const TestTemplate before = desk.form();
    REQUIRE(desk.designer.exportTo(path));

    DesignDesk other;
    other.open(TestTemplate());
    REQUIRE(other.designer.importFrom(path));
    CHECK(other.form() == before);
    CHECK(other.designer.design().isChanged());

    QFile broken(folder.filePath(u"broken.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    QJsonObject document = before.toJson();
    document.insert(u"type"_s, u"array"_s);
    broken.write(QJsonDocument(document).toJson());
    broken.close();
    CHECK_FALSE(other.designer.importFrom(broken.fileName()));
    CHECK_FALSE(other.designer.importFrom(folder.filePath(u"missing.json"_s)));
    CHECK(other.form() == before); // What is here stays.
}

TEST_CASE("a half-finished form is there again, and can be thrown away", "[catalogue][ui]")
{
    QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts"_s), *SealKey::ofFile(folder.filePath(u"key"_s)), UserId::make());
    const TestType test = aTest(u"CBC"_s, u"Complete blood count"_s, 40'000);
    {
        DesignDesk desk(&drafts);
        desk.test.id = test.id;
        desk.open();
        desk.fields()->setCurrentRow(1);
        desk.choose("TEXT");
        auto *name = desk.part("label/en");
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete); // Not even a name yet: no server takes that.
        CHECK(desk.form().fields[1].label.en.isEmpty());
    }
    DesignDesk desk(&drafts);
    desk.test.id = test.id;
    desk.designer.open(desk.test);
    desk.api.answer<GetTestTemplate>(aVersion(desk.test, aForm()));
    REQUIRE(desk.form().fields.size() == 4);
    CHECK(desk.form().fields[1].kind == FieldKind::Text);
    CHECK(desk.form().fields[0] == aForm().fields[0]);

    desk.part<QPushButton>("revertForm")->click();
    CHECK(desk.form() == aForm());
    CHECK_FALSE(drafts.restored(u"form-"_s + test.id.toText()));
}

TEST_CASE("another desk's version is no reason to lose this one", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    desk.fields()->setCurrentRow(1);
    desk.type("label/en", u"Hb"_s);
    desk.check();
    desk.save()->click();
    TestType current = desk.test;
    current.rowVersion = 9;
    desk.api.refuse<SaveTestTemplate>(Error::conflict({{u"current"_s, toJson(current)}}));

    CHECK(desk.form().fields[0].label.en == u"Hb");
    REQUIRE(desk.save()->isEnabled());
    desk.save()->click();
    CHECK(desk.api.last<SaveTestTemplate>().rowVersion == 9);
}

TEST_CASE("the printed result is the real PDF", "[catalogue][ui]")
{
    DesignDesk desk;
    desk.open();
    desk.entry->typed = {{u"hb"_s, 9.8}, {u"malaria"_s, u"POSITIVE"_s}};
    auto *paper = desk.designer.findChild<PrintedPreview *>();
    int rendered = 0;
    QObject::connect(paper, &PrintedPreview::rendered, paper, [&rendered] { ++rendered; });

    emit desk.entry->edited();

    REQUIRE(QTest::qWaitFor([&] { return rendered > 0; }, 10'000));
    CHECK(paper->pages() == 1);
}
