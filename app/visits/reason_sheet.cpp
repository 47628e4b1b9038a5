// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/reason_sheet.h"

#include "app/ui/text_label.h"
#include "app/visits/doctor_picker.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

ReasonSheet::ReasonSheet(ApiClient &api, QWidget *parent)
    : QWidget(parent)
{
    m_question = textLabel({}, TextRole::Strong);
    m_question->setWordWrap(true);
    m_doctor = new DoctorPicker(api);
    m_doctor->setObjectName(u"newDoctor"_s);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"actReason"_s);
    m_reason->setMaxLength(300);
    m_reason->setPlaceholderText(tr("Reason (it is recorded)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_confirm = makeButton({}, ButtonKind::Danger);
    m_confirm->setObjectName(u"confirmAct"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Secondary);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonSheet::confirm);
    connect(leave, &QPushButton::clicked, this, &ReasonSheet::left);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonSheet::update);
    connect(m_doctor, &DoctorPicker::doctorChosen, this, &ReasonSheet::update);

    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_doctor);
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    row->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addWidget(m_question);
    layout->addLayout(row);
    hide();
}

void ReasonSheet::askReason(const QString &question, const QString &confirmText)
{
    open(question, confirmText, false);
}

void ReasonSheet::askDoctor(const QString &question, const QString &confirmText)
{
    open(question, confirmText, true);
    m_doctor->load();
}

void ReasonSheet::open(const QString &question, const QString &confirmText, bool withDoctor)
{
    m_withDoctor = withDoctor;
    m_question->setText(question);
    m_confirm->setText(confirmText);
    m_doctor->setVisible(withDoctor);
    m_reason->clear();
    update();
    show();
    (withDoctor ? static_cast<QWidget *>(m_doctor) : m_reason)->setFocus(Qt::OtherFocusReason);
}

void ReasonSheet::update()
{
    m_confirm->setEnabled(!m_reason->text().trimmed().isEmpty() &&
                          (!m_withDoctor || m_doctor->chosen().isValid()));
}

void ReasonSheet::confirm()
{
    if (m_confirm->isEnabled())
        emit confirmed(m_reason->text().trimmed(), m_withDoctor ? m_doctor->chosen() : DoctorId{});
}

void ReasonSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_doctor->hasFocus())
        m_reason->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
