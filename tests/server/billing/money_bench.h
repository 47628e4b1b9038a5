// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/cashier/cashier_protocol.h"
#include "tests/support/invariants.h"

namespace hms::test {

/// A server with a patient, a priced service and people at the till: what tests of money start from.
class MoneyBench {
public:
    MoneyBench();

    TestServer server;
    TestServer::CallerPtr cashier;    ///< With an open shift.
    TestServer::CallerPtr accountant; ///< Approves.
    PatientId patient;

    /// A bill of one line.
    Bill bill(qint64 amount);
    /// A service of that price; empty: not priced.
    Ulid service(std::optional<qint64> price, const QString &name = {});
    Shift openShift(const TestServer::CallerPtr &caller, qint64 openingFloat = 0);

    Result<TakePayment::Response> pay(const Bill &bill, qint64 amount,
                                      PaymentMethod method = PaymentMethod::Cash);
    Result<Refund> askBack(const Bill &bill, qint64 amount, PaymentMethod method = PaymentMethod::Cash);
    /// Requested by the cashier, approved by the accountant.
    Refund approvedRefund(const Bill &bill, qint64 amount, PaymentMethod method = PaymentMethod::Cash);
    Bill current(const Bill &bill);

    static TakePayment payment(const Bill &bill, qint64 amount, PaymentMethod method = PaymentMethod::Cash);
    static CreateBill request(PatientId patient, const QString &type, Ulid item, int quantity = 1);

private:
    int m_services = 0;
};

/// Code and reason of an answer that must be an error, for one line per case: "REJECTED aboveDue".
template <class T>
QString refusalOf(const Result<T> &answer)
{
    if (answer)
        return QStringLiteral("accepted");
    const Error &error = answer.error();
    const QString code = [&] {
        switch (error.code) {
        case ErrorCode::Invalid: return QStringLiteral("INVALID ") + error.field();
        case ErrorCode::Rejected: return QStringLiteral("REJECTED ") + error.reason();
        case ErrorCode::Forbidden: return QStringLiteral("FORBIDDEN");
        case ErrorCode::NotFound: return QStringLiteral("NOT_FOUND ") + error.data.value(u"what").toString();
        case ErrorCode::Conflict: return QStringLiteral("CONFLICT");
        default: return QString::number(int(error.code));
        }
    }();
    return code;
}

} // namespace hms::test
