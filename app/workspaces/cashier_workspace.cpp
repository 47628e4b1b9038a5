// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/cashier_workspace.h"

#include "app/billing/bill_view.h"
#include "app/billing/discount_sheet.h"
#include "app/billing/outstanding_list.h"
#include "app/billing/paper_tray.h"
#include "app/billing/payment_panel.h"
#include "app/billing/receipt_check.h"
#include "app/billing/refund_list.h"
#include "app/billing/refund_sheet.h"
#include "app/billing/reprint_sheet.h"
#include "app/billing/void_sheet.h"
#include "app/cashier/recovered_money.h"
#include "app/cashier/shift_panel.h"
#include "app/cashier/shift_strip.h"
#include "app/orders/order_page.h"
#include "app/printing/preview.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kRecoveredMs = 600'000; // The cashier may be away when the link comes back.

} // namespace

CashierWorkspace::CashierWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_api(desk.api)
    , m_printers(PrinterSettings::of(desk.settings))
    , m_prints(desk.api, m_printers)
    , m_feed(desk.api, desk.session.server().businessDate)
    , m_bill(desk.api)
    , m_finder(desk.api, m_feed)
    , m_drawer(desk.api)
    , m_hasShift(desk.session.can(Permission::ShiftsOperate))
{
    buildUi(desk);
    connectBills();
    connectSheets();
    connectPapers();
    connectShift(desk);
    connect(&desk.settings, &Settings::changed, this,
            [this, &settings = desk.settings] { m_printers.setSettings(PrinterSettings::of(settings)); });
    connect(&m_api, &ApiClient::recovered, this, &CashierWorkspace::onRecovered);
    connect(&m_api, &ApiClient::sessionResumed, this, &CashierWorkspace::refresh);
}

void CashierWorkspace::buildUi(const Desk &desk)
{
    m_bar = new MessageBar(this);
    m_bar->setHideAfter(kRecoveredMs);
    m_check = new ReceiptCheck(this);
    m_strip = new ShiftStrip(m_drawer, this);
    m_pages = new QStackedWidget(this);
    m_deskPage = buildDesk(desk);
    m_refunds = new RefundList(desk.api, desk.gate, m_pages);
    m_shift = new ShiftPanel(desk.api, m_drawer, desk.drafts, desk.gate, m_pages);
    m_preview = new PrintPreview(m_pages);
    m_tests = new OrderPage(desk.api, desk.gate, desk.drafts, m_pages);
    m_tests->setUser(desk.session.user().id);
    for (QWidget *page : {m_deskPage, static_cast<QWidget *>(m_refunds), static_cast<QWidget *>(m_shift),
                          static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_tests)})
        m_pages->addWidget(page);
    m_tray = new PaperTray(m_prints, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    column->setSpacing(grid(3));
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_check);
    column->addWidget(m_pages, 1);
    column->addWidget(m_tray);
}

QWidget *CashierWorkspace::buildDesk(const Desk &desk)
{
    auto *page = new QWidget(m_pages);
    m_list = new OutstandingList(m_feed, page);
    m_view = new BillView(m_bill, desk.gate, page);
    m_right = new QStackedWidget(page);
    m_payment = new PaymentPanel(desk.api, m_bill, desk.gate, m_right);
    m_discount = new DiscountSheet(desk.api, m_right);
    m_void = new VoidSheet(desk.api, m_right);
    m_refund = new RefundSheet(desk.api, m_right);
    m_reprint = new ReprintSheet(m_right);
    m_right->addWidget(m_payment);
    for (BillSheet *sheet : {static_cast<BillSheet *>(m_discount), static_cast<BillSheet *>(m_void),
                             static_cast<BillSheet *>(m_refund), static_cast<BillSheet *>(m_reprint)})
        m_right->addWidget(sheet);
    m_right->setMinimumWidth(grid(92));

    auto *left = new QVBoxLayout;
    left->setSpacing(grid(3));
    left->addWidget(m_list, 4);
    left->addWidget(m_view, 5);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(grid(3));
    row->addLayout(left, 5);
    row->addWidget(m_right, 2);
    return page;
}

