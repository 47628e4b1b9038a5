// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/pharmacy_model.h"

#include "app/ui/format.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongWaitMinutes = 15;
constexpr int kTooLongMinutes = 30;

std::tuple<int, QDateTime, Ulid> rank(const PharmacyEntry &entry)
{
    if (entry.status != PrescriptionStatus::Waiting)
        return {2, entry.createdAt, entry.prescriptionId.value};
    return entry.calledAt ? std::tuple(0, *entry.calledAt, entry.prescriptionId.value)
                          : std::tuple(1, entry.createdAt, entry.prescriptionId.value);
}

Tone waitTone(int minutes)
{
    if (minutes < kLongWaitMinutes)
        return Tone::Info;
    return minutes < kTooLongMinutes ? Tone::Warn : Tone::Bad;
}

} // namespace

PharmacyModel::PharmacyModel(QObject *parent)
    : RowTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    setKey([](const PharmacyEntry &entry) { return entry.prescriptionId.toText(); });
    setOrder([](const PharmacyEntry &a, const PharmacyEntry &b) { return rank(a) < rank(b); });
    const auto waited = [this](const PharmacyEntry &e) { return waitedMinutes(e, m_now); };
    const auto state = [this](const PharmacyEntry &e) { return statusLook(e, m_now); };
    setColumns({
        {.title = tr("No."),
         .text = [](const PharmacyEntry &e) { return format().serial(e.serialNumber); },
         .align = kNumberAligned,
         .sortKey = [](const PharmacyEntry &e) { return e.serialNumber; },
         .strong = true},
        {.title = tr("Patient"),
         .text = [](const PharmacyEntry &e) { return e.patientName; },
         .tip =
             [](const PharmacyEntry &e) {
                 return u"%1\n%2\n%3"_s.arg(e.patientNumber, e.doctorName,
                                            tr("%n medicine(s)", nullptr, e.lines));
             },
         .strong = true,
         .stretch = true},
        {.title = tr("Status"),
         .text = [state](const PharmacyEntry &e) { return state(e).word; },
         .sortKey = waited,
         .badge = state},
    });
}

StatusLook PharmacyModel::statusLook(const PharmacyEntry &entry, const QDateTime &now)
{
    if (entry.status != PrescriptionStatus::Waiting)
        return look(entry.status);
    if (entry.calledAt)
        return look(VisitStatus::Called);
    const int minutes = waitedMinutes(entry, now);
    return {tr("Waiting %1", "duration").arg(format().minutes(minutes)), Icon::Clock, waitTone(minutes)};
}

int PharmacyModel::waitedMinutes(const PharmacyEntry &entry, const QDateTime &now)
{
    return int(qMax<qint64>(0, entry.createdAt.secsTo(now) / 60));
}

bool PharmacyModel::isWaiting(const PharmacyEntry &entry)
{
    return entry.status == PrescriptionStatus::Waiting && !entry.calledAt;
}

void PharmacyModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace hms::app
