// SPDX-License-Identifier: GPL-3.0-or-later
// Every method, with things that belong to others, as every role of the seed and without a login: allowed and
// refused must be what the route table and the roles say, and each refusal is on record.
#include "server/routes.h"
#include "tests/attacks/hospital.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::test;

namespace {

const Route &routeOf(const QString &method)
{
    const auto found =
        std::ranges::find_if(routes(), [&](const Route &route) { return method == route.method; });
    REQUIRE(found != routes().end());
    return *found;
}

bool routeLets(const Route &route, const Caller &caller)
{
    switch (route.need.kind) {
    case Need::Kind::Nobody: return true;
    case Need::Kind::Login: return caller.loggedIn();
    case Need::Kind::Permission:
        return caller.loggedIn() &&
               std::ranges::any_of(route.need.anyOf, [&](Permission p) { return caller.may(p); });
    }
    Q_UNREACHABLE();
}

/// What the contract says about asking for things of others, for a caller whom the route lets in. Each line
/// is a promise of the protocol; a method that is not named here depends on its route alone.
bool objectLets(const Caller &caller, const Hospital::Request &request)
{
    const QString &method = request.method;
    const QString topic = request.params.value("topic"_L1).toString();
    const QString type = request.params.value("documentType"_L1).toString();
    const QString status = request.params.value("status"_L1).toString();
    if (method == SetDoctorPresence::kMethod)
        return caller.may(Permission::DoctorsPresence);
    if (method == GetQueue::kMethod)
        return caller.may(Permission::VisitsView) || caller.may(Permission::QueueAny);
    if (method == CallNext::kMethod || method == RecallVisit::kMethod ||
        method == SaveConsultation::kMethod || method == CompleteConsultation::kMethod ||
        method == AddAddendum::kMethod || method == BookFollowUp::kMethod)
        return caller.may(Permission::QueueAny);
    if (method == CheckPrescription::kMethod || method == CreatePrescription::kMethod ||
        method == CancelPrescription::kMethod || method == DraftCertificate::kMethod ||
        method == IssueCertificate::kMethod || method == CancelCertificate::kMethod)
        return caller.may(Permission::QueueAny);
    if (method == CreateTestOrders::kMethod) // The front desk has no queue of its own and orders for all.
        return caller.may(Permission::QueueAny) || !caller.may(Permission::QueueOwn);
    if (method == ReviewClearResults::kMethod) // Releases in the same step.
        return caller.may(Permission::ResultsRelease);
    if (method == AcknowledgeCriticalAlert::kMethod) // Nobody of these was told.
        return caller.may(Permission::ResultsEnter) || caller.may(Permission::ResultsReview);
    if (method == SetVisitStatus::kMethod) {
        if (status == u"CANCELLED")
            return caller.may(Permission::VisitsManage);
        return caller.may(Permission::QueueAny) ||
               ((status == u"WAITING" || status == u"NO_SHOW") && caller.may(Permission::VisitsManage));
    }
    if (method == GetShiftReport::kMethod)
        return caller.may(Permission::ShiftsApprove);
    if (method == MakePrint::kMethod || method == ListPrints::kMethod)
        return type == u"TOKEN"      ? caller.may(Permission::VisitsView)
               : type == u"Z_REPORT" ? caller.may(Permission::ShiftsApprove)
               : type == u"PRESCRIPTION"
                   ? caller.may(Permission::PrescriptionsView) && caller.may(Permission::ClinicalView)
               : type == u"CERTIFICATE" ? caller.may(Permission::ClinicalView)
                                        : caller.may(Permission::BillsView);
    if (method == SubscribeTopic::kMethod || method == ResumeTopic::kMethod) {
        if (topic.startsWith(u"user:"))
            return false;
        return topic.startsWith(u"queue:")   ? caller.may(Permission::VisitsView)
               : topic.startsWith(u"board:") ? caller.may(Permission::BoardView)
               : topic == u"doctors"         ? caller.may(Permission::DoctorsView)
               : topic == u"cashier"         ? caller.may(Permission::BillsView)
               : topic == u"pharmacy"        ? caller.may(Permission::PrescriptionsDispense)
               : topic == u"triage"          ? caller.may(Permission::ClinicalVitals)
               : topic == u"instruments"     ? caller.may(Permission::InstrumentsSettle)
               : topic.startsWith(u"lab:")   ? caller.may(Permission::LabView)
                                             : true; // settings; "access" is no topic and INVALID.
    }
    return true;
}

/// Of somebody else's things a caller without more rights learns not even that they exist.
bool isHidden(const Caller &caller, const QString &method)
{
    return method == RevokeSession::kMethod && !caller.may(Permission::SessionsRevoke);
}

QString asText(const Result<QJsonValue> &answer)
{
    return answer ? u"served"_s : errorMessage(answer.error().code);
}

/// Sends it and says in one line what is wrong with the answer; empty when all is well.
QString wrongWith(Hospital &hospital, const TestServer::CallerPtr &caller, const Hospital::Request &request)
{
    const Route &route = routeOf(request.method);
    const QString count =
        u"SELECT count(*) FROM audit_logs WHERE action = 'refuse' AND entity = '%1' AND user_id = '%2'"_s.arg(
            request.method, caller->user.value.toUuidText());
    const bool login = caller->loggedIn();
    const int before = login ? hospital.server.value(count).toInt() : 0;

    const auto answer = hospital.server.send(caller, request.method, request.params);
    const bool served = answer.has_value();
    const auto code = served ? ErrorCode::Internal : answer.error().code;

    if (!served && code == ErrorCode::Internal)
        return u"INTERNAL"_s;
    if (!login && route.need.kind != Need::Kind::Nobody)
        return !served && code == ErrorCode::Unauthenticated ? QString() : asText(answer);
    if (!routeLets(route, *caller) || !objectLets(*caller, request)) {
        if (served || code != ErrorCode::Forbidden)
            return u"not forbidden but "_s + asText(answer);
        return hospital.server.value(count).toInt() == before + 1 ? QString() : u"refusal not audited"_s;
    }
    if (isHidden(*caller, request.method))
        return !served && code == ErrorCode::NotFound ? QString() : u"not hidden but "_s + asText(answer);
    return !served && code == ErrorCode::Forbidden ? u"forbidden"_s : QString();
}

} // namespace

