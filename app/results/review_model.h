// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/row_table_model.h"
#include "app/ui/two_line_delegate.h"
#include "shared/results/results_protocol.h"

#include <QSortFilterProxyModel>
#include <QTimer>

namespace hms::app {

using ReviewRow = ListReviews::Row;

/// What waits for review or release in a lab, in the server's order.
class ReviewModel final : public RowTableModel<ReviewRow> {
    Q_OBJECT

public:
    explicit ReviewModel(QObject *parent = nullptr);

    static TwoLines describe(const ReviewRow &row);
    [[nodiscard]] int count(ResultLane lane) const;
};

/// One lane of it.
class LaneFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LaneFilter(ReviewModel &model, QObject *parent = nullptr);

    void setLane(ResultLane lane);
    [[nodiscard]] ResultLane lane() const { return m_lane; }
    [[nodiscard]] const ReviewRow &row(const QModelIndex &index) const;
    [[nodiscard]] QList<ReviewRow> rows() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ReviewModel &m_model;
    ResultLane m_lane = ResultLane::NeedsReview;
};

/// Keeps the lanes of one lab current: reads them again soon after the lab's worklist says that something
/// moved.
class ReviewFeed final : public QObject {
    Q_OBJECT

public:
    explicit ReviewFeed(ApiClient &api, QObject *parent = nullptr);

    void setLab(LabId lab); ///< Null: of none.
    [[nodiscard]] LabId lab() const { return m_lab; }
    /// Several calls become one read.
    void touch();
    void reload();
    [[nodiscard]] ReviewModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// This desk's own step, at once; the next read repeats it.
    void show(const TestResult &result);

signals:
    void changed();
    void failed(const hms::Error &error);

private:
    ApiClient &m_api;
    ReviewModel m_model;
    Generation m_generation;
    QTimer m_soon;
    LabId m_lab;
    bool m_loaded = false;
};

} // namespace hms::app
