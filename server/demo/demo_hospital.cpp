// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_hospital.h"

#include "server/access/access_directory.h"
#include "server/access/password_hasher.h"
#include "server/demo/demo_clinic.h"
#include "server/demo/demo_instruments.h"
#include "server/demo/demo_lab.h"
#include "server/demo/demo_names.h"
#include "server/demo/demo_orders.h"
#include "server/demo/demo_pharmacy.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/protocol/frame.h"
#include "shared/settings/settings_protocol.h"
#include "shared/visits/visits_protocol.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

constexpr int kPatients = 240;
constexpr int kDays = 6; ///< Finished days before today.

constexpr Statement kIsEmpty{"demo.isEmpty", "SELECT NOT EXISTS (SELECT 1 FROM patients) AS empty"};
constexpr Statement kMarkDemo{"demo.mark", R"sql(
    UPDATE settings SET value = 'true' WHERE key IN ('hospital.demo', 'cashier.autoOpenShift')
)sql"};
constexpr Statement kAddUser{"demo.addUser", R"sql(
    WITH u AS (
        INSERT INTO users (id, username, name, password_hash)
        VALUES ((:id)::uuid, (:username)::text, (:name)::text, (:hash)::text) RETURNING id
    ), r AS (
        INSERT INTO user_roles (user_id, role_id) SELECT u.id, roles.id FROM u, roles WHERE slug = (:role)::text
    )
    INSERT INTO sessions (id, user_id, token_hash, ip_address, created_at, last_seen_at, expires_at)
    SELECT (:session)::uuid, u.id, decode(md5(u.id::text), 'hex'), 'demo', now(), now(), now() + interval '1 hour' FROM u
)sql"};
constexpr Statement kEndSessions{"demo.endSessions",
                                 "UPDATE sessions SET ended_at = now() WHERE ip_address = 'demo'"};

struct DoctorFact {
    const char *username;
    const char *name;
    const char *department;
    const char *room;
    qint64 consultationFee;
    qint64 hospitalFee;
    int patientsToday;
};
constexpr std::array kDoctors{
    DoctorFact{"doctor", "Dr. Ayesha Rahman", "Medicine", "201", 80'000, 20'000, 14},
    DoctorFact{"imran", "Dr. Imran Hossain", "Medicine", "202", 60'000, 20'000, 9},
    DoctorFact{"nusrat", "Dr. Nusrat Jahan", "Gynaecology", "305", 100'000, 20'000, 11},
    DoctorFact{"kamal", "Dr. Kamal Uddin", "Cardiology", "401", 120'000, 30'000, 7},
    DoctorFact{"farzana", "Dr. Farzana Akter", "Paediatrics", "110", 70'000, 20'000, 12},
    DoctorFact{"tanvir", "Dr. Tanvir Ahmed", "Orthopaedics", "118", 80'000, 20'000, 5},
};

VisitId idOf(const QJsonValue &visit)
{
    return VisitId(*Ulid::fromText(visit["id"_L1].toString()));
}

} // namespace

struct DemoHospital::Doctor {
    DoctorId id;
    std::shared_ptr<const Caller> caller;
    int patientsToday = 0;
};

DemoHospital::DemoHospital(const Dispatcher &dispatcher, WorkerConnection &connection, PasswordHasher &hasher)
    : m_dispatcher(dispatcher)
    , m_connection(connection)
    , m_hasher(hasher)
{
}

DemoHospital::~DemoHospital() = default;

bool DemoHospital::isNeeded()
{
    m_connection.ensureOpen();
    Transaction tx(m_connection, Transaction::Kind::Read);
    return tx.scalar(kIsEmpty).toBool();
}

void DemoHospital::build(const QDateTime &now)
{
    m_connection.ensureOpen();
    addStaff();
    addDoctors();
    addPatients(now);
    addMedicines(now);
    addLaboratory();
    for (int daysAgo = kDays; daysAgo >= 0; --daysAgo)
        runDay(daysAgo, now);
    receiveFromInstruments(now);
    Transaction tx(m_connection, Transaction::Kind::Write);
    tx.execute(kEndSessions);
    tx.commit();
}

template <class Request>
QJsonValue DemoHospital::ask(const CallerPtr &caller, const Request &request, const QDateTime &at)
{
    return send(caller, QString(Request::kMethod), encode(request), at);
}

QJsonValue DemoHospital::send(const CallerPtr &caller, const QString &method, const QJsonObject &params,
                              const QDateTime &at)
{
    const QByteArray frame = requestFrame(1, method, params);
    const Outcome outcome =
        m_dispatcher.run(m_connection, {frame, limits::kFrameBytes, caller, [](const QString &) {}}, at);
    const auto answer = parseIncoming(outcome.frame);
    if (!answer || !answer->result)
        throw std::runtime_error("demo: " + method.toStdString() +
                                 " was refused: " + outcome.frame.toStdString());
    return *answer->result;
}

