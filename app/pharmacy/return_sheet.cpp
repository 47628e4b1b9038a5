// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/return_sheet.h"

#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

ReturnSheet::ReturnSheet(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    connect(m_choice, &QComboBox::activated, this, &ReturnSheet::chooseBill);
    connect(m_submit, &QPushButton::clicked, this, &ReturnSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ReturnSheet::cancel);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReturnSheet::submit);
}

void ReturnSheet::buildUi()
{
    m_about = textLabel(tr("Take medicines back"), TextRole::Title, this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"returnBill"_s);
    m_choice->setAccessibleName(tr("Given out when"));
    m_advice = textLabel({}, TextRole::Muted, this);
    m_advice->setObjectName(u"returnAdvice"_s);
    m_advice->setWordWrap(true);
    m_bar = new MessageBar(this);
    m_table = new QWidget(this);
    m_form = new Form(1, this);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_reason = new QLineEdit(m_form);
    m_reason->setMaxLength(kReason.max);
    m_form->addField(u"reason"_s, tr("&Why does it come back?"), m_reason, Required::Yes);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(m_about, 1);
    head->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addLayout(head);
    column->addWidget(m_advice);
    column->addWidget(m_bar);
    column->addWidget(m_table);
    column->addWidget(m_form);
    column->addWidget(buildButtons());
    column->addStretch();
}

QWidget *ReturnSheet::buildButtons()
{
    auto *buttons = new QWidget(this);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Quiet, {}, buttons);
    m_cancel->setObjectName(u"cancelReturn"_s);
    m_submit = makeButton({}, ButtonKind::Danger, Icon::Undo, buttons);
    m_submit->setObjectName(u"submitReturn"_s);
    m_submit->setAutoDefault(true);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_submit);
    QWidget::setTabOrder(m_submit, m_cancel);
    return buttons;
}

void ReturnSheet::begin(const Prescription &prescription, BillId preferred)
{
    if (m_busy)
        return;
    m_prescription = prescription;
    m_bills = billsOf(prescription);
    m_choice->clear();
    for (const BillId bill : m_bills)
        for (const PrescriptionItem &item : prescription.items)
            if (const auto given = std::ranges::find(item.given, bill, &GivenMedicine::billId);
                given != item.given.end()) {
                m_choice->addItem(
                    tr("%1, by %2", "day and time, pharmacist").arg(format().dateTime(given->at), given->by));
                break;
            }
    m_choice->setVisible(m_bills.size() > 1);
    const qsizetype wanted = m_bills.indexOf(preferred);
    m_choice->setCurrentIndex(int(wanted >= 0 ? wanted : m_bills.size() - 1));
    m_bar->clear();
    m_form->clearErrors();
    m_reason->clear();
    chooseBill();
}

void ReturnSheet::chooseBill()
{
    m_bill.reset();
    const BillId bill = m_bills.value(m_choice->currentIndex());
    fillRows(givenOn(m_prescription, bill));
    update();
    if (bill.isValid())
        m_api.call(GetBill{bill, {}}, this,
                   m_generation.newest([this](const auto &answer) { onBill(answer); }));
}

