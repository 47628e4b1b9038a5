// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/lab_operations.h"
#include "tests/load/pharmacy.h"

namespace hms::load {

/// Chooses what a workstation does next and judges what it got. A receptionist, a doctor, a cashier, a
/// pharmacist and a technician in one: every workstation does the whole mix.
class Workload {
public:
    /// `pharmacy` may be null when the mix does not prescribe, `laboratory` when it orders no tests.
    Workload(Hospital &hospital, Pharmacy *pharmacy, Laboratory *laboratory, const Mix &mix, quint64 seed,
             bool strict);

    /// For a workstation of that user, by number: nobody reviews what he entered himself.
    Operation next(int user);
    Operation next(Method method, int user);
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
    Laboratory *m_laboratory;
    Mix m_mix;
    Dice m_dice;
    QList<Operation> m_warned; ///< Prescriptions to be written again.
    bool m_strict = false;
    qint64 m_queueReads = 0;
    qint64 m_queueRows = 0;
    qint64 m_queuesCounted = 0;
};

} // namespace hms::load
