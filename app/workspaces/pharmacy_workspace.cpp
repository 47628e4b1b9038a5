// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/pharmacy_workspace.h"

#include "app/billing/paper_tray.h"
#include "app/cashier/shift_panel.h"
#include "app/pharmacy/call_strip.h"
#include "app/pharmacy/counter_till.h"
#include "app/pharmacy/dispense_panel.h"
#include "app/pharmacy/dispensed_panel.h"
#include "app/pharmacy/prescription_head.h"
#include "app/pharmacy/return_sheet.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/message_bar.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

PharmacyWorkspace::PharmacyWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_api(desk.api)
    , m_feed(desk.api)
    , m_open(desk.api)
    , m_cart(desk.api)
    , m_finder(desk.api, m_feed)
{
    buildUi(desk);
    connectList();
    connectCounter();
    connectMoney();
    onPrescriptionChanged();
}

void PharmacyWorkspace::buildUi(const Desk &desk)
{
    m_till = new CounterTill({desk.api, desk.session, desk.settings, desk.gate, desk.drafts}, this);
    m_bar = new MessageBar(this);
    m_pages = new QStackedWidget(this);
    m_deskPage = new QWidget(m_pages);
    auto *row = new QHBoxLayout(m_deskPage);
    row->setContentsMargins({});
    row->setSpacing(grid(3));
    row->addWidget(buildList(desk), 2);
    row->addWidget(buildCounter(desk), 5);
    m_pages->addWidget(m_deskPage);
    m_pages->addWidget(m_till->shiftPanel());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    column->setSpacing(grid(3));
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_till->tray());
}

QWidget *PharmacyWorkspace::buildList(const Desk &desk)
{
    auto *card = new Card(tr("Prescriptions of today"), m_deskPage);
    m_calls = new CallStrip(desk.api, m_feed, desk.gate, card);
    m_list = new TablePanel(m_feed.model(), card);
    m_list->setObjectName(u"prescriptions"_s);
    m_list->setAccessibleTitle(tr("Prescriptions of today"));
    m_list->setEmptyState(Icon::Pill, tr("Nothing to give out"),
                          tr("Prescriptions appear here the moment a doctor writes them. Scan a token to "
                             "open an older one."));
    card->body()->addWidget(m_calls);
    card->body()->addWidget(m_list, 1);
    card->setMinimumWidth(grid(106));
    return card;
}

QWidget *PharmacyWorkspace::buildCounter(const Desk &desk)
{
    auto *card = new Card({}, m_deskPage);
    m_counter = new QStackedWidget(card);
    m_empty = new EmptyState(Icon::Pill, {}, {}, m_counter);
    m_prescription = buildPrescription(desk);
    m_counter->addWidget(m_empty);
    m_counter->addWidget(m_prescription);
    card->body()->addWidget(m_counter);
    return card;
}

QWidget *PharmacyWorkspace::buildPrescription(const Desk &desk)
{
    auto *page = new QWidget(m_counter);
    m_head = new PrescriptionHead(desk.api, m_open, m_feed, desk.gate, page);
    m_others = new QComboBox(page);
    m_others->setObjectName(u"otherPrescriptions"_s);
    m_others->setAccessibleName(tr("Prescriptions of this patient"));
    m_others->hide();
    m_steps = new QStackedWidget(page);
    m_dispense = new DispensePanel(
        {desk.api, m_open, m_cart, desk.drafts, desk.session.server().businessDate}, desk.gate, m_steps);
    m_dispensed = new DispensedPanel(desk.api, m_till->bill(), desk.gate, m_steps);
    m_return = new ReturnSheet(desk.api, m_steps);
    for (QWidget *step : {static_cast<QWidget *>(m_dispense), static_cast<QWidget *>(m_dispensed),
                          static_cast<QWidget *>(m_return)})
        m_steps->addWidget(step);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_head);
    column->addWidget(m_others);
    column->addWidget(divider(page));
    column->addWidget(m_steps, 1);
    return page;
}

