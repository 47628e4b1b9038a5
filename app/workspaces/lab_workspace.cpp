// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/lab_workspace.h"

#include "app/billing/paper_tray.h"
#include "app/instruments/instruments_panel.h"
#include "app/lab/lab_picker.h"
#include "app/orders/collect_panel.h"
#include "app/orders/receive_panel.h"
#include "app/orders/sample_panel.h"
#include "app/orders/worklist_panel.h"
#include "app/results/alerts_panel.h"
#include "app/results/batch_panel.h"
#include "app/results/delivery_panel.h"
#include "app/results/entry_panel.h"
#include "app/results/review_panel.h"
#include "app/ui/card.h"
#include "app/ui/format.h"
#include "app/ui/message_bar.h"
#include "app/ui/row_list.h"
#include "app/ui/segmented.h"
#include "app/workspaces/report_window.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kSideWidth = 76; ///< Grid steps.

} // namespace

LabWorkspace::LabWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_gate(desk.gate)
    , m_feed(desk.api)
    , m_sample(desk.api)
    , m_reviews(desk.api)
    , m_printers(PrinterSettings::of(desk.settings))
    , m_prints(desk.api, m_printers)
{
    buildUi(desk);
    connectWorklist();
    connectSample();
    connectEntry();
    connectOutcome();
    connect(m_lab, &LabPicker::chosen, this, &LabWorkspace::onLab);
    connect(m_lab, &LabPicker::failed, this, &LabWorkspace::complain);
    connect(m_tabs, &Segmented::valueChanged, this, [this] { showPage(m_tabs->valueAs<Page>()); });
    connect(&desk.api, &ApiClient::sessionResumed, this, &LabWorkspace::refresh);
    updatePages();
    m_lab->load();
    m_alerts->reload();
}

void LabWorkspace::buildUi(const Desk &desk)
{
    m_lab = new LabPicker(desk.api, desk.settings, this);
    m_tabs = new Segmented(this);
    m_tabs->setAccessibleName(tr("Part of the laboratory's work"));
    for (const Page page :
         {Page::Worklist, Page::Receive, Page::Review, Page::Delivery, Page::Critical, Page::Instruments})
        m_tabs->addEnum({}, page);
    m_bar = new MessageBar(this);
    m_pages = new QStackedWidget(this);
    const auto inCard = [this](QWidget *content) {
        auto *card = new Card({}, m_pages);
        card->body()->addWidget(content);
        m_pages->addWidget(card);
    };
    m_receive = new ReceivePanel(desk.api, desk.gate);
    m_review = new ReviewPanel(desk.api, desk.session, desk.gate, m_reviews);
    m_delivery = new DeliveryPanel(desk.api, desk.gate);
    m_alerts = new AlertsPanel(desk.api, desk.gate);
    m_instruments = new InstrumentsPanel(desk.api, desk.gate);
    inCard(buildWorklist(desk)); // In the order of Page.
    inCard(m_receive);
    inCard(m_review);
    inCard(m_delivery);
    inCard(m_alerts);
    inCard(m_instruments);
    m_tray = new PaperTray(m_prints, this);

    auto *top = new QHBoxLayout;
    top->setSpacing(grid(4));
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(m_lab);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    column->setSpacing(grid(3));
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_tray);
}

QWidget *LabWorkspace::buildWorklist(const Desk &desk)
{
    m_work = new QStackedWidget;
    m_worklist = new WorklistPanel(m_feed, m_work);
    m_batch = new BatchPanel(desk.api, desk.drafts, desk.gate, m_work);
    m_orderPage = buildOpenOrder(desk);
    for (QWidget *page : {static_cast<QWidget *>(m_worklist), m_orderPage, static_cast<QWidget *>(m_batch)})
        m_work->addWidget(page);
    return m_work;
}

