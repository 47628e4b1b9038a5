// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_fields.h"
#include "app/certificates/certificate_sheet.h"
#include "app/ui/form.h"
#include "app/ui/message_bar.h"
#include "app/ui/segmented.h"
#include "app/ui/theme.h"
#include "tests/support/examples.h"
#include "tests/support/fake_api.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QList<CertificateTemplate> templates()
{
    QList<CertificateTemplate> out;
    for (const auto &[kind, name] : kEnumNames<CertificateKind>)
        for (const auto &language : {u"ar"_s, u"bn"_s, u"en"_s})
            out.append({kind, language, u"Title"_s, u"Text"_s, 1});
    return out;
}

/// The sheet, open for a visit, with its languages read and a first draft shown.
struct OpenSheet {
    OpenSheet()
    {
        sheet.open(visit, PatientId::make());
        sheet.show();
        api.answer<ListCertificateTemplates>(templates());
        draft(u"Sick-leave certificate"_s, u"Unfit for 1 day."_s);
    }

    void draft(const QString &title, const QString &text)
    {
        REQUIRE(QTest::qWaitFor([&] { return hasOpenDraft(); }));
        while (hasOpenDraft())
            api.answer<DraftCertificate>({title, text});
    }
    [[nodiscard]] bool hasOpenDraft() const
    {
        return std::ranges::any_of(api.sent(), [](const FakeApi::Sent &each) {
            return each.method == DraftCertificate::kMethod && !each.answered;
        });
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = sheet.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QPushButton *issue() { return find<QPushButton>("issue"); }
    QPlainTextEdit *text() { return find<QPlainTextEdit>("certificateText"); }
    void choose(CertificateKind kind) { find<Segmented>("segmented")->setEnumValue(kind); }

    FakeApi api;
    CertificateSheet sheet{api};
    VisitId visit = VisitId::make();
};

} // namespace

TEST_CASE("a sick leave of three days is issued as the sheet shows it", "[certificates][ui]")
{
    OpenSheet open;
    QSignalSpy issued(&open.sheet, &CertificateSheet::issued);
    QSignalSpy closed(&open.sheet, &CertificateSheet::closed);
    CHECK(open.text()->toPlainText() == u"Unfit for 1 day.");
    CHECK(open.text()->isReadOnly()); // The hospital's words.

    open.find<QLineEdit>("fromDate")->setText(u"22/11/2026"_s);
    open.find<QSpinBox>("toDate")->setValue(3);
    QTest::keyClicks(open.find<QLineEdit>("reason"), u"fever"_s);
    CHECK_FALSE(open.issue()->isEnabled()); // What it says now was not seen yet.
    open.draft(u"Sick-leave certificate"_s, u"Unfit for 3 days."_s);
    CHECK(open.text()->toPlainText() == u"Unfit for 3 days.");
    QTest::keyClick(open.find<QLineEdit>("reason"), Qt::Key_Return);

    REQUIRE(open.api.count(IssueCertificate::kMethod) == 1);
    const auto request = open.api.last<IssueCertificate>();
    CHECK(request.visitId == open.visit);
    CHECK(request.kind == CertificateKind::SickLeave);
    CHECK(request.fromDate == QDate(2026, 11, 22));
    CHECK(request.toDate == QDate(2026, 11, 24));
    CHECK(request.reason == u"fever"_s);
    CHECK(request.showDiagnoses == false);
    CHECK_FALSE(request.text);
    CHECK_FALSE(request.addressee);
    CHECK_FALSE(open.issue()->isEnabled());
    QTest::keyClick(&open.sheet, Qt::Key_Escape);
    CHECK(closed.isEmpty()); // Not while it is under way.

    open.api.answer<IssueCertificate>(example<Certificate>());
    CHECK(issued.count() == 1);
    CHECK(closed.count() == 1);
}

