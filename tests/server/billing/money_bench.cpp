// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"

using namespace Qt::StringLiterals;

namespace hms::test {

MoneyBench::MoneyBench()
    : cashier(server.as(u"cashier"_s))
    , accountant(server.as(u"accountant"_s))
    , patient(server.addPatient())
{
    openShift(cashier);
}

Ulid MoneyBench::service(std::optional<qint64> price, const QString &name)
{
    const Ulid id = Ulid::make();
    server.exec(u"INSERT INTO services (id, name, price) VALUES ('%1', '%2', %3)"_s.arg(
        id.toUuidText(), name.isEmpty() ? u"Service %1"_s.arg(++m_services) : name,
        price ? QString::number(*price) : u"NULL"_s));
    return id;
}

TakePayment MoneyBench::payment(const Bill &bill, qint64 amount, PaymentMethod method)
{
    TakePayment request;
    request.billId = bill.id;
    request.amount = Money(amount);
    request.method = method;
    return request;
}

CreateBill MoneyBench::request(PatientId patient, const QString &type, Ulid item, int quantity)
{
    CreateBill request;
    request.patientId = patient;
    request.billableType = u"service"_s;
    request.items = {{type, item, quantity}};
    return request;
}

Bill MoneyBench::bill(qint64 amount)
{
    return server.call(request(patient, u"service"_s, service(amount))).value();
}

Shift MoneyBench::openShift(const TestServer::CallerPtr &caller, qint64 openingFloat)
{
    return server.callAs(caller, OpenShift{Money(openingFloat)}).value();
}

Result<TakePayment::Response> MoneyBench::pay(const Bill &bill, qint64 amount, PaymentMethod method)
{
    return server.callAs(cashier, payment(bill, amount, method));
}

Result<Refund> MoneyBench::askBack(const Bill &bill, qint64 amount, PaymentMethod method)
{
    return server.callAs(cashier, RequestRefund{bill.id, Money(amount), method, u"not needed"_s});
}

Refund MoneyBench::approvedRefund(const Bill &bill, qint64 amount, PaymentMethod method)
{
    const Refund refund = askBack(bill, amount, method).value();
    return server.callAs(accountant, ApproveRefund{refund.id}).value();
}

Bill MoneyBench::current(const Bill &bill)
{
    return server.call(GetBill{.id = bill.id, .billNumber = {}}).value();
}

} // namespace hms::test
