// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_list.h"

#include "app/orders/order_feed.h"
#include "app/orders/order_line.h"
#include "app/orders/order_words.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"
#include "app/visits/reason_sheet.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

OrderList::OrderList(ApiClient &api, OrderFeed &feed, PermissionGate &gate, Payable payable, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(feed)
    , m_payable(payable)
{
    buildUi(api, gate);
    connect(&feed, &OrderFeed::changed, this, &OrderList::present);
    connect(m_bill, &QPushButton::clicked, this, &OrderList::bill);
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportWanted(m_visit); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const bool all = ticked().size() <
                         std::ranges::count(m_feed.orders(), TestOrderStatus::Ordered, &TestOrder::status);
        for (OrderLine *line : std::as_const(m_lines))
            line->setTicked(all);
    });
    connect(m_reason, &ReasonSheet::confirmed, this, [this](const QString &reason) { cancel(reason); });
    connect(m_reason, &ReasonSheet::left, this, [this] {
        m_reason->hide();
        m_cancelling = {};
    });
    present();
}

void OrderList::buildUi(ApiClient &api, PermissionGate &gate)
{
    m_bar = new MessageBar;
    m_nothing = textLabel(tr("No test is ordered for this visit."), TextRole::Muted);
    m_nothing->setObjectName(u"noOrders"_s);
    m_nothing->setWordWrap(true);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_reason = new ReasonSheet(api);
    m_sum = textLabel({}, TextRole::Strong);
    m_sum->setObjectName(u"tickedSum"_s);
    m_all = makeButton(tr("Tick &all"), ButtonKind::Quiet, Icon::Check);
    m_all->setObjectName(u"tickAll"_s);
    m_bill = makeButton({}, ButtonKind::Primary, Icon::Receipt);
    m_bill->setObjectName(u"billTests"_s);
    gate.guard(m_bill, Permission::TestsOrder);
    m_report = makeButton(tr("Open the &report"), ButtonKind::Secondary, Icon::Flask);
    m_report->setObjectName(u"openReport"_s);
    gate.guard(m_report, Permission::ResultsView);
    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins({});
    foot->setSpacing(grid(2));
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(m_sum);
    foot->addWidget(m_bill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_bar);
    column->addWidget(m_nothing);
    column->addLayout(m_rows);
    column->addWidget(m_reason);
    column->addWidget(m_report, 0, Qt::AlignLeading);
    column->addWidget(m_foot);
}

void OrderList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    present();
}

/// Lines stay the same widgets: a tick, the focus and a half-typed reason survive each push.
void OrderList::present()
{
    if (std::exchange(m_visit, m_feed.visit()) != m_feed.visit()) {
        m_bar->clear();
        m_reason->hide();
        m_cancelling = {};
    }
    const QList<TestOrder> &orders = m_feed.orders();
    m_lines.removeIf([&](OrderLine *line) {
        if (m_feed.find(line->order().id))
            return false;
        line->hide();
        line->deleteLater();
        return true;
    });
    for (qsizetype i = 0; i < orders.size(); ++i) {
        OrderLine *line = lineOf(orders[i].id);
        if (!line) {
            line = new OrderLine(m_payable == Payable::Yes);
            connect(line, &OrderLine::tickChanged, this, &OrderList::update);
            connect(line, &OrderLine::cancelWanted, this, [this, line] { askCancel(line->order().id); });
            m_lines.append(line);
        }
        line->show(orders[i], !m_readOnly);
        m_rows->insertWidget(int(i), line);
        line->setVisible(true);
    }
    std::ranges::sort(m_lines, {}, [this](OrderLine *line) { return m_rows->indexOf(line); });
    update();
}

void OrderList::update()
{
    const QList<TestOrder> chosen = ticked();
    const bool payable = std::ranges::count(m_feed.orders(), TestOrderStatus::Ordered, &TestOrder::status);
    m_nothing->setVisible(m_feed.orders().isEmpty() && m_feed.visit().isValid());
    m_foot->setVisible(m_payable == Payable::Yes && payable);
    m_report->setVisible(std::ranges::any_of(m_feed.orders(), [](const TestOrder &order) {
        return order.status == TestOrderStatus::Released || order.status == TestOrderStatus::Delivered;
    }));
    m_sum->setText(chosen.isEmpty() ? tr("Tick what the patient pays.")
                                    : format().moneyWithCurrency(sumOf(chosen)));
    m_bill->setEnabled(!chosen.isEmpty() && !m_billing);
    m_bill->setText(m_checking  ? tr("Checking whether it was billed...")
                    : m_billing ? tr("Billing...")
                                : tr("&Bill the ticked tests"));
    for (OrderLine *line : std::as_const(m_lines))
        line->setBusy(m_billing || m_busy.contains(line->order().id.toText()));
}

