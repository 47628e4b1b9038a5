// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/staff.h"

#include "shared/access/permissions.h"
#include "shared/cashier/cashier_protocol.h"
#include "tests/load/conversation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

constexpr auto kRole = "load-desk"_L1;

RoleId roleOf(Conversation &admin)
{
    SaveRole role;
    role.name = u"Load measurement"_s;
    role.slug = kRole;
    for (const Permission permission :
         {Permission::PatientsView,          Permission::DoctorsView,       Permission::VisitsView,
          Permission::VisitsCreate,          Permission::QueueAny,          Permission::BillsView,
          Permission::PaymentsProcess,       Permission::ShiftsOperate,     Permission::MedicinesView,
          Permission::StockManage,           Permission::PrescriptionsView, Permission::PrescriptionsCreate,
          Permission::PrescriptionsDispense, Permission::LabView,           Permission::TestsOrder,
          Permission::SamplesCollect,        Permission::ResultsView,       Permission::ResultsEnter,
          Permission::ResultsReview,         Permission::ResultsRelease})
        role.permissions.append(enumText(permission));
    const auto roles = admin.ask(ListRoles{});
    if (const auto known = std::ranges::find(roles, QString(kRole), &RoleRow::slug); known != roles.end()) {
        role.id = known->id; // Of an older run, perhaps with fewer rights.
        role.rowVersion = known->rowVersion;
    }
    return admin.command(role).id;
}

/// A password that works once.
QString oneTimePassword(Conversation &admin, const QList<UserRow> &users, const QString &username,
                        RoleId role)
{
    const auto known = std::ranges::find(users, username, &UserRow::username);
    if (known != users.end())
        return admin.command(ResetPassword{known->id}).oneTimePassword.value_or(QString());
    SaveUser user;
    user.username = username;
    user.name = u"Load desk "_s + username.section(u'-', -1);
    user.roleIds = {role};
    return admin.command(user).oneTimePassword.value_or(QString());
}

} // namespace

QList<Cashier> hireCashiers(const QUrl &server, const Credentials &admin, int count)
{
    Conversation office(server);
    office.ask(Login{admin.username, admin.password});
    const RoleId role = roleOf(office);
    const QList<UserRow> users = office.ask(ListUsers{});

    QList<Cashier> cashiers;
    for (int i = 1; i <= count; ++i) {
        const QString username = u"load-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        const QString first = oneTimePassword(office, users, username, role);
        Conversation desk(server);
        const QString token = desk.ask(Login{username, first}).token;
        desk.command(ChangePassword{first, OperationId::make().toText()});
        if (!desk.ask(CurrentShift{}))
            desk.command(OpenShift{Money(100'000)});
        cashiers.append({username, token});
    }
    return cashiers;
}

} // namespace hms::load
