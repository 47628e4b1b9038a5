// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_service.h"
#include "app/shell/workspace.h"
#include "shared/certificates/certificate.h"

namespace hms::app {

class CertificateSheet;
class IssuedCertificates;
class PaperTray;

/// The papers of a doctor's room: what writes a certificate, those of the visit in sight, and what prints.
/// The workspace places the widgets.
class DoctorPapers final : public QObject {
    Q_OBJECT

public:
    DoctorPapers(const Desk &desk, QObject *parent);

    [[nodiscard]] CertificateSheet *sheet() const { return m_sheet; }
    [[nodiscard]] IssuedCertificates *issued() const { return m_issued; }
    [[nodiscard]] PaperTray *tray() const { return m_tray; }
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    void print(DocumentType type, const Ulid &document);

signals:
    void writeWanted();
    void prescriptionWanted();
    void filed(); ///< The patient's history is another one now.
    void found(const hms::Certificate &certificate);
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

private:
    void buildTools();

    PrinterRouting m_printers;
    PrintService m_prints;
    CertificateSheet *m_sheet = nullptr;
    IssuedCertificates *m_issued = nullptr;
    PaperTray *m_tray = nullptr;
    QWidget *m_tools = nullptr;
};

} // namespace hms::app
