// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/figures_models.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(hms::app::FigureTexts)
};

FigureKind onTheWay(FigureKind kind)
{
    kind.isColumn = false;
    return kind;
}

template <int LabFigures::*Member>
FigureKind countOf(const QString &name, const QString &meaning)
{
    return {name, meaning, [](const LabFigures &f) { return format().number(f.*Member); },
            [](const LabFigures &f) { return QVariant(f.*Member); }};
}

template <std::optional<int> LabFigures::*Member>
FigureKind timeOf(const QString &name, const QString &meaning)
{
    return {name, meaning,
            [](const LabFigures &f) { return f.*Member ? format().minutes(*(f.*Member)) : u"\u2013"_s; },
            [](const LabFigures &f) { return QVariant((f.*Member).value_or(-1)); }};
}

template <class Row>
QList<Column<Row>> withFigures(QList<Column<Row>> columns)
{
    for (const FigureKind &kind : figureKinds()) {
        if (!kind.isColumn)
            continue;
        columns.append({.title = kind.name,
                        .text = [text = kind.text](const Row &row) { return text(row); },
                        .align = kNumberAligned,
                        .sortKey = [key = kind.sortKey](const Row &row) { return key(row); }});
    }
    return columns;
}

} // namespace

QList<FigureKind> figureKinds()
{
    return {
        countOf<&LabFigures::ordered>(FigureTexts::tr("Ordered"),
                                      FigureTexts::tr("Tests ordered in this time, without cancelled ones.")),
        onTheWay(countOf<&LabFigures::collected>(FigureTexts::tr("Collected"),
                                                 FigureTexts::tr("Of these: a sample was taken."))),
        onTheWay(countOf<&LabFigures::completed>(FigureTexts::tr("Completed"),
                                                 FigureTexts::tr("Of these: the result is entered."))),
        countOf<&LabFigures::released>(FigureTexts::tr("Released"),
                                       FigureTexts::tr("Of these: the result went out.")),
        countOf<&LabFigures::pending>(FigureTexts::tr("Pending"),
                                      FigureTexts::tr("Collected and not released now.")),
        countOf<&LabFigures::late>(
            FigureTexts::tr("Late"),
            FigureTexts::tr("Released after the promised time, or past it and still pending.")),
        countOf<&LabFigures::rejected>(FigureTexts::tr("Rejected"),
                                       FigureTexts::tr("At least one sample was no good.")),
        timeOf<&LabFigures::turnaroundMedian>(
            FigureTexts::tr("Half within"),
            FigureTexts::tr("From collection to release: half of the released tests were faster.")),
        timeOf<&LabFigures::turnaroundP90>(
            FigureTexts::tr("90 % within"),
            FigureTexts::tr("From collection to release: nine of ten released tests were faster.")),
    };
}

TestFiguresModel::TestFiguresModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns(withFigures<TestFigures>({
        {.title = tr("Test"),
         .text = [](const TestFigures &f) { return inDeskLanguage(f.testName); },
         .tip = [](const TestFigures &f) { return f.testCode; },
         .strong = true,
         .stretch = true},
    }));
}

DayFiguresModel::DayFiguresModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns(withFigures<LabDayFigures>({
        {.title = tr("Day"),
         .text = [](const LabDayFigures &f) { return format().longDate(f.date); },
         .sortKey = [](const LabDayFigures &f) { return f.date; },
         .strong = true,
         .stretch = true},
    }));
}

} // namespace hms::app
