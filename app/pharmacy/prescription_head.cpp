// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/prescription_head.h"

#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString allergyNames(const QList<Condition> &allergies)
{
    QStringList names;
    for (const Condition &allergy : allergies)
        names += allergy.severity ? PrescriptionHead::tr("%1 (%2)", "allergen, severity")
                                        .arg(allergy.name, label(*allergy.severity))
                                  : allergy.name;
    return names.join(PrescriptionHead::tr(", ", "between allergies"));
}

} // namespace

PrescriptionHead::PrescriptionHead(ApiClient &api, OpenPrescription &open, PharmacyFeed &feed,
                                   PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_open(open)
    , m_feed(feed)
    , m_gate(gate)
{
    buildUi();
    connect(&m_open, &OpenPrescription::changed, this, &PrescriptionHead::update);
    update();
}

void PrescriptionHead::buildUi()
{
    m_name = textLabel({}, TextRole::Title, this);
    m_name->setObjectName(u"patientName"_s);
    m_name->setWordWrap(true);
    m_facts = textLabel({}, TextRole::Body, this);
    m_facts->setObjectName(u"patientFacts"_s);
    m_about = textLabel({}, TextRole::Muted, this);
    m_about->setWordWrap(true);
    m_note = textLabel({}, TextRole::Strong, this);
    m_note->setObjectName(u"doctorsNote"_s);
    m_note->setWordWrap(true);
    m_status = new StatusBadge({}, this);
    Button *close = makeIconButton(Icon::X, tr("Close the prescription (Esc)"), this);
    close->setObjectName(u"closePrescription"_s);
    connect(close, &QPushButton::clicked, this, &PrescriptionHead::closeWanted);

    auto *who = new QHBoxLayout;
    who->setSpacing(grid(3));
    who->addWidget(m_name);
    who->addWidget(m_facts);
    who->addStretch(1);
    who->addWidget(m_status);
    who->addWidget(close);
    m_warning = new QWidget(this);
    m_allergies = textLabel({}, TextRole::Strong, m_warning);
    m_allergies->setObjectName(u"allergies"_s);
    m_allergies->setWordWrap(true);
    setTone(*m_allergies, Tone::Bad);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins({});
    warning->setSpacing(grid(2));
    warning->addWidget(new IconLabel(Icon::Warning, Tone::Bad, 1, m_warning), 0, Qt::AlignTop);
    warning->addWidget(m_allergies, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addLayout(who);
    column->addWidget(m_about);
    column->addWidget(m_warning);
    column->addWidget(m_note);
}

QString PrescriptionHead::aboutText(const Prescription &prescription) const
{
    QStringList about{format().isolated(prescription.patientNumber)};
    if (const auto entry = m_feed.find(prescription.id))
        about.append(tr("token %1").arg(format().serial(entry->serialNumber)));
    about.append(prescription.doctorName);
    about.append(tr("written %1").arg(format().dateTime(prescription.createdAt)));
    if (prescription.followUpDate)
        about.append(tr("comes again %1").arg(format().date(*prescription.followUpDate)));
    return about.join(u"  ·  "_s);
}

void PrescriptionHead::update()
{
    const auto &prescription = m_open.prescription();
    if (!prescription) {
        m_asked = {};
        m_patient.reset();
        m_generation.forget();
        return;
    }
    if (prescription->patientId != m_asked)
        askPatient(prescription->patientId);
    m_name->setText(prescription->patientName);
    m_facts->setText(m_patient ? ageAndSex(m_patient->ageYears, m_patient->sex) : QString());
    m_about->setText(aboutText(*prescription));
    const QString allergies = m_patient ? allergyNames(m_patient->allergies) : QString();
    m_allergies->setText(tr("Allergic to %1").arg(allergies));
    m_warning->setVisible(!allergies.isEmpty());
    m_status->setLook(look(prescription->status));
    m_note->setText(prescription->cancelReason ? tr("Cancelled: %1").arg(*prescription->cancelReason)
                    : prescription->notes      ? tr("The doctor's note: %1").arg(*prescription->notes)
                                               : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    setTone(*m_note, prescription->cancelReason ? Tone::Bad : Tone::Neutral);
}

void PrescriptionHead::askPatient(PatientId patient)
{
    m_asked = patient;
    m_patient.reset();
    if (!m_gate.allows(Permission::PatientsView))
        return;
    // Without the file the prescription can still be served: a failure leaves age and sex empty.
    m_api.call(GetPatient{patient}, this, m_generation.newest([this](const Result<Patient> &answer) {
        if (!answer)
            return;
        m_patient = *answer;
        update();
    }));
}

} // namespace hms::app
