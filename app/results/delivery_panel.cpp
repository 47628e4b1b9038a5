// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/delivery_panel.h"

#include "app/results/amend_panel.h"
#include "app/results/deliver_sheet.h"
#include "app/results/report_paper.h"
#include "app/results/result_view.h"
#include "app/ui/button.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/permission_gate.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kSoonMs = 400;
constexpr int kMostOrders = 300;
constexpr int kReportsHeight = 40; ///< Grid steps.
constexpr int kListWidth = 96;

bool isReleased(const TestOrder &order)
{
    return order.status == TestOrderStatus::Released || order.status == TestOrderStatus::Delivered;
}

} // namespace

DeliveryPanel::DeliveryPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_visit(api)
    , m_reader(api)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryPanel::reloadList);
    buildUi(gate);
    connectSteps();
    update();
}

void DeliveryPanel::buildUi(PermissionGate &gate)
{
    m_bar = new MessageBar(this);
    m_workList = new TablePanel(&m_work, this);
    m_workList->setObjectName(u"visitWork"_s);
    m_workList->setAccessibleTitle(tr("Results to go out"));
    m_workList->setEmptyState(Icon::Receipt, tr("Nothing is to go out"),
                              tr("Reviewed results come here. Search a patient with F3 for older ones."));
    m_workList->setMinimumWidth(grid(kListWidth));
    m_right = new QStackedWidget(this);
    m_right->addWidget(new EmptyState(Icon::Receipt, tr("No visit is open"),
                                      tr("Press Enter on a patient of the list, or search one with F3."),
                                      m_right));
    m_visitPage = buildVisit(gate);
    m_amend = new AmendPanel(m_api, m_right);
    m_versionsPage = buildVersions(gate);
    for (QWidget *page : {m_visitPage, static_cast<QWidget *>(m_amend), m_versionsPage})
        m_right->addWidget(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(4));
    row->addWidget(m_workList, 2);
    row->addWidget(m_right, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_bar);
    column->addLayout(row, 1);
}

QWidget *DeliveryPanel::buildVisit(PermissionGate &gate)
{
    auto *page = new QWidget(m_right);
    m_patient = textLabel({}, TextRole::Title, page);
    m_patient->setObjectName(u"deliveryPatient"_s);
    m_person = textLabel({}, TextRole::Muted, page);
    m_orders = new TablePanel(&m_visit.orders(), page);
    m_orders->setObjectName(u"visitOrders"_s);
    m_orders->setAccessibleTitle(tr("Tests of the visit"));
    m_orders->setFilterVisible(false);
    m_reports = new TablePanel(&m_visit.reports(), page);
    m_reports->setObjectName(u"visitReports"_s);
    m_reports->setAccessibleTitle(tr("Reports of the visit"));
    m_reports->setFilterVisible(false);
    m_reports->setEmptyState(Icon::Receipt, tr("No report yet"), tr("The first release makes it."));
    m_reports->setFixedHeight(grid(kReportsHeight));
    m_steps = new QWidget(page);
    m_steps->setLayout(buildSteps(gate));
    m_deliverSheet = new DeliverSheet(page);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(m_patient);
    head->addWidget(m_person, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(head);
    column->addWidget(m_orders, 1);
    column->addWidget(textLabel(tr("Reports"), TextRole::Caption, page));
    column->addWidget(m_reports);
    column->addWidget(m_steps);
    column->addWidget(m_deliverSheet);
    return page;
}

QLayout *DeliveryPanel::buildSteps(PermissionGate &gate)
{
    m_read = makeButton(tr("&Versions"), ButtonKind::Quiet, Icon::Eye, m_steps);
    m_read->setObjectName(u"versions"_s);
    m_amendButton = makeButton(tr("A&mend..."), ButtonKind::Secondary, Icon::Undo, m_steps);
    m_amendButton->setObjectName(u"amend"_s);
    m_releaseOne = makeButton(tr("Release &this one"), ButtonKind::Secondary, Icon::Play, m_steps);
    m_releaseOne->setObjectName(u"releaseOne"_s);
    m_open = makeButton(tr("&Open the report"), ButtonKind::Secondary, Icon::Receipt, m_steps);
    m_open->setObjectName(u"openReport"_s);
    m_open->hide();
    m_deliver = makeButton(tr("&Hand over..."), ButtonKind::Secondary, Icon::User, m_steps);
    m_deliver->setObjectName(u"deliver"_s);
    m_release = makeButton(tr("Re&lease all"), ButtonKind::Primary, Icon::Play, m_steps);
    m_release->setObjectName(u"releaseAll"_s);
    gate.guard(m_amendButton, Permission::ResultsAmend);
    gate.guard(m_releaseOne, Permission::ResultsRelease);
    gate.guard(m_release, Permission::ResultsRelease);
    gate.guard(m_deliver, Permission::ResultsDeliver);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_read);
    row->addWidget(m_amendButton);
    row->addStretch(1);
    row->addWidget(m_releaseOne);
    row->addWidget(m_open);
    row->addWidget(m_deliver);
    row->addWidget(m_release);
    return row;
}

