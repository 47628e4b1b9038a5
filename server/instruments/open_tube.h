// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/orders/visit_tests.h"
#include "server/results/entry_store.h"
#include "server/results/result_store.h"

namespace hms::server::instruments {

/// A test that is measured in a tube, with the draft that there is or may be. Under the locks of its visit.
struct TubeTest {
    orders::OrderState order;
    QString testCode;
    results::EntryFacts facts;
    std::optional<results::ResultState> stored; ///< Perhaps of a sample that was no good.
    bool goesOn = false;                        ///< The stored one is this tube's.
    QJsonObject data;                           ///< Of the draft, and what was placed in it since.
    QString instrument;                         ///< That the last value placed is of; empty: none was.
    TestResultId resultId;

    [[nodiscard]] bool isOpen() const { return order.status == TestOrderStatus::Collected; }
};

/// A tube whose visit is locked. Its tests are read once, when the first value of it comes.
struct OpenTube {
    orders::Tube tube;
    std::optional<PatientId> patient;
    QList<TubeTest> tests;
};

/// Locks the visits of these samples, each with its tests and tubes, in one order, and reads the tubes that
/// there are, by number in capitals.
QHash<QString, OpenTube> openTubes(Context &ctx, const QStringList &sampleNumbers);

/// Whether a patient of that number is somebody else.
bool isOtherPatient(Transaction &tx, const QString &patientNumber, PatientId patient);

/// Writes the drafts that values were placed in, as the caller, and tells the labs.
void writeDrafts(Context &ctx, const QHash<QString, OpenTube> &tubes);

std::span<const Statement> tubeStatements();

} // namespace hms::server::instruments
