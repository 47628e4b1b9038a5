// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

#include "server/routes.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <barrier>
#include <exception>
#include <thread>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

using Role = server::EmbeddedCluster::Role;

// The cheapest Argon2id there is: tests are about what surrounds it.
constexpr server::PasswordHasher::Limits kCheap{1, 8192, 2};

const server::PrepareFollow kNoFollow = [](const QString &) {};

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString nullable(const std::optional<Money> &amount)
{
    return amount ? QString::number(amount->minor) : u"NULL"_s;
}

} // namespace

TestServer::TestServer(server::InteractionSource *interactions, server::DocumentHouse *documents)
    : m_hasher(kCheap)
    , m_dispatcher(server::routes(), m_hasher, {u"test"_s, 1, true, {}, interactions, documents})
    , m_connection(m_database.name() + u"-calls"_s, opener())
    , m_owner(m_database.as(Role::Owner))
{
    if (!m_owner.isOpen())
        throw std::runtime_error(m_owner.errorText().toStdString());
}

server::ConnectionSettings TestServer::settings(Role role) const
{
    return m_database.as(role);
}

server::WorkerConnection::Open TestServer::opener() const
{
    return [settings = m_database.as(Role::Server)](QSqlDatabase &database) {
        settings.configure(database);
        return database.open();
    };
}

TestServer::CallerPtr TestServer::nobody()
{
    auto caller = std::make_shared<server::Caller>();
    caller->address = u"127.0.0.1"_s;
    return caller;
}

TestServer::CallerPtr TestServer::with(const CallerPtr &caller,
                                       const std::function<void(server::Caller &)> &change)
{
    auto changed = std::make_shared<server::Caller>(*caller);
    change(*changed);
    return changed;
}

TestServer::CallerPtr TestServer::without(const CallerPtr &caller, Permission permission)
{
    return with(caller, [permission](server::Caller &c) {
        server::PermissionSet rest;
        for (const auto &[p, slug] : kEnumNames<Permission>)
            if (p != permission && c.permissions.has(p))
                rest.add(p);
        c.permissions = rest;
    });
}

TestServer::CallerPtr TestServer::as(const QString &roleSlug)
{
    if (!m_callers.contains(roleSlug))
        m_callers.insert(roleSlug, another(roleSlug, roleSlug));
    return m_callers.value(roleSlug);
}

TestServer::CallerPtr TestServer::another(const QString &roleSlug, const QString &username)
{
    const UserId user = UserId::make();
    const SessionId session = SessionId::make();
    exec(
        u"INSERT INTO users (id, username, name, password_hash) VALUES (%1, %2, %2, '-');"
        "INSERT INTO user_roles (user_id, role_id) SELECT %1, id FROM roles WHERE slug = %3;"
        "INSERT INTO sessions (id, user_id, token_hash, ip_address, created_at, last_seen_at, expires_at)"
        " VALUES (%4, %1, decode(md5(%2), 'hex'), '127.0.0.1', now(), now(), now() + interval '1 day')"_s.arg(
            quoted(user.value.toUuidText()), quoted(username), quoted(roleSlug),
            quoted(session.value.toUuidText())));

    auto caller = std::make_shared<server::Caller>();
    caller->user = user;
    caller->session = session;
    caller->username = username;
    caller->name = username;
    caller->address = u"127.0.0.1"_s;
    caller->expiresAt = QDateTime::currentDateTimeUtc().addDays(1);
    QSqlQuery query(m_owner.database());
    if (!query.exec(u"SELECT p.slug, r.discount_limit_percent FROM roles r JOIN role_permissions rp ON "
                    u"rp.role_id = r.id"
                    " JOIN permissions p ON p.id = rp.permission_id WHERE r.slug = "_s +
                    quoted(roleSlug)))
        throw std::runtime_error(query.lastError().text().toStdString());
    while (query.next()) {
        caller->permissions.add(enumFromText<Permission>(query.value(0).toString()).value());
        caller->discountLimitPercent = query.value(1).toInt();
    }
    return caller;
}

