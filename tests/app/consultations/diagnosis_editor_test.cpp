// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/diagnosis_editor.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"
#include "tests/support/fake_api.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

const QList<DiagnosisCode> kHits{{u"E10"_s, u"Type 1 diabetes mellitus"_s},
                                 {u"E11"_s, u"Type 2 diabetes mellitus"_s}};

struct EditorDesk {
    EditorDesk()
    {
        editor.QWidget::show();
        field = editor.findChild<QLineEdit *>(u"diagnosisSearch"_s);
        list = editor.findChild<QListView *>(u"diagnosisHits"_s);
    }
    void search(const QString &text, const QList<DiagnosisCode> &hits)
    {
        const int before = api.count(SearchDiagnosisCodes::kMethod);
        QTest::keyClicks(field, text);
        REQUIRE(QTest::qWaitFor([&] { return api.count(SearchDiagnosisCodes::kMethod) > before; }, 2000));
        REQUIRE(api.answer<SearchDiagnosisCodes>(hits));
    }

    FakeApi api;
    DiagnosisEditor editor{api};
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
};

} // namespace

TEST_CASE("a diagnosis is found while typing and taken with Enter, the first as the primary one",
          "[consultations][ui]")
{
    EditorDesk desk;
    QSignalSpy edited(&desk.editor, &DiagnosisEditor::edited);

    desk.search(u"dia typ"_s, kHits);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Return);
    desk.search(u"hyper"_s, {{u"I10"_s, u"Essential hypertension"_s}});
    QTest::keyClick(desk.field, Qt::Key_Return);

    CHECK(edited.size() == 2);
    REQUIRE(desk.editor.diagnoses().size() == 2);
    CHECK(desk.editor.diagnoses()[0].code == u"E11");
    CHECK(desk.editor.diagnoses()[0].rank == DiagnosisRank::Primary);
    CHECK(desk.editor.diagnoses()[1].rank == DiagnosisRank::Secondary);
    CHECK(desk.field->text().isEmpty());

    desk.editor.findChild<QPushButton *>(u"makePrimary"_s)->click();
    CHECK(desk.editor.diagnoses()[0].code == u"I10");
    CHECK(desk.editor.diagnoses()[0].rank == DiagnosisRank::Primary);
    CHECK(desk.editor.diagnoses()[1].rank == DiagnosisRank::Secondary);
}

TEST_CASE("what the list does not know is written in words", "[consultations][ui]")
{
    EditorDesk desk;
    desk.search(u"Tired of everything"_s, {});

    QTest::keyClick(desk.field, Qt::Key_Return);

    REQUIRE(desk.editor.diagnoses().size() == 1);
    CHECK_FALSE(desk.editor.diagnoses()[0].code);
    CHECK(desk.editor.diagnoses()[0].title == u"Tired of everything");
}

TEST_CASE("Enter before the answer takes only an unmistakable one", "[consultations][ui]")
{
    EditorDesk desk;
    const auto [hits, taken] = GENERATE(
        table<QList<DiagnosisCode>, int>({{kHits, 0}, {{{u"I10"_s, u"Essential hypertension"_s}}, 1}}));
    QTest::keyClicks(desk.field, u"I10"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    REQUIRE(desk.api.count(SearchDiagnosisCodes::kMethod) == 1);

    desk.api.answer<SearchDiagnosisCodes>(hits);

    CHECK(desk.editor.diagnoses().size() == taken);
}

TEST_CASE("hits of an older text never show under a newer one", "[consultations][ui]")
{
    EditorDesk desk;
    QTest::keyClicks(desk.field, u"dia"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(SearchDiagnosisCodes::kMethod) == 1; }, 2000));
    QTest::keyClicks(desk.field, u"g"_s);

    desk.api.answer<SearchDiagnosisCodes>(kHits);

    CHECK_FALSE(desk.list->isVisible());
}

TEST_CASE("the same diagnosis stands once, and a closed page takes none", "[consultations][ui]")
{
    EditorDesk desk;
    desk.search(u"hyper"_s, {{u"I10"_s, u"Essential hypertension"_s}});
    QTest::keyClick(desk.field, Qt::Key_Return);
    desk.search(u"hyper"_s, {{u"I10"_s, u"Essential hypertension"_s}});
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(desk.editor.diagnoses().size() == 1);

    desk.editor.setEditable(false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.field->isVisible());
    CHECK(desk.editor.findChildren<QPushButton *>(u"removeDiagnosis"_s).isEmpty());
}
