// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspaces/clinic_desk.h"

#include "app/shell/login_page.h"
#include "app/workspaces/doctor_workspace.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/app/visits/visit_builders.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

SessionOpened anOpening(const QList<Permission> &permissions, DoctorId doctor)
{
    SessionOpened out;
    out.token = u"token"_s;
    out.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    out.user.id = UserId::make();
    out.user.username = u"karim"_s;
    out.user.name = u"Dr. Abdul Karim"_s;
    if (doctor.isValid())
        out.user.doctorId = doctor.value;
    for (const Permission each : permissions)
        out.user.permissions += enumText(each);
    out.server.name = u"City Hospital"_s;
    out.server.version = u"1.0.0"_s;
    out.server.businessDate = QDate(2026, 11, 22);
    out.server.currency = u"BDT"_s;
    out.server.timeZone = u"Asia/Dhaka"_s;
    return out;
}

} // namespace

ClinicDesk::ClinicDesk(const WorkspaceFactory &made, const QList<Permission> &permissions, DoctorId doctor)
    : settings(folder.filePath(u"desk.ini"_s))
    , opened(anOpening(permissions, doctor))
    , factory(made)
{
    start();
}

void ClinicDesk::start()
{
    session = std::make_unique<Session>(api);
    window = std::make_unique<MainWindow>(
        DeskView::Services{api, *session, settings, navigation}, QList{factory}, [this](UserId user) {
            return std::make_unique<Drafts>(folder.filePath(u"drafts"_s),
                                            *SealKey::ofFile(folder.filePath(u"key"_s)), user);
        });
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    window->loginPage()->findChild<QLineEdit *>(u"username"_s)->setText(u"karim"_s);
    window->loginPage()->findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    window->loginPage()->findChild<QPushButton *>(u"signIn"_s)->click();
    REQUIRE(api.answer<Login>(opened));
    REQUIRE(window->desk());
    REQUIRE(window->desk()->current());
}

void ClinicDesk::restart()
{
    window.reset();
    session.reset();
    api.clearSent();
    start();
}

void ClinicDesk::type(const QString &text)
{
    REQUIRE(window->focusWidget());
    QTest::keyClicks(window->focusWidget(), text);
}

void ClinicDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++keys;
    if (!window->isActiveWindow()) { // The offscreen platform lets go of it now and then.
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    REQUIRE(window->focusWidget());
    QTest::keyClick(window->focusWidget(), key, modifiers);
}

bool ClinicDesk::hasFocus(const char *name) const
{
    const auto *wanted = part<QWidget>(name);
    const QWidget *focus = window->focusWidget();
    return wanted && focus && (wanted == focus || wanted->isAncestorOf(focus));
}

DoctorDesk::DoctorDesk(const QList<QueueEntry> &entries)
    : ClinicDesk(DoctorWorkspace::factory(),
                 {Permission::PatientsView, Permission::VisitsView, Permission::QueueOwn,
                  Permission::ClinicalView, Permission::ClinicalVitals, Permission::ClinicalConditions,
                  Permission::ClinicalConsult, Permission::MedicinesView, Permission::PrescriptionsView,
                  Permission::PrescriptionsCreate, Permission::LabView, Permission::TestsOrder,
                  Permission::ResultsView},
                 kDoctor)
{
    pushQueue(entries);
}

void DoctorDesk::pushQueue(const QList<QueueEntry> &entries)
{
    api.pushSnapshot(Topic{TopicKind::Queue, kDoctor.value}.toText(), toJson(test::aQueue(kDoctor, entries)),
                     ++m_revision);
}

void DoctorDesk::pushEntry(const QueueEntry &entry)
{
    api.pushChange(test::aChange(Topic{TopicKind::Queue, kDoctor.value}.toText(), ++m_revision, {entry}));
}

Consultation DoctorDesk::emptyPage(const QueueEntry &entry) const
{
    return test::anEmptyPage(entry.visitId, entry.patientId, kDoctor);
}

} // namespace hms::app