void CashierWorkspace::connectBills()
{
    const auto complain = [this](const Error &error) {
        m_bar->showMessage(Tone::Bad, message(error));
        emit said(Tone::Bad, message(error));
    };
    connect(&m_feed, &OutstandingFeed::billChanged, &m_bill, &OpenBill::onNews);
    connect(&m_feed, &OutstandingFeed::billGone, &m_bill, &OpenBill::onGone);
    connect(&m_feed, &OutstandingFeed::refused, this, complain);
    connect(m_list, &OutstandingList::billChosen, this, &CashierWorkspace::openBill);
    connect(&m_bill, &OpenBill::changed, this, &CashierWorkspace::onBillChanged);
    connect(&m_bill, &OpenBill::opened, this, &CashierWorkspace::onOpened);
    connect(&m_bill, &OpenBill::failed, this, complain);
    connect(&m_finder, &BillFinder::found, this, &CashierWorkspace::openBill);
    connect(&m_finder, &BillFinder::numberFound, this, [this](const QString &number) {
        showDesk();
        m_payOnOpen = true;
        m_bill.openNumber(number);
    });
    connect(&m_finder, &BillFinder::receiptChecked, this, &CashierWorkspace::onReceiptChecked);
    connect(&m_finder, &BillFinder::missed, this, &Workspace::said);
    connect(m_payment, &PaymentPanel::paid, this, &CashierWorkspace::onPaid);
    connect(m_payment, &PaymentPanel::said, this, &Workspace::said);
    connect(m_payment, &PaymentPanel::shiftRequested, this, &CashierWorkspace::showShift);
    connect(m_tests, &OrderPage::billed, this, [this](const Bill &bill) { openBill(bill.id); });
    connect(m_tests, &OrderPage::said, this, &Workspace::said);
    connect(m_tests, &OrderPage::done, this, &Workspace::done);
    connect(m_tests, &OrderPage::closed, this, &CashierWorkspace::activate);
    connect(m_refunds, &RefundList::said, this, &Workspace::said);
    connect(m_refunds, &RefundList::billChosen, this, &CashierWorkspace::openBill);
    connect(m_refunds, &RefundList::refundChanged, this, [this](BillId bill) {
        if (m_bill.is(bill))
            m_bill.reload();
    });
}

void CashierWorkspace::connectSheets()
{
    connect(m_view, &BillView::discountRequested, this, [this] { showSheet(m_discount); });
    connect(m_view, &BillView::voidRequested, this, [this] { showSheet(m_void); });
    connect(m_view, &BillView::refundRequested, this, [this] { showSheet(m_refund); });
    connect(m_view, &BillView::reprintRequested, this, [this] { showSheet(m_reprint); });
    connect(m_view, &BillView::printRequested, this, &CashierWorkspace::printOrPreview);
    for (BillSheet *sheet : {static_cast<BillSheet *>(m_discount), static_cast<BillSheet *>(m_void),
                             static_cast<BillSheet *>(m_refund), static_cast<BillSheet *>(m_reprint)}) {
        connect(sheet, &BillSheet::cancelled, this, &CashierWorkspace::leaveSheet);
        connect(sheet, &BillSheet::finished, this, [this](BillId bill, const QString &text) {
            if (!text.isEmpty())
                emit said(Tone::Ok, text);
            if (m_bill.is(bill))
                m_bill.reload();
            leaveSheet();
        });
    }
    connect(m_refund, &BillSheet::finished, m_refunds, &RefundList::load);
}

void CashierWorkspace::connectPapers()
{
    connect(m_reprint, &ReprintSheet::reprintRequested, this,
            [this](PaymentId payment, const QString &reason) {
                m_tray->print(DocumentType::Receipt, payment.value, reason);
            });
    connect(m_tray, &PaperTray::stageChanged, this, &CashierWorkspace::onPrintStage);
    connect(m_tray, &PaperTray::stageChanged, m_payment, &PaymentPanel::onPrint);
    connect(&m_prints, &PrintService::previewReady, this,
            [this](PrintTicket ticket, const QString &title, const QByteArray &pdf) {
                if (ticket != m_previewTicket)
                    return; // Another one was asked for meanwhile.
                m_preview->setDocument(title, pdf);
                m_pages->setCurrentWidget(m_preview);
                m_preview->setFocus(Qt::OtherFocusReason);
            });
    connect(&m_prints, &PrintService::stageChanged, this, [this](const PrintProgress &progress) {
        if (progress.ticket == m_previewTicket && progress.stage == PrintStage::Refused)
            m_bar->showMessage(Tone::Bad, message(progress.error.value_or(Error{})));
    });
    connect(m_preview, &PrintPreview::printRequested, this, &CashierWorkspace::printPreviewed);
    auto *back = new QShortcut(Qt::Key_Escape, m_preview);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &CashierWorkspace::showDesk);
}

