// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/results/lab_numbers.h"

namespace hms::app {

/// What became of each test.
class TestFiguresModel final : public RowTableModel<TestFigures> {
    Q_OBJECT

public:
    explicit TestFiguresModel(QObject *parent = nullptr);
};

/// What became of each day's tests.
class DayFiguresModel final : public RowTableModel<LabDayFigures> {
    Q_OBJECT

public:
    explicit DayFiguresModel(QObject *parent = nullptr);
};

/// The figures in their order on the screen, as tiles and as columns of the tables.
struct FigureKind {
    QString name;
    QString meaning;
    QString (*text)(const LabFigures &);
    QVariant (*sortKey)(const LabFigures &);
    bool isColumn = true; ///< False: a step on the way, only among the totals.
};
QList<FigureKind> figureKinds();

} // namespace hms::app
