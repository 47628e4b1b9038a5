// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/review_panel.h"

#include "app/results/bulk_sheet.h"
#include "app/results/result_view.h"
#include "app/results/review_steps.h"
#include "app/ui/button.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/permission_gate.h"
#include "app/ui/row_list.h"
#include "app/ui/segmented.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMostInBulk = 100;
constexpr int kListWidth = 84; ///< Grid steps.
constexpr std::array kLanes{ResultLane::Clear, ResultLane::NeedsReview, ResultLane::Held};

} // namespace

ReviewPanel::ReviewPanel(ApiClient &api, const Session &session, PermissionGate &gate, ReviewFeed &feed,
                         QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_session(session)
    , m_gate(gate)
    , m_feed(feed)
    , m_filter(feed.model())
    , m_reader(api)
{
    buildUi(gate);
    connectSteps();
    connect(&feed, &ReviewFeed::changed, this, &ReviewPanel::onFeed);
    connect(&gate, &PermissionGate::changed, this, &ReviewPanel::updateSteps);
    connect(m_lanes, &Segmented::valueChanged, this, [this] {
        m_filter.setLane(m_lanes->valueAs<ResultLane>());
        m_list->setCurrentIndex(m_filter.index(0, 0));
        onFeed();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::onCurrent);
    connect(m_list, &RowList::opened, this, [this] {
        if (QWidget *step = m_steps->nextStep())
            step->setFocus(Qt::OtherFocusReason);
    });
    m_lanes->setEnumValue(ResultLane::NeedsReview);
    onFeed();
}

void ReviewPanel::buildUi(PermissionGate &gate)
{
    m_pages = new QStackedWidget(this);
    m_lanesPage = new QWidget(m_pages);
    auto *row = new QHBoxLayout(m_lanesPage);
    row->setContentsMargins({});
    row->setSpacing(grid(4));
    row->addWidget(buildLanes(gate));
    row->addWidget(buildResult(gate), 1);
    m_bulkSheet = new BulkSheet(m_api, m_pages);
    m_pages->addWidget(m_lanesPage);
    m_pages->addWidget(m_bulkSheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
}

QWidget *ReviewPanel::buildLanes(PermissionGate &gate)
{
    auto *side = new QWidget(m_lanesPage);
    m_lanes = new Segmented(side);
    m_lanes->setAccessibleName(tr("Lanes"));
    for (const ResultLane lane : kLanes)
        m_lanes->addEnum({}, lane);
    m_list = new RowList(
        &m_filter, [this](const QModelIndex &index) { return ReviewModel::describe(m_filter.row(index)); }, 0,
        side);
    m_list->setObjectName(u"reviews"_s);
    m_list->setAccessibleName(tr("Results of this lane"));
    m_empty = new EmptyState(Icon::Check, {}, {}, side);
    m_bulk = makeButton({}, ButtonKind::Secondary, Icon::Check, side);
    m_bulk->setObjectName(u"bulkReview"_s);
    gate.guard(m_bulk, Permission::ResultsReview);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_lanes);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_bulk);
    side->setMinimumWidth(grid(kListWidth));
    side->setMaximumWidth(grid(kListWidth) * 5 / 4);
    return side;
}

QWidget *ReviewPanel::buildResult(PermissionGate &gate)
{
    m_right = new QStackedWidget(m_lanesPage);
    m_right->addWidget(new EmptyState(Icon::Eye, tr("No result is open"),
                                      tr("Choose one of the lane with the arrow keys."), m_right));
    auto *page = new QWidget(m_right);
    m_bar = new MessageBar(page);
    m_view = new ResultView(m_api, gate, page);
    connect(m_view, &ResultView::failed, this, &ReviewPanel::failed);
    m_steps = new ReviewSteps(gate, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_steps);
    m_right->addWidget(page);
    return m_right;
}

void ReviewPanel::connectSteps()
{
    connect(m_bulk, &QPushButton::clicked, this, &ReviewPanel::openBulk);
    connect(m_steps, &ReviewSteps::reviewed, this, &ReviewPanel::review);
    connect(m_steps, &ReviewSteps::released, this, &ReviewPanel::release);
    connect(m_steps, &ReviewSteps::sentBack, this, [this](const QString &notes) {
        send(SendBackTestResult{m_row->result.id, notes}, tr("The result is sent back."));
    });
    connect(m_steps, &ReviewSteps::held, this, [this](const QString &reason) {
        send(HoldTestResult{m_row->result.id, reason}, tr("The result is held."));
    });
    connect(m_steps, &ReviewSteps::letGoOn, this, [this] {
        send(HoldTestResult{m_row->result.id, {}}, tr("The result goes on."));
    });
    connect(m_bulkSheet, &BulkSheet::left, this, [this] {
        m_pages->setCurrentWidget(m_lanesPage);
        m_feed.reload();
        start();
    });
    connect(m_bulkSheet, &BulkSheet::failed, this, &ReviewPanel::failed);
    connect(m_bulkSheet, &BulkSheet::finished, this, [this](int count) {
        m_feed.touch();
        emit done(tr("%n clear result(s) reviewed.", nullptr, count));
    });
}

bool ReviewPanel::isOwn(const ReviewRow &row) const
{
    const QString &me = m_session.user().name;
    return row.result.completedBy == me || row.result.enteredBy == me;
}

void ReviewPanel::onFeed()
{
    updateLanes();
    const bool any = m_filter.rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setTexts(m_feed.isLoaded() ? tr("This lane is empty") : tr("Reading the lanes..."),
                      tr("Results come here the moment they are completed."));
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter.index(0, 0));
    else
        onCurrent(m_list->currentIndex());
}

