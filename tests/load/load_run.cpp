// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/load_run.h"

#include "server/patients/name_folding.h"
#include "shared/patients/patients_protocol.h"
#include "shared/protocol/topics.h"
#include "shared/reports/reports_protocol.h"
#include "tests/load/conversation.h"
#include "tests/load/crew.h"
#include "tests/load/push_watch.h"
#include "tests/load/report.h"
#include "tests/support/misspell.h"

#include <QEventLoop>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

Hospital visitHospital(const LoadPlan &plan, const Cashier &cashier, Dice &dice)
{
    Conversation desk(plan.server);
    desk.ask(ResumeSession{cashier.token});
    return Hospital(desk, plan.samplePatients, dice);
}

std::optional<Pharmacy> stockPharmacy(const LoadPlan &plan, const Cashier &pharmacist, Dice &dice)
{
    if (!plan.mix || !prescribes(*plan.mix))
        return std::nullopt;
    Conversation desk(plan.server);
    desk.ask(ResumeSession{pharmacist.token});
    return Pharmacy(desk, dice);
}

std::optional<Laboratory> openLaboratory(const LoadPlan &plan, const Cashier &technician, Dice &dice)
{
    if (!plan.mix || !ordersTests(*plan.mix))
        return std::nullopt;
    Conversation desk(plan.server);
    desk.ask(ResumeSession{technician.token});
    return Laboratory(desk, dice);
}

/// Runs the event loop until every answer is in.
void untilRested(Crew &crew, const std::function<void()> &start)
{
    QEventLoop loop;
    QObject::connect(&crew, &Crew::rested, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    start();
    loop.exec();
}

// So few that none waits for the others' hot rows until it is refused.
constexpr int kPreparedAtOnce = 6;

void prepare(Crew &crew, Workload &workload, Method method, int times, Dice &dice)
{
    int left = times;
    const auto source = [&](int user) -> std::optional<Operation> {
        if (left <= 0 || crew.underWay() >= kPreparedAtOnce)
            return std::nullopt;
        --left;
        return workload.next(method, user);
    };
    untilRested(crew, [&] { crew.start(source, {}, dice); });
}

/// Visits, and for a clinic some that have come as far as the doctor and the pharmacy, for a laboratory tests
/// on each part of their way.
void prepare(const LoadPlan &plan, Crew &crew, Workload &workload, Dice &dice)
{
    prepare(crew, workload, Method::CheckIn, plan.firstVisits, dice);
    if (prescribes(*plan.mix)) {
        prepare(crew, workload, Method::SetStatus, plan.firstVisits, dice);
        prepare(crew, workload, Method::Prescribe, plan.firstVisits / 8, dice);
        prepare(crew, workload, Method::Reserve, plan.firstVisits / 16, dice);
    }
    if (ordersTests(*plan.mix)) {
        prepare(crew, workload, Method::OrderTests, plan.firstVisits / 2, dice);
        prepare(crew, workload, Method::Label, plan.firstVisits / 3, dice);
        prepare(crew, workload, Method::Collect, plan.firstVisits / 4, dice);
        prepare(crew, workload, Method::Receive, plan.firstVisits / 6, dice);
        prepare(crew, workload, Method::CompleteResult, plan.firstVisits / 8, dice);
        prepare(crew, workload, Method::Review, plan.firstVisits / 16, dice);
    }
}

QStringList worklistsOf(const Laboratory &laboratory)
{
    QStringList topics;
    for (const LabId lab : laboratory.labs())
        topics.append(Topic{TopicKind::Lab, lab.value}.toText());
    return topics;
}

void timeReports(const LoadPlan &plan, Statistics &statistics)
{
    Conversation manager(plan.server);
    const QDate today = manager.ask(Login{plan.admin.username, plan.admin.password}).server.businessDate;
    const auto time = [&](const QString &what, const auto &request) {
        const auto asked = Clock::now();
        manager.ask(request);
        statistics.reports[what].add(Clock::now() - asked);
    };
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int i = 0; i < plan.reports; ++i) {
        time(u"daily, today"_s, GetDailyReport{today});
        time(u"daily, closed"_s, GetDailyReport{today.addDays(-1 - i % 28)});
        time(u"monthly, this"_s, GetMonthlyReport{thisMonth.toString(u"yyyy-MM"_s)});
        time(u"monthly, closed"_s, GetMonthlyReport{thisMonth.addMonths(-1 - i % 11).toString(u"yyyy-MM"_s)});
    }
}

