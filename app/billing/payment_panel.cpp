// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/payment_panel.h"

#include "app/printing/print_service.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// The desk's session ended while the outcome was open: the money may well have been recorded.
bool isUnknown(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.data.contains("outcome"_L1);
}

} // namespace

PaymentPanel::PaymentPanel(ApiClient &api, OpenBill &bill, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_bill(bill)
{
    buildUi(gate);
    for (QWidget *field : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_tendered),
                           static_cast<QWidget *>(m_reference), static_cast<QWidget *>(m_take)})
        field->installEventFilter(this);
    connect(&m_bill, &OpenBill::changed, this, &PaymentPanel::onBillChanged);
    connect(m_method, &Segmented::valueChanged, this, &PaymentPanel::onMethod);
    connect(m_amount, &MoneyEdit::valueChanged, this, &PaymentPanel::update);
    connect(m_tendered, &MoneyEdit::valueChanged, this, &PaymentPanel::updateChange);
    connect(m_take, &QPushButton::clicked, this, &PaymentPanel::take);
    connect(m_notice, &EmptyState::actionTriggered, this, &PaymentPanel::shiftRequested);
    onMethod();
    onBillChanged();
}

PaymentPanel::~PaymentPanel()
{
    // A field that loses its focus while it is destroyed rewrites its amount and would tell a panel that is
    // half gone.
    m_amount->disconnect(this);
    m_tendered->disconnect(this);
}

void PaymentPanel::buildUi(PermissionGate &gate)
{
    auto *card = new Card(tr("Payment"), this);
    m_bar = new MessageBar(card);
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(buildForm(gate));
    m_notice = new EmptyState(Icon::Receipt, {}, {}, content);
    m_stack->addWidget(m_notice);
    m_result = new QWidget(card);
    m_steps = new PaymentSteps(m_result);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins({});
    result->setSpacing(grid(3));
    result->addWidget(divider(m_result));
    result->addWidget(m_steps);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(content, 1);
    card->body()->addWidget(buildChange());
    card->body()->addWidget(m_result);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QWidget *PaymentPanel::buildForm(PermissionGate &gate)
{
    auto *page = new QWidget(this);
    m_form = new Form(2, page);
    m_method = new Segmented(m_form);
    for (const PaymentMethod each :
         {PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::Mobile, PaymentMethod::Bank})
        m_method->addEnum(label(each), each); // Words only: icons would cut them on a small screen.
    m_amount = new MoneyEdit(m_form);
    m_tendered = new MoneyEdit(m_form);
    m_reference = new QLineEdit(m_form);
    m_reference->setMaxLength(80);
    m_form->addField(u"method"_s, tr("Paid &with"), m_method, Required::No, 2);
    m_form->addField(u"amount"_s, tr("&Amount"), m_amount, Required::Yes);
    m_form->addField(u"tendered"_s, tr("&Handed over"), m_tendered);
    m_form->addField(u"reference"_s, tr("&Number of the slip or transfer"), m_reference, Required::No, 2);
    m_tendered->setPlaceholderText(tr("exact"));
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_take = makeButton({}, ButtonKind::Primary, Icon::Cash, page);
    m_take->setObjectName(u"take"_s);
    m_take->setAutoDefault(true); // Enter presses it although this is no dialog.
    gate.guard(m_take, Permission::PaymentsProcess);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_form);
    column->addWidget(m_take);
    column->addStretch();
    return page;
}

QWidget *PaymentPanel::buildChange()
{
    auto *row = new QWidget(this);
    m_changeTitle = textLabel({}, TextRole::Title, row);
    m_change = bigNumber({}, row);
    m_change->setObjectName(u"change"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_changeTitle);
    layout->addWidget(m_change, 1);
    return row;
}

void PaymentPanel::setShiftOpen(bool open)
{
    m_shiftOpen = open;
    update();
}

PaymentMethod PaymentPanel::method() const
{
    return m_method->valueAs<PaymentMethod>();
}

Money PaymentPanel::change() const
{
    const auto amount = m_amount->value();
    const auto tendered = m_tendered->value();
    if (method() != PaymentMethod::Cash || !amount || !tendered || *tendered < *amount)
        return {};
    return *tendered - *amount;
}

void PaymentPanel::onBillChanged()
{
    const auto &bill = m_bill.bill();
    if (!bill) {
        m_shown = {};
    } else if (bill->id != m_shown) {
        m_bar->clear();
        m_method->setEnumValue(PaymentMethod::Cash);
        fill(*bill);
    } else if (bill->dueAmount != m_shownDue) {
        fill(*bill); // Amounts typed for another due would be wrong now.
    }
    update();
}

