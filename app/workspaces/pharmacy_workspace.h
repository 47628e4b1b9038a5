// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/cart.h"
#include "app/pharmacy/open_prescription.h"
#include "app/pharmacy/pharmacy_feed.h"
#include "app/pharmacy/prescription_finder.h"
#include "app/shell/workspace.h"

class QComboBox;
class QStackedWidget;

namespace hms::app {

class CallStrip;
class CounterTill;
class DispensePanel;
class DispensedPanel;
class EmptyState;
class MessageBar;
class PrescriptionHead;
class ReturnSheet;
class TablePanel;

/// The pharmacy's counter: who waits, the open prescription, what is given out of which batch, and the bill
/// that it makes. Scanning a token, a card or a bill opens its prescription.
class PharmacyWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit PharmacyWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;
    bool takeScan(const ScanCode &code) override;
    bool openPatient(PatientId patient) override;
    bool openBill(BillId bill) override;

    static WorkspaceFactory factory();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Desk &desk);
    QWidget *buildList(const Desk &desk);
    QWidget *buildCounter(const Desk &desk);
    QWidget *buildPrescription(const Desk &desk);
    void connectList();
    void connectCounter();
    void connectMoney();

    void openAlone(PrescriptionId prescription); ///< Without others of the patient to choose from.
    void open(PrescriptionId prescription);
    void close();
    void showPage(QWidget *page);
    void onFound(const QList<Prescription> &prescriptions);
    void onPrescriptionChanged();
    void onOpened();
    void onCartChanged();
    void onDispensed(const DispensePrescription::Response &answer);
    void onReturned(const DispensePrescription::Response &answer);
    void showBill(const Prescription &prescription, BillId bill);
    void takeBack();
    void pay();
    void focusList();
    void refresh();
    void complain(const Error &error);
    void showShift();

    ApiClient &m_api;
    PharmacyFeed m_feed;
    OpenPrescription m_open;
    Cart m_cart;
    PrescriptionFinder m_finder;
    bool m_focusWhenKept = false; ///< Opened by a person who goes on with Enter.

    CounterTill *m_till = nullptr;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_deskPage = nullptr;
    CallStrip *m_calls = nullptr;
    TablePanel *m_list = nullptr;
    QStackedWidget *m_counter = nullptr; ///< The open prescription, or what to do without one.
    EmptyState *m_empty = nullptr;
    QWidget *m_prescription = nullptr;
    PrescriptionHead *m_head = nullptr;
    QComboBox *m_others = nullptr;
    QStackedWidget *m_steps = nullptr;
    DispensePanel *m_dispense = nullptr;
    DispensedPanel *m_dispensed = nullptr;
    ReturnSheet *m_return = nullptr;
    QWidget *m_beforeReturn = nullptr;
};

} // namespace hms::app
