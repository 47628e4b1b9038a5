// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/queue_list.h"

#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/row_list.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kNameColumn = 1; ///< Of the model: what a screen reader says of a row.
constexpr int kSerialDigits = 3;

} // namespace

QueueList::QueueList(QueueFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
{
    m_list = new RowList(
        feed.model(), [&feed](const QModelIndex &index) { return describe(feed.model()->row(index)); },
        kSerialDigits);
    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("Queue of today"));
    m_list->setModelColumn(kNameColumn);
    m_empty = new EmptyState(Icon::Queue, tr("Nobody is waiting"),
                             tr("Patients appear here the moment the reception checks them in."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list, 1); // Not stacked: what is hidden needs no place.
    column->addWidget(m_empty, 1);
    setFocusProxy(m_list);
    const auto choose = [this](const QModelIndex &index) {
        emit chosen(QueueEntry(m_feed.model()->row(index)));
    };
    connect(m_list, &RowList::opened, this, choose);
    // A click is enough: the page beside follows, and nothing is lost by looking.
    connect(m_list, &RowList::clicked, this, choose);
    connect(&feed, &QueueFeed::changed, this, &QueueList::update);
    update();
}

void QueueList::update()
{
    m_list->setVisible(m_feed.model()->rowCount() > 0);
    m_empty->setVisible(m_list->isHidden());
}

void QueueList::mark(VisitId visit)
{
    const int row = m_feed.model()->find(visit.toText());
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_feed.model()->index(row, kNameColumn));
}

TwoLines QueueList::describe(const QueueEntry &entry)
{
    TwoLines row;
    row.lead = format().serial(entry.serialNumber);
    row.title = entry.name;
    row.details = ageAndSex(entry.ageYears, entry.sex);
    row.quiet = !QueueModel::isOpen(entry.status);
    if (entry.status == VisitStatus::Waiting) {
        const int waited = QueueModel::waitedMinutes(entry, QDateTime::currentDateTimeUtc());
        row.end = format().minutes(waited);
        row.endTone = QueueModel::waitTone(entry, waited);
        // First, because the end is cut where the column is narrow.
        row.details.prepend((entry.vitalsTaken ? tr("Vitals taken") : tr("No vitals")) + u"  ·  "_s);
    }
    if (entry.priority != Priority::Routine && entry.status == VisitStatus::Waiting)
        row.badge = look(entry.priority);
    else if (entry.status != VisitStatus::Waiting)
        row.badge = look(entry.status);
    return row;
}

} // namespace hms::app
