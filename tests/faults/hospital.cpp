// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/hospital.h"

#include "server/demo/demo_results.h"
#include "shared/visits/visits_protocol.h"
#include "tests/faults/talk.h"
#include "tests/faults/told_rules.h"
#include "tests/faults/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

constexpr qint64 kServicePrice = 25'000;
constexpr auto kProbePatience = 10s;
constexpr auto kReadyPatience = 30s;
constexpr int kScarceMedicines = 5;
constexpr int kFirstLabDesk = 41; // Those before are other people's.

/// Users that are made for robots, and whom they are like.
const std::pair<QString, QString> kCrowds[]{{u"cash"_s, u"cashier"_s},
                                            {u"front"_s, u"reception"_s},
                                            {u"pharm"_s, u"pharmacy"_s},
                                            {u"tech"_s, u"lab"_s},
                                            {u"chief"_s, u"labmanager"_s}};
// In the order of the doctors' ids.
const QStringList kDoctors{u"doctor"_s, u"farzana"_s, u"imran"_s, u"kamal"_s, u"nusrat"_s, u"tanvir"_s};

QString ownFolder(const QTemporaryDir &temporary)
{
    // PostgreSQL of a server started as root runs as another user, who must get through to its folder.
    QFile::setPermissions(temporary.path(), QFile::Permissions(0x7755));
    return temporary.path();
}

} // namespace

Hospital::Hospital(const Options &options)
    : m_options(options)
    , m_temporary(options.root + "/hms-faults-XXXXXX"_L1)
    , m_folder(options.folder.value_or(ownFolder(m_temporary)))
    , m_proxy(options.seed)
{
    m_server = std::make_unique<OwnedServer>(serverOptions());
    m_history = std::make_unique<History>(m_temporary.filePath(u"history.jsonl"_s));
    m_server->start();
    m_proxy.setTarget(m_server->url());
    QObject::connect(m_server.get(), &OwnedServer::ready, &m_proxy,
                     [this] { m_proxy.setTarget(m_server->url()); });
    addPeople(options.people);
    learnFacts();
    m_baseline = Checker(admin(), {}).baseline();
}

OwnedServer::Options Hospital::serverOptions() const
{
    // Many robots log in; what their passwords cost is not the subject.
    return {m_options.program,
            m_options.killable,
            m_options.desk,
            m_folder + "/data"_L1,
            {},
            {u"--password-operations"_s, u"1"_s, u"--password-memory"_s, u"8"_s}};
}

Hospital::Options Hospital::onCopy(const QString &folder) const
{
    Options options = m_options;
    options.folder = folder;
    return options;
}

server::ConnectionSettings Hospital::admin() const
{
    std::optional<server::ConnectionSettings> settings;
    eventually(
        [&] {
            settings = m_server->connection(server::EmbeddedCluster::Role::Admin);
            return settings.has_value();
        },
        kReadyPatience);
    if (!settings)
        throw std::runtime_error("the database does not run");
    return *settings;
}

QVariant Hospital::value(const QString &sql) const
{
    const server::ScopedConnection connection(admin());
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        throw std::runtime_error((sql + ": "_L1 + query.lastError().text()).toStdString());
    return query.next() ? query.value(0) : QVariant();
}

void Hospital::exec(const QString &sql) const
{
    value(sql);
}

QString Hospital::passwordOf(const QString &username)
{
    for (const auto &[prefix, like] : kCrowds)
        if (username.startsWith(prefix) && username.mid(prefix.size()).toInt() > 0)
            return "demo-"_L1 + like;
    return "demo-"_L1 + username;
}

void Hospital::addPeople(int people)
{
    for (const auto &[prefix, like] : kCrowds)
        exec(u"WITH made AS (INSERT INTO users (id, username, name, password_hash)"
             " SELECT make_ulid(), '%1' || n, 'Robot ' || n, u.password_hash"
             "   FROM users u, generate_series(1, %3) n WHERE u.username = '%2'"
             " ON CONFLICT DO NOTHING RETURNING id)"
             " INSERT INTO user_roles (user_id, role_id)"
             " SELECT made.id, r.role_id FROM made, user_roles r JOIN users u ON u.id = r.user_id"
             "  WHERE u.username = '%2'"_s.arg(prefix, like)
                 .arg(people));
    exec(
        u"INSERT INTO services (id, name, price) VALUES (make_ulid(), 'Fault test', %1) ON CONFLICT DO NOTHING"_s
            .arg(kServicePrice));
}

