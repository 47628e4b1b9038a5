// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "app/visits/queue_feed.h"
#include "shared/visits/visits_protocol.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedLayout;

namespace hms::app {

class StatusBadge;

/// Who is with the doctor now, and the steps: call the next one, start, complete, call again, no-show. One
/// key (F9) finishes this patient and calls the next.
class ServingPanel final : public QWidget {
    Q_OBJECT

public:
    ServingPanel(ApiClient &api, QueueFeed &feed, PermissionGate &gate, QWidget *parent = nullptr);

    /// What must be done before a patient is finished; it calls back whether the step may be taken.
    using Finish = std::function<void(VisitId, const std::function<void(bool)> &)>;
    void setFinish(Finish finish) { m_finish = std::move(finish); }

    void callNext();
    /// To the button that calls the next one: Enter is the obvious step.
    void takeFocus();
    /// Null unless somebody is being served.
    [[nodiscard]] std::optional<QueueEntry> serving() const { return m_feed.serving(); }

signals:
    void failed(const hms::Error &error);
    /// An act with its way back.
    void done(const QString &text, const std::function<void()> &undo);

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildPatient();
    QWidget *buildNobody();
    QWidget *buildActions(PermissionGate &gate);
    void update();
    void tick();
    void step(VisitStatus status, const QString &doneText);
    void recall();
    void sendCallNext();
    void finishThen(const std::function<void()> &step);
    void send(const SetVisitStatus &request, const std::function<void(const Visit &)> &then);
    void onCalled(const CallNext::Response &answer);
    void setBusy(bool busy);

    ApiClient &m_api;
    QueueFeed &m_feed;
    QTimer m_clock;
    Finish m_finish;
    bool m_busy = false;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_serial = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_since = nullptr;
    QLabel *m_counts = nullptr;
    StatusBadge *m_status = nullptr;
    Button *m_next = nullptr;
    Button *m_start = nullptr;
    Button *m_complete = nullptr;
    Button *m_recall = nullptr;
    Button *m_noShow = nullptr;
};

} // namespace hms::app
