// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_feed.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kPage = 50;
constexpr int kMost = 500; ///< Of one visit; nobody orders more.

bool isNewer(const TestOrder &a, const TestOrder &b)
{
    return std::pair(a.orderedAt, a.id.toText()) > std::pair(b.orderedAt, b.id.toText());
}

} // namespace

OrderFeed::OrderFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OrderFeed::reload);
}

void OrderFeed::setUser(UserId user)
{
    if (m_user)
        m_api.unfollow(*m_user);
    m_user = m_api.follow(
        Topic{TopicKind::User, user.value}.toText(), this,
        {.snapshot = {}, .change = [this](const TopicChange &) { m_pause.start(); }, .refused = {}});
}

void OrderFeed::open(VisitId visit)
{
    if (visit == m_visit) {
        reload();
        return;
    }
    m_visit = visit;
    m_orders.clear();
    for (const Following lab : std::as_const(m_labs))
        m_api.unfollow(lab);
    m_labs.clear();
    emit changed();
    reload();
}

void OrderFeed::reload()
{
    m_pause.stop();
    m_generation.forget();
    m_read.clear();
    if (m_visit.isValid())
        ask();
}

void OrderFeed::ask()
{
    ListTestOrders request;
    request.visitId = m_visit;
    request.limit = kPage;
    if (!m_read.isEmpty())
        request.after = m_read.last().id;
    m_api.call(request, this, m_generation.newest([this](const Result<QList<TestOrder>> &answer) {
        if (answer)
            onListed(*answer);
        else
            emit failed(answer.error());
    }));
}

void OrderFeed::onListed(const QList<TestOrder> &page)
{
    m_read += page;
    if (page.size() == kPage && m_read.size() < kMost) {
        ask();
        return;
    }
    m_orders = std::exchange(m_read, {});
    followLabs();
    emit changed();
}

void OrderFeed::put(const QList<TestOrder> &orders)
{
    bool news = false;
    for (const TestOrder &order : orders) {
        if (order.visitId != m_visit)
            continue; // Another patient is on the screen by now.
        const auto at = std::ranges::find(m_orders, order.id, &TestOrder::id);
        if (at == m_orders.end())
            m_orders.append(order);
        else if (at->rowVersion <= order.rowVersion)
            *at = order;
        news = true;
    }
    if (!news)
        return;
    m_generation.forget(); // A list that was asked before does not know them.
    std::ranges::sort(m_orders, isNewer);
    followLabs();
    emit changed();
}

std::optional<TestOrder> OrderFeed::find(TestOrderId order) const
{
    const auto at = std::ranges::find(m_orders, order, &TestOrder::id);
    return at == m_orders.end() ? std::nullopt : std::optional(*at);
}

bool OrderFeed::isOpen(TestTypeId test) const
{
    return std::ranges::any_of(m_orders, [&](const TestOrder &order) {
        return (order.testTypeId == test || order.panelId == test) &&
               order.status != TestOrderStatus::Cancelled;
    });
}

/// A lab's worklist tells each step of its orders to whoever may follow it; others hear of results only.
void OrderFeed::followLabs()
{
    for (const TestOrder &order : std::as_const(m_orders)) {
        const QString topic = u"lab:"_s + order.labId.toText();
        if (m_labs.contains(topic))
            continue;
        m_labs.insert(topic, m_api.follow(topic, this,
                                          {.snapshot = {},
                                           .change = [this](const TopicChange &c) { onRows(c.upserts); },
                                           .refused = {}}));
    }
}

void OrderFeed::onRows(const QList<QJsonObject> &rows)
{
    QList<TestOrder> ours;
    for (const QJsonObject &row : rows) {
        const auto order = decodeAnswer<TestOrder>(row);
        if (order && order->visitId == m_visit)
            ours.append(*order);
    }
    put(ours);
}

} // namespace hms::app
