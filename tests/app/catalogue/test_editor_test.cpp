// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/test_editor.h"
#include "app/ui/form.h"
#include "tests/app/catalogue/catalogue_builders.h"
#include "tests/app/orders/order_builders.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

struct EditorDesk {
    explicit EditorDesk(Drafts *drafts = nullptr)
        : editor(api, drafts)
    {
        editor.setLabs(someLabs());
        editor.resize(900, 700);
        editor.show();
        QApplication::setActiveWindow(&editor);
        QObject::connect(&editor, &TestEditor::saved, &editor,
                         [this](const TestType &test) { saved.append(test); });
    }
    template <class T = QLineEdit>
    T *part(const char *name) const
    {
        return editor.findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text) const
    {
        auto *field = part(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void save() { QTest::keyClick(editor.focusWidget(), Qt::Key_Return, Qt::ControlModifier); }

    FakeApi api;
    TestEditor editor;
    QList<TestType> saved;
};

TestType known()
{
    TestType test = aTest(u"GLU"_s, u"Glucose"_s, 15'050);
    test.labId = someLabs().last().id;
    test.synonyms = {u"sugar"_s, u"FBS"_s};
    test.turnaroundMinutes = 3 * 24 * 60;
    return test;
}

} // namespace

TEST_CASE("a new test is written and saved by keys", "[catalogue][ui]")
{
    EditorDesk desk;
    desk.editor.create(false);
    CHECK(desk.editor.focusWidget() == desk.part("code"));
    desk.type("code", u"TSH"_s);
    desk.type("name.en", u"Thyrotropin"_s);
    desk.type("synonyms", u"thyroid, TSH 3rd gen,"_s);
    desk.type("price", u"1,200"_s);
    desk.save();
    desk.save(); // A second press changes nothing.

    REQUIRE(desk.api.count(SaveTestType::kMethod) == 1);
    const auto sent = desk.api.last<SaveTestType>();
    CHECK_FALSE(sent.id);
    CHECK(sent.code == u"TSH");
    CHECK(sent.name.en == u"Thyrotropin");
    CHECK(sent.synonyms == QStringList{u"thyroid"_s, u"TSH 3rd gen"_s});
    CHECK(sent.price == Money(120'000));
    CHECK(sent.labId == someLabs().first().id);
    CHECK(sent.turnaroundMinutes == 24 * 60);
    CHECK_FALSE(sent.isPanel);
    desk.api.answer<SaveTestType>(aTest(u"TSH"_s, u"Thyrotropin"_s, 120'000));
    CHECK(desk.saved.size() == 1);
}

TEST_CASE("an edit sends what is there with its version", "[catalogue][ui]")
{
    EditorDesk desk;
    const TestType test = known();
    desk.editor.edit(test);
    CHECK(desk.part("synonyms")->text() == u"sugar, FBS");
    desk.part<QCheckBox>("isActive")->click();
    desk.save();

    const auto sent = desk.api.last<SaveTestType>();
    CHECK(sent.id == test.id);
    CHECK(sent.rowVersion == 3);
    CHECK(sent.turnaroundMinutes == 3 * 24 * 60);
    CHECK_FALSE(sent.isActive);

    SECTION("somebody else was faster: what is typed stays and can be saved over it")
    {
        TestType current = test;
        current.rowVersion = 4;
        desk.api.refuse<SaveTestType>(Error::conflict({{u"current"_s, toJson(current)}}));
        CHECK_FALSE(desk.part<QCheckBox>("isActive")->isChecked());
        desk.editor.save();
        CHECK(desk.api.last<SaveTestType>().rowVersion == 4);
    }
    SECTION("the code is another test's")
    {
        desk.api.refuse<SaveTestType>(
            Error::conflict({{u"current"_s, toJson(aTest(u"GLU"_s, u"Gluten"_s, 1))}}));
        CHECK(desk.editor.findChild<Form *>()->errorOf(u"code"_s).contains(u"Gluten"));
    }
}

TEST_CASE("what a test lacks is said at its field and nothing is sent", "[catalogue][ui]")
{
    EditorDesk desk;
    desk.editor.create(false);
    desk.type("price", u"cheap"_s);
    desk.type("labelColour", u"purple"_s);
    desk.editor.save();

    const Form &form = *desk.editor.findChild<Form *>();
    for (const auto &name : {u"code"_s, u"name.en"_s, u"price"_s, u"labelColour"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(form.errorOf(name).isEmpty());
    }
    CHECK(desk.api.count(SaveTestType::kMethod) == 0);
}

TEST_CASE("a panel has members in the order of its paper", "[catalogue][ui]")
{
    EditorDesk desk;
    const TestType alt = aTest(u"ALT"_s, u"Alanine aminotransferase"_s, 30'000);
    const TestType ast = aTest(u"AST"_s, u"Aspartate aminotransferase"_s, 30'000);
    desk.editor.create(true);
    desk.type("code", u"LFT"_s);
    desk.type("name.en", u"Liver function tests"_s);
    desk.editor.save();
    CHECK(desk.api.count(SaveTestType::kMethod) == 0); // Nobody can order an empty panel.

    for (const TestType &member : {alt, ast, alt}) {
        auto *search = desk.part("memberSearch");
        QTest::keyClicks(search, member.code);
        REQUIRE(QTest::qWaitFor([&] { return desk.api.answer<ListTestTypes>({member}); }, 5'000));
        QTest::keyClick(search, Qt::Key_Return);
    }
    auto *members = desk.part<QListWidget>("members");
    REQUIRE(members->count() == 2); // One is there once.
    members->setFocus();
    members->setCurrentRow(1);
    QTest::keyClick(members, Qt::Key_Up, Qt::ControlModifier);
    desk.editor.save();

    const auto sent = desk.api.last<SaveTestType>();
    CHECK(sent.isPanel);
    CHECK(sent.memberIds == QList{ast.id, alt.id});
    CHECK_FALSE(sent.price);
}

TEST_CASE("a half-typed test is there again until it is thrown away", "[catalogue][ui]")
{
    QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts"_s), *SealKey::ofFile(folder.filePath(u"key"_s)), UserId::make());
    {
        EditorDesk desk(&drafts);
        desk.editor.create(false);
        desk.type("code", u"TS"_s);
    }
    EditorDesk desk(&drafts);
    desk.editor.create(false);
    CHECK(desk.part("code")->text() == u"TS");

    QTest::keyClick(desk.part("code"), Qt::Key_Escape);
    desk.editor.create(false);
    CHECK(desk.part("code")->text().isEmpty());
}
