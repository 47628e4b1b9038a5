// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/pharmacy/open_prescription.h"
#include "app/pharmacy/pharmacy_feed.h"
#include "app/ui/permission_gate.h"
#include "shared/patients/patients_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class StatusBadge;

/// Whose prescription it is, what this patient does not bear and what the doctor wrote, above the lines.
/// Opening asks for the patient's file once, which the server notes.
class PrescriptionHead final : public QWidget {
    Q_OBJECT

public:
    PrescriptionHead(ApiClient &api, OpenPrescription &open, PharmacyFeed &feed, PermissionGate &gate,
                     QWidget *parent = nullptr);

signals:
    void closeWanted();

private:
    void buildUi();
    void update();
    void askPatient(PatientId patient);
    [[nodiscard]] QString aboutText(const Prescription &prescription) const;

    ApiClient &m_api;
    OpenPrescription &m_open;
    PharmacyFeed &m_feed;
    PermissionGate &m_gate;
    Generation m_generation;
    PatientId m_asked;
    std::optional<Patient> m_patient;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_warning = nullptr; ///< What the patient does not bear.
    QLabel *m_allergies = nullptr;
    StatusBadge *m_status = nullptr;
};

} // namespace hms::app
