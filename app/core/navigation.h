// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"
#include "shared/visits/visit.h"

#include <QObject>

namespace hms::app {

/// How one module's widget asks for another module's screen without knowing it. The shell connects the
/// signals; widgets call the functions of the same meaning.
class Navigation : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void openPatient(PatientId patient) { emit patientRequested(patient); }
    void openBill(BillId bill) { emit billRequested(bill); }
    void openQueue(DoctorId doctor) { emit queueRequested(doctor); }
    void checkIn(PatientId patient) { emit checkInRequested(patient); }
    void pay(BillId bill) { emit paymentRequested(bill); }
    void openSample(const QString &number) { emit sampleRequested(number); }

signals:
    void patientRequested(hms::PatientId patient);
    void billRequested(hms::BillId bill);
    void queueRequested(hms::DoctorId doctor);
    void checkInRequested(hms::PatientId patient);
    void paymentRequested(hms::BillId bill);
    void sampleRequested(const QString &number);
};

} // namespace hms::app
