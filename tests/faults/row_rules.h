// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hms::test {

/// Something that is true of the rows of any hospital.
struct RowRule {
    QString invariant;
    QString name;     ///< A sentence.
    QString breaches; ///< SQL; one row for each breach, the first column says which.
};

/// The rules of money that the database tests check, those of "hmsd verify", and those of faults.
const QList<RowRule> &rowRules();

} // namespace hms::test