void PharmacyWorkspace::connectList()
{
    connect(&m_feed, &PharmacyFeed::prescriptionChanged, &m_open, &OpenPrescription::onNews);
    connect(&m_feed, &PharmacyFeed::prescriptionGone, &m_open, &OpenPrescription::onGone);
    connect(&m_feed, &PharmacyFeed::refused, this, &PharmacyWorkspace::complain);
    connect(&m_feed, &PharmacyFeed::changed, this, [this] {
        if (hasFocus() && !m_open.id().isValid())
            focusList(); // The screen was there before its list, or nobody was waiting.
    });
    connect(m_list, &TablePanel::activated, this,
            [this](const QModelIndex &row) { openAlone(m_feed.model()->row(row).prescriptionId); });
    connect(m_calls, &CallStrip::called, this, &PharmacyWorkspace::openAlone);
    connect(m_calls, &CallStrip::done, this, [this](const QString &text) { emit said(Tone::Ok, text); });
    connect(m_calls, &CallStrip::failed, this, &PharmacyWorkspace::complain);
    connect(&m_finder, &PrescriptionFinder::found, this, &PharmacyWorkspace::onFound);
    connect(&m_finder, &PrescriptionFinder::named, this, &PharmacyWorkspace::openAlone);
    connect(&m_finder, &PrescriptionFinder::missed, this, [this](Tone tone, const QString &text) {
        m_bar->showMessage(tone, text);
        emit said(tone, text);
    });
    connect(m_others, &QComboBox::activated, this, [this](int at) {
        if (const auto id = Ulid::fromText(m_others->itemData(at).toString()))
            open(PrescriptionId(*id));
    });
}

void PharmacyWorkspace::connectCounter()
{
    connect(&m_open, &OpenPrescription::changed, this, &PharmacyWorkspace::onPrescriptionChanged);
    connect(&m_open, &OpenPrescription::opened, this, &PharmacyWorkspace::onOpened);
    connect(&m_open, &OpenPrescription::failed, this, &PharmacyWorkspace::complain);
    connect(&m_cart, &Cart::changed, this, &PharmacyWorkspace::onCartChanged);
    connect(m_head, &PrescriptionHead::closeWanted, this, &PharmacyWorkspace::close);
    connect(m_dispense, &DispensePanel::dispensed, this, &PharmacyWorkspace::onDispensed);
    connect(m_dispense, &DispensePanel::returnRequested, this, &PharmacyWorkspace::takeBack);
    connect(m_dispense, &DispensePanel::said, this, &Workspace::said);
    connect(m_dispensed, &DispensedPanel::returnRequested, this, &PharmacyWorkspace::takeBack);
    connect(m_dispensed, &DispensedPanel::nextRequested, this, &PharmacyWorkspace::close);
    connect(m_dispensed, &DispensedPanel::restRequested, this, [this] {
        m_focusWhenKept = true;
        showPage(m_dispense);
        m_dispense->serve();
    });
    connect(m_return, &ReturnSheet::finished, this, &PharmacyWorkspace::onReturned);
    connect(m_return, &ReturnSheet::cancelled, this, [this] {
        showPage(m_beforeReturn);
        activate();
    });
    connect(&m_api, &ApiClient::sessionResumed, this, &PharmacyWorkspace::refresh);
}

void PharmacyWorkspace::connectMoney()
{
    m_till->serve(m_dispensed->payment());
    connect(m_till, &CounterTill::said, this, &Workspace::said);
    connect(m_till, &CounterTill::failed, this, &PharmacyWorkspace::complain);
    connect(m_till, &CounterTill::shiftChanged, this, &Workspace::shiftChanged);
    connect(m_till, &CounterTill::shiftRequested, this, &PharmacyWorkspace::showShift);
    connect(m_till, &CounterTill::paid, m_dispensed, &DispensedPanel::start);
    connect(m_till, &CounterTill::shiftLeft, this, [this] {
        m_pages->setCurrentWidget(m_deskPage);
        activate();
    });
}

