// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/scaled_hospital.h"
#include "tests/support/test_server.h"

namespace hms::test {

// A day late in the year's first week, so that the invented days lie in two years.
inline const QDateTime kFilledAt(QDate(2026, 1, 6), QTime(6, 30), Qt::UTC);
inline constexpr server::HospitalSize kSmallHospital{
    .patients = 300, .days = 10, .visitsPerDay = 40, .seed = 7};

/// A server whose hospital was invented.
struct Filled {
    TestServer server;

    explicit Filled(const server::HospitalSize &size = kSmallHospital, const QDateTime &now = kFilledAt);

    QStringList column(const QString &sql);
    /// Table by table, without what no seed decides: salted hashes, and ids of migrations and catalogues.
    QStringList digests();
    /// All that is true of every hospital.
    void checkInvariants();
};

} // namespace hms::test
