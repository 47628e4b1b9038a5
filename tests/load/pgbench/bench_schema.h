// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"

#include <QDate>

namespace hms::load {

inline constexpr int kSearches = 2'000; ///< Texts of each kind.
inline constexpr int kFirstVisits =
    1'000; ///< Checked in before a run, so that payments and steps find visits.

struct BenchSizes {
    int doctors = 0;
    int desks = 0; ///< Users with an open drawer.
};

/// Makes schema bench in the hospital's own database: the values that pgbench's scripts ask for, drawn from
/// its patients, doctors and the users that hms-load left with open drawers. Throws std::runtime_error.
BenchSizes makeBenchSchema(const server::ConnectionSettings &owner, quint64 seed);

/// The parameters (:words), (:latin) and (:skeletons) of a search by name, as the server makes them.
struct NameSearch {
    QString words;
    QString latin;
    QString skeletons;
};
NameSearch nameSearch(const QString &typed);
/// Those of a search by number or phone; `region` is the hospital's.
struct NumberSearch {
    QString number;
    QString digits; ///< Empty when letters were typed.
    QString prefix;
};
NumberSearch numberSearch(const QString &typed, const QDate &today, const QString &region);

} // namespace hms::load
