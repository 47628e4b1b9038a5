// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/receive_sheet.h"

#include "app/pharmacy/medicine_models.h"
#include "app/pharmacy/typed_values.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

ReceiveSheet::ReceiveSheet(ApiClient &api, Drafts *drafts, QDate today, QWidget *parent)
    : StockSheet(api, drafts, {tr("&Receive"), ButtonKind::Primary, Icon::Plus}, 2, parent)
    , m_today(today)
{
    m_batch = addText(u"batch"_s, tr("&Batch number"), 60, Required::Yes);
    m_expiry = addText(u"expiry"_s, tr("E&xpires"), 20, Required::Yes);
    m_expiry->setPlaceholderText(tr("03/2027 or 31/03/2027"));
    m_quantity = addNumber(u"quantity"_s, tr("&How many units"), Required::Yes);
    m_cost = addMoney(u"cost"_s, tr("&Cost of one"));
    form()->setHint(u"batch"_s, tr("Scan the pack, or type it."));
    connect(m_expiry, &QLineEdit::textChanged, this, &ReceiveSheet::explainExpiry);
}

void ReceiveSheet::start(const Medicine &medicine)
{
    const bool other = medicine.id != m_medicine.id;
    m_medicine = medicine;
    if (other)
        for (QLineEdit *field : {m_batch, m_expiry, m_quantity, static_cast<QLineEdit *>(m_cost)})
            field->clear();
    begin(tr("Receive %1").arg(medicineName(medicine)),
          tr("Batch after batch; scanning another medicine's pack goes on with that one."),
          u"receive-"_s + medicine.id.toText());
}

bool ReceiveSheet::takeBarcode(const QString &code)
{
    if (isBusy())
        return true;
    const auto pack = PackCode::fromText(code);
    const QString own = m_medicine.barcode.value_or(QString());
    if (pack && !isSameProduct(pack->product, own))
        return false; // Another medicine's pack.
    if (!pack && isSameProduct(code, own))
        return true; // The product itself: it is the one being received.
    if (!pack && (isProductCode(code) || !m_batch->text().isEmpty()))
        return false;
    m_batch->setText(pack ? pack->batch : code);
    if (pack && pack->expiry)
        m_expiry->setText(pack->expiry->toString(u"dd/MM/yyyy"_s));
    keepDraft();
    (m_expiry->text().isEmpty() ? m_expiry : m_quantity)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReceiveSheet::explainExpiry()
{
    const auto day = parseExpiry(m_expiry->text());
    form()->setHint(u"expiry"_s, day ? tr("Last day: %1").arg(format().date(*day)) : QString());
}

void ReceiveSheet::send()
{
    ReceiveStock request;
    request.medicineId = m_medicine.id;
    request.batch = text(u"batch"_s, m_batch, Required::Yes);
    const auto expiry = parseExpiry(m_expiry->text());
    if (!expiry)
        form()->setError(u"expiry"_s, tr("Type month and year, or the whole date."));
    else if (*expiry < m_today)
        form()->setError(u"expiry"_s, message(Error::rejected(u"batchExpired"_s)));
    request.expiry = expiry.value_or(QDate());
    request.quantity = number(u"quantity"_s, m_quantity, 1, 1'000'000, Required::Yes).value_or(0);
    request.cost = m_cost->value();
    if (!request.cost && !m_cost->text().trimmed().isEmpty())
        form()->setError(u"cost"_s, tr("This is no amount."));
    if (form()->hasErrors())
        return;
    run(request, [this, request](const StockBatch &batch) { onReceived(request, batch); });
}

void ReceiveSheet::onReceived(const ReceiveStock &asked, const StockBatch &batch)
{
    const auto undo = [this, batch, quantity = asked.quantity] {
        takeBack({batch.id, -quantity, tr("Receiving undone")});
    };
    emit stockChanged(m_medicine.id);
    emit done(
        tr("%1 of %2 received, batch %3.")
            .arg(format().number(asked.quantity), medicineName(m_medicine), format().isolated(batch.batch)),
        undo);
    if (asked.medicineId != m_medicine.id)
        return;
    for (QLineEdit *field : {m_batch, m_expiry, m_quantity})
        field->clear();
    m_batch->setFocus(Qt::OtherFocusReason); // For the next batch.
}

} // namespace hms::app