void PaymentPanel::fill(const Bill &bill)
{
    m_shown = bill.id;
    m_shownDue = bill.dueAmount;
    m_form->clearErrors();
    m_amount->setValue(bill.dueAmount);
    m_tendered->clear();
    m_reference->clear();
}

void PaymentPanel::update()
{
    const auto &bill = m_bill.bill();
    const bool underWay = bill && m_underWay.contains(bill->id);
    const bool payable = bill && m_shiftOpen && bill->status != BillStatus::Void && bill->dueAmount > Money();
    m_stack->setCurrentIndex(int(payable ? Page::Form : Page::Notice));
    m_form->setEnabled(!underWay);
    m_take->setEnabled(!underWay);
    const auto amount = m_amount->value();
    m_take->setText(underWay && m_underWay.value(bill->id) == CommandState::Checking ? tr("Checking...")
                    : underWay                                                       ? tr("Sending...")
                    : amount ? tr("&Take %1").arg(format().moneyWithCurrency(*amount))
                             : tr("&Take payment"));
    if (!payable)
        updateNotice();
    updateChange();
    showSteps();
}

void PaymentPanel::updateNotice()
{
    const auto &bill = m_bill.bill();
    const auto tell = [this](const QString &title, const QString &advice, const QString &action = {}) {
        m_notice->setTexts(title, advice);
        m_notice->setAction(action);
    };
    if (!bill && m_bill.isLoading())
        return tell(tr("Reading the bill..."), {});
    if (bill && bill->status == BillStatus::Void)
        return tell(tr("This bill is void"), bill->voidReason.value_or(QString()));
    if (bill && bill->dueAmount == Money())
        return tell(tr("Paid in full"), tr("Nothing is due on this bill. Pick the next one with F6."));
    if (!m_shiftOpen)
        return tell(tr("Your shift is not open"),
                    tr("Bills can be read. Money moves only inside a shift: press F11 to open yours."),
                    tr("&Open shift"));
    tell(tr("No bill is open"), tr("Scan a token or a bill, or pick a patient from the list."));
}

void PaymentPanel::updateChange()
{
    const auto &bill = m_bill.bill();
    const bool typing = m_stack->currentIndex() == int(Page::Form) && !m_tendered->text().isEmpty();
    const bool paid = !typing && m_last && bill && m_last->billId == bill->id && m_last->change > Money();
    m_changeTitle->setText(paid ? tr("Give back") : tr("Change"));
    const Money shown = paid ? m_last->change : change();
    m_change->setText(format().money(shown));
    m_change->parentWidget()->setVisible(paid || (typing && method() == PaymentMethod::Cash));
}

void PaymentPanel::onMethod()
{
    const bool cash = method() == PaymentMethod::Cash;
    m_tendered->setEnabled(cash);
    if (!cash)
        m_tendered->clear();
    m_reference->setEnabled(!cash);
    if (cash)
        m_reference->clear();
    updateChange();
}

void PaymentPanel::focusMoney()
{
    QWidget *field = method() == PaymentMethod::Cash ? static_cast<QWidget *>(m_tendered) : m_reference;
    field->setFocus(Qt::OtherFocusReason);
}

bool PaymentPanel::start()
{
    if (m_stack->currentIndex() != int(Page::Form) || !m_form->isEnabled())
        return false;
    focusMoney();
    return true;
}

bool PaymentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (isEnter(*key))
        return key->isAutoRepeat() || onEnter(watched); // A key held down is not a second wish.
    const bool money = watched == m_amount || watched == m_tendered;
    return money && key->modifiers() == Qt::NoModifier && chooseMethod(key->text());
}

void PaymentPanel::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = focusWidget();
    if (isEnter(*event) && focus && m_method->isAncestorOf(focus))
        m_amount->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

bool PaymentPanel::onEnter(QObject *watched)
{
    if (watched == m_take)
        return false;
    if (watched == m_amount) {
        if (check())
            focusMoney();
    } else if (watched == m_tendered && change() > Money()) {
        // Change must be read before it is given: the next Enter takes the money.
        if (check())
            m_take->setFocus(Qt::TabFocusReason);
    } else {
        take();
    }
    return true;
}

bool PaymentPanel::chooseMethod(const QString &letter)
{
    if (letter.isEmpty() || !letter.front().isLetter())
        return false;
    constexpr int kCount = int(kEnumNames<PaymentMethod>.size());
    for (int step = 1; step <= kCount; ++step) {
        const auto each = PaymentMethod((int(method()) + step) % kCount);
        if (!label(each).startsWith(letter, Qt::CaseInsensitive))
            continue;
        m_method->setEnumValue(each);
        focusMoney();
        return true;
    }
    return true; // No letter belongs into an amount.
}

