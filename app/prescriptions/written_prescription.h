// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "shared/prescriptions/prescription.h"

#include <QFrame>

class QGridLayout;

namespace hms::app {

class ReasonRow;

/// A prescription as it was written, what the pharmacy did with it, and its way back while nothing was given.
class WrittenPrescription final : public QFrame {
    Q_OBJECT

public:
    /// `mayCancel`: the desk's user wrote it and the page is not read-only.
    WrittenPrescription(const Prescription &prescription, bool mayCancel, QWidget *parent = nullptr);

    [[nodiscard]] const Prescription &prescription() const { return m_prescription; }
    /// A cancellation is on its way; `checking`: it is not known yet whether it was done.
    void setBusy(bool busy, bool checking = false);

signals:
    void cancelWanted(const QString &reason);

private:
    void buildUi(bool mayCancel);
    QWidget *buildHead(bool mayCancel);
    ReasonRow *buildReason();
    void addItem(QGridLayout &rows, const PrescriptionItem &item) const;

    Prescription m_prescription;
    Button *m_cancel = nullptr;
    ReasonRow *m_reason = nullptr;
};

} // namespace hms::app
