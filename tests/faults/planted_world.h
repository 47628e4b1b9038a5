// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/faults/checker.h"
#include "tests/support/test_server.h"

#include <QTemporaryDir>

namespace hms::test {

/// A small hospital's morning with its history, everything as it should be, in a database of its own: what a
/// bug is planted into.
class PlantedWorld {
public:
    PlantedWorld();

    TestServer server;
    QTemporaryDir folder; ///< Of the history.
    History history;
    TestServer::CallerPtr cashier;
    Ulid service;
    QList<Bill> bills;           ///< Two: the first one paid in three parts, the second in one.
    QList<OperationId> payments; ///< In the order of their receipts.
    OperationId refused;         ///< A payment above what is due.
    QList<OperationId> calls;    ///< Two patients called.
    QList<VisitId> visits;
    Prescription prescription; ///< Of ten units, of which four and three were given out.

    /// A command as a robot sends it, into the history.
    template <class Request>
    typename Request::Response tell(const Request &request, OperationId operation = OperationId::make())
    {
        return tellAs(cashier, request, operation);
    }
    template <class Request>
    typename Request::Response tellAs(const TestServer::CallerPtr &caller, const Request &request,
                                      OperationId operation = OperationId::make())
    {
        history.invoke(1, operation, QString(Request::kMethod), encode(request));
        return decodeAnswer<typename Request::Response>(answer(caller, request, operation)).value();
    }
    /// The same behind the history's back.
    template <class Request>
    Result<QJsonValue> slip(const Request &request, OperationId operation)
    {
        return slipAs(cashier, request, operation);
    }
    template <class Request>
    Result<QJsonValue> slipAs(const TestServer::CallerPtr &caller, const Request &request,
                              OperationId operation)
    {
        QJsonObject params = encode(request);
        params.insert(QStringLiteral("operationId"), operation.toText());
        return server.send(caller, QString(Request::kMethod), params);
    }
    Bill writeBill(int quantity);
    static TakePayment part(const Bill &bill, qint64 amount);
    [[nodiscard]] DispensePrescription give(int units) const;
    /// A repeat of a command is carried out again.
    void forgetOperations() const;

    /// As the superuser, past triggers and foreign keys. Several statements at once.
    void plant(const QString &sql) const;
    /// As the superuser, with triggers.
    void change(const QString &sql) const;
    [[nodiscard]] Findings check() const;
    void sealAudit();

private:
    template <class Request>
    QJsonValue answer(const TestServer::CallerPtr &caller, const Request &request, OperationId operation)
    {
        const auto got = slipAs(caller, request, operation);
        if (got)
            history.ok(operation, *got);
        else
            history.rejected(operation, got.error());
        return got ? *got : QJsonValue();
    }
    void prescribeAndGive();
    [[nodiscard]] server::ConnectionSettings admin() const;

    Baseline m_baseline;
};

} // namespace hms::test
