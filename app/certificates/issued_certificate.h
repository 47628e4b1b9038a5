// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/certificates/certificate.h"

#include <QFrame>

namespace hms::app {

class Button;
class PermissionGate;
class ReasonRow;

/// One certificate or letter as it was issued: its number and days, its paper again, and its way back.
class IssuedCertificate final : public QFrame {
    Q_OBJECT

public:
    IssuedCertificate(const Certificate &certificate, PermissionGate &gate, QWidget *parent = nullptr);

    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }
    void setBusy(bool busy, bool checking = false);
    void takeFocus();

signals:
    void printWanted();
    void cancelWanted(const QString &reason);

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildHead(PermissionGate &gate);

    Certificate m_certificate;
    Button *m_print = nullptr;
    Button *m_cancel = nullptr;
    ReasonRow *m_reason = nullptr;
};

} // namespace hms::app
