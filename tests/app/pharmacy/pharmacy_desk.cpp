// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pharmacy/pharmacy_desk.h"

#include "app/workspaces/workspaces.h"
#include "shared/medicines/stock_protocol.h"

#include <QApplication>
#include <QShortcut>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::app;

namespace hms::test {

QStringList pharmacistRights()
{
    return {u"patients.view"_s, u"doctors.view"_s,       u"bills.view"_s,
            u"prints.make"_s,   u"medicines.view"_s,     u"medicines.edit"_s,
            u"stock.manage"_s,  u"prescriptions.view"_s, u"prescriptions.dispense"_s};
}

PharmacyDesk::PharmacyDesk(const QString &workspaceId, const QStringList &rights)
    : settings(folder.filePath(u"desk.ini"_s))
    , session(api)
    , m_id(workspaceId)
{
    session.login(u"pharmacy"_s, u"x"_s, &session, [](const auto &) {});
    SessionOpened opened;
    opened.token = u"t"_s;
    opened.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    opened.user.id = UserId::make();
    opened.user.name = u"Sohel Ahmed"_s;
    opened.user.permissions = rights;
    opened.server.businessDate = kPharmacyDay;
    REQUIRE(api.answer<Login>(opened));
    gate.setPermissions(rights);
    drafts = std::make_unique<Drafts>(folder.filePath(u"drafts"_s),
                                      SealKey::ofFile(folder.filePath(u"key"_s)).value(), opened.user.id);
    make();
}

PharmacyDesk::~PharmacyDesk() = default;

void PharmacyDesk::make()
{
    const Desk desk{api, session, settings, navigation, gate, drafts.get()};
    for (const WorkspaceFactory &factory : workspaces())
        if (factory.id == m_id)
            workspace.reset(factory.make(desk));
    REQUIRE(workspace);
    for (const WorkspaceKey &key : workspace->keys())
        QObject::connect(new QShortcut(key.key, workspace.get()), &QShortcut::activated, workspace.get(),
                         key.run);
    QObject::connect(workspace.get(), &Workspace::said,
                     [this](Tone, const QString &text) { said.append(text); });
    workspace->resize(1230, 690);
    workspace->show();
    workspace->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(workspace.get()));
    workspace->activate();
}

void PharmacyDesk::reopen()
{
    workspace.reset();
    api.clearSent();
    make();
}

void PharmacyDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++keys;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : workspace.get(), key, modifiers);
}

void PharmacyDesk::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void PharmacyDesk::list(const QList<PharmacyEntry> &entries)
{
    api.pushSnapshot(kPharmacyTopic, aPharmacySnapshot(entries), 1);
    workspace->activate();
}

void PharmacyDesk::open(const Prescription &prescription)
{
    open(prescription, aCart(prescription));
}

void PharmacyDesk::open(const Prescription &prescription, const ReservePrescription::Response &cart)
{
    press(Qt::Key_Return);
    REQUIRE(api.last<GetPrescription>().id == prescription.id);
    REQUIRE(api.answer<GetPrescription>(prescription));
    REQUIRE(api.last<ReservePrescription>().prescriptionId == prescription.id);
    REQUIRE(api.answer<ReservePrescription>(cart));
}

void PharmacyDesk::answerShelves(const QList<StockBatch> &batches)
{
    api.answer<GetPatient>(aPatientOfThirtySix());
    while (true) {
        const auto &sent = api.sent();
        const auto waiting = std::ranges::find_if(sent, [](const FakeApi::Sent &each) {
            return !each.answered && each.method == ListStockBatches::kMethod;
        });
        if (waiting == sent.end())
            return;
        const auto request = decode<ListStockBatches>(waiting->params);
        QList<StockBatch> own;
        for (const StockBatch &batch : batches)
            if (batch.medicineId == request->medicineId)
                own.append(batch);
        api.answer<ListStockBatches>(own);
    }
}

} // namespace hms::test
