// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/doctor_papers.h"

#include "app/billing/paper_tray.h"
#include "app/certificates/certificate_sheet.h"
#include "app/certificates/issued_certificates.h"
#include "app/ui/button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DoctorPapers::DoctorPapers(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_printers(PrinterSettings::of(desk.settings))
    , m_prints(desk.api, m_printers)
    , m_sheet(new CertificateSheet(desk.api))
    , m_issued(new IssuedCertificates(desk.api, desk.gate))
    , m_tray(new PaperTray(m_prints))
{
    buildTools();
    connect(m_sheet, &CertificateSheet::issued, this, [this](const Certificate &certificate) {
        print(DocumentType::Certificate, certificate.id.value);
        m_issued->put(certificate);
        emit filed();
    });
    connect(m_issued, &IssuedCertificates::printWanted, this,
            [this](CertificateId certificate) { print(DocumentType::Certificate, certificate.value); });
    connect(m_issued, &IssuedCertificates::done, this, &DoctorPapers::done);
    connect(m_issued, &IssuedCertificates::done, this, &DoctorPapers::filed);
    connect(m_issued, &IssuedCertificates::found, this, &DoctorPapers::found);
    connect(m_issued, &IssuedCertificates::failed, this, &DoctorPapers::failed);
    connect(&desk.settings, &Settings::changed, this,
            [this, &settings = desk.settings] { m_printers.setSettings(PrinterSettings::of(settings)); });
}

void DoctorPapers::buildTools()
{
    m_tools = new QWidget;
    auto *certificate = makeButton(tr("Certificate or &letter"), ButtonKind::Quiet, Icon::Plus);
    certificate->setObjectName(u"writeCertificate"_s);
    auto *prescription = makeButton(tr("Print prescription (F10)"), ButtonKind::Quiet, Icon::Printer);
    prescription->setObjectName(u"printPrescription"_s);
    connect(certificate, &QPushButton::clicked, this, &DoctorPapers::writeWanted);
    connect(prescription, &QPushButton::clicked, this, &DoctorPapers::prescriptionWanted);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addStretch(1);
    row->addWidget(certificate);
    row->addWidget(prescription);
}

void DoctorPapers::print(DocumentType type, const Ulid &document)
{
    m_tray->print(type, document);
}

} // namespace hms::app
