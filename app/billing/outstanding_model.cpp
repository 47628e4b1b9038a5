// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/outstanding_model.h"

#include "app/ui/format.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongWaitMinutes = 15;
constexpr int kTooLongMinutes = 30;

Tone waitTone(int minutes)
{
    if (minutes < kLongWaitMinutes)
        return Tone::Neutral;
    return minutes < kTooLongMinutes ? Tone::Warn : Tone::Bad;
}

} // namespace

OutstandingModel::OutstandingModel(QObject *parent)
    : RowTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    setKey([](const BillSummary &bill) { return bill.id.toText(); });
    setOrder([this](const BillSummary &a, const BillSummary &b) {
        return std::tuple(a.billingDate != m_today, a.createdAt, a.id) <
               std::tuple(b.billingDate != m_today, b.createdAt, b.id);
    });
    setColumns({
        {.title = tr("Bill"),
         .text = [](const BillSummary &b) { return format().isolated(b.billNumber); },
         .sortKey = [](const BillSummary &b) { return b.billNumber; }},
        {.title = tr("Patient"),
         .text = [](const BillSummary &b) { return b.patientName; },
         .tip = [](const BillSummary &b) { return b.patientNumber + u"  "_s + b.phone.value_or(QString()); },
         .strong = true,
         .stretch = true},
        {.title = tr("Token"),
         .text =
             [](const BillSummary &b) {
                 return b.serialNumber ? format().serial(*b.serialNumber) : QString();
             },
         .align = kNumberAligned,
         .sortKey = [](const BillSummary &b) { return b.serialNumber.value_or(0); }},
        {.title = tr("Doctor"),
         .text = [](const BillSummary &b) { return b.doctorName.value_or(QString()); }},
        {.title = tr("Due"),
         .text = [](const BillSummary &b) { return format().money(b.dueAmount); },
         .align = kNumberAligned,
         .sortKey = [](const BillSummary &b) { return b.dueAmount.minor; },
         .strong = true},
        {.title = tr("Waiting"),
         .text = [this](const BillSummary &b) { return waiting(b); },
         .align = kNumberAligned,
         .sortKey = [this](const BillSummary &b) { return waitedMinutes(b, m_now); },
         .tone =
             [this](const BillSummary &b) {
                 return b.billingDate == m_today ? waitTone(waitedMinutes(b, m_now)) : Tone::Neutral;
             }},
    });
}

int OutstandingModel::waitedMinutes(const BillSummary &bill, const QDateTime &now)
{
    return int(qMax<qint64>(0, bill.createdAt.secsTo(now) / 60));
}

QString OutstandingModel::waiting(const BillSummary &bill) const
{
    return bill.billingDate == m_today ? format().minutes(waitedMinutes(bill, m_now))
                                       : format().date(bill.billingDate);
}

void OutstandingModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace hms::app
