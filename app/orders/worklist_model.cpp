// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/worklist_model.h"

#include "app/orders/turnaround.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

auto rank(const TestOrder &order)
{
    return std::tuple(-int(order.priority), order.collectedAt.value_or(order.orderedAt), order.id);
}

StatusLook urgency(const TestOrder &order)
{
    return order.priority == Priority::Routine ? StatusLook{} : look(order.priority);
}

} // namespace

WorklistModel::WorklistModel(QObject *parent)
    : RowTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    setKey([](const TestOrder &order) { return order.id.toText(); });
    setOrder(isBefore);
    setColumns({
        {.title = tr("Urgency"),
         .text = [](const TestOrder &o) { return urgency(o).word; },
         .sortKey = [](const TestOrder &o) { return -int(o.priority); },
         .badge = urgency},
        {.title = tr("Test"),
         .text = [](const TestOrder &o) { return inDeskLanguage(o.testName); },
         .tip = [](const TestOrder &o) { return o.panelName ? inDeskLanguage(*o.panelName) : o.testCode; },
         .strong = true,
         .stretch = true},
        {.title = tr("Patient"),
         .text = [](const TestOrder &o) { return o.patientName; },
         .tip = [](const TestOrder &o) { return o.patientNumber; },
         .stretch = true},
        {.title = tr("Age, sex"), .text = [](const TestOrder &o) { return ageAndSex(o.ageYears, o.sex); }},
        {.title = tr("Sample"),
         .text = [](const TestOrder &o) { return format().isolated(o.sampleNumber.value_or(QString())); }},
        {.title = tr("Status"),
         .text = [](const TestOrder &o) { return stateLook(o).word; },
         .badge = stateLook},
        {.title = tr("Ordered"),
         .text = [](const TestOrder &o) { return format().time(o.orderedAt); },
         .sortKey = [](const TestOrder &o) { return o.orderedAt; },
         .tip = [](const TestOrder &o) { return format().dateTime(o.orderedAt); }},
        {.title = tr("Time left"),
         .text = [this](const TestOrder &o) { return look(TimeLeft::of(o, m_now)).word; },
         .sortKey = [](const TestOrder &o) { return o.dueAt ? QVariant(*o.dueAt) : QVariant(); },
         .badge = [this](const TestOrder &o) { return look(TimeLeft::of(o, m_now)); }},
    });
}

void WorklistModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

TwoLines WorklistModel::describe(const TestOrder &order) const
{
    TwoLines row;
    const TimeLeft left = TimeLeft::of(order, m_now);
    row.title = order.patientName;
    row.details = inDeskLanguage(order.testName);
    if (left.timeliness != Timeliness::NotRunning)
        row.end = look(left).word;
    row.endTone = look(left).tone;
    row.badge = order.priority == Priority::Routine ? stateLook(order) : look(order.priority);
    return row;
}

bool WorklistModel::isBefore(const TestOrder &a, const TestOrder &b)
{
    return rank(a) < rank(b);
}

int WorklistModel::count(WorkState state) const
{
    return int(std::ranges::count(rows(), state, workState));
}

WorklistFilter::WorklistFilter(WorklistModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void WorklistFilter::setState(std::optional<WorkState> state)
{
    m_state = state;
    invalidateFilter();
}

void WorklistFilter::setTest(std::optional<TestTypeId> test)
{
    m_test = test;
    invalidateFilter();
}

bool WorklistFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const TestOrder &order = m_model.at(row);
    const WorkState state = workState(order);
    return state != WorkState::Nothing && (!m_state || *m_state == state) &&
           (!m_test || *m_test == order.testTypeId);
}

const TestOrder &WorklistFilter::order(const QModelIndex &index) const
{
    return m_model.row(mapToSource(index));
}

QModelIndex WorklistFilter::find(TestOrderId order) const
{
    const int row = m_model.find(order.toText());
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

QList<TestOrder> WorklistFilter::orders() const
{
    QList<TestOrder> out;
    for (int row = 0; row < rowCount(); ++row)
        out += order(index(row, 0));
    return out;
}

std::optional<TestOrder> WorklistFilter::nextToEnter(const std::optional<TestOrder> &after) const
{
    std::optional<TestOrder> first;
    for (const TestOrder &each : orders()) {
        if (workState(each) != WorkState::Enter || (after && each.id == after->id))
            continue;
        if (after && WorklistModel::isBefore(*after, each))
            return each;
        if (!first)
            first = each;
    }
    return first;
}

} // namespace hms::app
