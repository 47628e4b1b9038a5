// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_sheet.h"
#include "shared/billing/billing_protocol.h"

namespace hms::app {

class ApproverFields;
class MoneyEdit;
class Segmented;

/// Sets the discount of a bill, as an amount or a percentage of its total. Above the user's limit the
/// server asks for a second person, who signs on the same sheet.
class DiscountSheet final : public BillSheet {
    Q_OBJECT

public:
    explicit DiscountSheet(ApiClient &api, QWidget *parent = nullptr);

protected:
    void fill() override;
    void send() override;

private:
    enum class Kind { Amount, Percent };
    void onKind();
    [[nodiscard]] std::optional<DiscountBill> request();
    void onAnswer(const Result<Bill> &answer);

    ApiClient &m_api;
    Segmented *m_kind = nullptr;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_reason = nullptr;
    ApproverFields *m_approver = nullptr;
};

} // namespace hms::app
