// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/shell_fixture.h"

#include "app/shell/login_page.h"
#include "shared/access/access_protocol.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::app {

ProbeWorkspace::ProbeWorkspace(const QString &name)
    : id(name)
{
    first = new QLineEdit;
    first->setObjectName(u"first"_s);
    second = new QLineEdit;
    second->setObjectName(u"second"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(first);
    column->addWidget(second);
    column->addStretch();
}

QList<WorkspaceKey> ProbeWorkspace::keys()
{
    return {{Qt::Key_F6, u"Pay"_s, [this] { ++payKeys; }}};
}

void ProbeWorkspace::activate()
{
    first->setFocus();
}

bool ProbeWorkspace::takeScan(const ScanCode &code)
{
    if (takesScans)
        scanned = code;
    return takesScans;
}

bool ProbeWorkspace::openPatient(PatientId patient)
{
    if (id == u"reception")
        opened = patient;
    return id == u"reception";
}

namespace {

WorkspaceFactory factory(const QString &id, Icon icon, Permission permission)
{
    return {.id = id,
            .icon = icon,
            .title = [id] { return id; },
            .anyOf = {permission},
            .make = [id](const Desk &) -> Workspace * { return new ProbeWorkspace(id); }};
}

} // namespace

ShellFixture::ShellFixture()
    : settings(folder.filePath(u"desk.ini"_s))
    , session(api)
    , window({api, session, settings, navigation},
             {factory(u"reception"_s, Icon::UserPlus, Permission::PatientsView),
              factory(u"cashier"_s, Icon::Cash, Permission::PaymentsProcess)},
             [](UserId) { return nullptr; })
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

SessionOpened ShellFixture::opened(const QString &username, const QList<QString> &permissions) const
{
    SessionOpened out;
    out.token = u"token-"_s + username;
    out.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    out.user = {.id = username == u"asha" ? user : UserId::make(),
                .username = username,
                .name = username == u"asha" ? u"Asha Rahman"_s : u"Karim Uddin"_s,
                .roles = {},
                .permissions = permissions,
                .doctorId = {},
                .mustChangePassword = false};
    out.server = {.name = u"City Hospital"_s,
                  .version = u"1.0.0"_s,
                  .businessDate = QDate(2026, 11, 22),
                  .currency = u"BDT"_s,
                  .currencyDecimals = 2,
                  .timeZone = u"Asia/Dhaka"_s,
                  .demo = true};
    return out;
}

void ShellFixture::signIn(const QList<QString> &permissions)
{
    window.loginPage()->findChild<QLineEdit *>(u"username"_s)->setText(u"asha"_s);
    window.loginPage()->findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    window.loginPage()->findChild<QPushButton *>(u"signIn"_s)->click();
    REQUIRE(api.answer<Login>(opened(u"asha"_s, permissions)));
    REQUIRE(window.desk());
}

ProbeWorkspace *ShellFixture::probe(const QString &id) const
{
    return static_cast<ProbeWorkspace *>(window.findChild<Workspace *>(u"workspace-"_s + id));
}

} // namespace hms::app
