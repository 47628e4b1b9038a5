// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/critical_alerts.h"
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// The bench with a clock for the background job, whose people come and go.
class AlertBench : public ResultBench {
public:
    AlertBench()
        : now(dhaka(u"2026-11-22T09:00"_s))
    {
        at(now);
        // Sessions live by the bench's clock.
        server.exec(
            u"UPDATE sessions SET last_seen_at = '2026-11-22 03:00Z', expires_at = '2026-11-23 03:00Z'"_s);
    }

    void at(const QDateTime &when)
    {
        now = when;
        server.setNow(when);
    }
    /// The job of that second.
    void tick(int seconds = 0)
    {
        at(now.addSecs(seconds));
        server::WorkerConnection connection(u"job"_s, server.opener());
        server::results::escalateAlerts(connection, now);
    }
    void leave(const TestServer::CallerPtr &who)
    {
        server.exec(u"UPDATE sessions SET ended_at = '2026-11-22 03:00Z' WHERE user_id = '%1'"_s.arg(
            who->user.value.toUuidText()));
    }
    /// Another doctor of the same department, with a desk open.
    TestServer::CallerPtr colleague(const QString &name, bool present)
    {
        const DoctorAtWork other = addDoctorWithLogin(server, name);
        server.exec(
            u"UPDATE doctors SET is_present = %1, department_id = (SELECT department_id FROM doctors WHERE id"
            " = '%2') WHERE id = '%3'"_s.arg(present ? u"true"_s : u"false"_s, doctor.id.value.toUuidText(),
                                             other.id.value.toUuidText()));
        server.exec(
            u"UPDATE sessions SET last_seen_at = '2026-11-22 03:00Z', expires_at = '2026-11-23 03:00Z'"_s);
        return other.login;
    }
    CriticalAlert raised(double potassium = 7.2)
    {
        (void)reviewed(collected().id, saltsWith(potassium));
        return only();
    }
    CriticalAlert only()
    {
        const auto all = server.callAs(manager, ListCriticalAlerts{});
        REQUIRE(all);
        REQUIRE(all->size() == 1);
        return all->first();
    }
    Result<CriticalAlert> acknowledge(const TestServer::CallerPtr &by, CriticalAlertId id,
                                      const QString &text, const std::optional<QString> &other = {})
    {
        return server.callAs(by, AcknowledgeCriticalAlert{id, text, other});
    }
    static QString steps(const CriticalAlert &alert)
    {
        QStringList out;
        for (const CriticalAlert::Step &step : alert.steps)
            out.append(step.who ? enumText(step.step) + u' ' + *step.who : enumText(step.step));
        return out.join(u", "_s);
    }

    QDateTime now;
};

} // namespace

TEST_CASE("a critical value reaches the ordering doctor in the review's own transaction", "[results][db]")
{
    AlertBench bench;
    const CriticalAlert alert = bench.raised();

    CHECK(upserted(bench.server, u"user:"_s + bench.doctor.login->user.toText())
              .isEmpty()); // The last call lists.
    CHECK(bench.toldKinds(bench.doctor.login->user) == QStringList{u"critical.raised"_s});
    REQUIRE(alert.values.size() == 1);
    CHECK(alert.values.first().label.en == u"Potassium");
    CHECK(alert.values.first().value == u"7.2");
    CHECK(alert.values.first().unit == u"mmol/L");
    CHECK(alert.raisedAt == bench.now);
    CHECK(alert.escalatesAt == bench.now.addSecs(600));
    CHECK(AlertBench::steps(alert) == u"RAISED, TOLD karim");
    CHECK(alert.doctorName == u"karim");
    CHECK(alert.patientName == u"Amina Begum");
    CHECK(bench.server
              .callAs(bench.doctor.login,
                      ListCriticalAlerts{.mineOnly = true, .openOnly = true, .after = {}, .limit = {}})
              ->size() == 1);
}