QWidget *LabWorkspace::buildOpenOrder(const Desk &desk)
{
    auto *page = new QWidget(m_work);
    m_side = new RowList(
        &m_worklist->filter(),
        [this](const QModelIndex &index) {
            return m_feed.model().describe(m_worklist->filter().order(index));
        },
        0, page);
    m_side->setObjectName(u"worklistSide"_s);
    m_side->setAccessibleName(tr("Worklist"));
    m_side->setFixedWidth(grid(kSideWidth));
    m_step = new QStackedWidget(page);
    m_collect = new CollectPanel(desk.api, desk.gate, m_step);
    m_samplePanel = new SamplePanel(m_sample, desk.gate, m_step);
    m_entry = new EntryPanel(desk.api, desk.drafts, desk.gate, m_step);
    for (QWidget *panel : {static_cast<QWidget *>(m_collect), static_cast<QWidget *>(m_samplePanel),
                           static_cast<QWidget *>(m_entry)})
        m_step->addWidget(panel);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(grid(4));
    row->addWidget(m_side);
    row->addWidget(m_step, 1);
    return page;
}

void LabWorkspace::connectWorklist()
{
    connect(&m_feed, &WorklistFeed::changed, this, &LabWorkspace::onFeed);
    connect(&m_feed, &WorklistFeed::refused, this, &LabWorkspace::complain);
    connect(m_worklist, &WorklistPanel::opened, this, &LabWorkspace::openOrder);
    connect(m_worklist, &WorklistPanel::batchWanted, this, [this](const QList<TestOrder> &orders) {
        m_work->setCurrentWidget(m_batch);
        m_batch->open(orders);
    });
    const auto choose = [this](const QModelIndex &index) {
        openOrder(TestOrder(m_worklist->filter().order(index)));
    };
    connect(m_side, &RowList::opened, this, choose);
    connect(m_side, &RowList::clicked, this, choose);
    connect(m_batch, &BatchPanel::left, this, &LabWorkspace::closeStep);
    connect(m_batch, &BatchPanel::failed, this,
            [this](const Error &error) { emit said(Tone::Bad, message(error)); });
}

void LabWorkspace::connectSample()
{
    connect(m_collect, &CollectPanel::printWanted, this, &LabWorkspace::printLabels);
    connect(m_collect, &CollectPanel::changed, this, &LabWorkspace::onOrder);
    connect(m_collect, &CollectPanel::failed, this, &LabWorkspace::complain);
    connect(m_collect, &CollectPanel::left, this, &LabWorkspace::closeStep);
    connect(m_collect, &CollectPanel::collected, this, [this](int tubes, const QString &patient) {
        emit done(tr("%n sample(s) of %1 are taken.", nullptr, tubes).arg(patient), {});
        closeStep();
    });
    connect(m_samplePanel, &SamplePanel::printWanted, this, &LabWorkspace::printLabels);
    connect(m_samplePanel, &SamplePanel::collectWanted, this, &LabWorkspace::collect);
    connect(m_samplePanel, &SamplePanel::left, this, &LabWorkspace::closeStep);
    connect(m_samplePanel, &SamplePanel::entryWanted, this, [this](const Sample &sample) {
        for (const TestOrder &order : sample.orders)
            if (workState(order) == WorkState::Enter) {
                enter(order);
                return;
            }
    });
    connect(&m_sample, &OpenSample::opened, m_samplePanel, &SamplePanel::start);
    connect(&m_sample, &OpenSample::stepped, m_samplePanel, &SamplePanel::start);
    connect(&m_sample, &OpenSample::orderChanged, this, &LabWorkspace::onOrder);
    connect(&m_sample, &OpenSample::failed, this, &LabWorkspace::complain);
    connect(m_receive, &ReceivePanel::orderChanged, this, &LabWorkspace::onOrder);
    connect(m_receive, &ReceivePanel::opened, this, &LabWorkspace::openSample);
    connect(m_receive, &ReceivePanel::left, this, [this] { m_tabs->setEnumValue(Page::Worklist); });
}

