// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/checker.h"
#include "tests/faults/fault_proxy.h"
#include "tests/faults/lab_staff.h"
#include "tests/faults/owned_server.h"
#include "tests/faults/pharmacy_staff.h"
#include "tests/faults/staff.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace hms::test {

/// A demo hospital under test: a server of ours, a bad network in front of it, robots at work in it and the
/// history of what they were told.
class Hospital {
public:
    struct Options {
        QString program;
        QString killable; ///< The same with kill points.
        QString desk;     ///< A workstation's core that a test kills.
        QString root;     ///< Folder in which its own is made; on a disk when figures matter.
        quint64 seed = 1;
        int people = 80;                    ///< Users "cash1".., "front1".., "pharm1".., "tech1".. and
                                            ///< "chief1".., each.
        std::optional<QString> folder = {}; ///< Its own folder, instead of a temporary one under `root`.
    };
    explicit Hospital(const Options &options);
    Q_DISABLE_COPY_MOVE(Hospital)

    OwnedServer &server() { return *m_server; }
    FaultProxy &proxy() { return m_proxy; }
    History &history() { return *m_history; }
    [[nodiscard]] const HospitalFacts &facts() const { return m_facts; }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Of its server; for another one beside it.
    [[nodiscard]] OwnedServer::Options serverOptions() const;
    /// Of a hospital in `folder`, which holds a copy of this one's data.
    [[nodiscard]] Options onCopy(const QString &folder) const;

    // ---- people ----

    /// A robot of that user, on its way to being live. Through the proxy unless `url` says otherwise.
    Robot &add(const QString &username, const QUrl &url = {});
    /// Of robots that are added from now on.
    void setTimings(const Robot::Timings &timings) { m_timings = timings; }
    /// Cashiers, receptionists and a doctor each for `doctors` queues, with their jobs.
    void staff(int cashiers, int receptions, int doctors);
    /// Doctors who prescribe, other ones than those of staff(), and pharmacists who give it out.
    void pharmacy(int doctors, int pharmacists);
    /// Who orders tests at the desk, technicians, and managers who review and release.
    void laboratory(int desks, int technicians, int reviewers);
    [[nodiscard]] std::vector<std::unique_ptr<Robot>> &robots() { return m_robots; }
    [[nodiscard]] std::vector<std::unique_ptr<Job>> &jobs() { return m_jobs; }
    void work();
    /// No new commands; false when one under way has no known outcome after `patience`.
    bool rest(std::chrono::milliseconds patience);
    bool allLive(std::chrono::milliseconds patience);
    /// All go home.
    void dismiss();
    static QString passwordOf(const QString &username);

    // ---- the server ----

    /// SIGKILL and start; the milliseconds until a robot's request was answered again.
    qint64 killAndRestart(const QMap<QString, QString> &environment = {});
    /// As the superuser.
    QVariant value(const QString &sql) const;
    void exec(const QString &sql) const;
    [[nodiscard]] server::ConnectionSettings admin() const;

    /// Every invariant, the screens too. Faults have ended.
    Findings check();
    /// Without the audit chain and for the operations from `since` on.
    Findings checkSince(const Ulid &since);
    struct PaymentCounts {
        qint64 lost = 0;    ///< A client was told "paid", and nothing is there.
        qint64 doubled = 0; ///< One operation, more than one payment.
    };
    PaymentCounts countPayments();
    /// Payments of a workstation that keeps no history with us.
    void adoptPaymentsOf(BillId bill);
    /// I19: a payment and a "call next" within ten seconds.
    Findings probe();
    Screen &watch(Robot &robot, Screen::Shape shape);

private:
    void addPeople(int people);
    void learnFacts();
    void learnTests();
    [[nodiscard]] quint64 jobSeed() const { return m_options.seed * 100'000 + quint64(m_robotNumber); }
    Findings checkScreens();

    const Options m_options;
    QTemporaryDir m_temporary;
    QString m_folder;
    std::unique_ptr<OwnedServer> m_server;
    FaultProxy m_proxy;
    std::unique_ptr<History> m_history;
    HospitalFacts m_facts;
    Baseline m_baseline;
    int m_robotNumber = 0;
    Robot::Timings m_timings;
    PharmacyTray m_tray;
    LabTray m_labTray;
    std::vector<std::unique_ptr<Robot>> m_robots;
    std::vector<std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Screen>> m_screens;
};

} // namespace hms::test
