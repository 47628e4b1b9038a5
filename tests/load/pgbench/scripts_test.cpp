// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/worker_connection.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/load/pgbench/scripts.h"
#include "tests/load/pgbench/wire_record.h"
#include "tests/support/test_server.h"

#include <QSqlDriver>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

constexpr load::BenchSizes kSizes{3, 3};

/// The statements of pgbench's script.
QByteArrayList scripted(const QByteArray &name)
{
    for (const load::Script &script : load::scripts(kSizes))
        if (script.name == name)
            return load::comparable(script);
    FAIL("no script " << name.toStdString());
    return {};
}

/// A server whose second connection is listened to.
class Listened {
public:
    explicit Listened(TestServer &server)
        : m_server(server)
        , m_connection(u"listened"_s, server.opener())
    {
        m_connection.ensureOpen();
        const QVariant handle = m_connection.database().driver()->handle();
        m_record = std::make_unique<WireRecord>(*static_cast<PGconn *const *>(handle.constData()));
        // Settings of the session come with its first request.
        REQUIRE_FALSE(m_server.callOn(m_connection, m_server.admin(), GetQueue{DoctorId::make(), {}}));
    }

    /// What PostgreSQL got for one request.
    template <class Request>
    QByteArrayList statementsOf(const TestServer::CallerPtr &caller, const Request &request,
                                OperationId operation = {})
    {
        m_record->takeStatements();
        const auto answer = m_server.callOn(m_connection, caller, request, operation);
        REQUIRE(answer);
        QByteArrayList run;
        for (const QByteArray &sql : m_record->takeStatements())
            run.append(load::comparable(sql));
        return run;
    }
    [[nodiscard]] QByteArrayList sent() const { return m_record->lastSent(); }

private:
    TestServer &m_server;
    server::WorkerConnection m_connection;
    std::unique_ptr<WireRecord> m_record;
};

PatientId aPatient(TestServer &server)
{
    RegisterPatient patient;
    patient.name = u"Rahima Khatun"_s;
    patient.sex = Sex::Female;
    patient.ageYears = 30;
    patient.phone = u"01712345678"_s;
    const auto made = server.call(patient);
    REQUIRE(made);
    REQUIRE(made->patientNumber.endsWith(u"-0001"));
    return made->id;
}

} // namespace

TEST_CASE("pgbench runs the statements that a search and a queue really run", "[db][load]")
{
    TestServer server;
    aPatient(server);
    const DoctorId doctor = server.addDoctor();
    Listened listened(server);
    const auto admin = server.admin();

    SearchPatients search;
    search.text = u"Rahima Kh"_s;
    CHECK(listened.statementsOf(admin, search) == scripted("search_name"));
    const load::NameSearch words = load::nameSearch(search.text);
    CHECK(listened.sent().constLast().contains(words.words.toUtf8()));
    CHECK(listened.sent().constLast().contains(words.skeletons.toUtf8()));

    search.text = u"45678"_s;
    CHECK(listened.statementsOf(admin, search) == scripted("search_number"));
    const QDate today = server.value(u"SELECT business_date(now())"_s).toDate();
    const load::NumberSearch number = load::numberSearch(search.text, today, u"BD"_s);
    CHECK(listened.sent().constLast().contains(number.number.toUtf8()));
    CHECK(listened.sent().constLast().contains(number.prefix.toUtf8()));

    CHECK(listened.statementsOf(admin, GetQueue{doctor, {}}) == scripted("queue"));
}

TEST_CASE("pgbench runs the statements that check-in, status, payment and bill really run", "[db][load]")
{
    TestServer server;
    CheckIn arrival;
    arrival.patientId = aPatient(server);
    arrival.doctorId = server.addDoctor();
    Listened listened(server);
    const auto cashier = server.admin();
    REQUIRE(server.callAs(cashier, OpenShift{Money(0)}));

    CHECK(listened.statementsOf(cashier, arrival, OperationId::make()) == scripted("check_in"));
    const auto queue = server.call(GetQueue{arrival.doctorId, {}});
    REQUIRE(queue);
    SetVisitStatus step;
    step.visitId = queue->entries.constFirst().visitId;
    step.status = VisitStatus::Called;
    CHECK(listened.statementsOf(cashier, step, OperationId::make()) == scripted("set_status"));

    const auto unpaid = server.call(ListOutstandingBills{});
    REQUIRE(unpaid);
    TakePayment payment;
    payment.billId = unpaid->constFirst().id;
    payment.amount = unpaid->constFirst().dueAmount;
    payment.tendered = payment.amount;
    CHECK(listened.statementsOf(cashier, payment, OperationId::make()) == scripted("pay"));
    GetBill bill;
    bill.id = payment.billId;
    CHECK(listened.statementsOf(cashier, bill) == scripted("bill"));
}

TEST_CASE("scripts are for pgbench: its variables are the placeholders and nothing else", "[db][load]")
{
    for (const load::Script &script : load::scripts(kSizes)) {
        INFO(script.name.toStdString());
        CHECK_NOTHROW(load::scriptText(script));
        CHECK(load::scriptText(script).startsWith(load::lookupText(script)));
    }
    CHECK(load::comparable("SELECT (:id)::uuid,\n   $12") == "SELECT (?)::uuid, ?");
}
