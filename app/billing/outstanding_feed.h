// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/outstanding_model.h"
#include "app/core/api_client.h"
#include "app/core/generation.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace hms::app {

/// Today's unpaid bills, kept current by push, and beside them what a search found among older ones. Holds
/// the model that views show.
class OutstandingFeed final : public QObject {
    Q_OBJECT

public:
    explicit OutstandingFeed(ApiClient &api, QDate today, QObject *parent = nullptr);

    [[nodiscard]] OutstandingModel *model() { return &m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Asks the server for unpaid bills of any day; they join the list until the next search. An empty text
    /// takes them out again.
    void search(const QString &text);
    /// The present state of a bill of the list.
    [[nodiscard]] std::optional<BillSummary> find(BillId bill) const;
    /// The bill of a visit, as long as it is unpaid and of today.
    [[nodiscard]] std::optional<BillSummary> findVisit(const Ulid &visit) const;
    /// An answer of this desk's own command: shown at once, the push repeats it.
    void show(const BillSummary &bill);

signals:
    void changed();
    /// A newer version of a bill was pushed; one that is `gone` is paid or void now.
    void billChanged(hms::BillId bill, int rowVersion);
    void billGone(hms::BillId bill);
    void refused(const hms::Error &error);

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);
    void onFound(const Result<QList<BillSummary>> &answer);
    void update();

    ApiClient &m_api;
    OutstandingModel m_model;
    QHash<BillId, BillSummary> m_live;
    QList<BillSummary> m_found; ///< By the search; may repeat live ones.
    Generation m_generation;
    QTimer m_minute; ///< Waiting minutes grow without news from the server.
    bool m_loaded = false;
};

} // namespace hms::app