/// What of a name tells people apart: without "Md", "Mrs" and the like, whatever its script.
QString told(const QString &name)
{
    return server::patients::latinName(server::patients::tellingWords(name.toLower()).join(u' '));
}

void searchMisspelt(const LoadPlan &plan, const Cashier &cashier, const Hospital &hospital, Dice &dice,
                    Statistics &statistics)
{
    Conversation desk(plan.server);
    desk.ask(ResumeSession{cashier.token});
    static const QRegularExpression latin(u"^[A-Za-z. ]{4,}$"_s);
    const auto pick = [&dice](qsizetype n) { return qsizetype(dice.below(n)); };
    while (statistics.misspelt < plan.misspelt) {
        const QString &name = hospital.patients()[pick(hospital.patients().size())].name;
        if (!latin.match(name).hasMatch())
            continue;
        SearchPatients search;
        search.text = test::misspell(name, pick);
        search.limit = 5;
        const auto hits = desk.ask(search);
        ++statistics.misspelt;
        statistics.found +=
            std::ranges::any_of(hits, [&](const PatientHit &hit) { return told(hit.name) == told(name); });
    }
}

/// One run: who takes part, and the clock of it.
class Measurement {
public:
    Measurement(const LoadPlan &plan, Crew &crew, PushWatch &pushes)
        : m_plan(plan)
        , m_crew(crew)
        , m_pushes(pushes)
    {
    }

    Results run(Workload &workload, Dice &dice)
    {
        QTimer::singleShot(m_plan.warmUp, Qt::PreciseTimer, &m_context, [this] { begin(); });
        untilRested(m_crew, [&] {
            m_pushes.start(m_plan.pushEvery);
            if (m_plan.mix)
                m_crew.start([&workload](int user) { return std::optional(workload.next(user)); },
                             {m_plan.think, m_plan.period}, dice);
        });
        return m_results;
    }

private:
    void begin()
    {
        m_results.before = ProcessUsage::of(m_plan.serverPid);
        m_began = Clock::now();
        measure(true);
        QTimer::singleShot(m_plan.measured, Qt::PreciseTimer, &m_context, [this] { end(); });
    }
    void end()
    {
        measure(false);
        m_results.seconds = std::chrono::duration<double>(Clock::now() - m_began).count();
        m_results.after = ProcessUsage::of(m_plan.serverPid);
        m_pushes.stop();
        m_crew.stop();
    }
    void measure(bool measuring)
    {
        m_crew.measure(measuring);
        m_pushes.measure(measuring);
    }

    const LoadPlan &m_plan;
    Crew &m_crew;
    PushWatch &m_pushes;
    QObject m_context;
    Results m_results;
    Clock::time_point m_began;
};

} // namespace

QJsonObject runLoad(const LoadPlan &plan)
{
    Dice dice(plan.seed);
    const QList<Cashier> cashiers = hireCashiers(plan.server, plan.admin, plan.users);
    Hospital hospital = visitHospital(plan, cashiers.constFirst(), dice);
    auto pharmacy = stockPharmacy(plan, cashiers.constFirst(), dice);
    auto laboratory = openLaboratory(plan, cashiers.constFirst(), dice);
    Workload workload(hospital, pharmacy ? &*pharmacy : nullptr, laboratory ? &*laboratory : nullptr,
                      plan.mix.value_or(Mix{}), plan.seed + 1, plan.strict);
    Statistics statistics;

    Crew crew(plan.mix ? plan.workstations : 0, workload, statistics);
    crew.logIn(plan.server, cashiers);
    PushWatch pushes(plan.subscribers, plan.oneQueue, hospital, statistics);
    if (plan.subscribers > 0)
        pushes.logIn(plan.server, cashiers, dice);
    if (plan.mix && (*plan.mix)[size_t(Method::Queue)] < 100)
        prepare(plan, crew, workload, dice);
    if (laboratory)
        crew.follow(worklistsOf(*laboratory));

    Results results = Measurement(plan, crew, pushes).run(workload, dice);
    if (plan.reports > 0)
        timeReports(plan, statistics);
    searchMisspelt(plan, cashiers.constFirst(), hospital, dice, statistics);
    results.queueRows = workload.averageQueueRows();
    results.patients = hospital.patients().size();
    results.doctors = hospital.doctors().size();
    return toJson(plan, statistics, results);
}

} // namespace hms::load