void LabWorkspace::connectEntry()
{
    m_entry->setNextOf([this](const TestOrder &order) { return m_worklist->filter().nextToEnter(order); });
    connect(m_entry, &EntryPanel::left, this, &LabWorkspace::closeStep);
    connect(m_entry, &EntryPanel::sampleWanted, this, &LabWorkspace::showSample);
    connect(m_entry, &EntryPanel::failed, this,
            [this](const Error &error) { emit said(Tone::Bad, message(error)); });
    connect(m_entry, &EntryPanel::opened, this,
            [this](const TestOrder &order) { m_side->setCurrentIndex(m_worklist->filter().find(order.id)); });
    connect(m_entry, &EntryPanel::listFinished, this, [this] {
        closeStep();
        emit said(Tone::Ok, tr("That was the last result to enter on this list."));
    });
    connect(m_entry, &EntryPanel::completed, this, [this](const TestOrder &order, const TestResult &result) {
        const QString text = result.isCritical
                                 ? tr("%1: completed with a critical value. It is told at the review.")
                                 : tr("%1: completed, it waits for the review.");
        emit said(result.isCritical ? Tone::Warn : Tone::Ok, text.arg(order.patientName));
    });
}

void LabWorkspace::connectOutcome()
{
    connect(&m_gate, &PermissionGate::changed, this, &LabWorkspace::readReviews);
    connect(&m_reviews, &ReviewFeed::changed, this, &LabWorkspace::updatePages);
    connect(&m_reviews, &ReviewFeed::failed, this, &LabWorkspace::complain);
    const auto tell = [this](const QString &text) { emit done(text, {}); };
    const auto say = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_review, &ReviewPanel::done, this, tell);
    connect(m_review, &ReviewPanel::done, m_alerts, &AlertsPanel::touch);
    connect(m_review, &ReviewPanel::failed, this, say);
    connect(m_delivery, &DeliveryPanel::done, this, tell);
    connect(m_delivery, &DeliveryPanel::failed, this, say);
    connect(m_delivery, &DeliveryPanel::said, this,
            [this](const QString &text) { emit said(Tone::Warn, text); });
    connect(m_alerts, &AlertsPanel::done, this, tell);
    connect(m_alerts, &AlertsPanel::failed, this, say);
    connect(m_alerts, &AlertsPanel::changed, this, &LabWorkspace::updatePages);
    connect(m_instruments, &InstrumentsPanel::done, this, tell);
    connect(m_instruments, &InstrumentsPanel::failed, this, say);
    connect(m_instruments, &InstrumentsPanel::changed, this, &LabWorkspace::updatePages);
}

void LabWorkspace::onLab(LabId lab)
{
    closeStep();
    m_feed.setLab(lab);
    readReviews();
    m_delivery->setLab(lab);
}

/// Who may neither review nor release has no lanes.
void LabWorkspace::readReviews()
{
    const bool may = m_gate.allows(Permission::ResultsReview) || m_gate.allows(Permission::ResultsRelease);
    const LabId lab = may ? m_feed.lab() : LabId();
    if (lab != m_reviews.lab())
        m_reviews.setLab(lab);
}

void LabWorkspace::onFeed()
{
    m_reviews.touch();
    m_delivery->touch();
    updatePages();
}

LabWorkspace::Page LabWorkspace::page() const
{
    return Page(m_pages->currentIndex());
}

void LabWorkspace::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setEnumValue(page);
    }
    m_bar->clear();
    if (page == Page::Critical)
        m_alerts->reload();
    activate();
}