void Hospital::learnFacts()
{
    const server::ScopedConnection connection(admin());
    const auto ids = [&](const QString &sql) {
        QSqlQuery query(connection.database());
        query.exec(sql);
        QList<Ulid> list;
        while (query.next())
            list.append(Ulid::fromUuidText(query.value(0).toString().toLatin1()).value());
        return list;
    };
    for (const Ulid &id : ids(u"SELECT id FROM patients WHERE is_active ORDER BY id"_s))
        m_facts.patients.append(PatientId(id));
    for (const Ulid &id :
         ids(u"SELECT d.id FROM doctors d JOIN users u ON u.id = d.user_id ORDER BY u.username"_s))
        m_facts.doctors.append(DoctorId(id));
    m_facts.service = ids(u"SELECT id FROM services WHERE name = 'Fault test'"_s).first();
    m_facts.servicePrice = kServicePrice;
    for (const Ulid &id : ids(u"SELECT m.id FROM medicines m JOIN stock_batches b ON b.medicine_id = m.id"
                              " WHERE m.is_active AND m.unit_price > 0 GROUP BY m.id"
                              " ORDER BY sum(b.on_hand), m.id LIMIT %1"_s.arg(kScarceMedicines)))
        m_facts.medicines.append(MedicineId(id));
    m_facts.instruction =
        MedicineInstructionId(ids(u"SELECT id FROM medicine_instructions ORDER BY place"_s).first());
    learnTests();
}

/// Two of them share a tube.
void Hospital::learnTests()
{
    const server::ScopedConnection connection(admin());
    QSqlQuery query(connection.database());
    query.exec(u"SELECT t.id, f.document FROM test_types t JOIN test_templates f ON f.test_type_id = t.id"
               " AND f.version = t.template_version WHERE t.code IN ('CRP', 'ESR', 'GLU-R', 'UREA')"
               " AND t.price IS NOT NULL ORDER BY t.code"_s);
    const Subject subject{Sex::Male, 40 * 366, false};
    while (query.next()) {
        const auto form = TestTemplate::parse(QJsonDocument::fromJson(query.value(1).toByteArray()).object());
        m_facts.tests.append({TestTypeId(Ulid::fromUuidText(query.value(0).toString().toLatin1()).value()),
                              server::demo::usualData(form.value, subject, false)});
    }
}

// ---- people ----------------------------------------------------------------------------------------------

Robot &Hospital::add(const QString &username, const QUrl &url)
{
    const int number = ++m_robotNumber;
    m_robots.push_back(std::make_unique<Robot>(number, *m_history, url.isValid() ? url : m_proxy.url(),
                                               Robot::Person{username, passwordOf(username)}, m_timings,
                                               m_options.seed * 1000 + quint64(number)));
    m_robots.back()->start();
    return *m_robots.back();
}

void Hospital::staff(int cashiers, int receptions, int doctors)
{
    for (int i = 1; i <= cashiers; ++i) {
        Robot &robot = add(u"cash%1"_s.arg(i));
        m_jobs.push_back(std::make_unique<CashierJob>(robot, m_facts, jobSeed()));
    }
    for (int i = 1; i <= receptions; ++i) {
        Robot &robot = add(u"front%1"_s.arg(i));
        m_jobs.push_back(std::make_unique<ReceptionJob>(robot, m_facts, jobSeed()));
        m_jobs.back()->setPause(20ms);
    }
    for (int i = 0; i < doctors; ++i) {
        Robot &robot = add(kDoctors.at(i));
        m_jobs.push_back(std::make_unique<DoctorJob>(robot, m_facts, jobSeed(), m_facts.doctors.at(i)));
        m_jobs.back()->setPause(50ms);
    }
}

void Hospital::pharmacy(int doctors, int pharmacists)
{
    for (qsizetype i = kDoctors.size() - 1; i >= kDoctors.size() - doctors; --i) {
        Robot &robot = add(kDoctors.at(i));
        m_jobs.push_back(
            std::make_unique<PrescriberJob>(robot, m_facts, jobSeed(), m_facts.doctors.at(i), m_tray));
        m_jobs.back()->setPause(20ms);
    }
    for (int i = 1; i <= pharmacists; ++i) {
        Robot &robot = add(u"pharm%1"_s.arg(i));
        m_jobs.push_back(std::make_unique<PharmacistJob>(robot, m_facts, jobSeed(), m_tray));
        m_jobs.back()->setPause(20ms);
    }
}

void Hospital::laboratory(int desks, int technicians, int reviewers)
{
    const auto hire = [this]<class Work>(const QString &username, std::type_identity<Work>) {
        Robot &robot = add(username);
        m_jobs.push_back(std::make_unique<Work>(robot, m_facts, jobSeed(), m_labTray));
        m_jobs.back()->setPause(20ms);
    };
    for (int i = 0; i < desks; ++i)
        hire(u"front%1"_s.arg(kFirstLabDesk + i), std::type_identity<TestOrderJob>());
    for (int i = 1; i <= technicians; ++i)
        hire(u"tech%1"_s.arg(i), std::type_identity<TechnicianJob>());
    for (int i = 1; i <= reviewers; ++i)
        hire(u"chief%1"_s.arg(i), std::type_identity<ReviewerJob>());
}

void Hospital::work()
{
    for (const auto &job : m_jobs)
        job->start();
}

