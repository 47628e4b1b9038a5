// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/discount_sheet.h"

#include "app/billing/approver_fields.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/money_edit.h"
#include "app/ui/segmented.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DiscountSheet::DiscountSheet(ApiClient &api, QWidget *parent)
    : BillSheet({tr("Discount"), tr("&Give discount"), ButtonKind::Primary, Icon::Percent}, parent)
    , m_api(api)
{
    m_kind = new Segmented(form());
    m_kind->addEnum(tr("Amount"), Kind::Amount, Icon::Cash);
    m_kind->addEnum(tr("Percent"), Kind::Percent, Icon::Percent);
    m_amount = new MoneyEdit(form());
    form()->addField(u"kind"_s, tr("Given as"), m_kind);
    form()->addField(u"amount"_s, tr("&How much"), m_amount, Required::Yes);
    m_reason = addReason(tr("&Reason"));
    setAdvice(tr("The discount replaces an earlier one; 0 takes it away."));
    m_approver =
        new ApproverFields(tr("This is above your limit. A second person can sign it here and now."), this);
    extra()->addWidget(m_approver);
    m_approver->hide();
    connect(m_kind, &Segmented::valueChanged, this, &DiscountSheet::onKind);
    connect(m_amount, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_approver, &ApproverFields::returnPressed, this, &BillSheet::submit);
}

void DiscountSheet::fill()
{
    m_kind->setEnumValue(Kind::Amount);
    m_amount->clear();
    m_reason->clear();
    m_approver->forget();
    m_approver->hide();
    onKind();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void DiscountSheet::onKind()
{
    const bool percent = m_kind->valueAs<Kind>() == Kind::Percent;
    form()->setHint(u"amount"_s, percent ? tr("Percent of the total, 0 to 100")
                                         : tr("The total is %1").arg(format().money(bill().totalAmount)));
}

std::optional<DiscountBill> DiscountSheet::request()
{
    DiscountBill out{.billId = bill().id,
                     .amount = {},
                     .percent = {},
                     .reason = m_reason->text().trimmed(),
                     .approver = {},
                     .rowVersion = bill().rowVersion};
    if (m_kind->valueAs<Kind>() == Kind::Percent) {
        const auto percent = format().parseNumber(m_amount->text());
        if (!percent || *percent < 0 || *percent > 100)
            form()->setError(u"amount"_s, tr("Type whole percents, 0 to 100."));
        else
            out.percent = int(*percent);
    } else {
        out.amount = m_amount->value();
        if (!out.amount || *out.amount < Money())
            form()->setError(u"amount"_s, tr("Type an amount."));
    }
    if (out.reason.isEmpty())
        form()->setError(u"reason"_s, tr("A discount needs a reason."));
    if (form()->hasErrors())
        return std::nullopt;
    if (m_approver->isVisibleTo(this)) {
        out.approver = m_approver->approver();
        if (!out.approver)
            return std::nullopt;
    }
    return out;
}

void DiscountSheet::send()
{
    const auto wish = request();
    if (!wish)
        return;
    setBusy(true);
    m_approver->setEnabled(false);
    m_api.command(*wish, this, [this](const Result<Bill> &answer) { onAnswer(answer); });
}

void DiscountSheet::onAnswer(const Result<Bill> &answer)
{
    m_approver->setEnabled(true);
    if (answer) {
        m_approver->forget();
        finish(tr("Discount of bill %1: %2.")
                   .arg(format().isolated(answer->billNumber),
                        format().moneyWithCurrency(answer->discountAmount)));
        return;
    }
    const Error &error = answer.error();
    if (error.reason() == "approvalNeeded"_L1) {
        setBusy(false);
        setAdvice(message(error));
        m_approver->show();
        m_approver->takeFocus();
    } else if (m_approver->isVisibleTo(this) &&
               (error.code == ErrorCode::Unauthenticated || error.reason() == "approverSame"_L1 ||
                error.reason() == "approverRights"_L1)) {
        setBusy(false);
        m_approver->setError(error.code == ErrorCode::Unauthenticated
                                 ? tr("Name or password of the second person is not right.")
                                 : message(error));
    } else {
        onError(error);
    }
}

} // namespace hms::app
