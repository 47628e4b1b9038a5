// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/reprint_sheet.h"

#include "app/ui/form.h"
#include "app/ui/format.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

ReprintSheet::ReprintSheet(QWidget *parent)
    : BillSheet({tr("Print a receipt again"), tr("&Print duplicate"), ButtonKind::Primary, Icon::Printer},
                parent)
{
    m_receipt = new QComboBox(form());
    form()->addField(u"receipt"_s, tr("Re&ceipt"), m_receipt);
    m_reason = addReason(tr("&Reason"));
    m_reason->setMaxLength(200);
    setAdvice(tr("The paper will say DUPLICATE and its number. The print is kept with your name."));
}

void ReprintSheet::fill()
{
    m_receipt->clear();
    for (const Payment &payment : bill().payments)
        m_receipt->addItem(tr("%1, %2, %3")
                               .arg(format().isolated(payment.receiptNumber), format().money(payment.amount),
                                    format().dateTime(payment.receivedAt)),
                           payment.id.toText());
    m_receipt->setCurrentIndex(m_receipt->count() - 1);
    m_reason->clear();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReprintSheet::send()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        form()->setError(u"reason"_s, tr("A duplicate needs a reason."));
        return;
    }
    const int at = m_receipt->currentIndex();
    if (at < 0)
        return;
    emit reprintRequested(bill().payments[at].id, reason);
    finish({});
}

} // namespace hms::app
