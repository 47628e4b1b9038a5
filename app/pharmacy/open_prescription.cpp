// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/open_prescription.h"

namespace hms::app {

OpenPrescription::OpenPrescription(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void OpenPrescription::open(PrescriptionId prescription)
{
    if (!is(prescription)) {
        m_prescription.reset();
        m_id = prescription;
    }
    reload();
}

void OpenPrescription::close()
{
    m_generation.forget();
    m_prescription.reset();
    m_id = {};
    m_loading = false;
    emit changed();
}

void OpenPrescription::reload()
{
    if (!m_id.isValid())
        return;
    m_loading = true;
    emit changed();
    m_api.call(GetPrescription{m_id}, this,
               m_generation.newest([this](const auto &answer) { onAnswer(answer); }));
}

void OpenPrescription::onAnswer(const Result<Prescription> &answer)
{
    m_loading = false;
    if (!answer) {
        emit changed();
        emit failed(answer.error());
        return;
    }
    const bool first = !m_prescription;
    show(*answer);
    emit changed(); // Also when the answer was older: it is no longer loading.
    if (first)
        emit opened();
}

void OpenPrescription::show(const Prescription &prescription)
{
    if (!is(prescription.id) || (m_prescription && prescription.rowVersion < m_prescription->rowVersion))
        return;
    m_prescription = prescription;
    emit changed();
}

void OpenPrescription::onNews(PrescriptionId prescription, int rowVersion)
{
    if (is(prescription) && m_prescription && rowVersion > m_prescription->rowVersion)
        reload();
}

void OpenPrescription::onGone(PrescriptionId prescription)
{
    if (is(prescription) && isOpen())
        reload();
}

} // namespace hms::app
