// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/access/password_hasher.h"
#include "server/dispatch/dispatcher.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/operations/operations_protocol.h"
#include "shared/patients/patient.h"
#include "shared/protocol/frame.h"
#include "tests/support/test_cluster.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

#include <functional>

namespace hms::test {

/// A migrated, empty database with the real dispatcher and route table on top; dropped when the test ends.
/// Requests go through as JSON-RPC text, so permission, decoding, transaction and SQL are all in play, and
/// each answer is decoded with the contract's strict decoder.
class TestServer {
public:
    using CallerPtr = std::shared_ptr<const server::Caller>;

    explicit TestServer(server::InteractionSource *interactions = nullptr,
                        server::DocumentHouse *documents = nullptr);
    Q_DISABLE_COPY_MOVE(TestServer)

    // ---- people ----

    /// A user with that role, logged in. Made on first use, then the same one; name and username are the
    /// slug.
    CallerPtr as(const QString &roleSlug);
    /// Another user with that role.
    CallerPtr another(const QString &roleSlug, const QString &username);
    /// Everybody's rights; who a call without a caller is made by.
    CallerPtr admin() { return as(QStringLiteral("super-admin")); }
    static CallerPtr nobody();
    /// The same person with one permission less or with other facts.
    static CallerPtr without(const CallerPtr &caller, Permission permission);
    static CallerPtr with(const CallerPtr &caller, const std::function<void(server::Caller &)> &change);

    // ---- requests ----

    template <class Request>
    Result<typename Request::Response> call(const Request &request, OperationId operation = {})
    {
        return callAs(admin(), request, operation);
    }
    template <class Request>
    Result<typename Request::Response> callAs(const CallerPtr &caller, const Request &request,
                                              OperationId operation = {})
    {
        return callOn(m_connection, caller, request, operation);
    }
    /// For race tests: each thread brings its own connection.
    template <class Request>
    Result<typename Request::Response> callOn(server::WorkerConnection &connection, const CallerPtr &caller,
                                              const Request &request, OperationId operation = {}) const
    {
        QJsonObject params = encode(request);
        if (operation.isValid())
            params.insert(QStringLiteral("operationId"), operation.toText());
        const auto answer = send(connection, caller, QString(Request::kMethod), params);
        if (!answer)
            return answer.error();
        auto response = decodeAnswer<typename Request::Response>(*answer, UnknownMembers::Refuse);
        if (!response)
            throw std::runtime_error(
                "answer of " + QString(Request::kMethod).toStdString() + " breaks the contract at \"" +
                response.error().field().toStdString() +
                "\": " + response.error().data.value(QStringLiteral("problem")).toString().toStdString());
        return response;
    }
    /// A request by hand, for params that no struct would make.
    Result<QJsonValue> send(const CallerPtr &caller, const QString &method, const QJsonObject &params);
    Result<QJsonValue> send(server::WorkerConnection &connection, const CallerPtr &caller,
                            const QString &method, const QJsonObject &params) const;
    server::Outcome sendText(const CallerPtr &caller, const QByteArray &text);
    /// The last outcome of call/send on this thread's connection: what was pushed, what the socket would do.
    [[nodiscard]] const server::Outcome &last() const { return m_last; }
    /// Time of the following requests; empty means the clock.
    void setNow(const QDateTime &now) { m_now = now; }

    /// Runs `body` on `threads` threads at once, each with its own connection, and waits for all. Exceptions
    /// of the threads are thrown again here.
    void race(int threads,
              const std::function<void(int index, server::WorkerConnection &connection)> &body) const;

    // ---- the database behind it ----

    server::WorkerConnection &connection() { return m_connection; }
    [[nodiscard]] server::WorkerConnection::Open opener() const;
    [[nodiscard]] server::ConnectionSettings settings(server::EmbeddedCluster::Role role) const;
    server::PasswordHasher &hasher() { return m_hasher; }
    /// Runs SQL as the owner of the schema.
    void exec(const QString &sql);
    QVariant value(const QString &sql);
    qint64 count(const QString &fromAndWhere)
    {
        return value(QStringLiteral("SELECT count(*) FROM ") + fromAndWhere).toLongLong();
    }

    // ---- things to work with ----

    PatientId addPatient(const QString &name = QStringLiteral("Amina Begum"), const QString &phone = {});
    DepartmentId addDepartment(const QString &name = QStringLiteral("Medicine"));
    struct NewDoctor {
        QString name = QStringLiteral("Dr. Karim");
        std::optional<Money> consultationFee = Money(50'000);
        std::optional<Money> hospitalFee = Money(10'000);
        bool isActive = true;
        std::optional<UserId> user;
    };
    DoctorId addDoctor(const NewDoctor &doctor);
    DoctorId addDoctor() { return addDoctor(NewDoctor()); }

private:
    TestDatabase m_database;
    server::PasswordHasher m_hasher;
    server::Dispatcher m_dispatcher;
    server::WorkerConnection m_connection;
    server::ScopedConnection m_owner;
    mutable server::Outcome m_last;
    QDateTime m_now;
    QHash<QString, CallerPtr> m_callers;
};

} // namespace hms::test
