// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/cashier/cashier_protocol.h"

#include <QObject>

#include <optional>

namespace hms::app {

/// The user's own shift as the server knows it, and the steps it can take. One step at a time. Nothing here
/// knows what should be in the drawer before the server tells it with the locked count.
class Drawer final : public QObject {
    Q_OBJECT

public:
    explicit Drawer(ApiClient &api, QObject *parent = nullptr);

    void load();
    void open(Money openingFloat);
    void count(const QList<Denomination> &denominations);
    void close(const std::optional<QString> &reason, const std::optional<Approver> &approver);
    /// After a shift was closed or its absence was seen: forget the report.
    void forgetReport();

    /// Empty without a shift that is not closed.
    [[nodiscard]] const std::optional<Shift> &shift() const { return m_shift; }
    /// Money may move: in an open shift, or where the hospital lets the first payment open one
    /// (cashier.autoOpenShift).
    [[nodiscard]] bool mayTakeMoney() const
    {
        return m_shift ? m_shift->status == ShiftStatus::Open : m_opensItself;
    }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    /// Of the shift that was closed last at this desk.
    [[nodiscard]] const std::optional<ShiftReport> &report() const { return m_report; }

signals:
    void changed();
    void opened(const hms::Shift &shift);
    void closed(const hms::ShiftReport &report);
    void failed(const hms::Error &error);

private:
    template <class Request, class Done>
    void step(const Request &request, Done done);
    void setShift(const std::optional<Shift> &shift);

    ApiClient &m_api;
    std::optional<Shift> m_shift;
    std::optional<ShiftReport> m_report;
    bool m_loaded = false;
    bool m_opensItself = false;
    bool m_busy = false;
    bool m_checking = false;
};

} // namespace hms::app
