// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/billing/billing_protocol.h"

#include <QObject>

#include <optional>

namespace hms::app {

/// The one bill on the desk, read from the server and read again when somebody else changed it. Answers for
/// a bill that is no longer on the desk, and answers older than what is shown, change nothing.
class OpenBill final : public QObject {
    Q_OBJECT

public:
    explicit OpenBill(ApiClient &api, QObject *parent = nullptr);

    void open(BillId bill);
    void openNumber(const QString &billNumber);
    void close();
    void reload();

    /// Empty while nothing is open or the first answer is on its way.
    [[nodiscard]] const std::optional<Bill> &bill() const { return m_bill; }
    [[nodiscard]] bool is(BillId bill) const { return m_id == bill && bill.isValid(); }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// A command's answer; taken when it is this bill in a version at least as new.
    void show(const Bill &bill);
    /// The push says that this bill is now in that version.
    void onNews(BillId bill, int rowVersion);
    /// The push says that the bill has nothing to pay any more.
    void onGone(BillId bill);

signals:
    /// Another bill, none, or the same one changed.
    void changed();
    /// Another bill was read and is shown for the first time.
    void opened();
    void failed(const hms::Error &error);

private:
    void fetch(const GetBill &request);
    void onAnswer(const Result<Bill> &answer);

    ApiClient &m_api;
    Generation m_generation;
    BillId m_id; ///< Invalid while a number is being looked up.
    std::optional<Bill> m_bill;
    bool m_loading = false;
};

} // namespace hms::app
