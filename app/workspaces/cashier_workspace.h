// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_finder.h"
#include "app/billing/open_bill.h"
#include "app/billing/outstanding_feed.h"
#include "app/cashier/drawer.h"
#include "app/printing/print_service.h"
#include "app/shell/workspace.h"

class QStackedWidget;

namespace hms::app {

class BillSheet;
class BillView;
class DiscountSheet;
class MessageBar;
class OrderPage;
class OutstandingList;
class PaperTray;
class PaymentPanel;
class PrintPreview;
class ReceiptCheck;
class RefundList;
class RefundSheet;
class ReprintSheet;
class ShiftPanel;
class ShiftStrip;
class VoidSheet;

/// The cashier's desk: who waits, the bill, the money; beside it the refunds and the shift. Scanning a token,
/// a bill or a receipt opens its bill.
class CashierWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit CashierWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;
    bool takeScan(const ScanCode &code) override;
    bool openBill(BillId bill) override;
    bool pay(BillId bill) override { return openBill(bill); }

    static WorkspaceFactory factory();

private:
    void buildUi(const Desk &desk);
    QWidget *buildDesk(const Desk &desk);
    void connectBills();
    void connectSheets();
    void connectPapers();
    void connectShift(const Desk &desk);

    void showDesk();
    void showSheet(BillSheet *sheet);
    void leaveSheet();
    void onBillChanged();
    void onOpened();
    void onPaid(const Payment &payment, const Bill &bill);
    void onReceiptChecked(const QString &receiptNumber, const VerifyReceipt::Response &answer);
    void onDrawerChanged();
    void onRecovered(const Outcome &outcome);
    void onPrintStage(const PrintProgress &progress);
    void payNext();
    void refresh();
    void showRefunds();
    void showShift();
    void showTests();
    void printOrPreview();
    void preview(DocumentType type, const Ulid &documentId);
    void printPreviewed();

    ApiClient &m_api;
    PrinterRouting m_printers;
    PrintService m_prints;
    OutstandingFeed m_feed;
    OpenBill m_bill;
    BillFinder m_finder;
    Drawer m_drawer;
    const bool m_hasShift; ///< The user may work in a shift of their own.
    bool m_payOnOpen = false;
    PrintTicket m_previewTicket;
    DocumentType m_previewType = DocumentType::Bill;
    Ulid m_previewed;

    MessageBar *m_bar = nullptr;
    ReceiptCheck *m_check = nullptr;
    ShiftStrip *m_strip = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_deskPage = nullptr;
    OutstandingList *m_list = nullptr;
    BillView *m_view = nullptr;
    QStackedWidget *m_right = nullptr;
    PaymentPanel *m_payment = nullptr;
    DiscountSheet *m_discount = nullptr;
    VoidSheet *m_void = nullptr;
    RefundSheet *m_refund = nullptr;
    ReprintSheet *m_reprint = nullptr;
    RefundList *m_refunds = nullptr;
    ShiftPanel *m_shift = nullptr;
    PrintPreview *m_preview = nullptr;
    OrderPage *m_tests = nullptr;
    PaperTray *m_tray = nullptr;
};

} // namespace hms::app