void ReviewPanel::updateLanes()
{
    for (const ResultLane lane : kLanes)
        m_lanes->setOptionText(int(lane), tr("%1  %2", "lane, number of results in it")
                                              .arg(label(lane), format().number(m_feed.model().count(lane))));
    const bool mayRelease = m_gate.allows(Permission::ResultsRelease);
    m_bulk->setText(mayRelease ? tr("Review and release all clear ones...") : tr("Review all clear ones..."));
    m_bulk->setVisible(m_filter.lane() == ResultLane::Clear);
    m_bulk->setEnabled(m_filter.rowCount() > 0);
}

void ReviewPanel::onCurrent(const QModelIndex &index)
{
    if (!index.isValid()) {
        m_row.reset();
        m_reader.forget();
        m_right->setCurrentIndex(0);
        updateSteps();
        return;
    }
    const ReviewRow row = m_filter.row(index);
    const bool isSame =
        m_row && m_row->result.id == row.result.id && m_row->result.rowVersion == row.result.rowVersion;
    m_row = row;
    m_right->setCurrentIndex(1);
    if (isSame) {
        updateSteps();
        return;
    }
    m_isRead = false;
    m_steps->reset();
    m_bar->clear();
    m_view->showHead(row.order);
    updateSteps();
    m_reader.read(row.order, [this, id = row.result.id](const Result<GetTestResult::Response> &answer) {
        if (!m_row || m_row->result.id != id)
            return;
        if (answer) {
            m_isRead = true;
            m_view->show(*answer);
        } else {
            m_bar->showMessage(Tone::Bad, message(answer.error()));
        }
        updateSteps();
        if (std::exchange(m_goOn, false))
            takeNext();
    });
    if (const QModelIndex next = m_filter.index(index.row() + 1, 0); next.isValid())
        m_reader.fetchAhead(m_filter.row(next).order);
}

void ReviewPanel::updateSteps()
{
    if (!m_row) {
        m_steps->setState({});
        return;
    }
    m_steps->setState({.status = m_row->result.status,
                       .isHeld = m_row->result.lane == ResultLane::Held,
                       .isOwn = isOwn(*m_row),
                       .isIdle = m_isRead && !m_busy}); // Nobody stands for values they have not seen.
}

template <class Request>
void ReviewPanel::send(const Request &request, const QString &said)
{
    if (m_busy)
        return;
    m_busy = true;
    updateSteps();
    m_api.command(request, this, [this, said](const Result<TestResult> &answer) { onStep(answer, said); });
}

