// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/pharmacy/pharmacy_feed.h"
#include "app/ui/theme.h"
#include "shared/billing/billing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/printing/scan_code.h"

#include <QObject>

namespace hms::app {

/// From what a patient brings (its paper, token, card, bill) to the prescription. One of which something is
/// left goes before one that is finished, newer before older.
class PrescriptionFinder final : public QObject {
    Q_OBJECT

public:
    PrescriptionFinder(ApiClient &api, PharmacyFeed &feed, QObject *parent = nullptr);

    /// False when the code cannot lead to a prescription.
    bool find(const ScanCode &code);
    void findPatient(PatientId patient);
    void findBill(BillId bill);

signals:
    void named(hms::PrescriptionId prescription); ///< The paper says which one it is.
    /// All that fit, the best first; never empty.
    void found(const QList<hms::Prescription> &prescriptions);
    void missed(hms::app::Tone tone, const QString &text);

private:
    void findVisit(VisitId visit);
    void findPatientNumber(const QString &number);
    void findBill(const GetBill &bill);
    void list(const ListPrescriptions &request);
    void onListed(const Result<QList<Prescription>> &answer);

    ApiClient &m_api;
    PharmacyFeed &m_feed;
    Generation m_generation;
};

} // namespace hms::app
