// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/vitals_section.h"

#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"
#include "app/vitals/vitals_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

VitalsSection::VitalsSection(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
{
    buildUi(api, drafts, gate);
    connect(m_measure, &QPushButton::clicked, this, &VitalsSection::measure);
    connect(m_correct, &QPushButton::clicked, this, &VitalsSection::correct);
    connect(m_leave, &QPushButton::clicked, this, &VitalsSection::leaveForm);
    connect(m_trend, &VitalsTrend::loaded, this, &VitalsSection::update);
    connect(m_trend, &VitalsTrend::failed, this, &VitalsSection::failed);
    connect(m_form, &VitalsForm::failed, this, &VitalsSection::failed);
    connect(m_form, &VitalsForm::saved, this, &VitalsSection::onSaved);
    update();
}

void VitalsSection::buildUi(ApiClient &api, Drafts *drafts, PermissionGate &gate)
{
    m_trend = new VitalsTrend(api);
    m_form = new VitalsForm(api, drafts, gate);
    m_form->hide();
    m_measure = makeButton(tr("Measure"), ButtonKind::Quiet, Icon::Plus);
    m_measure->setObjectName(u"measureVitals"_s);
    m_measure->setToolTip(QKeySequence(u"Ctrl+M"_s).toString(QKeySequence::NativeText));
    m_correct = makeButton(tr("Correct the values"), ButtonKind::Quiet, Icon::Undo);
    m_correct->setObjectName(u"correctVitals"_s);
    m_leave = makeButton(tr("Close the form"), ButtonKind::Quiet, Icon::X);
    m_leave->setObjectName(u"leaveVitals"_s);
    for (Button *button : {m_measure, m_correct})
        gate.guard(button, Permission::ClinicalVitals);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(grid(2));
    tools->addStretch(1);
    tools->addWidget(m_leave);
    tools->addWidget(m_correct);
    tools->addWidget(m_measure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_trend);
    column->addWidget(m_form);
    column->addLayout(tools);
}

void VitalsSection::open(PatientId patient, VisitId visit)
{
    if (visit != m_visit) {
        m_visit = visit;
        m_measurable = false;
        m_form->hide();
        m_form->open(visit, {});
    }
    m_trend->open(patient);
    update();
}

void VitalsSection::setAge(int years)
{
    m_form->setAge(years);
}

void VitalsSection::setMeasurable(bool measurable)
{
    m_measurable = measurable;
    update();
}

bool VitalsSection::measure()
{
    if (!m_measure->isEnabled())
        return false;
    m_form->show();
    update();
    m_form->start();
    return true;
}

void VitalsSection::correct()
{
    m_form->show();
    m_form->correct(m_trend->vitals().first());
    update();
}

/// What is half typed stays as a draft and is there again next time.
void VitalsSection::leaveForm()
{
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus && m_form->isAncestorOf(focus);
    m_form->hide();
    update();
    if (hadFocus) // Else somebody writes elsewhere on the page.
        m_measure->setFocus(Qt::OtherFocusReason);
}

void VitalsSection::onSaved(const Vitals &vitals)
{
    emit done(vitals.correctsId ? tr("The vitals are corrected.") : tr("The vitals are saved."), {});
    if (vitals.visitId != m_visit)
        return; // Somebody else is on the page by now.
    leaveForm();
    m_trend->reload();
}

void VitalsSection::update()
{
    const bool isOpen = !m_form->isHidden();
    const auto &vitals = m_trend->vitals();
    m_measure->setVisible(m_measurable && !isOpen);
    m_measure->setEnabled(m_measurable && !isOpen);
    m_correct->setVisible(m_measurable && !isOpen && !vitals.isEmpty() && vitals.first().visitId == m_visit);
    m_leave->setVisible(isOpen);
}

void VitalsSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_form->isHidden())
        leaveForm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
