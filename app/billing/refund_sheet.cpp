// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/refund_sheet.h"

#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/money_edit.h"
#include "app/ui/segmented.h"
#include "shared/billing/billing_protocol.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

RefundSheet::RefundSheet(ApiClient &api, QWidget *parent)
    : BillSheet({tr("Ask for a refund"), tr("Ask for &refund"), ButtonKind::Primary, Icon::Undo}, parent)
    , m_api(api)
{
    m_amount = new MoneyEdit(form());
    m_method = new Segmented(form());
    for (const PaymentMethod each :
         {PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::Mobile, PaymentMethod::Bank})
        m_method->addEnum(label(each), each);
    form()->addField(u"amount"_s, tr("&Amount"), m_amount, Required::Yes);
    form()->addField(u"method"_s, tr("Given back &with"), m_method);
    m_reason = addReason(tr("R&eason"));
    connect(m_amount, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
}

void RefundSheet::fill()
{
    m_amount->clear();
    m_method->setEnumValue(PaymentMethod::Cash);
    m_reason->clear();
    setAdvice(tr("%1 was paid on this bill. Another person approves the refund before it is paid out.")
                  .arg(format().moneyWithCurrency(bill().paidAmount)));
    m_amount->setFocus(Qt::OtherFocusReason);
}

void RefundSheet::send()
{
    const auto amount = m_amount->value();
    const QString reason = m_reason->text().trimmed();
    if (!amount || *amount <= Money())
        form()->setError(u"amount"_s, tr("Type how much goes back."));
    if (reason.isEmpty())
        form()->setError(u"reason"_s, tr("A refund needs a reason."));
    if (form()->hasErrors())
        return;
    setBusy(true);
    const RequestRefund request{bill().id, *amount, m_method->valueAs<PaymentMethod>(), reason};
    m_api.command(request, this, [this](const Result<Refund> &answer) {
        if (!answer)
            onError(answer.error());
        else
            finish(tr("Refund %1 of %2 is asked for. Another person must approve it.")
                       .arg(format().isolated(answer->refundNumber),
                            format().moneyWithCurrency(answer->amount)));
    });
}

} // namespace hms::app
