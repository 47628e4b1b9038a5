// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/open_bill.h"
#include "app/billing/outstanding_feed.h"
#include "app/cashier/drawer.h"
#include "app/core/drafts.h"
#include "app/core/session.h"
#include "app/core/settings.h"
#include "app/printing/print_service.h"
#include "app/ui/permission_gate.h"

#include <QObject>

namespace hms::app {

class PaperTray;
class PaymentPanel;
class ShiftPanel;

/// The money at the pharmacy's counter: the open bill and its news, the payments that are taken here with
/// their receipts, and the shift they belong to.
class CounterTill final : public QObject {
    Q_OBJECT

public:
    struct Services {
        ApiClient &api;
        Session &session;
        Settings &settings;
        PermissionGate &gate;
        Drafts *drafts = nullptr;
    };
    /// Makes the shift's panel and the tray of papers as children of `widgets`.
    CounterTill(const Services &services, QWidget *widgets);

    [[nodiscard]] OpenBill &bill() { return m_bill; }
    [[nodiscard]] ShiftPanel *shiftPanel() const { return m_shift; }
    [[nodiscard]] PaperTray *tray() const { return m_tray; }
    /// The user may take money at all, and in a shift of their own.
    [[nodiscard]] bool mayTakeMoney() const { return m_mayTakeMoney; }
    [[nodiscard]] bool hasShift() const { return m_hasShift; }
    /// Payments of this panel belong to the till from now on.
    void serve(PaymentPanel *payment);
    /// A command's answer: the bill as it is now lies open.
    void show(const Bill &bill);
    void reload();

signals:
    void said(hms::app::Tone tone, const QString &text);
    void failed(const hms::Error &error);
    /// Money for the open bill was recorded.
    void paid();
    void shiftChanged(const std::optional<hms::Shift> &shift);
    void shiftRequested();
    /// The shift's panel has no more to do: back to the counter.
    void shiftLeft();

private:
    void connectShift();
    void onPaid(const Payment &payment, const Bill &bill);

    const bool m_mayTakeMoney;
    const bool m_hasShift;
    PrinterRouting m_printers;
    PrintService m_prints;
    OutstandingFeed m_bills; ///< Tells when the open bill is paid elsewhere.
    OpenBill m_bill;
    Drawer m_drawer;
    ShiftPanel *m_shift = nullptr;
    PaperTray *m_tray = nullptr;
};

} // namespace hms::app
