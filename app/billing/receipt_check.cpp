// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/receipt_check.h"

#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString adviceOf(ReceiptState state)
{
    switch (state) {
    case ReceiptState::Valid: return ReceiptCheck::tr("The paper is genuine and the money stands.");
    case ReceiptState::Void:
        return ReceiptCheck::tr("The bill was made void. Pay nothing back on this paper.");
    case ReceiptState::Refunded:
        return ReceiptCheck::tr("Money was given back on it. Look at the bill before anything else.");
    case ReceiptState::Altered:
        return ReceiptCheck::tr("Number and code do not belong together: the paper was changed. Keep it and "
                                "call your supervisor.");
    case ReceiptState::Unknown: return ReceiptCheck::tr("This hospital never issued such a receipt.");
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptCheck::ReceiptCheck(QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"card"_s);
    m_badge = new StatusBadge({}, this);
    m_text = textLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"receiptCheck"_s);
    m_text->setWordWrap(true);
    Button *close = makeIconButton(Icon::X, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(2), grid(2), grid(2));
    row->setSpacing(grid(3));
    row->addWidget(m_badge);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    hide();
}

void ReceiptCheck::present(const QString &receiptNumber, const VerifyReceipt::Response &answer)
{
    m_badge->setLook(look(answer.state));
    const QString number = format().isolated(receiptNumber);
    m_text->setText(answer.payment
                        ? tr("Receipt %1, %2, %3. %4")
                              .arg(number, format().moneyWithCurrency(answer.payment->amount),
                                   format().dateTime(answer.payment->receivedAt), adviceOf(answer.state))
                        : tr("Receipt %1. %2").arg(number, adviceOf(answer.state)));
    setAccessibleName(m_badge->look().word + u". "_s + m_text->text());
    show();
}

QString ReceiptCheck::text() const
{
    return m_text->text();
}

} // namespace hms::app