DemoHospital::CallerPtr DemoHospital::addUser(const QString &username, const QString &name,
                                              const QString &role)
{
    const SessionId session = SessionId::make();
    const QString hash = m_hasher.hash(u"demo-"_s + username);
    {
        Transaction tx(m_connection, Transaction::Kind::Write);
        tx.execute(kAddUser, {{"id", UserId::make()},
                              {"username", username},
                              {"name", name},
                              {"hash", hash},
                              {"role", role},
                              {"session", session}});
        tx.commit();
    }
    Transaction tx(m_connection, Transaction::Kind::Read);
    return m_staff[username] = access::loadCaller(tx, session, QDateTime::currentDateTimeUtc());
}

void DemoHospital::addStaff()
{
    {
        Transaction tx(m_connection, Transaction::Kind::Write);
        tx.execute(kMarkDemo);
        tx.commit();
    }
    const auto admin = addUser(u"admin"_s, u"Sadia Islam"_s, u"super-admin"_s);
    addUser(u"reception"_s, u"Asha Roy"_s, u"staff"_s);
    addUser(u"nurse"_s, u"Mitali Das"_s, u"staff"_s);
    addUser(u"cashier"_s, u"Rafiq Miah"_s, u"cashier"_s);
    addUser(u"cashier2"_s, u"Jesmin Khatun"_s, u"cashier"_s);
    addUser(u"accounts"_s, u"Nazmul Sarkar"_s, u"accountant"_s);
    addUser(u"lab"_s, u"Shirin Akter"_s, u"lab-technician"_s);
    addUser(u"labmanager"_s, u"Dr. Habib Ullah"_s, u"lab-manager"_s);
    addUser(u"pharmacy"_s, u"Sohel Ahmed"_s, u"pharmacist"_s);

    const QList<std::pair<QString, QString>> facts{{u"hospital.name"_s, u"City Hospital"_s},
                                                   {u"hospital.address"_s, u"12 Green Road, Dhaka 1205"_s},
                                                   {u"hospital.phone"_s, u"+880 2 5500 0000"_s}};
    for (const auto &[key, value] : facts)
        ask(admin, SetSetting{key, value, 1}, {});
}

void DemoHospital::addDoctors()
{
    const auto admin = m_staff.value(u"admin"_s);
    QHash<QString, DepartmentId> departments;
    for (const DoctorFact &fact : kDoctors) {
        const QString department = QString::fromLatin1(fact.department);
        if (!departments.contains(department)) {
            SaveDepartment save;
            save.name = department;
            const QJsonValue saved = ask(admin, save, {});
            departments.insert(department, DepartmentId(*Ulid::fromText(saved["id"_L1].toString())));
        }
        const auto user =
            addUser(QString::fromLatin1(fact.username), QString::fromLatin1(fact.name), u"doctor"_s);
        SaveDoctor save;
        save.userId = user->user;
        save.name = QString::fromLatin1(fact.name);
        save.departmentId = departments.value(department);
        save.room = QString::fromLatin1(fact.room);
        save.consultationFee = Money(fact.consultationFee);
        save.hospitalFee = Money(fact.hospitalFee);
        const DoctorId id(*Ulid::fromText(ask(admin, save, {})["id"_L1].toString()));
        ask(admin, SetDoctorPresence{id, true}, {});

        Transaction tx(m_connection, Transaction::Kind::Read); // Again, now that the user is a doctor.
        m_doctors.append(
            {id, access::loadCaller(tx, user->session, QDateTime::currentDateTimeUtc()), fact.patientsToday});
    }
}

void DemoHospital::addPatients(const QDateTime &now)
{
    const auto reception = m_staff.value(u"reception"_s);
    for (int n = 0; n < kPatients; ++n) {
        const QJsonValue patient =
            ask(reception, demo::person(n, now.date()), now.addDays(-kDays - 1).addSecs(qint64(n) * 60));
        m_patients.append(PatientId(*Ulid::fromText(patient["id"_L1].toString())));
        if (const auto condition = demo::conditionOf(n, m_patients.last()))
            ask(reception, *condition, now.addDays(-kDays));
    }
}