bool Hospital::rest(std::chrono::milliseconds patience)
{
    for (const auto &job : m_jobs)
        job->stop();
    return eventually(
        [this] {
            return std::ranges::all_of(m_robots, [](const auto &robot) { return robot->pending() == 0; });
        },
        patience);
}

bool Hospital::allLive(std::chrono::milliseconds patience)
{
    return eventually(
        [this] { return std::ranges::all_of(m_robots, [](const auto &robot) { return robot->isLive(); }); },
        patience);
}

void Hospital::dismiss()
{
    m_screens.clear();
    m_jobs.clear();
    m_robots.clear();
}

Screen &Hospital::watch(Robot &robot, Screen::Shape shape)
{
    m_screens.push_back(std::make_unique<Screen>(robot, std::move(shape)));
    return *m_screens.back();
}

// ---- the server ------------------------------------------------------------------------------------------

qint64 Hospital::killAndRestart(const QMap<QString, QString> &environment)
{
    QElapsedTimer clock;
    clock.start();
    m_server->kill();
    m_server->start(environment);
    const bool served = eventually(
        [this] {
            return m_robots.empty() ||
                   std::ranges::any_of(m_robots, [](const auto &robot) { return robot->isLive(); });
        },
        kReadyPatience);
    if (!served)
        throw std::runtime_error("no robot came back after a restart");
    return clock.elapsed();
}

// ---- afterwards ------------------------------------------------------------------------------------------

Findings Hospital::check()
{
    Findings findings;
    if (!rest(kReadyPatience))
        findings += {u"I1"_s, u"%1 outcomes are still unknown"_s.arg(m_history->unresolved())};
    findings += checkScreens();
    const Checker checker(admin(), m_folder + "/data"_L1);
    findings += checker.all(*m_history, m_baseline);
    for (const auto &robot : m_robots)
        if (robot->figures().internalErrors > 0)
            findings += {u"I20"_s, u"robot %1 got %2 INTERNAL errors"_s.arg(robot->number())
                                       .arg(robot->figures().internalErrors)};
    return findings;
}

Findings Hospital::checkSince(const Ulid &since)
{
    Baseline recent = m_baseline;
    recent.since = since;
    return Checker(admin(), {}).told(*m_history, recent);
}

Hospital::PaymentCounts Hospital::countPayments()
{
    const server::ScopedConnection connection(admin());
    const StoredOutcomes stored = readOutcomes(connection.database(), m_baseline);
    PaymentCounts counts;
    for (const HistoryEntry &entry : m_history->entries())
        counts.lost += entry.paid && !stored.paid.contains(entry.operation.value);
    for (const Ulid &operation : stored.paid.uniqueKeys())
        counts.doubled += stored.paid.count(operation) > 1;
    return counts;
}

void Hospital::adoptPaymentsOf(BillId bill)
{
    const QString operation =
        value(u"SELECT operation_id FROM payments WHERE bill_id = '%1'"_s.arg(bill.value.toUuidText()))
            .toString();
    if (const auto id = Ulid::fromUuidText(operation.toLatin1()))
        m_history->adopt(OperationId(*id));
}

Findings Hospital::checkScreens()
{
    Findings findings;
    if (m_screens.empty())
        return findings;
    Robot &truth = add(u"admin"_s);
    eventually([&truth] { return truth.isLive(); }, kProbePatience);
    for (const auto &screen : m_screens) {
        // Two seconds for what is under way, then it must be what a fresh look shows.
        Findings last;
        const bool same = eventually(
            [&] {
                const auto answer = askNow(truth, SubscribeTopic{screen->shape().topic});
                last = answer ? checkScreen(*screen, answer->snapshot)
                              : Findings{{u"I11"_s, screen->shape().topic + " cannot be read"_L1}};
                return last.isEmpty();
            },
            2s);
        if (!same)
            findings += last;
    }
    return findings;
}

Findings Hospital::probe()
{
    Robot &cashier = add(u"cashier2"_s);
    Robot &doctor = add(u"doctor"_s);
    CashierJob paying(cashier, m_facts, m_options.seed);
    DoctorJob calling(doctor, m_facts, m_options.seed, m_facts.doctors.first());
    const auto done = [this](const Robot &robot, QLatin1StringView method) {
        return std::ranges::any_of(m_history->entries(), [&](const HistoryEntry &entry) {
            return entry.robot == robot.number() && entry.method == method &&
                   entry.state == HistoryEntry::State::Ok;
        });
    };
    eventually([&] { return cashier.isLive() && doctor.isLive(); }, kProbePatience);
    paying.start();
    calling.start();
    const bool alive =
        eventually([&] { return done(cashier, TakePayment::kMethod) && done(doctor, CallNext::kMethod); },
                   kProbePatience);
    paying.stop();
    calling.stop();
    eventually([&] { return cashier.pending() == 0 && doctor.pending() == 0; }, kProbePatience);
    return alive ? Findings() : Findings{{u"I19"_s, u"a probe payment and a probe call did not succeed"_s}};
}

} // namespace hms::test