void CashierWorkspace::connectShift(const Desk &desk)
{
    connect(&m_drawer, &Drawer::changed, this, &CashierWorkspace::onDrawerChanged);
    connect(&m_drawer, &Drawer::opened, this, [this](const Shift &shift) {
        emit said(Tone::Ok, tr("Your shift is open, float %1.").arg(format().money(shift.openingFloat)));
        activate();
    });
    connect(&m_drawer, &Drawer::closed, this, [this](const ShiftReport &report) {
        emit said(Tone::Ok, tr("Your shift is closed. The Z report is being printed."));
        m_tray->print(DocumentType::ZReport, report.shift.id.value);
    });
    connect(m_strip, &ShiftStrip::shiftRequested, this, &CashierWorkspace::showShift);
    connect(m_strip, &ShiftStrip::refundsRequested, this, &CashierWorkspace::showRefunds);
    connect(m_shift, &ShiftPanel::left, this, &CashierWorkspace::activate);
    connect(m_shift, &ShiftPanel::reportRequested, this, [this](ShiftId shift, bool onScreen) {
        if (onScreen)
            preview(DocumentType::ZReport, shift.value);
        else
            m_tray->print(DocumentType::ZReport, shift.value);
    });
    if (desk.session.can(Permission::ShiftsOperate))
        m_drawer.load();
    onDrawerChanged();
}

QList<WorkspaceKey> CashierWorkspace::keys()
{
    return {{Qt::Key_F5, tr("Read again from the server"), [this] { refresh(); }},
            {Qt::Key_F6, tr("Pay the open bill, or pick the next one"), [this] { payNext(); }},
            {Qt::Key_F7, tr("Tests of the visit: what the patient pays of them"), [this] { showTests(); }},
            {Qt::Key_F8, tr("Open refunds"), [this] { showRefunds(); }},
            {Qt::Key_F10, tr("Show the bill on A4; once more prints it"), [this] { printOrPreview(); }},
            {Qt::Key_F11, tr("Shift: open, count, close"), [this] { showShift(); }}};
}

QList<DeskCommand> CashierWorkspace::commands()
{
    return {{tr("Open shift"), Icon::Play, [this] { showShift(); }, tr("start drawer float")},
            {tr("Close shift"), Icon::Lock, [this] { showShift(); }, tr("end count drawer Z report")},
            {tr("Open refunds"), Icon::Undo, [this] { showRefunds(); }, tr("approve pay out")}};
}

void CashierWorkspace::activate()
{
    showDesk();
    m_list->takeFocus();
}

bool CashierWorkspace::takeScan(const ScanCode &code)
{
    return m_finder.find(code);
}

bool CashierWorkspace::openBill(BillId bill)
{
    showDesk();
    m_payOnOpen = true;
    if (m_bill.is(bill) && m_bill.bill())
        onOpened(); // It is on the desk already; what is typed stays.
    else
        m_bill.open(bill);
    m_list->select(bill);
    return true;
}

void CashierWorkspace::showDesk()
{
    m_pages->setCurrentWidget(m_deskPage);
}

void CashierWorkspace::onBillChanged()
{
    const auto &bill = m_bill.bill();
    for (int i = 1; bill && i < m_right->count(); ++i)
        static_cast<BillSheet *>(m_right->widget(i))->refresh(*bill);
    auto *sheet = qobject_cast<BillSheet *>(m_right->currentWidget());
    if (sheet && !sheet->isBusy() && !m_bill.is(sheet->billId()))
        m_right->setCurrentWidget(m_payment); // It belongs to the bill before.
}

void CashierWorkspace::onOpened()
{
    if (std::exchange(m_payOnOpen, false))
        m_payment->start();
}

