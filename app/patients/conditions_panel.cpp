// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/conditions_panel.h"

#include "app/patients/condition_form.h"
#include "app/patients/condition_line.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ConditionsPanel::ConditionsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_gate(gate)
{
    auto *title = textLabel(tr("Allergies and lasting conditions"), TextRole::Caption);
    title->setWordWrap(true);
    m_add = makeButton(tr("Add"), ButtonKind::Quiet, Icon::Plus);
    m_add->setObjectName(u"addCondition"_s);
    m_add->setToolTip(tr("Add an allergy or a chronic condition"));
    gate.guard(m_add, Permission::ClinicalConditions);
    m_none = textLabel({}, TextRole::Muted);
    m_none->setObjectName(u"noConditions"_s);
    m_form = new ConditionForm;
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(grid(1));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(head);
    column->addWidget(m_none);
    column->addLayout(m_lines);
    column->addWidget(buildReason());
    column->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, [this] { m_form->start(m_patient); });
    connect(m_form, &ConditionForm::wanted, this, &ConditionsPanel::record);
    connect(m_form, &ConditionForm::left, m_form, &QWidget::hide);
    connect(m_confirm, &QPushButton::clicked, this, &ConditionsPanel::refute);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!m_busy && !text.trimmed().isEmpty()); });
    close();
}

QWidget *ConditionsPanel::buildReason()
{
    m_reasonSheet = new QWidget;
    m_question = textLabel({}, TextRole::Strong);
    m_question->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"refuteReason"_s);
    m_reason->setMaxLength(300);
    m_reason->setPlaceholderText(tr("Reason (it is recorded)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_confirm = makeButton(tr("Refute"), ButtonKind::Danger);
    m_confirm->setObjectName(u"confirmRefute"_s);
    m_confirm->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(m_reasonSheet);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(m_question);
    column->addLayout(row);
    return m_reasonSheet;
}

void ConditionsPanel::show(const Patient &patient)
{
    if (patient.id != m_patient)
        close();
    m_patient = patient.id;
    m_conditions = patient.allergies + patient.chronicConditions.value_or(QList<Condition>());
    rebuild();
}

void ConditionsPanel::close()
{
    m_patient = {};
    m_conditions.clear();
    m_refuting.reset();
    m_form->hide();
    m_reasonSheet->hide();
    rebuild();
}

void ConditionsPanel::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one whose button is being pressed.
        delete item;
    }
    for (const Condition &condition : std::as_const(m_conditions)) {
        auto *line = new ConditionLine(condition);
        m_gate.guard(line->refuteButton(), Permission::ClinicalConditions);
        connect(line->refuteButton(), &QPushButton::clicked, this,
                [this, condition] { askReason(condition); });
        m_lines->addWidget(line);
    }
    m_add->setEnabled(m_patient.isValid());
    m_none->setText(m_patient.isValid() ? tr("None is known.") : QString());
    m_none->setVisible(m_patient.isValid() && m_conditions.isEmpty());
}

void ConditionsPanel::record(const RecordCondition &request)
{
    m_form->setBusy(true);
    m_api.command(request, this, [this, asked = request.patientId](const Result<Condition> &answer) {
        m_form->setBusy(false);
        const auto current =
            answer ? answer : decodeAnswer<Condition>(answer.error().data.value("current"_L1));
        if (!answer)
            emit failed(answer.error());
        if (!current)
            return;
        if (answer)
            emit done(tr("“%1” is in the file.").arg(current->name), {});
        if (asked != m_patient)
            return; // Somebody else is open by now.
        m_form->hide();
        remember(*current);
    });
}

void ConditionsPanel::remember(const Condition &condition)
{
    forget(condition.id);
    m_conditions.prepend(condition);
    // Allergies stand before what only lasts.
    std::ranges::stable_partition(m_conditions,
                                  [](const Condition &each) { return each.kind != ConditionKind::Chronic; });
    rebuild();
    emit changed();
}

void ConditionsPanel::forget(ConditionId id)
{
    m_conditions.removeIf([id](const Condition &each) { return each.id == id; });
}

void ConditionsPanel::askReason(const Condition &condition)
{
    m_refuting = condition;
    m_question->setText(tr("Why does “%1” not hold?").arg(condition.name));
    m_reason->clear();
    m_reasonSheet->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ConditionsPanel::refute()
{
    if (!m_refuting || m_busy || m_reason->text().trimmed().isEmpty())
        return;
    m_busy = true;
    m_confirm->setEnabled(false);
    m_api.command(RefuteCondition{m_refuting->id, m_reason->text().trimmed()}, this,
                  [this, asked = *m_refuting, patient = m_patient](const Result<Condition> &answer) {
                      m_busy = false;
                      m_confirm->setEnabled(!m_reason->text().trimmed().isEmpty());
                      const bool isGone = answer || answer.error().code == ErrorCode::Conflict;
                      if (answer)
                          emit done(tr("“%1” no longer stands in the file.").arg(asked.name), {});
                      else
                          emit failed(answer.error());
                      if (!isGone || patient != m_patient)
                          return;
                      if (m_refuting && m_refuting->id == asked.id) {
                          m_refuting.reset();
                          m_reasonSheet->hide();
                      }
                      forget(asked.id);
                      rebuild();
                      emit changed();
                  });
}

void ConditionsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_reason->hasFocus()) {
        refute();
    } else if (event->key() == Qt::Key_Escape && m_reasonSheet->isVisible()) {
        m_refuting.reset();
        m_reasonSheet->hide();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace hms::app
