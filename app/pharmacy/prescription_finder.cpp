// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/prescription_finder.h"

#include "app/pharmacy/open_prescription.h"
#include "app/ui/labels.h"
#include "shared/patients/patients_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::app {

PrescriptionFinder::PrescriptionFinder(ApiClient &api, PharmacyFeed &feed, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_feed(feed)
{
}

bool PrescriptionFinder::find(const ScanCode &code)
{
    m_generation.forget();
    switch (code.kind) {
    case ScanCode::Kind::Visit: {
        const auto visit = Ulid::fromText(code.value);
        if (visit)
            findVisit(VisitId(*visit));
        return visit.has_value();
    }
    case ScanCode::Kind::Patient: findPatientNumber(code.value); return true;
    case ScanCode::Kind::Bill: findBill(GetBill{{}, code.value}); return true;
    case ScanCode::Kind::Receipt: return false;
    case ScanCode::Kind::Prescription: {
        const auto prescription = Ulid::fromText(code.value.section(u'/', 0, 0));
        if (prescription)
            emit named(PrescriptionId(*prescription));
        return prescription.has_value();
    }
    }
    Q_UNREACHABLE();
}

void PrescriptionFinder::findVisit(VisitId visit)
{
    list({.visitId = visit, .patientId = {}, .after = {}, .limit = {}});
}

void PrescriptionFinder::findPatient(PatientId patient)
{
    list({.visitId = {}, .patientId = patient, .after = {}, .limit = {}});
}

void PrescriptionFinder::findBill(BillId bill)
{
    findBill(GetBill{bill, {}});
}

void PrescriptionFinder::findPatientNumber(const QString &number)
{
    for (const PharmacyEntry &entry : m_feed.model()->rows())
        if (entry.patientNumber == number)
            return findPatient(entry.patientId);
    m_api.call(SearchPatients{number, {}}, this,
               m_generation.newest([this, number](const Result<QList<PatientHit>> &answer) {
                   if (!answer)
                       return emit missed(Tone::Bad, message(answer.error()));
                   for (const PatientHit &hit : *answer)
                       if (hit.patientNumber == number)
                           return findPatient(hit.id);
                   emit missed(Tone::Warn,
                               tr("Nobody here has this number. Search the patient by name with F3."));
               }));
}

void PrescriptionFinder::findBill(const GetBill &request)
{
    m_api.call(request, this, m_generation.newest([this](const Result<Bill> &bill) {
        if (!bill)
            emit missed(Tone::Bad, message(bill.error()));
        else if (bill->visitId)
            findVisit(VisitId(*bill->visitId));
        else
            findPatient(bill->patientId);
    }));
}

void PrescriptionFinder::list(const ListPrescriptions &request)
{
    m_api.call(request, this, m_generation.newest([this](const auto &answer) { onListed(answer); }));
}

void PrescriptionFinder::onListed(const Result<QList<Prescription>> &answer)
{
    if (!answer)
        return emit missed(Tone::Bad, message(answer.error()));
    QList<Prescription> prescriptions = *answer;
    if (prescriptions.isEmpty())
        return emit missed(Tone::Warn,
                           tr("The doctor has prescribed nothing here. Ask the patient whether the "
                              "doctor is finished."));
    std::ranges::stable_sort(prescriptions, std::ranges::greater{},
                             [](const Prescription &each) { return OpenPrescription::isOpen(each.status); });
    emit found(prescriptions);
}

} // namespace hms::app
