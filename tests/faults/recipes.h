// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/documents/document.h"
#include "shared/orders/test_order.h"
#include "shared/prescriptions/prescription.h"
#include "shared/results/results_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/faults/hospital.h"

#include <QMap>

#include <functional>

namespace hms::test {

/// Prepares the world for one mutating request, with people of its own on undisturbed links.
class Workshop {
public:
    explicit Workshop(Hospital &hospital);

    Hospital &hospital;
    Robot &admin;
    Robot &cashier; ///< "cash60": asks for refunds, so that somebody else can approve them.

    [[nodiscard]] QString freshUser();  ///< A cashier nobody has used yet.
    Robot &at(const QString &username); ///< On an undisturbed link.
    UserId userId(const QString &username);
    PatientId freshPatient();
    Bill freshBill();
    Bill paidBill(); ///< By the admin, in cash.
    Refund askedRefund();
    Refund approvedRefund();
    VisitId waitingVisit();
    [[nodiscard]] DoctorId doctor() const { return hospital.facts().doctors.at(1); }
    [[nodiscard]] DoctorId otherDoctor() const { return hospital.facts().doctors.at(2); }
    MedicineId freshMedicine();
    Prescription freshPrescription(); ///< Of one medicine, ten of it, which is on hand.
    StockBatchId freshBatch(MedicineId medicine, int quantity = 10);
    DocumentId freshDocument(); ///< Of a patient, uploaded over HTTP.
    DocumentId documentOf(const DocumentOwner &owner);
    TestTypeId freshTest();
    TestOrder freshTestOrder(Priority priority); ///< STAT is on a bill and may be collected.
    TestOrder collectedTestOrder();
    TestOrder enterableTestOrder(); ///< Collected, of a test with a form; its author may review it.
    TestResult completedResult(double value = 15);
    TestResult reviewedResult(double value = 15);
    ReleaseTestResults::Response releasedResult();
    QString freshName(const QString &what);

private:
    int m_users = 60; ///< Those before are other scenarios' own; some of these lose their password.
    int m_names = 0;
    std::optional<LabId> m_lab;         ///< Of all fresh tests.
    std::optional<TestTypeId> m_formed; ///< The one of them with a form.
};

/// How to send one mutating request so that it is accepted.
struct Recipe {
    struct Order {
        QString user; ///< Who sends it.
        QJsonObject params;
    };
    std::function<Order(Workshop &)> prepare;
};

/// By method. Every command of the route table needs one.
const QMap<QString, Recipe> &recipes();

} // namespace hms::test
