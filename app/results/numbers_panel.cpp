// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/numbers_panel.h"

#include "app/results/day_chart.h"
#include "app/results/period_picker.h"
#include "app/ui/columns_layout.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/scrolled.h"
#include "app/ui/segmented.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kTileCharacters = 13;
constexpr int kChartCharacters = 34;
constexpr int kTableHeight = 60; ///< Grid steps; a smaller window scrolls.

const QList<int> kCounts{1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1'000, 2'000, 2'500, 5'000};
const QList<int> kMinutes{5, 10, 15, 30, 60, 120, 180, 240, 360, 480, 720, 1'440, 2'880, 7'200};

/// A figure with its name, like the tiles of a patient's vitals.
QLabel *addTile(QLayout &row, const FigureKind &kind)
{
    auto *tile = new QFrame;
    tile->setProperty("surface", u"soft"_s);
    tile->setToolTip(kind.meaning);
    auto *figure = textLabel({}, TextRole::Title);
    figure->setAccessibleDescription(kind.meaning);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    column->setSpacing(grid(1));
    column->addWidget(textLabel(kind.name, TextRole::Caption));
    column->addWidget(figure);
    row.addWidget(tile);
    return figure;
}

template <int LabFigures::*Member>
QList<std::optional<int>> counts(const QList<LabDayFigures> &days)
{
    QList<std::optional<int>> out;
    for (const LabDayFigures &day : days)
        out.append(day.*Member);
    return out;
}

template <std::optional<int> LabFigures::*Member>
QList<std::optional<int>> times(const QList<LabDayFigures> &days)
{
    QList<std::optional<int>> out;
    for (const LabDayFigures &day : days)
        out.append(day.*Member);
    return out;
}

} // namespace

NumbersPanel::NumbersPanel(ApiClient &api, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    connect(m_period, &PeriodPicker::chosen, this, &NumbersPanel::reload);
    connect(m_lab, &QComboBox::activated, this, &NumbersPanel::reload);
    connect(m_by, &Segmented::valueChanged, this, [this] { showTable(m_by->valueAs<Table>()); });
    connect(&session, &Session::changed, this,
            [this, &session] { m_period->setToday(session.server().businessDate); });
    showFigures({});
    readLabs(session);
    m_period->setToday(session.server().businessDate);
}

