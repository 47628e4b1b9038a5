// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/review_model.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class Button;
class TablePanel;

/// What bulk review does or did to one result.
struct BulkLine {
    ReviewRow row;
    StatusLook outcome;
};

class BulkModel final : public RowTableModel<BulkLine> {
    Q_OBJECT

public:
    explicit BulkModel(QObject *parent = nullptr);
};

/// Reviews the clear results in one go: says beforehand in words what will happen and to which, afterwards
/// what became of each.
class BulkSheet final : public QWidget {
    Q_OBJECT

public:
    explicit BulkSheet(ApiClient &api, QWidget *parent = nullptr);

    /// `own` are left out: another person reviews them.
    void open(const QList<ReviewRow> &clear, int own, bool release);

signals:
    void finished(int done);
    void failed(const hms::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void run();
    void onOutcomes(const QList<ReviewClearResults::Outcome> &outcomes);

    ApiClient &m_api;
    BulkModel m_model;
    bool m_release = false;
    bool m_done = false;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    TablePanel *m_table = nullptr;
    Button *m_leave = nullptr;
    Button *m_run = nullptr;
};

} // namespace hms::app
