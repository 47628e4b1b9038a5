// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/access/password_hasher.h"
#include "server/db/connection_settings.h"
#include "server/db/transaction.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSqlQuery>

#include <functional>

namespace hms::server {

/// How large an invented hospital is to be.
struct HospitalSize {
    int patients = 0;
    int days = 0; ///< With visits, the last one being today.
    int visitsPerDay = 0;
    qint64 seed = 1;

    /// Why no hospital can have this size; empty when it can.
    [[nodiscard]] QString problem() const;
};

/// Fills an empty hospital with years of believable work by a few large statements in one transaction: people
/// and families in three scripts, staff that can log in (password "demo-" and the user name), visits, bills,
/// payments by shift, refunds, ledger, numbers and audit log, what doctors wrote and the pharmacy gave out,
/// its stock, what the laboratory found and reported, and today's waiting room and worklists. The same size,
/// seed and instant make the same rows. Shapes are what the desks' own requests write; see scale/*.sql.
class ScaledHospital {
public:
    using Progress = std::function<void(const QString &what)>;

    /// `owner` owns the schema.
    ScaledHospital(const ConnectionSettings &owner, PasswordHasher &hasher, Progress progress);

    /// True when nobody has worked here yet.
    bool isEmpty();
    /// Throws std::runtime_error; then the hospital is as empty as before.
    void fill(const HospitalSize &size, const QDateTime &now);

private:
    /// A temporary table with these rows.
    void makeTable(QLatin1StringView name, QLatin1StringView columns, const QJsonArray &rows);
    void makeStaff();
    void makeNames();
    void makeTests();
    void makeDays(const HospitalSize &size);
    void makeReceiptCodes();
    void makeReports(const HospitalSize &size);
    void makeReportCodes();
    /// Runs `work` for some days at a time, which table "part" tells.
    void eachPart(const HospitalSize &size, const std::function<void()> &work);
    /// Of each paper that the question names, first by its id: its code, from the row and the hospital's key.
    void makeCodes(const QString &question,
                   const std::function<QString(const QString &keyHex, const QSqlQuery &paper)> &codeOf);
    void makeShiftReports(Transaction &tx);
    void sealAuditLog();
    void sumDays(const QDateTime &now);
    [[nodiscard]] const QSqlDatabase &database() { return m_connection.database(); }

    ConnectionSettings m_owner;
    WorkerConnection m_connection;
    PasswordHasher &m_hasher;
    Progress m_progress;
};

} // namespace hms::server