TEST_CASE("the banner is pushed with the review", "[results][db]")
{
    AlertBench bench;
    const TestResult made = bench.completed(bench.collected().id, saltsWith(7.2));
    REQUIRE(bench.review(made.id));
    const QJsonObject row = upserted(bench.server, u"user:"_s + bench.doctor.login->user.toText());
    CHECK(row["kind"_L1].toString() == u"critical.raised");
    CHECK(Ulid::fromText(row["data"_L1].toObject()["alertId"_L1].toString()));
}

TEST_CASE("an alert is acknowledged by reading the value back", "[results][db]")
{
    AlertBench bench;
    const CriticalAlert alert = bench.raised();
    const auto other = bench.server.another(u"doctor"_s, u"other"_s);

    CHECK(bench.acknowledge(bench.doctor.login, alert.id, u"ok"_s).error() ==
          Error::rejected(u"readBackDiffers"_s, u"readBack"_s));
    CHECK(bench.acknowledge(bench.doctor.login, alert.id, u"2.7"_s).error().reason() == u"readBackDiffers");
    CHECK(bench.acknowledge(other, alert.id, u"7.2"_s).error().code == ErrorCode::Forbidden);
    CHECK(bench.acknowledge(bench.doctor.login, alert.id, u"7.2"_s, u"a friend"_s).error().code ==
          ErrorCode::Forbidden);
    CHECK(bench.acknowledge(bench.doctor.login, CriticalAlertId::make(), u"7.2"_s).error() ==
          Error::notFound(u"alert"_s));
    bench.at(bench.now.addSecs(90));

    const auto done = bench.acknowledge(bench.doctor.login, alert.id, u"পটাশিয়াম ৭,২"_s);

    REQUIRE(done);
    CHECK(done->acknowledgedBy == u"karim");
    CHECK(done->acknowledgedAt == bench.now);
    CHECK_FALSE(done->escalatesAt);
    CHECK(AlertBench::steps(*done) == u"RAISED, TOLD karim, ACKNOWLEDGED karim");
    CHECK(bench.acknowledge(bench.doctor.login, alert.id, u"7.2"_s).error() ==
          Error::rejected(u"alreadyAcknowledged"_s));
    bench.tick(3600);
    CHECK(AlertBench::steps(bench.only()) == u"RAISED, TOLD karim, ACKNOWLEDGED karim");
}

TEST_CASE("the laboratory writes down who read back by phone", "[results][db]")
{
    AlertBench bench;
    const CriticalAlert alert = bench.raised();
    CHECK(bench.acknowledge(bench.technician, alert.id, u"7.2"_s, u" "_s).error() ==
          Error::invalid(u"onBehalfOf"_s, u"tooShort"_s));
    const auto done = bench.acknowledge(bench.technician, alert.id, u"7.2"_s, u"Nurse Shila"_s);
    REQUIRE(done);
    CHECK(done->acknowledgedBy == u"Nurse Shila");
    CHECK(done->steps.last().who == u"lab-technician");
    CHECK(bench.toldKinds(bench.doctor.login->user) ==
          QStringList{u"critical.raised"_s, u"critical.acknowledged"_s});
}

TEST_CASE("an alert that nobody answers goes to the next names to the second", "[results][db]")
{
    AlertBench bench;
    const auto present = bench.colleague(u"present"_s, true);
    const auto absent = bench.colleague(u"absent"_s, false);
    (void)bench.raised();

    bench.tick(599);
    CHECK(AlertBench::steps(bench.only()) == u"RAISED, TOLD karim");
    bench.tick(1);
    CHECK(AlertBench::steps(bench.only()) == u"RAISED, TOLD karim, ESCALATED, TOLD present");
    CHECK(bench.only().steps.at(2).at == bench.only().raisedAt.addSecs(600));
    CHECK(bench.only().escalatesAt == bench.now.addSecs(600));
    bench.tick(0); // Once.
    bench.tick(599);
    CHECK(AlertBench::steps(bench.only()) == u"RAISED, TOLD karim, ESCALATED, TOLD present");
    bench.tick(1);
    CHECK(AlertBench::steps(bench.only()) == u"RAISED, TOLD karim, ESCALATED, TOLD present, ESCALATED,"
                                             " TOLD lab-manager, TOLD salma, TOLD super-admin");
    CHECK_FALSE(bench.only().escalatesAt);
    CHECK(bench.toldKinds(absent->user).isEmpty());
    CHECK(bench.toldKinds(present->user) == QStringList{u"critical.raised"_s});
    CHECK(bench.acknowledge(present, bench.only().id, u"7.2"_s));
    CHECK(bench.toldKinds(bench.doctor.login->user).contains(u"critical.acknowledged"_s));
}