TEST_CASE("the matrix has a request for every method", "[attacks][db]")
{
    const Hospital hospital;
    QSet<QString> asked;
    for (const auto &request : hospital.requests())
        asked.insert(request.method);
    QSet<QString> answered;
    for (const Route &route : routes())
        answered.insert(QString(route.method));
    CHECK(asked == answered);
}

TEST_CASE("every request of the matrix is well formed: an admin is not told that a member is bad",
          "[attacks][db]")
{
    Hospital hospital;
    const auto admin = hospital.newcomer(u"super-admin"_s);
    for (const auto &request : hospital.requests()) {
        const auto answer = hospital.server.send(admin, request.method, request.params);
        INFO(request.method.toStdString()
             << " " << QJsonDocument(request.params).toJson(QJsonDocument::Compact).toStdString() << " "
             << (answer ? "" : QJsonDocument(answer.error().data).toJson().toStdString()));
        CHECK((answer || answer.error().code != ErrorCode::Invalid));
    }
}

TEST_CASE("every method as every role is allowed and refused as the table says", "[attacks][db]")
{
    Hospital hospital;
    const QStringList roles = hospital.roles();
    REQUIRE(roles.size() == 10);
    QList<TestServer::CallerPtr> people{TestServer::nobody()};
    for (const QString &role : roles)
        people.append(hospital.newcomer(role));

    int asked = 0;
    for (const auto &caller : people)
        for (const auto &request : hospital.requests() + hospital.requestsForOthers()) {
            const QString wrong = wrongWith(hospital, caller, request);
            INFO(caller->username.toStdString()
                 << " " << request.method.toStdString() << " "
                 << QJsonDocument(request.params).toJson(QJsonDocument::Compact).toStdString());
            CHECK(wrong.toStdString() == "");
            ++asked;
        }
    CHECK(asked > 900);
}
