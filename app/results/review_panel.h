// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/results/result_reader.h"
#include "app/results/review_model.h"

#include <QWidget>

class QStackedWidget;

namespace hms::app {

class BulkSheet;
class Button;
class EmptyState;
class MessageBar;
class PermissionGate;
class ResultView;
class ReviewSteps;
class RowList;
class Segmented;

/// The lanes before release: what is clear, what a person has to look at, what somebody stopped. Enter on a
/// row goes to its first step, Enter there does it and shows the next row.
class ReviewPanel final : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(ApiClient &api, const Session &session, PermissionGate &gate, ReviewFeed &feed,
                QWidget *parent = nullptr);

    void start();
    void showLane(ResultLane lane);
    void showWaitingLane();
    /// The lane that this order's result is in, with it marked. False when it is in none.
    bool open(TestOrderId order);

signals:
    void done(const QString &text);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildLanes(PermissionGate &gate);
    QWidget *buildResult(PermissionGate &gate);
    void connectSteps();
    void onFeed();
    void onCurrent(const QModelIndex &index);
    void updateLanes();
    void updateSteps();
    void openBulk();
    void review(const QString &notes);
    void release();
    template <class Request>
    void send(const Request &request, const QString &said);
    void onStep(const Result<TestResult> &answer, const QString &said);
    void takeNext();
    [[nodiscard]] int nextToReview(int at) const;
    [[nodiscard]] bool isOwn(const ReviewRow &row) const;

    ApiClient &m_api;
    const Session &m_session;
    PermissionGate &m_gate;
    ReviewFeed &m_feed;
    LaneFilter m_filter;
    ResultReader m_reader;
    std::optional<ReviewRow> m_row; ///< On the right.
    bool m_isRead = false;          ///< Its values are in sight.
    bool m_busy = false;
    bool m_goOn = false; ///< The cursor belongs on the step once the values are in sight.

    QStackedWidget *m_pages = nullptr;
    QWidget *m_lanesPage = nullptr;
    Segmented *m_lanes = nullptr;
    Button *m_bulk = nullptr;
    RowList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_right = nullptr;
    ResultView *m_view = nullptr;
    MessageBar *m_bar = nullptr;
    ReviewSteps *m_steps = nullptr;
    BulkSheet *m_bulkSheet = nullptr;
};

} // namespace hms::app
