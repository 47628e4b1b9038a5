// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/bill_sheet.h"

#include "app/ui/card.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

BillSheet::BillSheet(const Texts &texts, QWidget *parent)
    : QWidget(parent)
{
    buildUi(texts);
    connect(m_cancel, &QPushButton::clicked, this, &BillSheet::cancel);
    connect(m_submit, &QPushButton::clicked, this, &BillSheet::submit);
}

void BillSheet::buildUi(const Texts &texts)
{
    auto *card = new Card(texts.title, this);
    m_about = textLabel({}, TextRole::Strong, card);
    m_about->setWordWrap(true);
    m_advice = textLabel({}, TextRole::Muted, card);
    m_advice->setWordWrap(true);
    m_advice->hide();
    m_bar = new MessageBar(card);
    m_form = new Form(1, card);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_extra = new QVBoxLayout;
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Quiet, {}, card);
    m_cancel->setObjectName(u"cancel"_s);
    m_submit = makeButton(texts.action, texts.kind, texts.icon, card);
    m_submit->setObjectName(u"submit"_s);
    m_submit->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);

    card->body()->addWidget(m_about);
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_form);
    card->body()->addLayout(m_extra);
    card->body()->addSpacing(grid(2));
    card->body()->addLayout(buttons);
    card->body()->addStretch();
    QWidget::setTabOrder(m_submit, m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QLineEdit *BillSheet::addReason(const QString &label)
{
    auto *reason = new QLineEdit(m_form);
    reason->setMaxLength(kReason.max);
    m_form->addField(u"reason"_s, label, reason, Required::Yes);
    connect(reason, &QLineEdit::returnPressed, this, &BillSheet::submit);
    return reason;
}

void BillSheet::setAdvice(const QString &text)
{
    m_advice->setText(text);
    m_advice->setVisible(!text.isEmpty());
}

void BillSheet::begin(const Bill &bill)
{
    if (m_busy)
        return;
    m_bill = bill;
    m_about->setText(tr("%1, bill %2").arg(bill.patientName, format().isolated(bill.billNumber)));
    m_bar->clear();
    m_form->clearErrors();
    fill();
}

void BillSheet::refresh(const Bill &bill)
{
    if (bill.id == m_bill.id)
        m_bill = bill;
}

void BillSheet::cancel()
{
    if (!m_busy)
        emit cancelled();
}

void BillSheet::submit()
{
    if (m_busy || !m_submit->isEnabled())
        return;
    m_form->clearErrors();
    m_bar->clear();
    send();
}

void BillSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void BillSheet::onError(const Error &error)
{
    setBusy(false);
    if (m_form->hasField(error.field()))
        m_form->setError(error.field(), message(error));
    else
        m_bar->showMessage(Tone::Bad, message(error));
}

void BillSheet::finish(const QString &text)
{
    setBusy(false);
    emit finished(m_bill.id, text);
}

void BillSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
