// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/core/session.h"
#include "app/results/figures_models.h"
#include "shared/lab/lab_protocol.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace hms::app {

class DayChart;
class EmptyState;
class MessageBar;
class PeriodPicker;
class Segmented;
class TablePanel;

/// The laboratory's numbers of a time: workload, turnaround, rejections and what is pending, as figures, as
/// charts over the days, and by test and by day in a table. All of them are the server's.
class NumbersPanel final : public QWidget {
    Q_OBJECT

public:
    NumbersPanel(ApiClient &api, const Session &session, QWidget *parent = nullptr);

    /// Into the choice of the time.
    void start();
    void reload();
    void showTests() { showTable(Table::Tests); }
    void showDays() { showTable(Table::Days); }

signals:
    void failed(const hms::Error &error);

private:
    enum class Table { Tests, Days };

    void buildUi();
    QWidget *buildHead();
    QWidget *buildFigures();
    QWidget *buildCharts();
    QWidget *buildTables();
    void readLabs(const Session &session);
    void onNumbers(const Result<GetLabNumbers::Response> &answer);
    void showFigures(const LabFigures &total);
    void showCharts(const QList<LabDayFigures> &days);
    void showTable(Table table);
    [[nodiscard]] std::optional<LabId> lab() const;

    ApiClient &m_api;
    Generation m_generation;
    TestFiguresModel m_tests;
    DayFiguresModel m_days;
    MessageBar *m_bar = nullptr;
    PeriodPicker *m_period = nullptr;
    QComboBox *m_lab = nullptr;
    QLabel *m_asOf = nullptr;
    QList<QLabel *> m_figures; ///< In the order of figureKinds().
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_charts = nullptr;
    DayChart *m_workload = nullptr;
    DayChart *m_turnaround = nullptr;
    DayChart *m_trouble = nullptr;
    Segmented *m_by = nullptr;
    QStackedWidget *m_tables = nullptr;
    TablePanel *m_testTable = nullptr;
    TablePanel *m_dayTable = nullptr;
};

} // namespace hms::app