bool PaymentPanel::check()
{
    m_form->clearErrors();
    const auto amount = m_amount->value();
    const auto tendered = m_tendered->value();
    if (!amount || *amount <= Money())
        m_form->setError(u"amount"_s, tr("Type how much is paid now."));
    else if (*amount > m_shownDue)
        m_form->setError(u"amount"_s, tr("Only %1 is due.").arg(format().money(m_shownDue)));
    else if (!tendered && !m_tendered->text().trimmed().isEmpty())
        m_form->setError(u"tendered"_s, tr("This is no amount."));
    else if (tendered && *tendered < *amount)
        m_form->setError(u"tendered"_s, tr("Less than the amount. Ask for the rest, or lower the amount."));
    return !m_form->hasErrors();
}

void PaymentPanel::take()
{
    const auto &bill = m_bill.bill();
    if (!bill || m_stack->currentIndex() != int(Page::Form) || !m_take->isEnabled() || !check())
        return;
    const TakePayment request{.billId = bill->id,
                              .amount = *m_amount->value(),
                              .method = method(),
                              .tendered = m_tendered->value(),
                              .reference = m_reference->text().trimmed().isEmpty()
                                               ? std::nullopt
                                               : std::optional(m_reference->text().trimmed())};
    m_bar->clear();
    m_last.reset();
    m_underWay.insert(bill->id, CommandState::Sending);
    setFocus(Qt::OtherFocusReason); // Else a second Enter would act on whatever Qt gives the focus next.
    update();
    m_api.command(
        request, this,
        [this, asked = *bill](const Result<TakePayment::Response> &answer) { onAnswer(asked, answer); },
        [this, id = bill->id](CommandState state) { onState(id, state); });
}

void PaymentPanel::onState(BillId bill, CommandState state)
{
    if (state == CommandState::Done || !m_underWay.contains(bill))
        return; // The answer follows at once.
    m_underWay.insert(bill, state);
    update();
}

void PaymentPanel::onAnswer(const Bill &asked, const Result<TakePayment::Response> &answer)
{
    m_underWay.remove(asked.id);
    if (!answer) {
        update();
        onRefused(asked, answer.error());
        return;
    }
    const Payment payment = answer->payment;
    const bool onDesk = m_bill.is(asked.id);
    if (onDesk) {
        m_last = payment;
        m_printed = StepState::Waiting;
    }
    m_bill.show(answer->bill);
    update();
    if (!onDesk)
        emit said(Tone::Ok,
                  tr("The payment of bill %1 was recorded: receipt %2.")
                      .arg(format().isolated(asked.billNumber), format().isolated(payment.receiptNumber)));
    emit paid(payment, answer->bill);
}

void PaymentPanel::onRefused(const Bill &asked, const Error &error)
{
    const QString text = isUnknown(error)
                             ? tr("It is not known whether this payment was recorded. Do not take it again: "
                                  "the outcome is told at your next sign-in.")
                             : message(error);
    if (!m_bill.is(asked.id)) {
        emit said(Tone::Bad, tr("Bill %1: %2").arg(format().isolated(asked.billNumber), text));
        return;
    }
    m_bar->showMessage(Tone::Bad, text);
    if (m_form->hasField(error.field()))
        m_form->setError(error.field(), message(error));
    else
        focusMoney();
    if (error.code == ErrorCode::Rejected)
        m_bill.reload(); // Another desk was faster, or the drawer is closed: show what is true now.
}

void PaymentPanel::onPrint(const PrintProgress &progress)
{
    if (!m_last || progress.documentType != DocumentType::Receipt || progress.documentId != m_last->id.value)
        return;
    switch (progress.stage) {
    case PrintStage::Asking:
    case PrintStage::Sending: m_printed = StepState::Busy; break;
    case PrintStage::Printed: m_printed = StepState::Done; break;
    case PrintStage::Refused:
    case PrintStage::Failed:
    case PrintStage::Unsure: m_printed = StepState::Problem; break;
    }
    showSteps();
}

void PaymentPanel::showSteps()
{
    const auto &bill = m_bill.bill();
    const bool underWay = bill && m_underWay.contains(bill->id);
    const bool recorded = bill && m_last && m_last->billId == bill->id;
    m_result->setVisible(underWay || recorded);
    m_steps->reset();
    if (underWay) {
        const bool checking = m_underWay.value(bill->id) == CommandState::Checking;
        m_steps->set(PaymentStep::Sent, checking ? StepState::Done : StepState::Busy);
        if (checking)
            m_steps->set(PaymentStep::Recorded, StepState::Busy, tr("checking..."));
    } else if (recorded) {
        m_steps->set(PaymentStep::Sent, StepState::Done);
        m_steps->set(PaymentStep::Recorded, StepState::Done, format().isolated(m_last->receiptNumber));
        m_steps->set(PaymentStep::Printed, m_printed);
    }
}

} // namespace hms::app
