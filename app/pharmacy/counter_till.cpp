// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/counter_till.h"

#include "app/billing/paper_tray.h"
#include "app/billing/payment_panel.h"
#include "app/cashier/shift_panel.h"
#include "app/ui/format.h"

namespace hms::app {

CounterTill::CounterTill(const Services &services, QWidget *widgets)
    : QObject(widgets)
    , m_mayTakeMoney(services.session.can(Permission::PaymentsProcess))
    , m_hasShift(m_mayTakeMoney && services.session.can(Permission::ShiftsOperate))
    , m_printers(PrinterSettings::of(services.settings))
    , m_prints(services.api, m_printers)
    , m_bills(services.api, services.session.server().businessDate)
    , m_bill(services.api)
    , m_drawer(services.api)
{
    m_shift = new ShiftPanel(services.api, m_drawer, services.drafts, services.gate, widgets);
    m_tray = new PaperTray(m_prints, widgets);
    connect(&m_bills, &OutstandingFeed::billChanged, &m_bill, &OpenBill::onNews);
    connect(&m_bills, &OutstandingFeed::billGone, &m_bill, &OpenBill::onGone);
    connect(&m_bill, &OpenBill::failed, this, &CounterTill::failed);
    connect(&services.settings, &Settings::changed, this,
            [this, &settings = services.settings] { m_printers.setSettings(PrinterSettings::of(settings)); });
    connectShift();
    if (m_hasShift)
        m_drawer.load();
}

void CounterTill::connectShift()
{
    connect(m_shift, &ShiftPanel::left, this, &CounterTill::shiftLeft);
    connect(m_shift, &ShiftPanel::reportRequested, this,
            [this](ShiftId shift) { m_tray->print(DocumentType::ZReport, shift.value); });
    connect(&m_drawer, &Drawer::changed, this, [this] { emit shiftChanged(m_drawer.shift()); });
    connect(&m_drawer, &Drawer::opened, this, [this](const Shift &shift) {
        emit said(Tone::Ok, tr("Your shift is open, float %1.").arg(format().money(shift.openingFloat)));
        emit shiftLeft();
    });
    connect(&m_drawer, &Drawer::closed, this, [this](const ShiftReport &report) {
        m_tray->print(DocumentType::ZReport, report.shift.id.value);
    });
}

void CounterTill::serve(PaymentPanel *payment)
{
    connect(payment, &PaymentPanel::paid, this, &CounterTill::onPaid);
    connect(payment, &PaymentPanel::said, this, &CounterTill::said);
    connect(payment, &PaymentPanel::shiftRequested, this, &CounterTill::shiftRequested);
    connect(m_tray, &PaperTray::stageChanged, payment, &PaymentPanel::onPrint);
    connect(&m_drawer, &Drawer::changed, payment,
            [this, payment] { payment->setShiftOpen(m_drawer.mayTakeMoney()); });
}

void CounterTill::show(const Bill &bill)
{
    m_bill.open(bill.id);
    m_bill.show(bill);
}

void CounterTill::onPaid(const Payment &payment, const Bill &bill)
{
    m_tray->print(DocumentType::Receipt, payment.id.value);
    m_bills.show(bill);
    if (!m_drawer.shift())
        m_drawer.load(); // The payment opened one.
    if (!m_bill.is(bill.id))
        return; // The desk is at another patient by now.
    emit said(Tone::Ok, tr("Receipt %1: %2 for %3.")
                            .arg(format().isolated(payment.receiptNumber),
                                 format().moneyWithCurrency(payment.amount), bill.patientName));
    emit paid();
}

void CounterTill::reload()
{
    m_bill.reload();
    if (m_hasShift)
        m_drawer.load();
}

} // namespace hms::app