TEST_CASE("the time to answer is the hospital's", "[results][db]")
{
    AlertBench bench;
    bench.set(u"lab.criticalMinutes"_s, u"3"_s);
    CHECK(bench.raised().escalatesAt == bench.now.addSecs(180));
}

TEST_CASE("a doctor without an open desk is passed over at once", "[results][db]")
{
    AlertBench bench;
    const auto present = bench.colleague(u"present"_s, true);
    bench.leave(bench.doctor.login);

    const CriticalAlert alert = bench.raised();

    CHECK(AlertBench::steps(alert) == u"RAISED, ESCALATED, TOLD present");
    // They find it when they come back, and may still answer.
    CHECK(bench.toldKinds(bench.doctor.login->user) == QStringList{u"critical.raised"_s});
    CHECK(bench.acknowledge(bench.doctor.login, alert.id, u"7.2"_s));
}

TEST_CASE("with nobody about, the laboratory has to call", "[results][db]")
{
    AlertBench bench;
    bench.leave(bench.doctor.login);
    CHECK(AlertBench::steps(bench.raised()) == u"RAISED, ESCALATED, ESCALATED, TOLD lab-manager, TOLD salma,"
                                               " TOLD super-admin");
}

TEST_CASE("a doctor who goes home lets the alert go on", "[results][db]")
{
    AlertBench bench;
    (void)bench.raised();
    bench.tick(5);
    CHECK(AlertBench::steps(bench.only()) == u"RAISED, TOLD karim");
    bench.leave(bench.doctor.login);
    bench.tick(1);
    CHECK(AlertBench::steps(bench.only()).startsWith(u"RAISED, TOLD karim, ESCALATED"));
}

TEST_CASE("the same values are told once, other values again", "[results][db]")
{
    AlertBench bench;
    const TestOrder order = bench.collected();
    const TestResult made = bench.reviewed(order.id, saltsWith(7.2));
    const auto again = [&](double potassium) {
        const auto back = bench.server.callAs(bench.manager, SendBackTestResult{made.id, u"sure?"_s});
        const auto saved = bench.save(order.id, saltsWith(potassium), true, back->rowVersion);
        REQUIRE(saved);
        REQUIRE(bench.review(made.id));
        return bench.server.count(u"critical_alerts"_s);
    };
    CHECK(again(7.2) == 1);
    CHECK(again(7.4) == 2);
    CHECK(again(4.4) == 2);
}

TEST_CASE("the list of alerts is the laboratory's, and others see their own", "[results][db]")
{
    AlertBench bench;
    (void)bench.raised();
    const auto other = bench.server.another(u"doctor"_s, u"other"_s);
    const auto list = [&](const TestServer::CallerPtr &by, std::optional<bool> mine = {}) {
        const auto rows = bench.server.callAs(
            by, ListCriticalAlerts{.mineOnly = mine, .openOnly = {}, .after = {}, .limit = {}});
        REQUIRE(rows);
        return rows->size();
    };
    CHECK(list(bench.technician) == 1);
    CHECK(list(bench.technician, true) == 0);
    CHECK(list(bench.doctor.login) == 1);
    CHECK(list(other) == 0);
    CHECK(bench.server.callAs(bench.cashier, ListCriticalAlerts{}).error().code == ErrorCode::Forbidden);
    REQUIRE(bench.acknowledge(bench.doctor.login, bench.only().id, u"7.2"_s));
    CHECK(bench.server
              .callAs(bench.technician,
                      ListCriticalAlerts{.mineOnly = {}, .openOnly = true, .after = {}, .limit = {}})
              ->isEmpty());
}
