// SPDX-License-Identifier: GPL-3.0-or-later
// Members that a request does not have, in every request and every struct within it; and answers, which say
// nothing that the contract does not list.
#include "tests/attacks/answers.h"
#include "tests/attacks/hospital.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

const QStringList kWished{
    u"paid"_s,       u"paidAmount"_s, u"price"_s,     u"unitPrice"_s,    u"total"_s,     u"role"_s,
    u"roles"_s,      u"isAdmin"_s,    u"isSystem"_s,  u"passwordHash"_s, u"userId"_s,    u"actor"_s,
    u"receivedBy"_s, u"now"_s,        u"createdAt"_s, u"businessDate"_s, u"__proto__"_s, u""_s};

struct Attempt {
    QString field; ///< Path of the member that was put in.
    QJsonObject params;
};

/// The params with `member` in each of the structs within them, one at a time.
QList<Attempt> withMember(const QJsonObject &object, const QString &member, const QString &path = {})
{
    QList<Attempt> out;
    if (!object.contains(member)) {
        QJsonObject more = object;
        more.insert(member, 1);
        out.append({path + member, more});
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() && it.key() != u"data" &&
            it.key() != u"document") { // Whose members a test's form lists.
            for (Attempt inner : withMember(it->toObject(), member, path + it.key() + u'.')) {
                QJsonObject outer = object;
                outer.insert(it.key(), inner.params);
                out.append({inner.field, outer});
            }
        }
        const QJsonArray list = it->toArray();
        if (list.isEmpty() || !list.first().isObject())
            continue;
        for (Attempt inner : withMember(list.first().toObject(), member, path + it.key() + u".0."_s)) {
            QJsonObject outer = object;
            QJsonArray changed = list;
            changed.replace(0, inner.params);
            outer.insert(it.key(), changed);
            out.append({inner.field, outer});
        }
    }
    return out;
}

} // namespace

TEST_CASE("no request takes a member that it does not list", "[attacks][db]")
{
    Hospital hospital;
    const auto admin = hospital.newcomer(u"super-admin"_s);
    const qint64 audited = hospital.server.count(u"audit_logs"_s);
    int tried = 0;
    for (const auto &request : hospital.requests())
        for (const QString &member : kWished)
            for (const Attempt &attempt : withMember(request.params, member)) {
                const auto answer = hospital.server.send(admin, request.method, attempt.params);
                INFO(request.method.toStdString() << " " << attempt.field.toStdString());
                REQUIRE_FALSE(answer);
                CHECK(answer.error() == Error::invalid(attempt.field, u"unknown"_s));
                ++tried;
            }
    CHECK(tried > 1000);
    CHECK(hospital.server.count(u"audit_logs"_s) == audited);
}

TEST_CASE("no answer and no push says more than the contract lists, and none says a secret", "[attacks][db]")
{
    Hospital hospital;
    hospital.server.exec(u"UPDATE users SET password_hash = 'CANARY-HASH'"_s);
    int served = 0;
    for (const auto &role : {u"super-admin"_s, u"cashier"_s, u"staff"_s}) {
        const auto caller = hospital.newcomer(role);
        for (const auto &request : hospital.requests() + hospital.requestsForOthers()) {
            const auto answer = hospital.server.send(caller, request.method, request.params);
            INFO(role.toStdString() << " " << request.method.toStdString());
            CHECK_FALSE(hospital.server.last().frame.contains("CANARY"));
            if (!answer)
                continue;
            ++served;
            CHECK(unlistedInAnswer(request.method, *answer).toStdString() == "");
            for (const auto &change : hospital.server.last().changes) {
                CHECK(unlistedInChange(change).toStdString() == "");
                CHECK_FALSE(change.members.contains("CANARY"));
            }
        }
    }
    CHECK(served > 100);
}
