// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/deliver_sheet.h"

#include "app/results/signature_pad.h"
#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestName = 120;

} // namespace

DeliverSheet::DeliverSheet(QWidget *parent)
    : QWidget(parent)
{
    m_question = textLabel({}, TextRole::Strong, this);
    m_name = new QLineEdit(this);
    m_name->setMaxLength(kLongestName);
    m_way = new Segmented(this);
    m_way->addEnum(tr("Typed"), Way::Typed);
    m_way->addEnum(tr("Drawn"), Way::Drawn);
    m_typed = new QLineEdit(this);
    m_typed->setMaxLength(kLongestName);
    auto *form = new Form(3, this);
    form->addField(u"deliveredTo"_s, tr("Handed to"), m_name, Required::Yes);
    form->addField(u"signatureWay"_s, tr("Signature"), m_way);
    form->addField(u"signature"_s, tr("Typed name"), m_typed);
    m_pad = new SignaturePad(this);
    m_pad->setObjectName(u"signaturePad"_s);
    m_clear = makeButton(tr("Clear the signature"), ButtonKind::Quiet, Icon::Undo, this);
    m_confirm = makeButton(tr("&Hand over"), ButtonKind::Primary, Icon::Check, this);
    m_confirm->setObjectName(u"confirmDelivery"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Secondary, {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_question);
    column->addWidget(form);
    column->addWidget(m_pad);
    column->addLayout(buttons);
    hide();
    connect(m_name, &QLineEdit::textChanged, this, &DeliverSheet::update);
    connect(m_typed, &QLineEdit::textChanged, this, &DeliverSheet::update);
    connect(m_way, &Segmented::valueChanged, this, &DeliverSheet::update);
    connect(m_pad, &SignaturePad::edited, this, &DeliverSheet::update);
    connect(m_clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_confirm, &QPushButton::clicked, this, &DeliverSheet::confirm);
    connect(leave, &QPushButton::clicked, this, &DeliverSheet::left);
}

void DeliverSheet::open(const QString &patientName)
{
    m_question->setText(tr("Who takes the report of %1?").arg(patientName));
    m_name->setText(patientName);
    m_typed->clear();
    m_pad->clear();
    update();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString DeliverSheet::deliveredTo() const
{
    return m_name->text().trimmed();
}

QString DeliverSheet::signature() const
{
    return m_way->valueAs<Way>() == Way::Typed ? m_typed->text().trimmed() : m_pad->dataUrl();
}

void DeliverSheet::update()
{
    const bool drawn = m_way->valueAs<Way>() == Way::Drawn;
    m_pad->setVisible(drawn);
    m_clear->setVisible(drawn);
    m_clear->setEnabled(!m_pad->isEmpty());
    m_typed->setEnabled(!drawn);
    m_confirm->setEnabled(!deliveredTo().isEmpty());
}

void DeliverSheet::confirm()
{
    if (m_confirm->isEnabled())
        emit confirmed(deliveredTo(), signature());
}

void DeliverSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