void NumbersPanel::buildUi()
{
    m_bar = new MessageBar;
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(grid(4));
    inner->addWidget(buildFigures());
    m_body = new QStackedWidget;
    m_empty = new EmptyState(Icon::Flask, tr("Reading the numbers..."), {});
    auto *filled = new QWidget;
    auto *parts = new QVBoxLayout(filled);
    parts->setContentsMargins({});
    parts->setSpacing(grid(4));
    parts->addWidget(buildCharts());
    parts->addWidget(buildTables(), 1);
    m_body->addWidget(m_empty);
    m_body->addWidget(filled);
    inner->addWidget(m_body, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(buildHead());
    column->addWidget(m_bar);
    column->addWidget(new Scrolled(content), 1);
}

QWidget *NumbersPanel::buildHead()
{
    auto *head = new QWidget;
    m_period = new PeriodPicker;
    m_lab = new QComboBox;
    m_lab->setObjectName(u"numbersLab"_s);
    m_lab->setAccessibleName(tr("Laboratory"));
    m_lab->addItem(tr("All laboratories"));
    m_lab->hide();
    m_asOf = textLabel({}, TextRole::Muted);
    m_asOf->setObjectName(u"numbersAsOf"_s);
    auto *row = new ColumnsLayout(2);
    row->setSpacing(grid(3));
    auto *right = new QWidget;
    auto *rightRow = new QHBoxLayout(right);
    rightRow->setContentsMargins({});
    rightRow->setSpacing(grid(3));
    rightRow->addStretch(1);
    rightRow->addWidget(m_asOf);
    rightRow->addWidget(m_lab);
    auto *left = new QWidget;
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins({});
    leftRow->addWidget(m_period);
    leftRow->addStretch(1);
    row->addWidget(left);
    row->addWidget(right);
    head->setLayout(row);
    return head;
}

QWidget *NumbersPanel::buildFigures()
{
    auto *figures = new QWidget;
    const QList<FigureKind> kinds = figureKinds();
    auto *row = new ColumnsLayout(int(kinds.size()), kTileCharacters, figures);
    row->setSpacing(grid(2));
    for (const FigureKind &kind : kinds)
        m_figures.append(addTile(*row, kind));
    return figures;
}

QWidget *NumbersPanel::buildCharts()
{
    m_charts = new QWidget;
    auto *row = new ColumnsLayout(3, kChartCharacters, m_charts);
    row->setSpacing(grid(6));
    const auto add = [row](const QString &name, const QList<int> &steps, const DayChart::Words &words) {
        auto *part = new QWidget;
        auto *chart = new DayChart(name, steps, words);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins({});
        column->setSpacing(grid(1));
        column->addWidget(textLabel(name, TextRole::Strong));
        column->addWidget(chart);
        row->addWidget(part);
        return chart;
    };
    const auto number = [](int value) { return format().number(value); };
    const auto minutes = [](int value) { return format().minutes(value); };
    m_workload = add(tr("Workload"), kCounts, number);
    m_workload->setObjectName(u"workloadChart"_s);
    m_turnaround = add(tr("From collection to release"), kMinutes, minutes);
    m_turnaround->setObjectName(u"turnaroundChart"_s);
    m_trouble = add(tr("Rejected and late"), kCounts, number);
    m_trouble->setObjectName(u"troubleChart"_s);
    return m_charts;
}

QWidget *NumbersPanel::buildTables()
{
    auto *part = new QWidget;
    m_by = new Segmented;
    m_by->setAccessibleName(tr("Table"));
    m_by->addEnum(tr("By test"), Table::Tests);
    m_by->addEnum(tr("By day"), Table::Days);
    m_tables = new QStackedWidget;
    const auto add = [this](QAbstractItemModel &model, const QString &name, const QString &title) {
        auto *table = new TablePanel(&model);
        table->setObjectName(name);
        table->setAccessibleTitle(title);
        m_tables->addWidget(table);
        return table;
    };
    m_testTable = add(m_tests, u"testFigures"_s, tr("Numbers by test"));
    m_dayTable = add(m_days, u"dayFigures"_s, tr("Numbers by day"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_by, 0, Qt::AlignLeading);
    column->addWidget(m_tables, 1);
    part->setMinimumHeight(grid(kTableHeight));
    return part;
}

/// Who may not read the catalogue sees the numbers of all labs together.
void NumbersPanel::readLabs(const Session &session)
{
    if (!session.can(Permission::LabView))
        return;
    m_api.call(ListLabs{}, this, [this](const Result<QList<Lab>> &labs) {
        if (!labs) {
            emit failed(labs.error());
            return;
        }
        for (const Lab &lab : *labs)
            m_lab->addItem(inDeskLanguage(lab.name), lab.id.toText());
        m_lab->setVisible(labs->size() > 1);
    });
}

std::optional<LabId> NumbersPanel::lab() const
{
    const auto id = Ulid::fromText(m_lab->currentData().toString());
    return id ? std::optional(LabId(*id)) : std::nullopt;
}

void NumbersPanel::reload()
{
    const auto period = m_period->period();
    if (!period)
        return;
    m_api.call(
        GetLabNumbers{period->from, period->to, lab()}, this,
        m_generation.newest([this](const Result<GetLabNumbers::Response> &answer) { onNumbers(answer); }));
}

/// Figures of another time than the chosen one never stay in sight.
void NumbersPanel::onNumbers(const Result<GetLabNumbers::Response> &answer)
{
    const GetLabNumbers::Response numbers = answer ? *answer : GetLabNumbers::Response();
    m_tests.setRows(numbers.tests);
    m_days.setRows(numbers.days);
    showFigures(numbers.total);
    showCharts(numbers.days);
    m_body->setCurrentIndex(numbers.total.ordered > 0 ? 1 : 0);
    if (!answer) {
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        m_empty->setTexts(tr("The numbers could not be read"), tr("Press F5 to try again."));
        m_asOf->clear();
        emit failed(answer.error());
        return;
    }
    m_bar->clear();
    m_empty->setTexts(tr("No tests were ordered in this time"), tr("Choose another time above."));
    m_asOf->setText(tr("As of %1").arg(format().time(QDateTime::currentDateTimeUtc())));
}

void NumbersPanel::showFigures(const LabFigures &total)
{
    const QList<FigureKind> kinds = figureKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        m_figures[i]->setText(kinds[i].text(total));
        m_figures[i]->setAccessibleName(
            tr("%1: %2", "what, figure").arg(kinds[i].name, m_figures[i]->text()));
    }
}

void NumbersPanel::showCharts(const QList<LabDayFigures> &days)
{
    using Shape = DayChart::Shape;
    QList<QDate> dates;
    for (const LabDayFigures &day : days)
        dates.append(day.date);
    m_workload->show(
        dates, {{tr("Ordered"), Tone::Accent, Shape::Bar, counts<&LabFigures::ordered>(days)},
                {tr("of these released"), Tone::Accent, Shape::Part, counts<&LabFigures::released>(days)}});
    m_turnaround->show(
        dates, {{tr("Half within"), Tone::Info, Shape::Line, times<&LabFigures::turnaroundMedian>(days)},
                {tr("90 % within"), Tone::Warn, Shape::Dashed, times<&LabFigures::turnaroundP90>(days)}});
    m_trouble->show(dates, {{tr("Rejected"), Tone::Bad, Shape::Solid, counts<&LabFigures::rejected>(days)},
                            {tr("Late"), Tone::Warn, Shape::Bar, counts<&LabFigures::late>(days)}});
    m_charts->setVisible(days.size() > 1); // One day has no course.
}

void NumbersPanel::showTable(Table table)
{
    m_by->setEnumValue(table);
    m_tables->setCurrentIndex(int(table));
}

void NumbersPanel::start()
{
    m_period->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