server::Outcome TestServer::sendText(const CallerPtr &caller, const QByteArray &text)
{
    m_last = m_dispatcher.run(m_connection, {text, limits::kFrameBytes, caller, kNoFollow}, m_now);
    return m_last;
}

Result<QJsonValue> TestServer::send(const CallerPtr &caller, const QString &method, const QJsonObject &params)
{
    return send(m_connection, caller, method, params);
}

Result<QJsonValue> TestServer::send(server::WorkerConnection &connection, const CallerPtr &caller,
                                    const QString &method, const QJsonObject &params) const
{
    const server::Outcome outcome = m_dispatcher.run(
        connection, {requestFrame(1, method, params), limits::kFrameBytes, caller, kNoFollow}, m_now);
    if (&connection == &m_connection)
        m_last = outcome;
    const auto frame = parseIncoming(outcome.frame);
    if (!frame)
        throw std::runtime_error("unreadable answer of " + method.toStdString());
    return frame->result;
}

void TestServer::race(int threads, const std::function<void(int, server::WorkerConnection &)> &body) const
{
    static std::atomic<int> runs = 0;
    const int run = ++runs;
    std::barrier start(threads);
    std::vector<std::thread> all;
    std::vector<std::exception_ptr> failures(size_t(threads), nullptr);
    for (int i = 0; i < threads; ++i)
        all.emplace_back([&, i] {
            bool started = false;
            try {
                server::WorkerConnection connection(u"race-%1-%2"_s.arg(run).arg(i), opener());
                connection.ensureOpen();
                start.arrive_and_wait();
                started = true;
                body(i, connection);
            } catch (const std::exception &) {
                failures[size_t(i)] = std::current_exception();
                if (!started)
                    start.arrive_and_drop();
            }
        });
    for (std::thread &thread : all)
        thread.join();
    for (const std::exception_ptr &failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

void TestServer::exec(const QString &sql)
{
    QSqlQuery query(m_owner.database());
    if (!query.exec(sql))
        throw std::runtime_error(query.lastError().text().toStdString());
}

QVariant TestServer::value(const QString &sql)
{
    QSqlQuery query(m_owner.database());
    if (!query.exec(sql))
        throw std::runtime_error(query.lastError().text().toStdString());
    return query.next() ? query.value(0) : QVariant();
}

PatientId TestServer::addPatient(const QString &name, const QString &phone)
{
    const PatientId id = PatientId::make();
    exec(u"INSERT INTO patients (id, patient_number, name, name_latin, name_key, sex, birth_date, phone, "
         u"registered_at)"
         " VALUES (%1, document_number('P', 'TEST', next_number('patient', 'TEST')), %2, %2, lower(%2), "
         "'FEMALE',"
         " '1990-05-01', %3, now())"_s.arg(quoted(id.value.toUuidText()), quoted(name),
                                           phone.isEmpty() ? u"NULL"_s : quoted(phone)));
    return id;
}

DepartmentId TestServer::addDepartment(const QString &name)
{
    const DepartmentId id = DepartmentId::make();
    exec(u"INSERT INTO departments (id, name) VALUES (%1, %2)"_s.arg(quoted(id.value.toUuidText()),
                                                                     quoted(name)));
    return id;
}

DoctorId TestServer::addDoctor(const NewDoctor &doctor)
{
    const DoctorId id = DoctorId::make();
    const DepartmentId department = addDepartment(u"Department of "_s + id.toText());
    exec(u"INSERT INTO doctors (id, user_id, name, department_id, room, consultation_fee, hospital_fee, "
         u"is_active)"
         " VALUES (%1, %2, %3, %4, '101', %5, %6, %7)"_s.arg(
             quoted(id.value.toUuidText()), doctor.user ? quoted(doctor.user->value.toUuidText()) : u"NULL"_s,
             quoted(doctor.name), quoted(department.value.toUuidText()), nullable(doctor.consultationFee),
             nullable(doctor.hospitalFee), doctor.isActive ? u"true"_s : u"false"_s));
    return id;
}

} // namespace hms::test
