// SPDX-License-Identifier: GPL-3.0-or-later
// Whole requests through the real dispatcher, route table and PostgreSQL, as people of every role. The id of
// a request chooses the role. The hospital keeps what inputs did to it, as a real one would.
#include "tests/attacks/answers.h"
#include "tests/attacks/hospital.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

QString s_logged; ///< The last line that the dispatcher called critical.

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        s_logged = text;
}

struct World {
    test::TestCluster cluster;
    test::Hospital hospital;
    QList<test::TestServer::CallerPtr> people{test::TestServer::nobody()};

    World()
    {
        for (const QString &role : hospital.roles())
            people.append(hospital.newcomer(role));
        people.append({hospital.dina, hospital.carl});
    }
};

World &world()
{
    static World world;
    return world;
}

} // namespace

void begin(int &argc, char **argv)
{
    static QCoreApplication app(argc, argv);
    qInstallMessageHandler(onMessage);
    world();
}

QByteArrayList seeds()
{
    QByteArrayList out;
    int id = 0;
    for (const auto &list : {world().hospital.requests(), world().hospital.requestsForOthers()})
        for (const auto &request : list)
            out.append(requestFrame(++id, request.method, request.params));
    // As the one who may do everything.
    for (const auto &request : world().hospital.requests())
        out.append(requestFrame(int(world().people.size()) * 100 +
                                    world().hospital.roles().indexOf(u"super-admin"_s) + 1,
                                request.method, request.params));
    return out;
}

QByteArrayList words()
{
    QByteArrayList out;
    for (const QString &id : world().hospital.ids())
        out.append(id.toLatin1());
    for (const auto &request : world().hospital.requests())
        out.append(request.method.toLatin1());
    for (const auto &[permission, slug] : kEnumNames<Permission>)
        out.append(slug);
    return out + QByteArrayList{"WAITING",
                                "CALLED",
                                "IN_CONSULTATION",
                                "COMPLETED",
                                "CASH",
                                "CARD",
                                "TOKEN",
                                "RECEIPT",
                                "BILL",
                                "Z_REPORT",
                                "PRESCRIPTION",
                                "CERTIFICATE",
                                "SICK_LEAVE",
                                "service",
                                "consultation",
                                "visits.daysAhead",
                                "hospital.timeZone",
                                "access.sessionMaxHours",
                                "operationId",
                                "B-2026-0001"};
}

void run(const QByteArray &input)
{
    QJsonValue id;
    (void)parseRequest(input, limits::kFrameBytes, id);
    const auto chosen = qsizetype(quint64(id.toInteger()) % quint64(world().people.size()));
    s_logged.clear();
    const server::Outcome outcome = world().hospital.server.sendText(world().people[chosen], input);

    if (!s_logged.isEmpty())
        fail(outcome.method + u" as "_s + world().people[chosen]->username + u": "_s + s_logged);
    require(outcome.succeeded || outcome.error != ErrorCode::Internal, "no request is INTERNAL");
    QJsonParseError problem;
    const QJsonObject answer = QJsonDocument::fromJson(outcome.frame, &problem).object();
    require(problem.error == QJsonParseError::NoError, "an answer is JSON");
    require(answer.value("jsonrpc"_L1).toString() == u"2.0", "an answer is JSON-RPC");
    require(answer.contains("result"_L1) == outcome.succeeded, "a result when it succeeded");
    require(answer.contains("error"_L1) != outcome.succeeded, "an error when it did not");
    if (!outcome.succeeded)
        return;
    QString unlisted = test::unlistedInAnswer(outcome.method, answer.value("result"_L1));
    for (const server::PublishedChange &change : outcome.changes)
        unlisted += test::unlistedInChange(change);
    if (!unlisted.isEmpty())
        fail(outcome.method + u" says what the contract does not list: "_s + unlisted);
}

} // namespace hms::fuzz
