// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "tests/faults/history.h"
#include "tests/faults/screen.h"

#include <QList>
#include <QString>

namespace hms::test {

/// One breach: which invariant, and what broke it.
struct Finding {
    QString invariant; ///< "I1" to "I21".
    QString what;
};
using Findings = QList<Finding>;

/// What was in the database before the first robot came.
struct Baseline {
    qint64 paymentsWithoutOperation = 0;
    Ulid since; ///< Operations with older ids are not looked at.
};

/// Joins what the robots were told with what the database holds, and asks the database whether it agrees with
/// itself. Run it when faults have ended and no outcome is unknown any more.
class Checker {
public:
    /// `admin` may read everything; `dataFolder` keeps the audit's anchors, empty when there are none.
    Checker(server::ConnectionSettings admin, QString dataFolder);

    [[nodiscard]] Baseline baseline() const;
    /// Everything below.
    [[nodiscard]] Findings all(const History &history, const Baseline &baseline) const;

    /// I2 to I8, I17, I21: the rows among themselves.
    [[nodiscard]] Findings rows() const;
    /// I1, I3, I5 to I7, I10, I20, I21: the rows against what clients were told.
    [[nodiscard]] Findings told(const History &history, const Baseline &baseline) const;
    /// I9.
    [[nodiscard]] Findings auditChain() const;
    /// I18.
    [[nodiscard]] Findings schema() const;

private:
    server::ConnectionSettings m_admin;
    QString m_dataFolder;
};

/// I11: what a workstation shows against what the server says now.
Findings checkScreen(const Screen &screen, const QJsonValue &snapshot);
/// I20: nothing in an error that is only the server's business.
Findings checkErrorTexts(const History &history);

QString toText(const Findings &findings);

} // namespace hms::test
