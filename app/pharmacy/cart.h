// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/prescriptions/dispensing_protocol.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hms::app {

/// What this desk keeps from other desks while one prescription lies open: picked by the server, for a time.
/// One cart at a desk; another prescription gives the medicines of the one before free.
class Cart final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty,
        Asking,
        Checking, ///< Asked, and the link is gone: whether it is kept is not known.
        Kept,
        Over, ///< Its time has passed: others may have the medicines by now.
    };

    explicit Cart(ApiClient &api, QObject *parent = nullptr);
    ~Cart() override; ///< Gives everything free.

    /// Keeps what is left of a prescription, as far as the stock goes; once more renews time and picks.
    void keep(PrescriptionId prescription);
    /// Gives everything free.
    void leave();
    /// What was kept is given out: nothing is left to free.
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] PrescriptionId prescription() const { return m_id; }
    [[nodiscard]] QDateTime until() const { return m_kept ? m_kept->reservedUntil : QDateTime(); }
    /// Out of which batches a line is kept, the earliest expiry first.
    [[nodiscard]] QList<ReservePrescription::Line> picksOf(PrescriptionItemId item) const;

signals:
    void changed();
    void failed(const hms::Error &error);

private:
    void onAnswer(PrescriptionId asked, const Result<ReservePrescription::Response> &answer);
    void release(PrescriptionId prescription);
    void set(State state);

    ApiClient &m_api;
    PrescriptionId m_id;
    std::optional<ReservePrescription::Response> m_kept;
    State m_state = State::Empty;
    QTimer m_end;
};

} // namespace hms::app
