// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/order_feed.h"
#include "app/orders/order_list.h"

#include <QWidget>

namespace hms::app {

class Drafts;
class OrderBasket;

/// The tests of one visit: what is ordered, with its state, and the basket for more. A page embeds it.
class OrderPanel final : public QWidget {
    Q_OBJECT

public:
    OrderPanel(ApiClient &api, PermissionGate &gate, Drafts *drafts, OrderList::Payable payable,
               QWidget *parent = nullptr);

    void setUser(UserId user) { m_feed.setUser(user); }
    /// Read-only: an old visit, or another doctor's.
    void open(VisitId visit, bool readOnly);
    [[nodiscard]] VisitId visit() const { return m_feed.visit(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Tests are chosen and not ordered.
    [[nodiscard]] bool isHalfWritten() const;
    void reload() { m_feed.reload(); }
    void startOrdering();
    /// Where work starts: the search, or what can be paid.
    void takeFocus();
    void startPaying() { m_list->takeFocus(); }
    void bill() { m_list->bill(); }

signals:
    void billed(const hms::Bill &bill);
    void reportWanted(hms::VisitId visit);
    void said(hms::app::Tone tone, const QString &text);
    void done(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    PermissionGate &m_gate;
    OrderFeed m_feed;
    bool m_readOnly = true;
    OrderList *m_list = nullptr;
    OrderBasket *m_basket = nullptr;
};

} // namespace hms::app
