// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/worklist_feed.h"

#include <QLoggingCategory>

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcWorklist, "hms.worklist", QtInfoMsg)
constexpr int kTickMs = 10'000; // Minutes on screen are right to ten seconds.

} // namespace

WorklistFeed::WorklistFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_minute.setInterval(kTickMs);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
    m_minute.start();
}

void WorklistFeed::setLab(LabId lab)
{
    if (lab == m_lab)
        return;
    if (m_lab.isValid())
        m_api.unfollow(m_following);
    m_lab = lab;
    m_loaded = false;
    m_model.setRows({});
    emit changed();
    if (!lab.isValid())
        return;
    m_following = m_api.follow(Topic{TopicKind::Lab, lab.value}.toText(), this,
                               {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                                .change = [this](const TopicChange &c) { onChange(c); },
                                .refused = [this](const Error &e) { emit refused(e); }});
}

std::optional<TestOrder> WorklistFeed::find(TestOrderId order) const
{
    const int at = m_model.find(order.toText());
    return at < 0 ? std::nullopt : std::optional(m_model.at(at));
}

QList<TestOrder> WorklistFeed::onSample(const QString &sampleNumber) const
{
    QList<TestOrder> out;
    for (const TestOrder &order : m_model.rows())
        if (order.sampleNumber == sampleNumber)
            out += order;
    return out;
}

void WorklistFeed::put(const TestOrder &order)
{
    const auto known = find(order.id);
    if (known && order.rowVersion < known->rowVersion)
        return; // The push was faster.
    if (workState(order) == WorkState::Nothing)
        m_model.remove(order.id.toText());
    else
        m_model.upsert(order);
}

void WorklistFeed::show(const TestOrder &order)
{
    if (order.labId != m_lab)
        return;
    put(order);
    emit changed();
}

void WorklistFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto orders = decodeAnswer<QList<TestOrder>>(snapshot);
    if (!orders) {
        qCWarning(lcWorklist) << "snapshot breaks the contract at" << orders.error().field();
        return;
    }
    m_loaded = true;
    m_model.setNow(QDateTime::currentDateTimeUtc());
    m_model.merge(*orders);
    emit changed();
}

void WorklistFeed::onChange(const TopicChange &change)
{
    for (const QJsonObject &row : change.upserts) {
        const auto order = decode<TestOrder>(row);
        if (order)
            put(*order);
        else
            qCWarning(lcWorklist) << "change breaks the contract at" << order.error().field();
    }
    for (const QString &key : change.removes)
        m_model.remove(key);
    emit changed();
}

} // namespace hms::app
