// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/sweeper.h"

#include "server/events/event_hub.h"
#include "shared/core/ulid.h"

#include <QLoggingCategory>
#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcEvents, "hms.events", QtInfoMsg)

constexpr auto kChannel = "hms_topics"_L1;
constexpr int kPruneEverySweeps = 60;
constexpr int kAnsweringMs = 5 * Sweeper::kPeriodMs;

} // namespace

/// The sweeper's part on its own thread, which may wait for the database.
class SweepWorker : public QObject {
    Q_OBJECT

public:
    SweepWorker(WorkerConnection::Open open, SessionKeeper keeper)
        : m_sender(Ulid::make().toText())
        , m_reads(u"sweep-"_s + m_sender, open)
        , m_notices(u"notices-"_s + m_sender, std::move(open))
        , m_keeper(std::move(keeper))
    {
    }

    void sweep(const QHash<QString, qint64> &known)
    {
        const bool done = guarded("sweep", [&] {
            listen();
            m_reads.ensureOpen();
            lookAtDay();
            Transaction tx(m_reads, Transaction::Kind::Read);
            emit swept(events::movedTopics(tx, known));
            if (++m_sweeps % kPruneEverySweeps == 0)
                events::pruneChanges(tx);
        });
        if (!done)
            emit failed();
    }

    void announce()
    {
        guarded("announce", [&] {
            m_reads.ensureOpen();
            Transaction tx(m_reads, Transaction::Kind::Read);
            events::notifyOthers(tx, m_sender);
        });
    }

    /// Goes on until it is known: without the database nothing is served or published meanwhile.
    void reload(const QList<SessionId> &sessions)
    {
        const bool done = guarded("reload", [&] {
            m_reads.ensureOpen();
            emit callersLoaded(m_keeper.reload(m_reads, sessions));
        });
        if (!done)
            QTimer::singleShot(Sweeper::kPeriodMs, this, [this, sessions] { reload(sessions); });
    }

    void touch(const QList<SessionId> &sessions)
    {
        guarded("touch", [&] {
            m_reads.ensureOpen();
            m_keeper.touch(m_reads, sessions);
        });
    }

signals:
    void swept(const QList<events::MovedTopic> &moved);
    void failed();
    void callersLoaded(const Callers &callers);
    void poked(); ///< Another server published something.

private:
    template <class Work>
    bool guarded(const char *what, Work work)
    {
        try {
            work();
            return true;
        } catch (const DbError &e) {
            qCWarning(lcEvents) << what << "failed" << e.statement() << e.sqlState();
            m_reads.close();
            if (!m_notices.database().isOpen())
                m_notices.close();
            return false;
        }
    }

    /// A lost connection forgets its LISTEN, and QPSQL says nothing.
    void listen()
    {
        if (m_notices.database().isOpen())
            return;
        m_notices.ensureOpen();
        QSqlDriver *driver = m_notices.database().driver();
        connect(driver, &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                    if (payload.toString() != m_sender)
                        emit poked();
                });
        if (!driver->subscribeToNotification(kChannel))
            qCWarning(lcEvents) << "cannot listen; changes of other servers come with the sweep only";
    }

    void lookAtDay()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Transaction look(m_reads, Transaction::Kind::Read);
        const QDate day = events::businessDate(look, now);
        if (day == m_day)
            return;
        Transaction change(m_reads, Transaction::Kind::Write);
        events::announceDay(change, now);
        change.commit();
        m_day = day;
    }

    const QString m_sender; ///< Marks our own notifications.
    WorkerConnection m_reads;
    WorkerConnection
        m_notices; ///< LISTEN and nothing else: only an idle connection hands on at once what it hears.
    SessionKeeper m_keeper;
    QDate m_day;
    int m_sweeps = 0;
};

Sweeper::Sweeper(EventHub &hub, WorkerConnection::Open open, SessionKeeper keeper, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_worker(new SweepWorker(std::move(open), std::move(keeper)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SweepWorker::swept, this, &Sweeper::onSwept);
    connect(m_worker, &SweepWorker::failed, this, &Sweeper::onFinished);
    connect(m_worker, &SweepWorker::callersLoaded, this, &Sweeper::callersLoaded);
    connect(m_worker, &SweepWorker::poked, this, &Sweeper::sweep);
    connect(&hub, &EventHub::gapFound, this, &Sweeper::sweep);

    m_period.setInterval(kPeriodMs);
    connect(&m_period, &QTimer::timeout, this, &Sweeper::sweep);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(kAnnounceMs);
    connect(&m_announceTimer, &QTimer::timeout, m_worker, &SweepWorker::announce);

    m_thread.setObjectName(u"sweeper"_s);
    m_thread.start();
    m_period.start();
    sweep();
}

Sweeper::~Sweeper()
{
    m_thread.quit();
    m_thread.wait();
}

void Sweeper::sweep()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    QHash<QString, qint64> known = m_hub.revisions();
    known.insert(Changes::accessTopic(), m_accessRevision);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, known] { worker->sweep(known); });
}

void Sweeper::announce()
{
    if (!m_announceTimer.isActive())
        m_announceTimer.start();
}

void Sweeper::noteAccess(qint64 revision)
{
    if (revision == m_accessRevision)
        return;
    m_accessRevision = revision;
    emit accessMoved();
}

void Sweeper::reloadCallers(const QList<SessionId> &sessions)
{
    if (!sessions.isEmpty())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, sessions] { worker->reload(sessions); });
}

void Sweeper::touchSessions(const QList<SessionId> &sessions)
{
    if (!sessions.isEmpty())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, sessions] { worker->touch(sessions); });
}

bool Sweeper::isDatabaseAnswering() const
{
    return m_answered.isValid() && m_answered.elapsed() < kAnsweringMs;
}

void Sweeper::onSwept(const QList<events::MovedTopic> &moved)
{
    m_answered.start();
    for (const events::MovedTopic &topic : moved) {
        if (topic.topic == Changes::accessTopic()) {
            noteAccess(topic.revision);
            continue;
        }
        for (const PublishedChange &change : topic.changes)
            m_hub.publish(change);
        // What is not kept any more cannot be replayed; nor can what a restored backup does not have.
        const qint64 published = m_hub.revisions().value(topic.topic, topic.revision);
        if (published < topic.revision || topic.revision < topic.known)
            m_hub.resync(topic.topic, topic.revision);
    }
    onFinished();
}

void Sweeper::onFinished()
{
    m_busy = false;
    if (std::exchange(m_again, false))
        sweep();
}

} // namespace hms::server

#include "sweeper.moc"
