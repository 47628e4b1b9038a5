// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/order_panel.h"

class QLabel;

namespace hms::app {

/// The tests of one visit on a page of its own, for a desk where the patient chooses what to pay.
class OrderPage final : public QWidget {
    Q_OBJECT

public:
    OrderPage(ApiClient &api, PermissionGate &gate, Drafts *drafts, QWidget *parent = nullptr);

    void setUser(UserId user) { m_panel->setUser(user); }
    /// `who` names the patient and the visit in a line.
    void open(VisitId visit, const QString &who);
    [[nodiscard]] VisitId visit() const { return m_panel->visit(); }
    void reload() { m_panel->reload(); }

signals:
    void billed(const hms::Bill &bill);
    void reportWanted(hms::VisitId visit);
    void closed();
    void said(hms::app::Tone tone, const QString &text);
    void done(const QString &text, const std::function<void()> &undo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();

    QLabel *m_who = nullptr;
    OrderPanel *m_panel = nullptr;
};

} // namespace hms::app
