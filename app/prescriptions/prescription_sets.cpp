// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/prescription_sets.h"

#include <algorithm>

namespace hms::app {

namespace {

constexpr int kLookedBack = 5; ///< Prescriptions, among them this visit's and cancelled ones.

} // namespace

PrescriptionSets::PrescriptionSets(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void PrescriptionSets::load()
{
    m_api.call(ListPrescriptionSets{}, this,
               m_lists.newest([this](const Result<QList<PrescriptionSet>> &answer) {
                   if (!answer)
                       return; // Writing goes on without them.
                   m_sets = *answer;
                   emit changed();
               }));
}

void PrescriptionSets::setPatient(PatientId patient, VisitId visit)
{
    m_last.reset();
    m_lasts.forget();
    emit changed();
    if (!patient.isValid())
        return;
    m_api.call(ListPrescriptions{{}, patient, {}, kLookedBack}, this,
               m_lasts.newest([this, visit](const Result<QList<Prescription>> &answer) {
                   if (!answer)
                       return;
                   const auto last = std::ranges::find_if(*answer, [visit](const Prescription &p) {
                       return p.visitId != visit && p.status != PrescriptionStatus::Cancelled;
                   });
                   if (last == answer->end())
                       return;
                   m_last = *last;
                   emit changed();
               }));
}

QList<DraftLine> PrescriptionSets::linesOf(const PrescriptionSet &set) const
{
    QList<DraftLine> out;
    for (const PrescriptionSet::Item &item : set.items) {
        DraftLine line;
        line.line = item;
        line.medicineName = item.medicineName;
        out.append(line);
    }
    return out;
}

QList<DraftLine> PrescriptionSets::linesOfLast() const
{
    QList<DraftLine> out;
    if (!m_last)
        return out;
    for (const PrescriptionItem &item : m_last->items) {
        DraftLine line;
        line.line = {item.medicineId, item.instructionId, item.durationDays, item.quantity, item.notes};
        line.medicineName = item.medicineName;
        line.genericName = item.genericName;
        line.quantityCopied = true;
        out.append(line);
    }
    return out;
}

void PrescriptionSets::save(const QString &name, const QList<DraftLine> &lines,
                            const std::optional<PrescriptionSet> &replaced)
{
    SavePrescriptionSet request;
    request.name = name;
    for (const DraftLine &line : lines) {
        request.items.append(line.line);
        if (line.quantityCopied)
            request.items.last().quantity.reset();
    }
    if (replaced) {
        request.id = replaced->id;
        request.rowVersion = replaced->rowVersion;
    }
    send(request);
}

void PrescriptionSets::send(const SavePrescriptionSet &request)
{
    if (m_busy)
        return;
    setBusy(true);
    m_api.command(request, this, [this](const Result<PrescriptionSet> &answer) {
        setBusy(false);
        if (answer) {
            put(*answer);
            emit saved(*answer);
            emit done(tr("The set “%1” is saved.").arg(answer->name), {});
            return;
        }
        const auto current =
            answer.error().code == ErrorCode::Conflict
                ? decodeAnswer<PrescriptionSet>(answer.error().data.value(QLatin1String("current")))
                : Result<PrescriptionSet>(answer.error());
        if (current)
            emit nameTaken(*current);
        else
            emit failed(answer.error());
    });
}

void PrescriptionSets::remove(const PrescriptionSet &set)
{
    if (m_busy)
        return;
    setBusy(true);
    m_api.command(RemovePrescriptionSet{set.id}, this, [this, set](const Result<Empty> &answer) {
        setBusy(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_sets.removeIf([&](const PrescriptionSet &other) { return other.id == set.id; });
        emit changed();
        emit done(tr("The set “%1” is removed.").arg(set.name), [this, set] {
            SavePrescriptionSet again;
            again.name = set.name;
            for (const PrescriptionSet::Item &item : set.items)
                again.items.append(item);
            send(again);
        });
    });
}

void PrescriptionSets::put(const PrescriptionSet &set)
{
    m_sets.removeIf([&](const PrescriptionSet &other) { return other.id == set.id; });
    m_sets.append(set);
    std::ranges::sort(m_sets, {}, [](const PrescriptionSet &s) { return s.name.toCaseFolded(); });
    emit changed();
}

void PrescriptionSets::setBusy(bool busy)
{
    m_busy = busy;
    emit changed();
}

} // namespace hms::app
