// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/visits/visits_protocol.h"
#include "tests/load/dice.h"

#include <QList>
#include <QSet>
#include <QUrl>

#include <optional>
#include <vector>

namespace hms::load {

class Conversation;

/// A visit that this run made, and its bill.
struct RunVisit {
    VisitId id;
    BillId bill;
    int patient = 0; ///< Index into Hospital::patients().
    int doctor = 0;  ///< Index into Hospital::doctors().
    VisitStatus status = VisitStatus::Waiting;
    Money due;
    bool payingNow = false; ///< A payment is under way.
};

/// What the run knows of the hospital it works in, and the choices it makes there. Whatever is chosen is
/// taken out until it is given back, so that two workstations never collide by the load tool's own fault.
class Hospital {
public:
    /// Samples up to `sample` patients by their numbers and reads doctors and queues. Throws
    /// std::runtime_error.
    Hospital(Conversation &desk, int sample, Dice &dice);

    [[nodiscard]] const QList<PatientHit> &patients() const { return m_patients; }
    [[nodiscard]] const QList<DoctorRow> &doctors() const { return m_doctors; }
    [[nodiscard]] const RunVisit &visit(int index) const { return m_visits[size_t(index)]; }
    [[nodiscard]] qsizetype visitCount() const { return qsizetype(m_visits.size()); }

    /// A patient who has no open visit to that doctor today.
    struct Arrival {
        int patient = 0;
        int doctor = 0;
    };
    std::optional<Arrival> takeArrival(Dice &dice);
    std::optional<Arrival> takeArrivalTo(int doctor, Dice &dice);
    void checkedIn(const Arrival &arrival, VisitId visit, BillId bill, Money due);

    /// A visit with a legal step left, and the step.
    struct Step {
        int visit = 0;
        VisitStatus to = VisitStatus::Called;
    };
    std::optional<Step> takeStep(Dice &dice);
    void stepped(const Step &step);

    /// A visit whose patient came to sit with the doctor and got no prescription yet.
    std::optional<int> takeConsulted(Dice &dice) { return dice.takeFrom(m_consulted); }

    /// A visit that no test was ordered for.
    std::optional<int> takeUntested(Dice &dice) { return dice.takeFrom(m_untested); }

    /// A visit whose bill is to be paid.
    std::optional<int> takeUnpaid(Dice &dice);
    void paid(int visit);

    std::optional<int> anyVisit(Dice &dice) const;

private:
    using Pair = std::pair<int, int>; ///< Patient and doctor.
    void samplePatients(Conversation &desk, int sample, Dice &dice);
    void readQueues(Conversation &desk);

    QList<PatientHit> m_patients;
    QList<DoctorRow> m_doctors;
    QSet<Pair> m_open;
    std::vector<RunVisit> m_visits;
    std::vector<int> m_steppable; ///< Visits with a step left that nobody is taking.
    std::vector<int> m_consulted;
    std::vector<int> m_untested;
    std::vector<int> m_unpaid; ///< Visits whose bill nobody is paying.
};

} // namespace hms::load