void ReturnSheet::fillRows(const QList<GivenRow> &rows)
{
    auto *table = new QWidget(this);
    delete layout()->replaceWidget(m_table, table);
    delete std::exchange(m_table, table);
    auto *columns = new QGridLayout(table);
    columns->setContentsMargins({});
    columns->setHorizontalSpacing(grid(4));
    columns->setVerticalSpacing(grid(1));
    columns->setColumnStretch(0, 1);
    const auto put = [&](const QString &text, TextRole role, int line, int column, bool number) {
        QLabel *label = textLabel(text, role, table);
        if (number)
            label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        columns->addWidget(label, line, column);
    };
    const QStringList titles{tr("Medicine"), tr("Batch"), tr("Given"), tr("Comes back")};
    for (int column = 0; column < titles.size(); ++column)
        put(titles[column], TextRole::Caption, 0, column, column > 1);
    m_rows.clear();
    for (const GivenRow &given : rows) {
        const int line = int(m_rows.size()) + 1;
        put(given.medicine, TextRole::Strong, line, 0, false);
        put(format().isolated(given.batch), TextRole::Body, line, 1, false);
        put(format().number(given.quantity), TextRole::Body, line, 2, true);
        auto *quantity = new QLineEdit(format().number(given.quantity), table);
        quantity->setObjectName(u"comesBack-%1"_s.arg(line));
        quantity->setAccessibleName(tr("Comes back: %1").arg(given.medicine));
        quantity->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        quantity->setMaximumWidth(grid(24));
        columns->addWidget(quantity, line, 3);
        connect(quantity, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
        m_rows.append({given, quantity});
    }
    table->show(); // The sheet may be in sight already.
    QWidget::setTabOrder(m_choice,
                         m_rows.isEmpty() ? static_cast<QWidget *>(m_reason) : m_rows.first().quantity);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        QWidget::setTabOrder(m_rows[i].quantity, i + 1 < m_rows.size()
                                                     ? static_cast<QWidget *>(m_rows[i + 1].quantity)
                                                     : m_reason);
}

void ReturnSheet::onBill(const Result<Bill> &answer)
{
    if (!answer) {
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        return;
    }
    m_bill = *answer;
    update();
    const bool parts = m_bill->status == BillStatus::Paid && !m_rows.isEmpty();
    (parts ? m_rows.first().quantity : m_reason)->setFocus(Qt::OtherFocusReason);
}

void ReturnSheet::updateAdvice()
{
    if (!m_bill)
        return m_advice->setText(m_bills.isEmpty() ? tr("Nothing was given that could come back.")
                                                   : tr("Reading the bill..."));
    const QString number = format().isolated(m_bill->billNumber);
    switch (m_bill->status) {
    case BillStatus::Pending:
        return m_advice->setText(
            tr("Bill %1 is not paid: everything of it comes back and it becomes void.").arg(number));
    case BillStatus::Partial:
        return m_advice->setText(
            tr("Bill %1 is paid in part. Let the rest be paid first, then take back.").arg(number));
    case BillStatus::Paid:
        return m_advice->setText(
            tr("Bill %1 is paid: the price is asked back as a refund, which another person approves.")
                .arg(number));
    case BillStatus::Void:
        return m_advice->setText(tr("Bill %1 is void: nothing of it can come back.").arg(number));
    }
    Q_UNREACHABLE();
}

void ReturnSheet::update()
{
    updateAdvice();
    const bool possible = m_bill && !m_rows.isEmpty() &&
                          (m_bill->status == BillStatus::Pending || m_bill->status == BillStatus::Paid);
    for (const Row &row : m_rows)
        row.quantity->setEnabled(!m_busy && possible && m_bill->status == BillStatus::Paid);
    m_choice->setEnabled(!m_busy);
    m_form->setEnabled(!m_busy && possible);
    m_submit->setEnabled(!m_busy && possible);
    m_cancel->setEnabled(!m_busy);
    if (!m_busy)
        m_submit->setText(tr("&Take back"));
}

std::optional<QList<ReturnDispensed::Item>> ReturnSheet::items()
{
    QList<ReturnDispensed::Item> out;
    for (const Row &row : m_rows) {
        const QString text = row.quantity->text().trimmed();
        const auto quantity = text.isEmpty() ? std::optional<qint64>(0) : format().parseNumber(text);
        const bool wrong = !quantity || *quantity < 0 || *quantity > row.given.quantity;
        row.quantity->setProperty("invalid", wrong);
        restyle(*row.quantity);
        if (wrong) {
            row.quantity->setFocus(Qt::OtherFocusReason);
            m_bar->showMessage(Tone::Bad, tr("Of %1 at most %2 can come back.")
                                              .arg(row.given.medicine, format().number(row.given.quantity)));
            return std::nullopt;
        }
        if (*quantity > 0)
            out.append({row.given.itemId, row.given.batchId, int(*quantity)});
    }
    return out;
}

void ReturnSheet::submit()
{
    if (m_busy || !m_submit->isEnabled())
        return;
    m_form->clearErrors();
    m_bar->clear();
    const auto wish = items();
    if (!wish)
        return;
    const QString reason = m_reason->text().trimmed();
    if (wish->isEmpty())
        return m_bar->showMessage(Tone::Warn, tr("Type how much comes back."));
    if (reason.isEmpty())
        return m_form->setError(u"reason"_s, tr("Taking back needs a reason."));
    setBusy(true);
    m_submit->setText(tr("Taking back..."));
    m_api.command(
        ReturnDispensed{m_prescription.id, m_bill->id, *wish, reason}, this,
        [this](const Result<ReturnDispensed::Response> &answer) { onAnswer(answer); },
        [this](CommandState state) {
            if (state == CommandState::Checking)
                m_submit->setText(tr("Checking..."));
        });
}

void ReturnSheet::onAnswer(const Result<ReturnDispensed::Response> &answer)
{
    setBusy(false);
    if (answer) {
        emit finished(*answer);
        return;
    }
    if (m_form->hasField(answer.error().field()))
        m_form->setError(answer.error().field(), message(answer.error()));
    else
        m_bar->showMessage(Tone::Bad, message(answer.error()));
    m_api.call(GetBill{m_bill->id, {}}, this,
               m_generation.newest([this](const auto &bill) { onBill(bill); }));
}

void ReturnSheet::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void ReturnSheet::cancel()
{
    if (!m_busy)
        emit cancelled();
}

void ReturnSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
