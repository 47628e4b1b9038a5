// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/planted_world.h"

#include "server/audit/audit_seals.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/medicines/medicines_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "tests/faults/waiting.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {
constexpr qint64 kPrice = 10'000;
constexpr int kPatients = 3;
} // namespace

PlantedWorld::PlantedWorld()
    : history(folder.filePath(u"history.jsonl"_s))
    , cashier(server.admin())
    , service(Ulid::make())
{
    server.exec(
        u"INSERT INTO services (id, name, price) VALUES ('%1', 'Dressing', %2)"_s.arg(service.toUuidText())
            .arg(kPrice));
    const DoctorId doctor = server.addDoctor();
    m_baseline = Checker(admin(), {}).baseline();
    tell(OpenShift{Money(0)});
    bills = {writeBill(3), writeBill(1)};
    for (const auto &[bill, amount] :
         {std::pair{0, 5'000}, std::pair{0, 5'000}, std::pair{1, 10'000}, std::pair{0, 20'000}}) {
        payments += OperationId::make();
        tell(part(bills.at(bill), amount), payments.last());
    }
    refused = OperationId::make();
    const Bill third = writeBill(1);
    history.invoke(1, refused, QString(TakePayment::kMethod), {});
    answer(cashier, part(third, kPrice + 1), refused);
    for (int i = 0; i < kPatients; ++i) {
        CheckIn request;
        request.patientId = server.addPatient(u"Patient %1"_s.arg(i), u"0171100000%1"_s.arg(i));
        request.doctorId = doctor;
        visits += tell(request).visit_.id;
    }
    for (int i = 0; i < 2; ++i) {
        calls += OperationId::make();
        tell(CallNext{doctor, true}, calls.last());
    }
    prescribeAndGive();
}

void PlantedWorld::prescribeAndGive()
{
    SaveMedicine medicine;
    medicine.genericName = u"Placebo"_s;
    medicine.unitPrice = Money(150);
    CreatePrescription write;
    write.visitId = visits.first();
    write.items = {{tell(medicine).id, server.call(ListMedicineInstructions{})->first().id, 5, 10, {}}};
    tell(ReceiveStock{write.items.first().medicineId, u"B-1"_s, QDate(2999, 1, 1), 20, Money(90)});
    prescription = tell(write);
    tell(give(4));
    tell(give(3));
}

DispensePrescription PlantedWorld::give(int units) const
{
    return {prescription.id, {{prescription.items.first().id, units, {}, {}, {}}}};
}

server::ConnectionSettings PlantedWorld::admin() const
{
    return server.settings(server::EmbeddedCluster::Role::Admin);
}

Bill PlantedWorld::writeBill(int quantity)
{
    CreateBill request;
    request.patientId = server.addPatient(u"Payer %1"_s.arg(Ulid::make().toText()), {});
    request.billableType = u"service"_s;
    request.items = {{u"service"_s, service, quantity}};
    return tell(request);
}

TakePayment PlantedWorld::part(const Bill &bill, qint64 amount)
{
    TakePayment request;
    request.billId = bill.id;
    request.amount = Money(amount);
    return request;
}

void PlantedWorld::change(const QString &sql) const
{
    const server::ScopedConnection connection(admin());
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        throw std::runtime_error((sql + ": "_L1 + query.lastError().text()).toStdString());
}

void PlantedWorld::plant(const QString &sql) const
{
    change("SET session_replication_role = replica; "_L1 + sql);
}

void PlantedWorld::forgetOperations() const
{
    plant(uR"sql(
        CREATE OR REPLACE FUNCTION begin_command(actor uuid, session uuid, address text, operation uuid, command text,
                                                 hash bytea, money boolean, OUT state text, OUT answer text)
            LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM set_config('hms.user', coalesce(actor::text, ''), true),
                    set_config('hms.operation', coalesce(operation::text, ''), true);
            state := 'NEW';
        END $$;
        ALTER TABLE payments DROP CONSTRAINT payments_operation_id_key;)sql"_s);
}

void PlantedWorld::sealAudit()
{
    // Rows wait until every older transaction of the cluster is over, those of other tests too.
    eventually(
        [this] {
            server::audit::sealAudit(server.connection());
            return server.count(u"audit_seals"_s) > 10;
        },
        60s);
}

Findings PlantedWorld::check() const
{
    return Checker(admin(), {}).all(history, m_baseline);
}

} // namespace hms::test