QWidget *DeliveryPanel::buildVersions(PermissionGate &gate)
{
    auto *page = new QWidget(m_right);
    m_versions = new QComboBox(page);
    m_versions->setObjectName(u"versionChoice"_s);
    m_versions->setAccessibleName(tr("Version"));
    Button *back = makeButton(tr("&Back"), ButtonKind::Secondary, Icon::ArrowLeft, page);
    m_view = new ResultView(m_api, gate, page);
    connect(m_view, &ResultView::failed, this, &DeliveryPanel::failed);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(back);
    row->addWidget(m_versions, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(back, &QPushButton::clicked, this, [this] { m_right->setCurrentWidget(m_visitPage); });
    connect(m_versions, &QComboBox::activated, this,
            [this] { showVersion(m_versions->currentData().toInt()); });
    return page;
}

void DeliveryPanel::connectSteps()
{
    const auto complain = [this](const Error &error) {
        m_bar->showMessage(Tone::Bad, message(error));
        emit failed(error);
    };
    connect(m_workList, &TablePanel::activated, this,
            [this](const QModelIndex &index) { open(m_work.row(index).visitId); });
    connect(m_orders, &TablePanel::currentChanged, this, &DeliveryPanel::update);
    connect(&m_visit, &VisitResults::changed, this, &DeliveryPanel::update);
    connect(&m_visit, &VisitResults::failed, this, complain);
    connect(&m_visit, &VisitResults::nothingFound, this,
            [this] { emit said(tr("This patient has no laboratory tests.")); });
    connect(&m_visit, &VisitResults::released, this, [this](int results, const LabReport &report) {
        touch();
        emit done(tr("%n result(s) released in report %1.", nullptr, results).arg(report.reportNumber));
    });
    connect(&m_visit, &VisitResults::delivered, this, [this](const QString &to) {
        touch();
        emit done(tr("The report is handed to %1.").arg(to));
    });
    connect(m_release, &QPushButton::clicked, this, [this] { m_visit.release(); });
    connect(m_releaseOne, &QPushButton::clicked, this, [this] { openResult(false); });
    connect(m_read, &QPushButton::clicked, this, [this] { openResult(false); });
    connect(m_amendButton, &QPushButton::clicked, this, [this] { openResult(true); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_paper && m_visit.reports().current())
            m_paper->open(*m_visit.reports().current());
    });
    connect(m_deliver, &QPushButton::clicked, this, [this] {
        m_steps->hide();
        m_deliverSheet->open(m_visit.reports().current()->patientName);
    });
    connect(m_deliverSheet, &DeliverSheet::left, this, [this] {
        m_deliverSheet->hide();
        m_steps->show();
    });
    connect(m_deliverSheet, &DeliverSheet::confirmed, this,
            [this](const QString &to, const QString &signature) {
                m_deliverSheet->hide();
                m_steps->show();
                m_visit.deliver(to, signature);
            });
    connect(m_amend, &AmendPanel::failed, this, &DeliveryPanel::failed);
    connect(m_amend, &AmendPanel::left, this, [this] { m_right->setCurrentWidget(m_visitPage); });
    connect(m_amend, &AmendPanel::amended, this, [this](const LabReport &report, const QString &patient) {
        m_right->setCurrentWidget(m_visitPage);
        m_visit.reload();
        emit done(tr("The result of %1 is amended. Report %2 has version %3 now.")
                      .arg(patient, report.reportNumber, format().number(report.version)));
    });
}

void DeliveryPanel::setReportPaper(ReportPaper *paper)
{
    m_paper = paper;
    m_open->setVisible(paper != nullptr);
}

void DeliveryPanel::setLab(LabId lab)
{
    m_lab = lab;
    m_work.setRows({});
    reloadList();
}

