// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/results/results_protocol.h"

#include <QStyledItemDelegate>

namespace hms::app {

class TablePanel;

/// A number's course over a patient's results, oldest first, with the range it is held against.
struct Trend {
    QList<double> values;
    std::optional<double> low;
    std::optional<double> high;
    Tone last = Tone::Neutral;
};

/// One value as it is read, not typed.
struct ShownValue {
    QString label;
    QString value; ///< With its unit.
    StatusLook flag;
    QString range;
    QString previous;
    QString change;
    bool changeIsLarge = false;
    Trend trend;

    /// Of a result, by the server's judgement of it.
    static QList<ShownValue> of(const TestTemplate &test, const QList<EvaluatedValue> &fields,
                                const QList<PreviousResult> &previous);
};

class ShownValueModel final : public RowTableModel<ShownValue> {
    Q_OBJECT

public:
    static constexpr int kTrendColumn = 6;

    explicit ShownValueModel(QObject *parent = nullptr);
};

/// Paints a course with its band.
class TrendDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using TrendOf = std::function<Trend(const QModelIndex &)>;

    explicit TrendDelegate(TrendOf trendOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TrendOf m_trendOf;
};

/// The values of one result beside their ranges, the values before and their course.
class ValueTable final : public QWidget {
    Q_OBJECT

public:
    explicit ValueTable(QWidget *parent = nullptr);

    void show(const QList<ShownValue> &values);
    [[nodiscard]] const ShownValueModel &model() const { return m_model; }

private:
    ShownValueModel m_model;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
