// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/hospital.h"
#include "tests/load/pharmacy.h"

#include <QJsonObject>

#include <array>

namespace hms::load {

/// What workstations do. The order is that of reports.
enum class Method { Search, Queue, CheckIn, SetStatus, Pay, Bill, Prescribe, Reserve, Dispense };
inline constexpr int kMethods = 9;
QLatin1StringView methodName(Method method);

/// Shares of the methods in percent.
using Mix = std::array<int, kMethods>;
/// "full": the day of a hospital; "clinic": the same with the consulting room and the pharmacy; "queue":
/// reads of doctors' queues; "checkIn": arrivals alone.
std::optional<Mix> mixNamed(const QString &name);
bool prescribes(const Mix &mix);

/// One request of a workstation with what its answer must say.
struct Operation {
    Method method = Method::Search;
    QJsonObject params;
    QString expected; ///< An id that the answer must hold; empty: any answer that is not empty.
    Hospital::Arrival arrival;
    Hospital::Step step;
    int visit = -1;
    int prescription = -1;
    Money amount;
};

/// Chooses what a workstation does next and judges what it got. A receptionist, a doctor, a cashier and a
/// pharmacist in one: every workstation does the whole mix.
class Workload {
public:
    /// `pharmacy` may be null when the mix does not prescribe.
    Workload(Hospital &hospital, Pharmacy *pharmacy, const Mix &mix, quint64 seed, bool strict);

    Operation next();
    Operation next(Method method);
    /// Takes note of a result. Empty when it is right, else what is wrong with it.
    QString take(const Operation &operation, QStringView result);
    /// A prescription that the server warns of is a right answer too; the doctor writes it again with
    /// reasons. False for any other refusal.
    bool takeWarnings(const Operation &operation, const Error &refusal);
    /// Rows in the queues read, for the report: the length decides what a queue costs.
    [[nodiscard]] double averageQueueRows() const;

private:
    Operation search();
    Operation queue();
    std::optional<Operation> checkIn();
    std::optional<Operation> setStatus();
    std::optional<Operation> pay();
    std::optional<Operation> bill();
    std::optional<Operation> prescribe();
    std::optional<Operation> reserve();
    std::optional<Operation> dispense();
    QString judge(const Operation &operation, QStringView result);
    QString takeCheckIn(const Operation &operation, QStringView result);
    QString takePrescription(const Operation &operation, QStringView result);
    QString takeCart(const Operation &operation, QStringView result);

    Hospital &m_hospital;
    Pharmacy *m_pharmacy;
    Mix m_mix;
    Dice m_dice;
    QList<Operation> m_warned; ///< Prescriptions to be written again.
    bool m_strict = false;
    qint64 m_queueReads = 0;
    qint64 m_queueRows = 0;
    qint64 m_queuesCounted = 0;
};

} // namespace hms::load