QList<WorkspaceKey> PharmacyWorkspace::keys()
{
    QList<WorkspaceKey> keys{
        {Qt::Key_F5, tr("Read again from the server"), [this] { refresh(); }},
        {Qt::Key_F7, tr("Give something else for this line"), [this] { m_dispense->substitute(); }},
        {Qt::Key_F8, tr("Give out"), [this] { m_dispense->dispense(); }},
        {Qt::Key_F9, tr("Call the next patient and open the prescription"), [this] { m_calls->callNext(); }},
        {Qt::SHIFT | Qt::Key_F9, tr("Call the same patient again"), [this] { m_calls->recall(); }},
    };
    if (m_till->mayTakeMoney())
        keys.insert(1, {Qt::Key_F6, tr("Take the money for what was given"), [this] { pay(); }});
    if (m_till->hasShift())
        keys.append({Qt::Key_F11, tr("Shift: open, count, close"), [this] { showShift(); }});
    return keys;
}

QList<DeskCommand> PharmacyWorkspace::commands()
{
    return {{tr("Call the next patient"), Icon::Bell, [this] { m_calls->callNext(); }},
            {tr("Take medicines back"), Icon::Undo, [this] { takeBack(); }, tr("return")}};
}

void PharmacyWorkspace::activate()
{
    const QWidget *step = m_steps->currentWidget();
    if (m_open.prescription() && step == m_dispense && m_dispense->start())
        return;
    if (m_open.prescription() && step == m_dispensed)
        m_dispensed->start();
    else if (!m_open.prescription() || step != m_return)
        focusList();
}

void PharmacyWorkspace::focusList()
{
    if (!m_list->current().isValid())
        m_list->selectFirst();
    if (m_list->view()->isVisible())
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // Nobody waits: keys still reach the screen.
}

bool PharmacyWorkspace::takeScan(const ScanCode &code)
{
    return m_finder.find(code);
}

bool PharmacyWorkspace::openPatient(PatientId patient)
{
    m_finder.findPatient(patient);
    return true;
}

bool PharmacyWorkspace::openBill(BillId bill)
{
    if (m_till->mayTakeMoney())
        return false; // The cashier's screen shows the whole bill.
    m_finder.findBill(bill);
    return true;
}

void PharmacyWorkspace::onFound(const QList<Prescription> &prescriptions)
{
    m_bar->clear();
    m_others->clear();
    for (const Prescription &each : prescriptions)
        m_others->addItem(tr("%1, %2: %3", "day, doctor, status")
                              .arg(format().date(each.prescribedOn), each.doctorName, label(each.status)),
                          each.id.toText());
    open(prescriptions.first().id);
}

void PharmacyWorkspace::openAlone(PrescriptionId prescription)
{
    m_bar->clear();
    m_others->clear();
    open(prescription);
}

void PharmacyWorkspace::open(PrescriptionId prescription)
{
    if (m_return->isBusy())
        return;
    m_pages->setCurrentWidget(m_deskPage);
    m_others->setVisible(m_others->count() > 1);
    m_focusWhenKept = true;
    if (m_open.is(prescription) && m_open.prescription()) {
        activate(); // It is on the desk already; what is typed stays.
        return;
    }
    m_dispense->leave();
    m_till->bill().close();
    m_open.open(prescription);
    if (const int row = m_feed.model()->find(prescription.toText()); row >= 0)
        m_list->select(m_feed.model()->index(row, 0));
}

void PharmacyWorkspace::close()
{
    if (m_return->isBusy())
        return;
    m_dispense->leave();
    m_open.close();
    m_till->bill().close();
    m_list->selectFirst();
    focusList();
}

void PharmacyWorkspace::showPage(QWidget *page)
{
    m_steps->setCurrentWidget(page);
}

