// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/condition_form.h"

#include "app/ui/labels.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ConditionForm::ConditionForm(QWidget *parent)
    : QWidget(parent)
{
    buildUi();
    connect(m_kind, &Segmented::valueChanged, this, &ConditionForm::update);
    connect(m_name, &QLineEdit::textChanged, this, &ConditionForm::update);
    connect(m_save, &QPushButton::clicked, this, &ConditionForm::save);
}

void ConditionForm::buildUi()
{
    m_kind = new Segmented;
    m_kind->setAccessibleName(tr("Kind"));
    for (const ConditionKind kind :
         {ConditionKind::SubstanceAllergy, ConditionKind::ClassAllergy, ConditionKind::Chronic})
        m_kind->addEnum(label(kind), kind);
    m_name = new QLineEdit;
    m_name->setObjectName(u"conditionName"_s);
    m_name->setMaxLength(120);
    m_severity = new QComboBox;
    m_severity->setObjectName(u"conditionSeverity"_s);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItem(tr("Severity not known"), -1);
    for (const Severity severity : {Severity::Mild, Severity::Moderate, Severity::Severe})
        m_severity->addItem(label(severity), int(severity));
    m_reaction = new QLineEdit;
    m_reaction->setObjectName(u"conditionReaction"_s);
    m_reaction->setMaxLength(200);
    m_reaction->setPlaceholderText(tr("What happened, such as rash"));
    m_reaction->setAccessibleName(tr("Reaction"));
    m_save = makeButton(tr("Keep in the file"), ButtonKind::Primary, Icon::Check);
    m_save->setObjectName(u"saveCondition"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Secondary);
    connect(leave, &QPushButton::clicked, this, &ConditionForm::left);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addWidget(m_save, 1);
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_name),
                           static_cast<QWidget *>(m_severity), static_cast<QWidget *>(m_reaction)})
        column->addWidget(field);
    column->addLayout(buttons);
    hide();
}

ConditionKind ConditionForm::kind() const
{
    return m_kind->valueAs<ConditionKind>();
}

void ConditionForm::start(PatientId patient)
{
    m_patient = patient;
    m_name->clear();
    m_reaction->clear();
    m_severity->setCurrentIndex(0);
    update();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConditionForm::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setText(busy ? tr("Saving...") : tr("Keep in the file"));
    update();
}

void ConditionForm::update()
{
    switch (kind()) {
    case ConditionKind::SubstanceAllergy:
        m_name->setPlaceholderText(tr("Substance, such as Amoxicillin"));
        break;
    case ConditionKind::ClassAllergy:
        m_name->setPlaceholderText(tr("Class of medicines, such as Penicillins"));
        break;
    case ConditionKind::Chronic: m_name->setPlaceholderText(tr("Disease, such as Type 2 diabetes")); break;
    }
    m_name->setAccessibleName(m_name->placeholderText());
    m_reaction->setVisible(kind() != ConditionKind::Chronic);
    m_severity->setVisible(kind() != ConditionKind::Chronic);
    m_save->setEnabled(!m_busy && !m_name->text().trimmed().isEmpty());
}

void ConditionForm::save()
{
    if (!m_save->isEnabled())
        return;
    RecordCondition request;
    request.patientId = m_patient;
    request.kind = kind();
    request.name = m_name->text().trimmed();
    if (kind() != ConditionKind::Chronic) {
        if (m_severity->currentData().toInt() >= 0)
            request.severity = Severity(m_severity->currentData().toInt());
        if (!m_reaction->text().trimmed().isEmpty())
            request.reaction = m_reaction->text().trimmed();
    }
    emit wanted(request);
}

void ConditionForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isEnter && m_name->hasFocus() && kind() != ConditionKind::Chronic)
        m_severity->setFocus(Qt::TabFocusReason);
    else if (isEnter && m_severity->hasFocus())
        m_reaction->setFocus(Qt::TabFocusReason);
    else if (isEnter)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
