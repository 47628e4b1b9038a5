// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/hospital.h"

#include "shared/patients/patients_protocol.h"
#include "tests/load/conversation.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

constexpr int kYearsBack = 12;

QString numberOf(int year, int sequence)
{
    return u"P-%1-%2"_s.arg(year).arg(sequence, 4, 10, QLatin1Char('0'));
}

std::optional<PatientHit> byNumber(Conversation &desk, const QString &number)
{
    SearchPatients search;
    search.text = number;
    search.limit = 1;
    const auto hits = desk.ask(search);
    const bool found = !hits.isEmpty() && hits[0].patientNumber == number;
    return found ? std::optional(hits[0]) : std::nullopt;
}

/// The last patient number of a year; 0 without any. Merged records leave gaps, so it may be too low.
int lastNumber(Conversation &desk, int year)
{
    int known = 0;
    int beyond = 1;
    while (byNumber(desk, numberOf(year, beyond))) {
        known = beyond;
        beyond *= 2;
    }
    while (beyond - known > 1) {
        const int middle = known + (beyond - known) / 2;
        (byNumber(desk, numberOf(year, middle)) ? known : beyond) = middle;
    }
    return known;
}

std::optional<VisitStatus> nextStep(VisitStatus from)
{
    switch (from) {
    case VisitStatus::Waiting: return VisitStatus::Called;
    case VisitStatus::Called: return VisitStatus::InConsultation;
    case VisitStatus::InConsultation: return VisitStatus::Completed;
    default: return std::nullopt;
    }
}

} // namespace

Hospital::Hospital(Conversation &desk, int sample, Dice &dice)
{
    for (const DoctorRow &doctor : desk.ask(ListDoctors{}))
        if (doctor.consultationFee)
            m_doctors.append(doctor);
    samplePatients(desk, sample, dice);
    if (m_patients.isEmpty() || m_doctors.isEmpty())
        throw std::runtime_error("the hospital has no patients or no doctors with a fee");
    readQueues(desk);
}

void Hospital::samplePatients(Conversation &desk, int sample, Dice &dice)
{
    std::vector<std::pair<int, int>> numbers; // Year and last number.
    qint64 all = 0;
    const int thisYear = QDate::currentDate().year();
    for (int year = thisYear; year > thisYear - kYearsBack; --year)
        if (const int last = lastNumber(desk, year); last > 0) {
            numbers.emplace_back(year, last);
            all += last;
        }
    for (const auto &[year, last] : numbers) {
        const int wanted = all <= sample ? last : int(qint64(sample) * last / all);
        QSet<int> drawn;
        for (int i = 0; i < wanted; ++i) {
            const int number = wanted == last ? i + 1 : dice.between(1, last);
            if (drawn.contains(number))
                continue;
            drawn.insert(number);
            if (const auto patient = byNumber(desk, numberOf(year, number)))
                m_patients.append(*patient);
        }
    }
}

void Hospital::readQueues(Conversation &desk)
{
    QHash<PatientId, int> known;
    for (int i = 0; i < m_patients.size(); ++i)
        known.insert(m_patients[i].id, i);
    for (int d = 0; d < m_doctors.size(); ++d)
        for (const QueueEntry &entry : desk.ask(GetQueue{m_doctors[d].id, {}}).entries)
            if (const auto patient = known.constFind(entry.patientId); patient != known.constEnd())
                m_open.insert({*patient, d});
}

// ---- arrivals --------------------------------------------------------------------------------------------

std::optional<Hospital::Arrival> Hospital::takeArrival(Dice &dice)
{
    return takeArrivalTo(dice.below(m_doctors.size()), dice);
}

std::optional<Hospital::Arrival> Hospital::takeArrivalTo(int doctor, Dice &dice)
{
    constexpr int kTries = 200; // Only a hospital full of open visits needs more.
    for (int i = 0; i < kTries; ++i) {
        const Pair pair{dice.below(m_patients.size()), doctor};
        if (m_open.contains(pair))
            continue;
        m_open.insert(pair);
        return Arrival{pair.first, pair.second};
    }
    return std::nullopt;
}

void Hospital::checkedIn(const Arrival &arrival, VisitId visit, BillId bill, Money due)
{
    const int index = int(m_visits.size());
    m_visits.push_back({visit, bill, arrival.patient, arrival.doctor, VisitStatus::Waiting, due, false});
    m_steppable.push_back(index);
    m_unpaid.push_back(index);
    m_untested.push_back(index);
}

// ---- the way of a visit ----------------------------------------------------------------------------------

std::optional<Hospital::Step> Hospital::takeStep(Dice &dice)
{
    const auto visit = dice.takeFrom(m_steppable);
    if (!visit)
        return std::nullopt;
    return Step{*visit, *nextStep(m_visits[size_t(*visit)].status)};
}

void Hospital::stepped(const Step &step)
{
    RunVisit &visit = m_visits[size_t(step.visit)];
    visit.status = step.to;
    if (step.to == VisitStatus::InConsultation)
        m_consulted.push_back(step.visit);
    if (nextStep(step.to))
        m_steppable.push_back(step.visit);
    else
        m_open.remove({visit.patient, visit.doctor});
}

// ---- bills -----------------------------------------------------------------------------------------------

std::optional<int> Hospital::takeUnpaid(Dice &dice)
{
    const auto visit = dice.takeFrom(m_unpaid);
    if (visit)
        m_visits[size_t(*visit)].payingNow = true;
    return visit;
}

void Hospital::paid(int visit)
{
    RunVisit &paid = m_visits[size_t(visit)];
    paid.payingNow = false;
    paid.due = Money(0);
}

std::optional<int> Hospital::anyVisit(Dice &dice) const
{
    if (m_visits.empty())
        return std::nullopt;
    return dice.below(visitCount());
}

} // namespace hms::load
