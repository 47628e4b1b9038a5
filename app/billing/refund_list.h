// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_models.h"
#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace hms::app {

class Form;
class MessageBar;
class TablePanel;

/// Refunds that wait: for somebody to approve or refuse them, then for somebody to pay them out.
class RefundList final : public QWidget {
    Q_OBJECT

public:
    RefundList(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] RefundModel *model() { return &m_model; }
    void takeFocus();

signals:
    void said(hms::app::Tone tone, const QString &text);
    /// A refund of this bill moved on.
    void refundChanged(hms::BillId bill);
    void billChosen(hms::BillId bill);

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildActions(PermissionGate &gate);
    [[nodiscard]] std::optional<Refund> current() const;
    void update();
    void refuse();
    /// One act on one refund at a time; `done` has the number and the amount as %1 and %2.
    template <class Request>
    void act(const Request &request, const QString &done);
    void onActed(RefundId refund, const Result<Refund> &answer, const QString &done);

    ApiClient &m_api;
    RefundModel m_model{RefundModel::Scope::AllBills};
    Generation m_generation;
    QSet<RefundId> m_underWay;
    TablePanel *m_table = nullptr;
    MessageBar *m_bar = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_payOut = nullptr;
};

} // namespace hms::app