void ReviewPanel::review(const QString &notes)
{
    const QString said = m_row->result.isCritical
                             ? tr("Reviewed. %1 is told of the critical value.").arg(m_row->order.doctorName)
                             : tr("The result of %1 is reviewed.").arg(m_row->order.patientName);
    send(ReviewTestResult{.id = m_row->result.id,
                          .notes = notes.isEmpty() ? std::nullopt : std::optional(notes),
                          .rowVersion = m_row->result.rowVersion},
         said);
}

void ReviewPanel::release()
{
    if (m_busy)
        return;
    m_busy = true;
    updateSteps();
    const QString said = tr("The result of %1 is released.").arg(m_row->order.patientName);
    m_api.command(ReleaseTestResults{.id = m_row->result.id, .visitId = {}, .language = {}}, this,
                  [this, said](const Result<ReleaseTestResults::Response> &answer) {
                      if (!answer)
                          onStep(answer.error(), said);
                      else if (answer->results.isEmpty())
                          onStep(Error::notFound(u"result"_s), said);
                      else
                          onStep(answer->results.first(), said);
                  });
}

void ReviewPanel::onStep(const Result<TestResult> &answer, const QString &said)
{
    m_busy = false;
    if (!answer) {
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        emit failed(answer.error());
        m_feed.reload(); // What is on the screen is no longer so.
        updateSteps();
        return;
    }
    emit done(said);
    const int at = m_list->currentIndex().row();
    m_feed.show(*answer);
    m_list->setCurrentIndex(m_filter.index(nextToReview(at), 0));
    takeNext();
}

/// From this row on, then from the top; the row itself when nothing else waits for a review.
int ReviewPanel::nextToReview(int at) const
{
    const int rows = m_filter.rowCount();
    for (int i = 0; i < rows; ++i) {
        const int row = (qMax(0, at) + i) % rows;
        if (m_filter.row(m_filter.index(row, 0)).result.status == TestResultStatus::Completed)
            return row;
    }
    return qBound(0, at, qMax(0, rows - 1));
}

/// The cursor stays on the step, so that Enter goes through the lane.
void ReviewPanel::takeNext()
{
    updateSteps();
    if (m_filter.rowCount() == 0) {
        m_lanes->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *step = m_steps->nextStep();
    m_goOn = !step && !m_isRead;
    (step ? step : m_list)->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::openBulk()
{
    QList<ReviewRow> clear;
    int own = 0;
    for (const ReviewRow &row : m_filter.rows()) {
        if (row.result.status != TestResultStatus::Completed)
            continue;
        if (isOwn(row))
            ++own;
        else if (clear.size() < kMostInBulk)
            clear += row;
    }
    m_pages->setCurrentWidget(m_bulkSheet);
    m_bulkSheet->open(clear, own, m_gate.allows(Permission::ResultsRelease));
}

void ReviewPanel::showLane(ResultLane lane)
{
    m_pages->setCurrentWidget(m_lanesPage);
    m_lanes->setEnumValue(lane);
}

bool ReviewPanel::open(TestOrderId order)
{
    for (const ReviewRow &row : m_feed.model().rows()) {
        if (row.order.id != order)
            continue;
        showLane(row.result.lane);
        for (int line = 0; line < m_filter.rowCount(); ++line)
            if (m_filter.row(m_filter.index(line, 0)).order.id == order)
                m_list->setCurrentIndex(m_filter.index(line, 0));
        return true;
    }
    return false;
}

/// Where somebody has to look comes first.
void ReviewPanel::showWaitingLane()
{
    for (const ResultLane lane : {ResultLane::NeedsReview, ResultLane::Clear, ResultLane::Held})
        if (m_feed.model().count(lane) > 0) {
            showLane(lane);
            return;
        }
}

void ReviewPanel::start()
{
    if (m_filter.rowCount() == 0)
        showWaitingLane();
    if (m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_lanes->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        start();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
