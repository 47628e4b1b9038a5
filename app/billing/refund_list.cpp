// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/refund_list.h"

#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/table_panel.h"
#include "shared/billing/billing_protocol.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

RefundList::RefundList(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi(gate);
    connect(m_table, &TablePanel::currentChanged, this, &RefundList::update);
    connect(m_table, &TablePanel::activated, this,
            [this](const QModelIndex &row) { emit billChosen(m_model.row(row).billId); });
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const auto refund = current())
            act(ApproveRefund{refund->id}, tr("Refund %1 of %2 is approved. It can be paid out."));
    });
    connect(m_payOut, &QPushButton::clicked, this, [this] {
        if (const auto refund = current())
            act(PayOutRefund{refund->id}, tr("Refund %1 is paid out: give back %2."));
    });
    connect(m_refuse, &QPushButton::clicked, this, &RefundList::refuse);
    connect(m_reason, &QLineEdit::returnPressed, this, &RefundList::refuse);
    update();
}

void RefundList::buildUi(PermissionGate &gate)
{
    auto *card = new Card(tr("Open refunds"), this);
    m_bar = new MessageBar(card);
    m_table = new TablePanel(&m_model, card);
    m_table->setObjectName(u"refunds"_s);
    m_table->setAccessibleTitle(tr("Open refunds"));
    m_table->setEmptyState(Icon::Undo, tr("No refund waits"),
                           tr("Open a paid bill and press Refund to ask for one."));
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(buildActions(gate));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QWidget *RefundList::buildActions(PermissionGate &gate)
{
    auto *actions = new QWidget(this);
    m_form = new Form(1, actions);
    m_reason = new QLineEdit(m_form);
    m_reason->setMaxLength(kReason.max);
    m_form->addField(u"reason"_s, tr("Reason, when &refused"), m_reason);
    m_refuse = makeButton(tr("Re&fuse"), ButtonKind::Secondary, Icon::X, actions);
    m_approve = makeButton(tr("&Approve"), ButtonKind::Secondary, Icon::Check, actions);
    m_payOut = makeButton(tr("&Pay out"), ButtonKind::Primary, Icon::Cash, actions);
    m_refuse->setObjectName(u"refuse"_s);
    m_approve->setObjectName(u"approve"_s);
    m_payOut->setObjectName(u"payOut"_s);
    gate.guard(m_refuse, Permission::RefundsApprove);
    gate.guard(m_approve, Permission::RefundsApprove);
    gate.guard(m_payOut, Permission::RefundsPayOut);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_form, 1);
    for (QPushButton *button : {m_refuse, m_approve, m_payOut})
        row->addWidget(button, 0, Qt::AlignBottom);
    return actions;
}

void RefundList::load()
{
    m_api.call(ListRefunds{}, this, m_generation.newest([this](const Result<QList<Refund>> &answer) {
        if (!answer) {
            m_bar->showMessage(Tone::Bad, message(answer.error()));
            return;
        }
        m_model.merge(*answer);
        if (!m_table->current().isValid())
            m_table->selectFirst();
        update();
    }));
}

void RefundList::takeFocus()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

std::optional<Refund> RefundList::current() const
{
    const QModelIndex row = m_table->current();
    return row.isValid() ? std::optional(m_model.row(row)) : std::nullopt;
}

void RefundList::update()
{
    const auto refund = current();
    const bool free = refund && !m_underWay.contains(refund->id);
    m_form->setEnabled(free && refund->status == RefundStatus::Requested);
    m_refuse->setEnabled(free && refund->status == RefundStatus::Requested);
    m_approve->setEnabled(free && refund->status == RefundStatus::Requested);
    m_payOut->setEnabled(free && refund->status == RefundStatus::Approved);
}

void RefundList::refuse()
{
    const auto refund = current();
    if (!refund || !m_refuse->isEnabled())
        return;
    const QString reason = m_reason->text().trimmed();
    m_form->clearErrors();
    if (reason.isEmpty())
        m_form->setError(u"reason"_s, tr("Say why it is refused."));
    else
        act(RefuseRefund{refund->id, reason}, tr("Refund %1 of %2 is refused."));
}

template <class Request>
void RefundList::act(const Request &request, const QString &done)
{
    const RefundId id = request.refundId;
    if (m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    m_bar->clear();
    update();
    m_api.command(request, this,
                  [this, id, done](const Result<Refund> &answer) { onActed(id, answer, done); });
}

void RefundList::onActed(RefundId refund, const Result<Refund> &answer, const QString &done)
{
    m_underWay.remove(refund);
    if (!answer) {
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        update();
        load(); // Perhaps another desk was faster.
        return;
    }
    const bool open = answer->status == RefundStatus::Requested || answer->status == RefundStatus::Approved;
    if (open)
        m_model.upsert(*answer);
    else
        m_model.remove(answer->id.toText());
    m_reason->clear();
    update();
    const QString text =
        done.arg(format().isolated(answer->refundNumber), format().moneyWithCurrency(answer->amount));
    m_bar->showMessage(Tone::Ok, text);
    emit said(Tone::Ok, text);
    emit refundChanged(answer->billId);
}

} // namespace hms::app
