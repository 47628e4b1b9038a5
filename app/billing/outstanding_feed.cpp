// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/outstanding_feed.h"

#include "shared/billing/billing_protocol.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcBills, "hms.bills", QtInfoMsg)
constexpr int kTickMs = 10'000; // Minutes on screen are right to ten seconds.

} // namespace

OutstandingFeed::OutstandingFeed(ApiClient &api, QDate today, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_model.setToday(today);
    m_minute.setInterval(kTickMs);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
    m_minute.start();
    m_api.follow(Topic{TopicKind::Cashier, {}}.toText(), this,
                 {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                  .change = [this](const TopicChange &c) { onChange(c); },
                  .refused = [this](const Error &e) { emit refused(e); }});
}

void OutstandingFeed::search(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        m_generation.forget();
        m_found.clear();
        update();
        return;
    }
    m_api.call(ListOutstandingBills{.text = typed, .limit = {}, .after = {}}, this,
               m_generation.newest([this](const auto &answer) { onFound(answer); }));
}

void OutstandingFeed::onFound(const Result<QList<BillSummary>> &answer)
{
    if (!answer) {
        emit refused(answer.error());
        return;
    }
    m_found = *answer;
    update();
}

std::optional<BillSummary> OutstandingFeed::find(BillId bill) const
{
    const int at = m_model.find(bill.toText());
    return at < 0 ? std::nullopt : std::optional(m_model.at(at));
}

std::optional<BillSummary> OutstandingFeed::findVisit(const Ulid &visit) const
{
    for (const BillSummary &bill : m_live)
        if (bill.visitId == visit)
            return bill;
    return std::nullopt;
}

void OutstandingFeed::show(const BillSummary &bill)
{
    const bool open = bill.dueAmount > Money();
    const auto live = m_live.constFind(bill.id);
    if (live != m_live.constEnd() && live->rowVersion < bill.rowVersion) {
        if (open)
            m_live.insert(bill.id, bill);
        else
            m_live.remove(bill.id);
    }
    for (qsizetype i = m_found.size() - 1; i >= 0; --i) {
        if (m_found[i].id != bill.id || m_found[i].rowVersion >= bill.rowVersion)
            continue;
        if (open)
            m_found[i] = bill;
        else
            m_found.removeAt(i);
    }
    update();
}

void OutstandingFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto bills = decodeAnswer<QList<BillSummary>>(snapshot);
    if (!bills) {
        qCWarning(lcBills) << "snapshot breaks the contract at" << bills.error().field();
        return;
    }
    const QHash<BillId, BillSummary> before = std::exchange(m_live, {});
    for (const BillSummary &bill : *bills)
        m_live.insert(bill.id, bill);
    m_loaded = true;
    m_model.setNow(QDateTime::currentDateTimeUtc());
    update();
    for (const BillSummary &bill : *bills)
        emit billChanged(bill.id, bill.rowVersion);
    for (const BillSummary &bill : before)
        if (!m_live.contains(bill.id))
            emit billGone(bill.id);
}

void OutstandingFeed::onChange(const TopicChange &change)
{
    QList<BillSummary> news;
    for (const QJsonObject &row : change.upserts) {
        const auto bill = decode<BillSummary>(row);
        if (!bill) {
            qCWarning(lcBills) << "change breaks the contract at" << bill.error().field();
            continue;
        }
        m_live.insert(bill->id, *bill);
        news.append(*bill);
    }
    QList<BillId> gone;
    for (const QString &key : change.removes)
        if (const auto id = Ulid::fromText(key))
            gone.append(BillId(*id));
    for (const BillId id : gone) {
        m_live.remove(id);
        m_found.removeIf([id](const BillSummary &bill) { return bill.id == id; });
    }
    update();
    for (const BillSummary &bill : news)
        emit billChanged(bill.id, bill.rowVersion);
    for (const BillId id : gone)
        emit billGone(id);
}

void OutstandingFeed::update()
{
    QList<BillSummary> rows = m_live.values();
    for (const BillSummary &bill : m_found)
        if (!m_live.contains(bill.id))
            rows.append(bill);
    m_model.merge(rows);
    emit changed();
}

} // namespace hms::app
