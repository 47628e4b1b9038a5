// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/template_editor.h"
#include "app/ui/table_panel.h"
#include "app/workspaces/templates_workspace.h"
#include "shared/certificates/certificates_protocol.h"
#include "tests/app/workspaces/clinic_desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

/// The administrator's screen with two templates read, the first one in the editor.
struct Templates : ClinicDesk {
    Templates()
        : ClinicDesk(TemplatesWorkspace::factory(), {Permission::SettingsEdit})
    {
        api.answer<ListCertificateTemplates>({leave, fitness});
        QObject::connect(&workspace(), &Workspace::done, &workspace(),
                         [this](const QString &, const std::function<void()> &back) { undo = back; });
    }
    [[nodiscard]] QPlainTextEdit *text() const { return part<QPlainTextEdit>("text"); }
    [[nodiscard]] QString example() const { return part<QPlainTextEdit>("exampleText")->toPlainText(); }
    [[nodiscard]] QPushButton *save() const { return part<QPushButton>("saveTemplate"); }
    void mark(int row) const
    {
        auto *view = part<TablePanel>("templates")->view();
        view->setCurrentIndex(view->model()->index(row, 0));
    }

    CertificateTemplate leave{CertificateKind::SickLeave, u"en"_s, u"Sick leave"_s,
                              u"{patient} rests for {days} days."_s, 3};
    CertificateTemplate fitness{CertificateKind::Fitness, u"bn"_s, u"সুস্থতা"_s, u"{patient} সুস্থ।"_s, 1};
    std::function<void()> undo;
};

} // namespace

TEST_CASE("a template is changed with the keyboard, and its example follows every key", "[certificates][ui]")
{
    Templates desk;
    CHECK(desk.example() == u"Asha Rahman rests for 3 days.");
    CHECK_FALSE(desk.save()->isEnabled()); // Nothing to save yet.

    desk.press(Qt::Key_Return); // From the list into the words.
    REQUIRE(desk.hasFocus("text"));
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" Reason: {reason}"_s);
    CHECK(desk.example() == u"Asha Rahman rests for 3 days. Reason: fever");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(desk.api.count(SaveCertificateTemplate::kMethod) == 1);
    auto sent = desk.api.last<SaveCertificateTemplate>();
    CHECK(sent.kind == CertificateKind::SickLeave);
    CHECK(sent.language == u"en");
    CHECK(sent.title == u"Sick leave");
    CHECK(sent.text == u"{patient} rests for {days} days. Reason: {reason}");
    CHECK(sent.rowVersion == 3);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.count(SaveCertificateTemplate::kMethod) == 1); // Under way.

    CertificateTemplate saved = desk.leave;
    saved.text = sent.text;
    saved.rowVersion = 4;
    desk.api.answer<SaveCertificateTemplate>(saved);
    CHECK_FALSE(desk.save()->isEnabled());
    REQUIRE(desk.undo);
    desk.undo();
    sent = desk.api.last<SaveCertificateTemplate>();
    CHECK(sent.text == desk.leave.text);
    CHECK(sent.rowVersion == 4);
    saved.text = sent.text;
    saved.rowVersion = 5;
    desk.api.answer<SaveCertificateTemplate>(saved);
    CHECK(desk.text()->toPlainText() == desk.leave.text);
}

TEST_CASE("a place is chosen from a list, and one that does not exist is not saved", "[certificates][ui]")
{
    Templates desk;
    desk.window->findChild<TemplateEditor *>()->takeFocus();
    auto *places = desk.part<QComboBox>("places");
    desk.press(Qt::Key_End, Qt::ControlModifier);
    const int doctor = places->findData(u"doctor"_s);
    REQUIRE(doctor > 0);
    emit places->activated(doctor);
    CHECK(desk.text()->toPlainText().endsWith(u"{doctor}"_s));
    CHECK(desk.hasFocus("text"));

    desk.type(u" {fromDate}"_s);
    const auto *problem = desk.part<QLabel>("textProblem");
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(u"{fromDate}"_s));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.count(SaveCertificateTemplate::kMethod) == 0);
}

TEST_CASE("what was typed and not saved is there again", "[certificates][ui]")
{
    Templates desk;
    desk.window->findChild<TemplateEditor *>()->takeFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" More."_s);
    const QString typed = desk.text()->toPlainText();

    SECTION("after looking at another one")
    {
        desk.mark(1);
        CHECK(desk.text()->toPlainText() == desk.fitness.text);
        CHECK(desk.example() == u"আশা রহমান সুস্থ।");
        desk.mark(0);
        CHECK(desk.text()->toPlainText() == typed);
    }
    SECTION("after a crash, although somebody saved meanwhile: theirs is asked about")
    {
        desk.restart();
        CertificateTemplate theirs = desk.leave;
        theirs.text = u"Theirs"_s;
        theirs.rowVersion = 4;
        desk.api.answer<ListCertificateTemplates>({theirs, desk.fitness});
        CHECK(desk.text()->toPlainText() == typed);
        desk.save()->click();
        CHECK(desk.api.last<SaveCertificateTemplate>().rowVersion == 3);
        desk.api.refuse<SaveCertificateTemplate>(Error::conflict({{u"current"_s, encode(theirs)}}));
        CHECK(desk.text()->toPlainText() == typed);
        desk.save()->click();
        CHECK(desk.api.last<SaveCertificateTemplate>().rowVersion == 4);
    }
    SECTION("after it was thrown away, when that is taken back")
    {
        desk.part<QPushButton>("leaveTemplate")->click();
        CHECK(desk.text()->toPlainText() == desk.leave.text);
        REQUIRE(desk.undo);
        desk.undo();
        CHECK(desk.text()->toPlainText() == typed);
    }
}

TEST_CASE("a paper in another language begins with words to translate", "[certificates][ui]")
{
    Templates desk;
    desk.press(Qt::Key_F2);
    REQUIRE(desk.hasFocus("language"));
    CHECK(desk.text()->toPlainText() == desk.leave.text);
    desk.type(u"UR"_s);
    desk.save()->click();
    CHECK(desk.api.count(SaveCertificateTemplate::kMethod) == 0); // No code of a language.
    REQUIRE(desk.hasFocus("language"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"ur"_s);
    CHECK(desk.text()->layoutDirection() == Qt::RightToLeft);
    desk.save()->click();

    const auto sent = desk.api.last<SaveCertificateTemplate>();
    CHECK(sent.language == u"ur");
    CHECK(sent.rowVersion == 0);
    desk.api.refuse<SaveCertificateTemplate>(Error::conflict(
        {{u"current"_s,
          encode(CertificateTemplate{CertificateKind::SickLeave, u"ur"_s, u"a"_s, u"b"_s, 1})}}));
    CHECK(desk.part<QLineEdit>("language")->isVisible());
    CHECK(desk.text()->toPlainText() == desk.leave.text);
    desk.press(Qt::Key_Escape);
    CHECK(desk.text()->toPlainText() == desk.leave.text);
    CHECK_FALSE(desk.part<QLineEdit>("language")->isVisible());
}
