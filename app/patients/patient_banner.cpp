// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_banner.h"

#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Names of the substances and classes; the consulting room shows more about each.
QString allergyNames(const QList<Condition> &allergies)
{
    QStringList names;
    for (const Condition &allergy : allergies)
        names += allergy.name;
    return names.join(PatientBanner::tr(", ", "between allergies"));
}

} // namespace

PatientBanner::PatientBanner(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi(gate);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_patient)
            emit editWanted(*m_patient);
    });
    close();
}

void PatientBanner::buildUi(PermissionGate &gate)
{
    m_avatar = new Avatar;
    m_name = textLabel({}, TextRole::Title);
    m_name->setObjectName(u"bannerName"_s);
    m_name->setWordWrap(true);
    m_number = textLabel({}, TextRole::Muted);
    m_number->setObjectName(u"bannerNumber"_s);
    m_facts = textLabel({}, TextRole::Body);
    m_facts->setObjectName(u"bannerFacts"_s);
    m_visit = textLabel({}, TextRole::Muted);
    m_visit->setWordWrap(true);
    m_allergies = textLabel({}, TextRole::Strong);
    m_allergies->setObjectName(u"bannerAllergies"_s);
    m_allergies->setWordWrap(true);
    setTone(*m_allergies, Tone::Bad);
    m_merged = textLabel({}, TextRole::Muted);
    m_merged->setWordWrap(true);
    m_edit = makeButton(tr("&Edit"), ButtonKind::Secondary, Icon::Id);
    m_edit->setObjectName(u"editPatient"_s);
    gate.guard(m_edit, Permission::PatientsEdit);
    m_back = makeIconButton(Icon::X, tr("Close the patient (Esc)"));
    m_back->setObjectName(u"closePatient"_s);
    connect(m_back, &QPushButton::clicked, this, &PatientBanner::closeWanted);

    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    for (QLabel *label : {m_name, m_number})
        who->addWidget(label);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(who, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(1));
    layout->addLayout(head);
    layout->addSpacing(grid(1));
    for (QLabel *label : {m_facts, m_visit, m_merged, m_allergies})
        layout->addWidget(label);
}

void PatientBanner::setCompact()
{
    m_compact = true;
    m_allergiesShown = false;
    for (QWidget *part : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_visit)})
        part->hide();
}

void PatientBanner::setAllergiesShown(bool shown)
{
    m_allergiesShown = shown;
    m_allergies->setVisible(shown && !m_allergies->text().isEmpty());
}

void PatientBanner::open(PatientId patient)
{
    close();
    m_id = patient;
    ask();
}

void PatientBanner::open(const PatientHit &hit)
{
    close();
    m_id = hit.id;
    setFacts(hit);
    ask();
}

void PatientBanner::reload()
{
    if (m_id.isValid())
        ask();
}

void PatientBanner::ask()
{
    m_api.call(GetPatient{m_id}, this, m_generation.newest([this](const Result<Patient> &answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        show(*answer);
        emit opened(*answer);
    }));
}

void PatientBanner::show(const Patient &patient)
{
    m_generation.forget();
    m_id = patient.id;
    m_patient = patient;
    PatientHit hit;
    hit.id = patient.id;
    hit.patientNumber = patient.patientNumber;
    hit.name = patient.name;
    hit.sex = patient.sex;
    hit.ageYears = patient.ageYears;
    hit.phone = patient.phone;
    hit.lastVisitDate = patient.lastVisitDate;
    setFacts(hit);
    m_edit->setEnabled(true);
    m_merged->setText(patient.redirectedFrom ? tr("The file that was asked for is joined into this one.")
                                             : QString());
    m_merged->setVisible(patient.redirectedFrom.has_value());
    const QString names = allergyNames(patient.allergies);
    m_allergies->setText(names.isEmpty() ? QString() : tr("Allergic to %1").arg(names));
    m_allergies->setVisible(!names.isEmpty() && m_allergiesShown);
}

void PatientBanner::setFacts(const PatientHit &hit)
{
    m_avatar->setName(hit.name);
    m_name->setText(hit.name);
    QStringList facts{ageAndSex(hit.ageYears, hit.sex)};
    if (hit.phone)
        facts += format().isolated(*hit.phone);
    const QString number = format().isolated(hit.patientNumber);
    m_number->setText(m_compact ? (QStringList{number} + facts).join(u"  ·  "_s) : number);
    m_facts->setText(facts.join(u"  ·  "_s));
    m_visit->setText(hit.lastVisitDate ? tr("Last visit %1").arg(format().date(*hit.lastVisitDate))
                                       : tr("No visit yet"));
}

void PatientBanner::close()
{
    m_generation.forget();
    m_id = {};
    m_patient.reset();
    m_avatar->setName({});
    for (QLabel *label : {m_name, m_number, m_facts, m_visit, m_merged, m_allergies})
        label->clear();
    m_merged->hide();
    m_allergies->hide();
    m_edit->setEnabled(false);
}

} // namespace hms::app
