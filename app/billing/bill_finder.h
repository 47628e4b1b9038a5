// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/outstanding_feed.h"
#include "app/core/generation.h"
#include "app/ui/theme.h"
#include "shared/billing/billing_protocol.h"
#include "shared/printing/scan_code.h"

namespace hms::app {

/// From a scanned paper to its bill. A later scan makes the answers of an earlier one void.
class BillFinder final : public QObject {
    Q_OBJECT

public:
    BillFinder(ApiClient &api, OutstandingFeed &feed, QObject *parent = nullptr);

    /// False for a code that names no bill (a patient card).
    bool find(const ScanCode &code);

signals:
    /// To be paid.
    void found(hms::BillId bill);
    void numberFound(const QString &billNumber);
    /// A receipt was checked; its bill, if any, is only to be looked at.
    void receiptChecked(const QString &receiptNumber, const hms::VerifyReceipt::Response &answer);
    void missed(hms::app::Tone tone, const QString &text);

private:
    bool findVisit(const QString &text);
    void searchBillOf(const Ulid &visit, const QString &patientNumber);
    void checkReceipt(const QString &text);

    ApiClient &m_api;
    OutstandingFeed &m_feed;
    Generation m_generation;
};

} // namespace hms::app