void CashierWorkspace::onPaid(const Payment &payment, const Bill &bill)
{
    m_tray->print(DocumentType::Receipt, payment.id.value);
    m_feed.show(bill);
    if (!m_drawer.shift())
        m_drawer.load(); // The payment opened one.
    if (!m_bill.is(bill.id))
        return; // The cashier is at another bill by now.
    emit said(Tone::Ok, tr("Receipt %1: %2 for %3.")
                            .arg(format().isolated(payment.receiptNumber),
                                 format().moneyWithCurrency(payment.amount), bill.patientName));
    m_list->takeFocus();
}

void CashierWorkspace::onReceiptChecked(const QString &receiptNumber, const VerifyReceipt::Response &answer)
{
    showDesk();
    m_check->present(receiptNumber, answer);
    m_payOnOpen = false;
    if (answer.payment)
        m_bill.open(answer.payment->billId);
}

void CashierWorkspace::showSheet(BillSheet *sheet)
{
    auto *current = qobject_cast<BillSheet *>(m_right->currentWidget());
    if (!m_bill.bill() || (current && current->isBusy()))
        return;
    m_right->setCurrentWidget(sheet);
    sheet->begin(*m_bill.bill());
}

void CashierWorkspace::leaveSheet()
{
    m_right->setCurrentWidget(m_payment);
    if (!m_payment->start())
        m_list->takeFocus();
}

void CashierWorkspace::onDrawerChanged()
{
    m_payment->setShiftOpen(m_drawer.mayTakeMoney());
    emit shiftChanged(m_drawer.shift());
}

void CashierWorkspace::onRecovered(const Outcome &outcome)
{
    const auto money = RecoveredMoney::of(outcome);
    if (!money)
        return;
    m_bar->showMessage(money->tone, money->text);
    emit said(money->tone, money->text);
    if (money->payment)
        m_tray->print(DocumentType::Receipt, money->payment->id.value);
    refresh();
}

void CashierWorkspace::onPrintStage(const PrintProgress &progress)
{
    switch (progress.stage) {
    case PrintStage::Asking:
    case PrintStage::Sending: emit printerChanged(tr("printing")); break;
    case PrintStage::Printed: emit printerChanged(tr("printer ready")); break;
    case PrintStage::Refused:
    case PrintStage::Failed:
    case PrintStage::Unsure: emit printerChanged(tr("printer: look here")); break;
    }
}

void CashierWorkspace::payNext()
{
    showDesk();
    if (m_right->currentWidget() == m_payment && !m_payment->start())
        m_list->takeFocus();
}

void CashierWorkspace::refresh()
{
    m_bill.reload();
    if (m_hasShift)
        m_drawer.load();
    if (m_pages->currentWidget() == m_refunds)
        m_refunds->load();
}

void CashierWorkspace::showRefunds()
{
    m_pages->setCurrentWidget(m_refunds);
    m_refunds->load();
    m_refunds->takeFocus();
}

void CashierWorkspace::showShift()
{
    m_pages->setCurrentWidget(m_shift);
    m_shift->start();
}

void CashierWorkspace::showTests()
{
    const auto &bill = m_bill.bill();
    if (!bill || !bill->visitId) {
        emit said(Tone::Info, tr("Open a bill of the visit first; its tests open then."));
        return;
    }
    m_pages->setCurrentWidget(m_tests);
    m_tests->open(VisitId(*bill->visitId), bill->patientName);
}

void CashierWorkspace::printOrPreview()
{
    if (m_pages->currentWidget() == m_preview)
        printPreviewed();
    else if (m_bill.bill())
        preview(DocumentType::Bill, m_bill.bill()->id.value);
}

void CashierWorkspace::preview(DocumentType type, const Ulid &documentId)
{
    m_previewType = type;
    m_previewed = documentId;
    m_previewTicket = m_prints.preview(type, documentId);
}

void CashierWorkspace::printPreviewed()
{
    m_tray->print(m_previewType, m_previewed);
    showDesk();
}

WorkspaceFactory CashierWorkspace::factory()
{
    return {.id = u"cashier"_s,
            .icon = Icon::Cash,
            .title = [] { return CashierWorkspace::tr("Cashier"); },
            .anyOf = {Permission::PaymentsProcess},
            .make = [](const Desk &desk) -> Workspace * { return new CashierWorkspace(desk); }};
}

} // namespace hms::app