void LabWorkspace::updatePages()
{
    const auto named = [this](const QString &name, int count) {
        return count > 0 ? tr("%1  %2", "page, what waits there").arg(name, format().number(count)) : name;
    };
    const WorklistModel &list = m_feed.model();
    m_tabs->setOptionText(int(Page::Worklist), tr("Worklist"));
    m_tabs->setOptionText(int(Page::Receive), named(tr("Receive"), list.count(WorkState::Receive)));
    m_tabs->setOptionText(int(Page::Review), named(tr("Review"), list.count(WorkState::Review)));
    m_tabs->setOptionText(int(Page::Delivery), named(tr("Release"), list.count(WorkState::Release)));
    m_tabs->setOptionText(int(Page::Critical), named(tr("Critical", "page"), m_alerts->open()));
    m_tabs->setOptionText(int(Page::Instruments), named(tr("Instruments"), m_instruments->count()));
}

void LabWorkspace::activate()
{
    switch (page()) {
    case Page::Worklist: break;
    case Page::Receive: m_receive->start(); return;
    case Page::Review: m_review->start(); return;
    case Page::Delivery: m_delivery->start(); return;
    case Page::Critical: m_alerts->start(); return;
    case Page::Instruments: m_instruments->start(); return;
    }
    if (m_work->currentWidget() == m_batch)
        m_batch->start();
    else if (m_work->currentWidget() == m_worklist)
        m_worklist->start();
    else if (m_step->currentWidget() == m_entry)
        m_entry->start();
    else if (m_step->currentWidget() == m_collect)
        m_collect->start();
    else
        m_samplePanel->start();
}

// ---- one order
// -----------------------------------------------------------------------------------------------

void LabWorkspace::openOrder(const TestOrder &order)
{
    switch (workState(order)) {
    case WorkState::Collect: collect(order); break;
    case WorkState::Receive: showSample(order.sampleNumber.value_or(QString())); break;
    case WorkState::Enter: enter(order); break;
    case WorkState::Review:
        if (m_review->open(order.id))
            showPage(Page::Review);
        else
            enter(order);
        break;
    case WorkState::Release:
        m_delivery->open(order.visitId);
        showPage(Page::Delivery);
        break;
    case WorkState::Nothing: break;
    }
}

void LabWorkspace::openStep(QWidget *panel, TestOrderId order)
{
    m_bar->clear();
    m_pages->setCurrentIndex(int(Page::Worklist));
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setEnumValue(Page::Worklist);
    }
    m_work->setCurrentWidget(m_orderPage);
    m_step->setCurrentWidget(panel);
    m_side->setCurrentIndex(m_worklist->filter().find(order));
    m_worklist->mark(order);
    if (panel != m_entry)
        m_entry->close();
}

void LabWorkspace::collect(const TestOrder &order)
{
    openStep(m_collect, order.id);
    m_collect->open(order);
    m_collect->setFocus(Qt::OtherFocusReason);
}

void LabWorkspace::enter(const TestOrder &order)
{
    openStep(m_entry, order.id);
    if (m_entry->order() && m_entry->order()->id == order.id)
        m_entry->start(); // It is on the desk already; what is typed stays.
    else
        m_entry->open(order);
}

void LabWorkspace::enterNext()
{
    if (const auto next = m_worklist->filter().nextToEnter(m_entry->order()))
        enter(*next);
    else
        emit said(Tone::Info, tr("No result waits to be entered on this list."));
}

void LabWorkspace::closeStep()
{
    m_entry->close();
    m_collect->close();
    m_sample.close();
    m_batch->close();
    m_work->setCurrentWidget(m_worklist);
    if (page() == Page::Worklist && isVisible())
        m_worklist->start();
}

void LabWorkspace::onOrder(const TestOrder &order)
{
    m_feed.show(order);
}

void LabWorkspace::printLabels(const QList<Sample> &samples)
{
    for (const Sample &sample : samples)
        m_tray->print(DocumentType::SampleLabel, sample.id.value);
}

// ---- from outside
// --------------------------------------------------------------------------------------------

