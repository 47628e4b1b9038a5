// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "shared/prescriptions/prescription.h"

#include <QFrame>

class QGridLayout;
class QLineEdit;

namespace hms::app {

/// A prescription as it was written, what the pharmacy did with it, and its way back while nothing was given.
class WrittenPrescription final : public QFrame {
    Q_OBJECT

public:
    /// `mayCancel`: the desk's user wrote it and the page is not read-only.
    WrittenPrescription(const Prescription &prescription, bool mayCancel, QWidget *parent = nullptr);

    [[nodiscard]] const Prescription &prescription() const { return m_prescription; }
    /// A cancellation is on its way; `checking`: it is not known yet whether it was done.
    void setBusy(bool busy, bool checking = false);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void cancelWanted(const QString &reason);

private:
    void buildUi(bool mayCancel);
    QWidget *buildHead(bool mayCancel);
    QWidget *buildReason();
    void addItem(QGridLayout &rows, const PrescriptionItem &item) const;
    void closeReason();
    void confirm();

    Prescription m_prescription;
    Button *m_cancel = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
