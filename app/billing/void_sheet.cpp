// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/void_sheet.h"

#include "app/ui/form.h"
#include "app/ui/format.h"
#include "shared/billing/billing_protocol.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

VoidSheet::VoidSheet(ApiClient &api, QWidget *parent)
    : BillSheet({tr("Void the bill"), tr("&Void this bill"), ButtonKind::Danger, Icon::Ban}, parent)
    , m_api(api)
{
    m_reason = addReason(tr("&Reason"));
}

void VoidSheet::fill()
{
    m_reason->clear();
    setAdvice(bill().paidAmount > Money()
                  ? tr("%1 was paid. If all of it was taken in your open shift, give it back now; otherwise "
                       "ask for a refund. This cannot be undone.")
                        .arg(format().moneyWithCurrency(bill().paidAmount))
                  : tr("Nothing was paid yet. This cannot be undone."));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void VoidSheet::send()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        form()->setError(u"reason"_s, tr("A void bill needs a reason."));
        return;
    }
    setBusy(true);
    m_api.command(VoidBill{bill().id, reason}, this, [this](const Result<Bill> &answer) {
        if (!answer)
            onError(answer.error());
        else
            finish(answer->refundedAmount > Money()
                       ? tr("Bill %1 is void. Given back in all: %2.")
                             .arg(format().isolated(answer->billNumber),
                                  format().moneyWithCurrency(answer->refundedAmount))
                       : tr("Bill %1 is void.").arg(format().isolated(answer->billNumber)));
    });
}

} // namespace hms::app