void PharmacyWorkspace::onPrescriptionChanged()
{
    m_counter->setCurrentWidget(m_open.prescription() ? m_prescription : m_empty);
    if (m_open.isLoading())
        m_empty->setTexts(tr("Reading the prescription..."), {});
    else
        m_empty->setTexts(tr("No prescription is open"),
                          tr("Press Enter on a patient, scan a token, or call the next one with F9."));
}

void PharmacyWorkspace::onOpened()
{
    const Prescription &prescription = *m_open.prescription();
    const QList<BillId> bills = billsOf(prescription);
    if (m_open.isOpen() || bills.isEmpty()) {
        showPage(m_dispense);
        m_dispense->serve();
    } else {
        m_till->bill().open(bills.last());
        showBill(prescription, bills.last());
        m_dispensed->start();
    }
}

void PharmacyWorkspace::onCartChanged()
{
    const bool kept = m_cart.state() == Cart::State::Kept && m_open.is(m_cart.prescription());
    if (!kept || !std::exchange(m_focusWhenKept, false))
        return;
    const QWidget *focus = window()->focusWidget();
    if (m_steps->currentWidget() == m_dispense && !(focus && m_dispense->isAncestorOf(focus)))
        m_dispense->start();
}

void PharmacyWorkspace::onDispensed(const DispensePrescription::Response &answer)
{
    m_feed.show(answer);
    if (!m_open.is(answer.id))
        return; // The desk is at another patient by now.
    m_open.show(answer);
    if (!answer.bill)
        return;
    m_till->show(*answer.bill);
    showBill(answer, answer.bill->id);
    m_dispensed->start();
    emit said(Tone::Ok, tr("Given to %1. Bill %2: %3 due.")
                            .arg(answer.patientName, format().isolated(answer.bill->billNumber),
                                 format().moneyWithCurrency(answer.bill->dueAmount)));
}

void PharmacyWorkspace::showBill(const Prescription &prescription, BillId bill)
{
    m_dispensed->show(prescription, bill);
    showPage(m_dispensed);
}

void PharmacyWorkspace::takeBack()
{
    if (!m_open.prescription() || m_steps->currentWidget() == m_return)
        return;
    m_beforeReturn = m_steps->currentWidget();
    const auto &bill = m_till->bill().bill();
    m_return->begin(*m_open.prescription(), bill ? bill->id : BillId());
    showPage(m_return);
}

void PharmacyWorkspace::onReturned(const DispensePrescription::Response &answer)
{
    m_feed.show(answer);
    if (!answer.bill)
        return;
    const QString number = format().isolated(answer.bill->billNumber);
    emit said(
        Tone::Ok,
        answer.bill->status == BillStatus::Void
            ? tr("Taken back. Bill %1 is void.").arg(number)
            : tr("Taken back. The refund for bill %1 waits for another person's approval.").arg(number));
    m_cart.leave();
    m_open.show(answer);
    m_till->show(*answer.bill);
    showBill(answer, answer.bill->id);
    m_dispensed->start();
}

void PharmacyWorkspace::pay()
{
    if (m_steps->currentWidget() == m_dispensed)
        m_dispensed->start();
}

void PharmacyWorkspace::showShift()
{
    m_pages->setCurrentWidget(m_till->shiftPanel());
    m_till->shiftPanel()->start();
}

void PharmacyWorkspace::refresh()
{
    m_open.reload();
    m_till->reload();
}

void PharmacyWorkspace::complain(const Error &error)
{
    m_bar->showMessage(Tone::Bad, message(error));
    emit said(Tone::Bad, message(error));
}

void PharmacyWorkspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_open.id().isValid())
        close();
    else
        Workspace::keyPressEvent(event);
}

WorkspaceFactory PharmacyWorkspace::factory()
{
    return {.id = u"pharmacy"_s,
            .icon = Icon::Pill,
            .title = [] { return PharmacyWorkspace::tr("Pharmacy"); },
            .anyOf = {Permission::PrescriptionsDispense},
            .make = [](const Desk &desk) -> Workspace * { return new PharmacyWorkspace(desk); }};
}

} // namespace hms::app
