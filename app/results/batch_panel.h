// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "shared/results/results_protocol.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace hms::app {

class BatchRow;
class MessageBar;
class PermissionGate;

/// One test across patients, a line each. Enter goes from field to field; after a line's last one it is
/// completed and the next line has the cursor at once. An empty line is passed over.
class BatchPanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostRows = 40;

    BatchPanel(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent = nullptr);

    /// All of one test.
    void open(const QList<TestOrder> &orders);
    void close();
    void start();

signals:
    void completed(const hms::TestOrder &order, const hms::TestResult &result);
    void failed(const hms::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void resetPage();
    void onRead(int line, const GetTestResult::Response &opened);
    void showHeading(const TestTemplate &test);
    void addRow(int line, BatchRow *row);
    void onRowFinished(int line);
    void startFrom(int line, int by);
    void updateCount();

    ApiClient &m_api;
    Drafts *m_drafts;
    PermissionGate &m_gate;
    quint64 m_batch = 0; ///< Answers of an earlier one change nothing.
    QList<TestOrder> m_orders;
    QHash<int, BatchRow *> m_rows; ///< By line.
    int m_templateVersion = 0;
    bool m_started = false;

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    MessageBar *m_bar = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace hms::app
