// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"
#include "tests/server/visits/visit_helpers.h"

namespace hms::test {

/// A doctor at work, the front desk, a cashier with an open shift, a technician, and two labs with a few
/// tests, on a morning of November.
class OrdersBench {
public:
    OrdersBench();

    TestServer server;
    DoctorAtWork doctor;
    TestServer::CallerPtr front;
    TestServer::CallerPtr cashier;
    TestServer::CallerPtr accountant;
    TestServer::CallerPtr technician;
    LabId haematology;
    LabId chemistry;
    TestTypeId cbc;         ///< 400.00, EDTA.
    TestTypeId esr;         ///< 150.00, EDTA too.
    TestTypeId glucose;     ///< 100.00, fluoride.
    TestTypeId cholesterol; ///< 300.00, gel; the lipid panel's are 1:1:1 with it.
    TestTypeId lipids;      ///< Panel of three at 700.00.
    Visit visit;

    LabId addLab(const QString &code);
    TestTypeId addTest(const QString &code, LabId lab, std::optional<qint64> price, const char *specimen,
                       const char *container);
    TestTypeId addPanel(const QString &code, LabId lab, std::optional<qint64> price,
                        const QList<TestTypeId> &members);

    [[nodiscard]] CreateTestOrders request(const QList<TestTypeId> &tests,
                                           Priority priority = Priority::Routine) const;
    QList<TestOrder> order(const QList<TestTypeId> &tests, Priority priority = Priority::Routine);
    Bill bill(const QList<TestOrder> &orders);
    Result<TakePayment::Response> pay(const Bill &bill, Money amount);
    Bill payAll(const Bill &bill);
    /// Ordered, billed and paid.
    QList<TestOrder> paid(const QList<TestTypeId> &tests);
    Result<TestOrder> collect(TestOrderId order, const std::optional<QString> &sampleNumber = {});
    /// As it is now.
    TestOrder current(TestOrderId order);
    /// Advances the clock of the server.
    void wait(int minutes);

    [[nodiscard]] static QList<TestOrderId> ids(const QList<TestOrder> &orders);
    [[nodiscard]] static QString topic(LabId lab) { return QStringLiteral("lab:") + lab.toText(); }

private:
    QDateTime m_now;
};

/// What must be true of all orders and samples after any race or sequence of requests.
void checkLabInvariants(TestServer &server);

} // namespace hms::test