void DemoHospital::addMedicines(const QDateTime &now)
{
    const auto pharmacist = m_staff.value(u"pharmacy"_s);
    const QDateTime delivered = now.addDays(-kDays - 1);
    for (const SaveMedicine &medicine : demo::medicines()) {
        const MedicineId id(*Ulid::fromText(ask(pharmacist, medicine, delivered)["id"_L1].toString()));
        for (const ReceiveStock &delivery : demo::deliveries(id, int(m_medicines.size()), now.date()))
            ask(pharmacist, delivery, delivered);
        m_medicines.append(id);
    }
    const QJsonValue presets = ask(pharmacist, ListMedicineInstructions{}, delivered);
    m_instruction = MedicineInstructionId(*Ulid::fromText(presets[0]["id"_L1].toString()));
}

/// The shipped benches and tests have neither a department nor prices.
void DemoHospital::addLaboratory()
{
    SaveDepartment department;
    department.name = u"Laboratory"_s;
    const QJsonValue made = ask(m_staff.value(u"admin"_s), department, {});
    const auto manager = m_staff.value(u"labmanager"_s);
    const auto labs = decodeAnswer<QList<Lab>>(ask(manager, ListLabs{}, {}));
    for (const Lab &lab : labs.value())
        ask(manager, demo::inDepartment(lab, DepartmentId(*Ulid::fromText(made["id"_L1].toString()))), {});
    ListTestTypes all;
    all.limit = limits::kPageRows;
    const auto tests = decodeAnswer<QList<TestType>>(ask(manager, all, {}));
    QHash<QString, TestTypeId> byCode;
    for (const TestType &test : tests.value()) {
        byCode.insert(test.code, test.id);
        if (const auto priced = demo::priced(test))
            ask(manager, *priced, {});
    }
    const auto sending = [this](const CallerPtr &caller, QLatin1StringView method, const QJsonObject &params,
                                const QDateTime &at) { return send(caller, QString(method), params, at); };
    m_orders =
        std::make_unique<demo::DemoOrders>(sending,
                                           demo::DemoOrders::Staff{.reception = m_staff.value(u"reception"_s),
                                                                   .cashier = m_staff.value(u"cashier2"_s),
                                                                   .technician = m_staff.value(u"lab"_s),
                                                                   .manager = manager},
                                           byCode);
}

/// As their port does it.
void DemoHospital::receiveFromInstruments(const QDateTime &now)
{
    const Dispatcher port(instruments::portRoutes(), m_hasher, {u"demo"_s});
    auto analyser = std::make_shared<Caller>();
    analyser->address = u"127.0.0.1"_s;
    for (const auto &message : demo::instrumentMessages(now.date())) {
        const QByteArray frame = requestFrame(1, QString(message.kMethod), encode(message));
        if (!port.run(m_connection, {frame, limits::kFrameBytes, analyser, [](const QString &) {}}, now)
                 .succeeded)
            throw std::runtime_error("the demo's instruments were refused");
    }
}