void DeliveryPanel::touch()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DeliveryPanel::reloadList()
{
    m_soon.stop();
    m_list.forget();
    if (!m_lab.isValid())
        return;
    m_api.call(GetWorklist{.labId = m_lab,
                           .statuses = QList{TestOrderStatus::Reviewed, TestOrderStatus::Released},
                           .testTypeId = {},
                           .after = {},
                           .limit = kMostOrders},
               this, m_list.newest([this](const Result<QList<TestOrder>> &orders) {
                   if (orders)
                       m_work.setOrders(*orders);
                   else
                       emit failed(orders.error());
               }));
}

void DeliveryPanel::open(VisitId visit)
{
    m_bar->clear();
    m_deliverSheet->hide();
    m_steps->show();
    m_right->setCurrentWidget(m_visitPage);
    m_visit.open(visit);
}

void DeliveryPanel::openPatient(PatientId patient)
{
    m_bar->clear();
    m_visit.openPatient(patient);
    m_right->setCurrentWidget(m_visitPage);
}

std::optional<TestOrder> DeliveryPanel::current()
{
    const QModelIndex index = m_orders->current();
    return index.isValid() ? std::optional(m_visit.orders().row(index)) : std::nullopt;
}

void DeliveryPanel::update()
{
    VisitOrdersModel &orders = m_visit.orders();
    if (orders.rowCount() > 0) {
        const TestOrder &first = orders.at(0);
        m_patient->setText(first.patientName);
        m_person->setText(personLine(first));
        if (!m_orders->current().isValid())
            m_orders->selectFirst();
    } else {
        m_patient->setText(m_visit.visit().isValid() ? tr("Reading the results...") : QString());
        m_person->clear();
    }
    const auto chosen = current();
    const bool idle = m_visit.visit().isValid() && !m_visit.isBusy();
    const int waiting = orders.count(TestOrderStatus::Reviewed);
    m_release->setText(waiting > 1 ? tr("Re&lease all %1").arg(format().number(waiting)) : tr("Re&lease"));
    m_release->setEnabled(idle && waiting > 0);
    m_releaseOne->setVisible(waiting > 1);
    m_releaseOne->setEnabled(idle && chosen && chosen->status == TestOrderStatus::Reviewed &&
                             chosen->lane != ResultLane::Held);
    m_deliver->setEnabled(idle && m_visit.reports().current());
    m_open->setEnabled(m_visit.reports().current());
    m_amendButton->setEnabled(idle && chosen && isReleased(*chosen));
    m_read->setEnabled(chosen && isReleased(*chosen));
}

/// The steps on one result need what only its whole record says.
void DeliveryPanel::openResult(bool toAmend)
{
    if (const auto order = current())
        m_reader.read(*order, [this, toAmend](const Result<GetTestResult::Response> &answer) {
            onResult(toAmend, answer);
        });
}

void DeliveryPanel::onResult(bool toAmend, const Result<GetTestResult::Response> &answer)
{
    if (!answer || !answer->result) {
        if (!answer)
            m_bar->showMessage(Tone::Bad, message(answer.error()));
        return;
    }
    if (answer->order.visitId != m_visit.visit())
        return; // Another visit is open by now.
    if (answer->order.status == TestOrderStatus::Reviewed) {
        m_visit.release(answer->result->id);
        return;
    }
    if (toAmend) {
        m_right->setCurrentWidget(m_amend);
        m_amend->open(*answer);
        return;
    }
    m_versions->clear();
    for (const TestResult &version : answer->versions)
        m_versions->addItem(tr("Version %1, %2", "number, status")
                                .arg(format().number(version.version), label(version.status)),
                            version.version);
    m_view->show(*answer);
    m_right->setCurrentWidget(m_versionsPage);
    m_versions->setFocus(Qt::OtherFocusReason);
}

void DeliveryPanel::showVersion(int version)
{
    const auto order = current();
    if (!order)
        return;
    m_api.call(GetTestResult{order->id, version}, this,
               m_version.newest([this](const Result<GetTestResult::Response> &answer) {
                   if (answer)
                       m_view->show(*answer);
                   else
                       m_bar->showMessage(Tone::Bad, message(answer.error()));
               }));
}

void DeliveryPanel::start()
{
    if (m_right->currentWidget() == m_amend)
        return;
    if (!m_workList->current().isValid())
        m_workList->selectFirst();
    m_workList->setFocus(Qt::OtherFocusReason);
}

void DeliveryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_right->currentWidget() == m_versionsPage)
        m_right->setCurrentWidget(m_visitPage);
    else if (event->key() == Qt::Key_Escape)
        start();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
