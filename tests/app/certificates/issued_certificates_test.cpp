// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/issued_certificate.h"
#include "app/certificates/issued_certificates.h"
#include "app/ui/permission_gate.h"
#include "tests/support/examples.h"
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

/// The certificates of a visit on an active window, two of them read.
struct Issued {
    Issued()
    {
        gate.setPermissions({u"clinical.view"_s, u"clinical.consult"_s, u"prints.make"_s});
        QObject::connect(&list, &IssuedCertificates::done, &list,
                         [this](const QString &text, const auto &) { said += text; });
        QObject::connect(&list, &IssuedCertificates::failed, &list,
                         [this](const Error &error) { failed += error; });
        list.open(visit);
        list.resize(640, 480);
        list.show();
        list.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&list));
        api.answer<ListCertificates>({newer, older});
    }
    Certificate issued(const QString &number, int minute) const
    {
        auto out = example<Certificate>();
        out.visitId = visit;
        out.number = number;
        out.issuedAt = QDateTime(QDate(2026, 11, 22), QTime(10, minute), Qt::UTC);
        out.cancelledBy.reset();
        out.cancelledAt.reset();
        out.cancelReason.reset();
        return out;
    }
    [[nodiscard]] QList<IssuedCertificate *> shown() const
    {
        QList<IssuedCertificate *> out = list.findChildren<IssuedCertificate *>();
        out.removeIf([](const IssuedCertificate *each) { return each->isHidden(); });
        return out;
    }
    template <class W>
    static W *in(const IssuedCertificate *view, const char *name)
    {
        return view->findChild<W *>(QString::fromLatin1(name));
    }
    /// The second one, by keys alone.
    void cancelSecond()
    {
        auto *button = in<QPushButton>(shown()[1], "cancelCertificate");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClicks(list.focusWidget(), u"wrong patient"_s);
        QTest::keyClick(list.focusWidget(), Qt::Key_Return);
    }

    FakeApi api;
    PermissionGate gate;
    VisitId visit = VisitId::make();
    Certificate newer = issued(u"C-2026-0002"_s, 30);
    Certificate older = issued(u"C-2026-0001"_s, 20);
    IssuedCertificates list{api, gate};
    QStringList said;
    QList<Error> failed;
};

Certificate cancelled(Certificate certificate)
{
    certificate.cancelledBy = u"Dr. Karim"_s;
    certificate.cancelledAt = QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC);
    certificate.cancelReason = u"wrong patient"_s;
    return certificate;
}

} // namespace

TEST_CASE("the certificates of a visit are listed, newest first", "[certificates][ui]")
{
    Issued desk;
    CHECK(desk.api.last<ListCertificates>().visitId == desk.visit);
    REQUIRE(desk.shown().size() == 2);
    CHECK(Issued::in<QLabel>(desk.shown()[0], "certificateFacts")->text().contains(u"C-2026-0002"_s));
    CHECK_FALSE(desk.list.isEmpty());

    QSignalSpy printed(&desk.list, &IssuedCertificates::printWanted);
    Issued::in<QPushButton>(desk.shown()[1], "printCertificate")->click();
    REQUIRE(printed.count() == 1);
    CHECK(printed[0][0].value<CertificateId>() == desk.older.id);

    desk.list.put(desk.issued(u"C-2026-0003"_s, 40));
    REQUIRE(desk.shown().size() == 3);
    CHECK(desk.shown()[0]->certificate().number == u"C-2026-0003");
    desk.list.open(VisitId::make());
    CHECK(desk.list.isEmpty()); // Not another patient's for a moment.
}

TEST_CASE("a certificate is cancelled with a reason, in place", "[certificates][ui]")
{
    Issued desk;
    desk.cancelSecond();
    REQUIRE(desk.api.count(CancelCertificate::kMethod) == 1);
    const auto sent = desk.api.last<CancelCertificate>();
    CHECK(sent.certificateId == desk.older.id);
    CHECK(sent.reason == u"wrong patient");
    auto *confirm = Issued::in<QPushButton>(desk.shown()[1], "confirmCancel");
    CHECK_FALSE(confirm->isEnabled());
    desk.api.check(CancelCertificate::kMethod);
    CHECK(confirm->text().contains(u"Checking"_s));

    SECTION("it stands as cancelled")
    {
        desk.api.answer<CancelCertificate>(cancelled(desk.older));
        REQUIRE(desk.shown().size() == 2);
        CHECK(desk.said.size() == 1);
        CHECK(Issued::in<QPushButton>(desk.shown()[1], "cancelCertificate")->isHidden());
        CHECK(Issued::in<QLabel>(desk.shown()[1], "cancelledBecause")->text().contains(u"wrong patient"_s));
    }
    SECTION("somebody else was faster: what stands is read again")
    {
        desk.api.refuse<CancelCertificate>(Error::rejected(u"certificateCancelled"_s));
        CHECK(desk.failed.size() == 1);
        desk.api.answer<ListCertificates>({desk.newer, cancelled(desk.older)});
        CHECK(Issued::in<QPushButton>(desk.shown()[1], "cancelCertificate")->isHidden());
    }
    SECTION("the answer comes when another visit is in sight")
    {
        desk.list.open(VisitId::make());
        desk.api.answer<CancelCertificate>(cancelled(desk.older));
        CHECK(desk.list.isEmpty());
    }
}

TEST_CASE("nobody cancels without the right, and Escape leaves a certificate as it is", "[certificates][ui]")
{
    Issued desk;
    auto *button = Issued::in<QPushButton>(desk.shown()[0], "cancelCertificate");
    button->click();
    auto *reason = Issued::in<QLineEdit>(desk.shown()[0], "cancelReason");
    REQUIRE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return); // Without a reason.
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK_FALSE(reason->isVisible());
    CHECK(desk.api.count(CancelCertificate::kMethod) == 0);

    desk.gate.setPermissions({u"clinical.view"_s});
    CHECK_FALSE(button->isEnabled());
    desk.gate.setPermissions({});
    desk.list.open(VisitId::make());
    CHECK(desk.api.count(ListCertificates::kMethod) == 1); // Not even asked for.
}

TEST_CASE("a certificate of the history is found with its visit and stands under the cursor",
          "[certificates][ui]")
{
    Issued desk;
    QSignalSpy found(&desk.list, &IssuedCertificates::found);
    Certificate old = desk.issued(u"C-2025-0009"_s, 1);
    old.visitId = VisitId::make();
    desk.list.find(old.id);
    CHECK(desk.api.last<GetCertificate>().id == old.id);
    desk.api.answer<GetCertificate>(old);
    REQUIRE(found.count() == 1);

    desk.list.open(old.visitId);
    desk.list.showOne(old.id);
    desk.api.answer<ListCertificates>({old});

    CHECK(desk.list.focusWidget() == Issued::in<QPushButton>(desk.shown()[0], "printCertificate"));
}