TEST_CASE("a letter needs an addressee and a reason, and takes the doctor's own words", "[certificates][ui]")
{
    OpenSheet open;
    open.choose(CertificateKind::Referral);
    CHECK(open.find<QCheckBox>("showDiagnoses")->isChecked());
    open.draft(u"Referral letter"_s, u"Dear colleague"_s);
    CHECK_FALSE(open.text()->isReadOnly());

    open.issue()->click();
    CHECK(open.api.count(IssueCertificate::kMethod) == 0);
    auto *form = open.sheet.findChild<Form *>();
    CHECK_FALSE(form->errorOf(u"addressee"_s).isEmpty());
    CHECK_FALSE(form->errorOf(u"reason"_s).isEmpty());

    open.find<QLineEdit>("addressee")->setText(u"Dr. Anwar"_s);
    open.find<QLineEdit>("reason")->setText(u"pressure"_s);
    open.draft(u"Referral letter"_s, u"Dear colleague, pressure"_s);
    QTest::keyClicks(open.text(), u"Hello. "_s);
    CHECK(open.find<QPushButton>("writeAnew")->isVisible());
    open.find<QLineEdit>("reason")->setText(u"high pressure"_s);
    open.draft(u"Referral letter"_s, u"Dear colleague, high pressure"_s);
    CHECK(open.text()->toPlainText() == u"Hello. Dear colleague, pressure"); // Own words stay.
    open.issue()->click();

    const auto request = open.api.last<IssueCertificate>();
    CHECK(request.addressee == u"Dr. Anwar"_s);
    CHECK(request.text == u"Hello. Dear colleague, pressure"_s);
    CHECK_FALSE(request.toDate);
}

TEST_CASE("own words can be dropped for those of the record", "[certificates][ui]")
{
    OpenSheet open;
    open.choose(CertificateKind::Referral);
    open.draft(u"Referral letter"_s, u"Dear colleague"_s);
    QTest::keyClicks(open.text(), u"x"_s);

    open.find<QPushButton>("writeAnew")->click();
    open.draft(u"Referral letter"_s, u"Dear colleague"_s);

    CHECK(open.text()->toPlainText() == u"Dear colleague");
    CHECK_FALSE(open.find<QPushButton>("writeAnew")->isVisible());
}

TEST_CASE("a draft that comes late changes nothing", "[certificates][ui]")
{
    OpenSheet open;
    open.find<QComboBox>("language")->setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&] { return open.hasOpenDraft(); }));
    CHECK(open.api.last<DraftCertificate>().language == u"bn");
    open.choose(CertificateKind::Fitness); // Asks again before the first answer is there.

    open.api.answer<DraftCertificate>({u"Old"_s, u"of the first question"_s});
    CHECK(open.text()->toPlainText().isEmpty());
    CHECK_FALSE(open.issue()->isEnabled());

    open.draft(u"Fitness certificate"_s, u"fit"_s);
    CHECK(open.text()->toPlainText() == u"fit");
    CHECK(open.issue()->isEnabled());
}

TEST_CASE("a refused certificate stays on the sheet with its reason", "[certificates][ui]")
{
    OpenSheet open;
    QSignalSpy closed(&open.sheet, &CertificateSheet::closed);
    open.issue()->click();
    open.api.refuse<IssueCertificate>(Error::invalid(u"toDate"_s, u"range"_s));
    CHECK_FALSE(open.sheet.findChild<Form *>()->errorOf(u"toDate"_s).isEmpty());

    open.issue()->click();
    open.api.check(IssueCertificate::kMethod);
    CHECK_FALSE(open.issue()->isEnabled());
    open.api.refuse<IssueCertificate>(Error::rejected(u"notInConsultation"_s, u"visitId"_s));

    CHECK(open.sheet.findChild<MessageBar *>()->text().contains(u"Call the patient first"_s));
    CHECK(open.issue()->isEnabled());
    CHECK(closed.isEmpty());
    QTest::keyClick(&open.sheet, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}

TEST_CASE("a first day that is no date is marked and nothing is sent", "[certificates][ui]")
{
    OpenSheet open;
    open.find<QLineEdit>("fromDate")->setText(u"soon"_s);
    open.draft(u"Sick-leave certificate"_s, u"Unfit"_s);

    open.issue()->click();

    CHECK(open.api.count(IssueCertificate::kMethod) == 0);
    CHECK_FALSE(open.sheet.findChild<Form *>()->errorOf(u"fromDate"_s).isEmpty());
}

TEST_CASE("the certificate sheet as a picture", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    OpenSheet open;
    open.find<QLineEdit>("reason")->setText(u"fever"_s);
    open.draft(u"Sick-leave certificate"_s,
               u"This is to certify that Rahima Khatun was examined at this hospital on 22 November 2026.\n\n"
               "In my opinion Rahima Khatun is unfit for work or study from 22 November 2026 to 24 November "
               "2026, both days included.\nNumber of days: 3\nReason: fever"_s);
    open.sheet.resize(720, 620);
    REQUIRE(open.sheet.grab().save(QDir(folder).filePath(u"certificate_sheet.png"_s)));
}