void DemoHospital::runDay(int daysAgo, const QDateTime &now)
{
    const QTimeZone zone("Asia/Dhaka");
    const QDate day = now.toTimeZone(zone).date().addDays(-daysAgo);
    const QDateTime opening = QDateTime(day, QTime(9, 0), zone).toUTC();
    const bool today = daysAgo == 0;
    // Today's morning ends now, whatever the hour, but never begins before the day itself.
    const auto clock = [&](int serial, int ofSerials) {
        if (!today)
            return opening.addSecs(qint64(serial) * 420);
        const QDateTime midnight = QDateTime(day, QTime(0, 1), zone).toUTC();
        return std::max(midnight, now.addSecs(-qint64(ofSerials - serial + 1) * 360));
    };

    const auto cashier = m_staff.value(today ? u"cashier2"_s : u"cashier"_s);
    const QDateTime start = today ? clock(1, 14) : opening;
    m_drawer = Money(200'000);
    ask(cashier, OpenShift{m_drawer}, start);
    for (qsizetype d = 0; d < m_doctors.size(); ++d) {
        const Doctor &doctor = m_doctors[d];
        const int serials = today ? doctor.patientsToday : 5 + int(d * 3 + daysAgo * 5) % 5;
        for (int serial = 1; serial <= serials; ++serial) {
            const QDateTime at = clock(serial, serials);
            CheckIn checkIn;
            checkIn.patientId = m_patients[(d * 41 + daysAgo * 29 + serial * 7) % m_patients.size()];
            checkIn.doctorId = doctor.id;
            checkIn.visitType = serial % 4 == 0 ? VisitType::FollowUp : VisitType::New;
            if (today && serial == serials - 1)
                checkIn.priority = Priority::Urgent;
            const QJsonValue made = ask(m_staff.value(u"reception"_s), checkIn, at);
            const bool arrives = serial % 11 != 0;
            if (arrives && (!today || serial <= serials * 2 / 3))
                pay(cashier, made["bill"_L1].toObject(), serial, at.addSecs(60));
            if (arrives && serial % 5 != 0)
                ask(m_staff.value(u"reception"_s), demo::vitalsOf(serial, idOf(made["visit"_L1])),
                    at.addSecs(120));
            if (!today)
                treat(doctor, made["visit"_L1].toObject(), arrives, at.addSecs(900));
        }
        if (today)
            callSome(doctor, serials / 3, now);
    }
    if (!today)
        closeShift(cashier, opening.addSecs(9 * 3600));
}

void DemoHospital::pay(const CallerPtr &cashier, const QJsonObject &bill, int serial, const QDateTime &at)
{
    const Money due(bill.value("dueAmount"_L1).toInteger());
    TakePayment take;
    take.billId = BillId(*Ulid::fromText(bill.value("id"_L1).toString()));
    take.amount = serial % 10 == 0 ? Money(due.minor / 2) : due; // Some pay half now.
    take.method = serial % 6 == 5 ? PaymentMethod::Mobile : PaymentMethod::Cash;
    ask(cashier, take, at);
    if (take.method == PaymentMethod::Cash)
        m_drawer += take.amount;
}

void DemoHospital::treat(const Doctor &doctor, const QJsonObject &visit, bool arrives, const QDateTime &at)
{
    SetVisitStatus step;
    step.visitId = idOf(visit);
    if (!arrives) {
        step.status = VisitStatus::NoShow;
        ask(m_staff.value(u"reception"_s), step, at);
        return;
    }
    QDateTime when = at;
    for (const VisitStatus status :
         {VisitStatus::Called, VisitStatus::InConsultation, VisitStatus::Completed}) {
        step.status = status;
        ask(doctor.caller, step, when);
        if (status == VisitStatus::InConsultation)
            consult(doctor, visit, when, Page::Completed);
        when = when.addSecs(status == VisitStatus::Called ? 60 : 480);
    }
}

void DemoHospital::consult(const Doctor &doctor, const QJsonObject &visit, const QDateTime &at, Page page)
{
    SaveConsultation save;
    save.visitId = idOf(visit);
    const int serial = visit.value("serialNumber"_L1).toInt();
    const QDate day = QDate::fromString(visit.value("visitDate"_L1).toString(), Qt::ISODate);
    save.page = demo::pageOf(serial, day);
    const int version = ask(doctor.caller, save, at.addSecs(240))["rowVersion"_L1].toInt();
    if (page == Page::Draft)
        return;
    ask(doctor.caller, CompleteConsultation{save.visitId, version}, at.addSecs(400));
    if (const auto paper = demo::certificateOf(serial, save.visitId, day))
        ask(doctor.caller, *paper, at.addSecs(420));
}

void DemoHospital::callSome(const Doctor &doctor, int patients, const QDateTime &now)
{
    for (int i = 0; i < patients; ++i) {
        CallNext call;
        call.doctorId = doctor.id;
        call.finishCurrent = true;
        const QDateTime at = now.addSecs(-qint64(patients - i) * 540);
        const QJsonValue called = ask(doctor.caller, call, at)["called"_L1];
        if (!called.isObject())
            return;
        SetVisitStatus start;
        start.visitId = idOf(called);
        start.status = VisitStatus::InConsultation;
        ask(doctor.caller, start, at.addSecs(30));
        prescribe(doctor, start.visitId, at.addSecs(300));
        m_orders->order(doctor.caller, start.visitId, at.addSecs(310));
        consult(doctor, called.toObject(), at, i + 1 < patients ? Page::Completed : Page::Draft);
    }
}

void DemoHospital::prescribe(const Doctor &doctor, VisitId visit, const QDateTime &at)
{
    CreatePrescription request{
        visit, {}, {}, demo::prescriptionFor(m_prescriptions++, m_medicines, m_instruction)};
    const auto checked = decodeAnswer<CheckPrescription::Response>(
        ask(doctor.caller, CheckPrescription{visit, request.items}, at.addSecs(-20)));
    request.overrides = demo::reasonsFor(checked.value().warnings);
    ask(doctor.caller, request, at);
}

void DemoHospital::closeShift(const CallerPtr &cashier, const QDateTime &at)
{
    CountShift count;
    Money left = m_drawer;
    for (const qint64 note : {100'000, 50'000, 10'000, 100}) {
        count.denominations.append({Money(note), int(left.minor / note)});
        left = Money(left.minor % note);
    }
    ask(cashier, count, at);
    ask(cashier, CloseShift{}, at.addSecs(300));
}

std::span<const Statement> demoStatements()
{
    static constexpr std::array all{kIsEmpty, kMarkDemo, kAddUser, kEndSessions};
    return all;
}

} // namespace hms::server
