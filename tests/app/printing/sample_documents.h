// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/document_view.h"

namespace hms::test {

/// Synthetic prints of each document, the same on every run.
PrintJob tokenJob();
PrintJob receiptJob();            ///< Two items, a discount, part paid, cash with change.
PrintJob billJob(int items = 12); ///< Paid in two payments, one refund.
PrintJob zReportJob();            ///< Short by 50.00, no gap.
PrintJob prescriptionJob();       ///< Three medicines, vitals, two diagnoses, an allergy, a follow-up.
PrintJob certificateJob(const QString &language = QStringLiteral("en")); ///< Three days of sick leave.
PrintJob sampleLabelJob(); ///< A tube for two tests, not filled yet.
/// A blood count of a panel with flags, a culture with its table and an amended glucose.
PrintJob labReportJob(const QString &language = QStringLiteral("en"));
PrintJob letterJob(); ///< A referral with what was found.

} // namespace hms::test