OrderLine *OrderList::lineOf(TestOrderId order) const
{
    const auto at =
        std::ranges::find_if(m_lines, [&](const OrderLine *line) { return line->order().id == order; });
    return at == m_lines.end() ? nullptr : *at;
}

QList<TestOrder> OrderList::ticked() const
{
    QList<TestOrder> out;
    for (const OrderLine *line : m_lines)
        if (line->isTicked())
            out.append(line->order());
    return out;
}

void OrderList::takeFocus()
{
    for (OrderLine *line : std::as_const(m_lines))
        if (auto *tick = line->findChild<QCheckBox *>(u"payTick"_s); tick && tick->isEnabled())
            return tick->setFocus(Qt::OtherFocusReason);
}

// ---- paying

void OrderList::bill()
{
    const QList<TestOrder> chosen = ticked();
    if (chosen.isEmpty() || m_billing || !m_bill->isEnabled())
        return;
    BillTestOrders request;
    for (const TestOrder &order : chosen)
        request.testOrderIds.append(order.id);
    m_billing = true;
    m_bar->clear();
    m_api.command(
        request, this, [this, visit = m_visit](const Result<Bill> &answer) { onBilled(visit, answer); },
        [this](CommandState state) {
            m_checking = state == CommandState::Checking;
            update();
        });
    update();
}

void OrderList::onBilled(VisitId visit, const Result<Bill> &answer)
{
    m_billing = m_checking = false;
    update();
    if (answer) {
        emit done(
            tr("Bill %1 is made: %2.")
                .arg(format().isolated(answer->billNumber), format().moneyWithCurrency(answer->totalAmount)),
            {});
        if (visit == m_visit)
            emit billed(*answer);
        m_feed.reload();
    } else if (visit != m_visit) {
        emit failed(answer.error());
    } else if (answer.error().reason() == u"wholePanel") {
        tickWholePanel(answer.error());
    } else {
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        m_feed.reload();
    }
}

void OrderList::tickWholePanel(const Error &error)
{
    const auto ids = decodeAnswer<QList<TestOrderId>>(error.data.value("testOrderIds"_L1));
    for (const TestOrderId &id : ids ? *ids : QList<TestOrderId>())
        if (OrderLine *line = lineOf(id))
            line->setTicked(true);
    m_bar->showMessage(Tone::Warn, message(error));
    m_bill->setFocus(Qt::OtherFocusReason);
}

// ---- cancelling

void OrderList::askCancel(TestOrderId order)
{
    const OrderLine *line = lineOf(order);
    if (!line)
        return;
    m_cancelling = order;
    m_reason->askReason(tr("Why is %1 cancelled?").arg(inDeskLanguage(line->order().testName)),
                        tr("Cancel the test"));
}

void OrderList::cancel(const QString &reason)
{
    const auto order = m_feed.find(m_cancelling);
    m_reason->hide();
    m_cancelling = {};
    if (!order || m_busy.contains(order->id.toText()))
        return;
    m_busy.insert(order->id.toText());
    m_bar->clear();
    m_api.command(CancelTestOrder{order->id, reason, order->rowVersion}, this,
                  [this, id = order->id](const Result<TestOrder> &answer) { onCancelled(id, answer); });
    update();
}

void OrderList::onCancelled(TestOrderId order, const Result<TestOrder> &answer)
{
    m_busy.remove(order.toText());
    if (answer) {
        m_feed.put({*answer});
        emit done(tr("%1 is cancelled.").arg(inDeskLanguage(answer->testName)), {});
        return;
    }
    const auto current = answer.error().code == ErrorCode::Conflict
                             ? decodeAnswer<TestOrder>(answer.error().data.value("current"_L1))
                             : Result<TestOrder>(answer.error());
    if (current)
        m_feed.put({*current}); // Somebody was faster: the line shows what they did.
    else
        m_feed.reload();
    update();
    if (m_feed.find(order))
        m_bar->showMessage(Tone::Bad, message(answer.error()));
    else
        emit failed(answer.error());
}

} // namespace hms::app
