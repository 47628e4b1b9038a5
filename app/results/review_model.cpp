// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/review_model.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kSoonMs = 250;
constexpr int kMostRows = 100;

bool isWaiting(const TestResult &result)
{
    return result.status == TestResultStatus::Completed || result.status == TestResultStatus::Reviewed;
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const ReviewRow &row) { return row.result.id.toText(); });
    setColumns(
        {{.title = tr("Patient"), .text = [](const ReviewRow &row) { return row.order.patientName; }}});
}

TwoLines ReviewModel::describe(const ReviewRow &row)
{
    TwoLines out;
    out.title = row.order.patientName;
    out.details = inDeskLanguage(row.order.testName);
    if (row.result.completedAt)
        out.end = format().time(*row.result.completedAt);
    if (row.result.isCritical)
        out.badge = look(ValueFlag::Critical);
    else if (row.order.priority != Priority::Routine)
        out.badge = look(row.order.priority);
    else if (row.result.status == TestResultStatus::Reviewed)
        out.badge = look(row.result.status);
    return out;
}

int ReviewModel::count(ResultLane lane) const
{
    return int(
        std::ranges::count_if(rows(), [lane](const ReviewRow &row) { return row.result.lane == lane; }));
}

LaneFilter::LaneFilter(ReviewModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LaneFilter::setLane(ResultLane lane)
{
    m_lane = lane;
    invalidateFilter();
}

const ReviewRow &LaneFilter::row(const QModelIndex &index) const
{
    return m_model.row(mapToSource(index));
}

QList<ReviewRow> LaneFilter::rows() const
{
    QList<ReviewRow> out;
    for (int line = 0; line < rowCount(); ++line)
        out += row(index(line, 0));
    return out;
}

bool LaneFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_model.at(row).result.lane == m_lane;
}

ReviewFeed::ReviewFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReviewFeed::reload);
}

void ReviewFeed::setLab(LabId lab)
{
    m_lab = lab;
    m_loaded = false;
    m_model.setRows({});
    emit changed();
    reload();
}

void ReviewFeed::touch()
{
    if (m_lab.isValid() && !m_soon.isActive())
        m_soon.start();
}

void ReviewFeed::reload()
{
    m_soon.stop();
    m_generation.forget();
    if (!m_lab.isValid())
        return;
    m_api.call(ListReviews{m_lab, {}, kMostRows}, this,
               m_generation.newest([this](const Result<QList<ReviewRow>> &rows) {
                   if (!rows) {
                       emit failed(rows.error());
                       return;
                   }
                   m_loaded = true;
                   m_model.merge(*rows);
                   emit changed();
               }));
}

void ReviewFeed::show(const TestResult &result)
{
    const int at = m_model.find(result.id.toText());
    if (at < 0)
        return;
    ReviewRow row = m_model.at(at);
    row.result = result;
    if (isWaiting(result))
        m_model.upsert(row);
    else
        m_model.remove(result.id.toText());
    emit changed();
    touch();
}

} // namespace hms::app