bool LabWorkspace::takeScan(const ScanCode &code)
{
    if (code.kind == ScanCode::Kind::Sample) {
        if (page() == Page::Receive)
            m_receive->receive(code.value);
        else if (page() == Page::Instruments)
            m_instruments->takeNumber(code.value);
        else
            openSample(code.value);
        return true;
    }
    const auto visit = code.kind == ScanCode::Kind::Visit ? Ulid::fromText(code.value) : std::nullopt;
    if (!visit)
        return false;
    m_delivery->open(VisitId(*visit));
    showPage(Page::Delivery);
    return true;
}

/// In the lab and waiting for a result: that is what it was scanned for. Otherwise the tube itself.
bool LabWorkspace::openSample(const QString &number)
{
    for (const TestOrder &order : m_feed.onSample(number))
        if (workState(order) == WorkState::Enter) {
            enter(order);
            return true;
        }
    showSample(number);
    return true;
}

void LabWorkspace::showSample(const QString &number)
{
    const QList<TestOrder> known = m_feed.onSample(number);
    openStep(m_samplePanel, known.isEmpty() ? TestOrderId{} : known.first().id);
    m_samplePanel->setFocus(Qt::OtherFocusReason);
    m_sample.open(number);
}

bool LabWorkspace::openPatient(PatientId patient)
{
    m_delivery->openPatient(patient);
    showPage(Page::Delivery);
    return true;
}

void LabWorkspace::setReportPaper(ReportPaper *paper)
{
    m_delivery->setReportPaper(paper);
}

void LabWorkspace::refresh()
{
    m_reviews.reload();
    m_delivery->touch();
    m_alerts->reload();
}

void LabWorkspace::complain(const Error &error)
{
    m_bar->showMessage(Tone::Bad, message(error));
    emit said(Tone::Bad, message(error));
}

QList<WorkspaceKey> LabWorkspace::keys()
{
    return {
        {Qt::Key_F4, tr("Go to the worklist"),
         [this] {
             closeStep();
             showPage(Page::Worklist);
         }},
        {Qt::Key_F5, tr("Read again from the server"), [this] { refresh(); }},
        {Qt::Key_F6, tr("Receive samples"), [this] { showPage(Page::Receive); }},
        {Qt::Key_F7, tr("Review results"), [this] { showPage(Page::Review); }},
        {Qt::Key_F8, tr("Release and hand over"), [this] { showPage(Page::Delivery); }},
        {Qt::Key_F9, tr("Enter the next result"), [this] { enterNext(); }},
        {Qt::Key_F11, tr("Critical values"), [this] { showPage(Page::Critical); }},
    };
}

QList<DeskCommand> LabWorkspace::commands()
{
    return {{tr("Enter the next result"), Icon::Keyboard, [this] { enterNext(); }},
            {tr("Receive samples"), Icon::Transfer, [this] { showPage(Page::Receive); }, tr("scan tubes")},
            {tr("Review results"), Icon::Eye, [this] { showPage(Page::Review); }, tr("lanes")},
            {tr("Critical values"), Icon::Warning, [this] { showPage(Page::Critical); }},
            {tr("Values of instruments that wait"), Icon::Flask, [this] { showPage(Page::Instruments); }}};
}

WorkspaceFactory LabWorkspace::factory()
{
    return {.id = u"lab"_s,
            .icon = Icon::Flask,
            .title = [] { return LabWorkspace::tr("Laboratory"); },
            .anyOf = {Permission::SamplesCollect, Permission::ResultsEnter, Permission::ResultsReview,
                      Permission::ResultsRelease, Permission::ResultsDeliver},
            .make = [](const Desk &desk) -> Workspace * {
                auto *lab = new LabWorkspace(desk);
                auto *report = new ReportWindow(desk, lab);
                connect(report, &ReportWindow::failed, lab,
                        [lab](const Error &error) { emit lab->said(Tone::Bad, message(error)); });
                lab->setReportPaper(report);
                return lab;
            }};
}

} // namespace hms::app
