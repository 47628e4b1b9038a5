// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/pharmacy/pharmacy_feed.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "shared/prescriptions/dispensing_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

/// Calls patients to the counter: the one who waits longest, or the one called last once more.
class CallStrip final : public QWidget {
    Q_OBJECT

public:
    CallStrip(ApiClient &api, PharmacyFeed &feed, PermissionGate &gate, QWidget *parent = nullptr);

    void callNext();
    void recall();

signals:
    /// Called for the first time; the waiting room's board rings.
    void called(hms::PrescriptionId prescription);
    void done(const QString &text);
    void failed(const hms::Error &error);

private:
    void update();
    void call(const PharmacyEntry &entry, bool again);

    ApiClient &m_api;
    PharmacyFeed &m_feed;
    bool m_busy = false;
    bool m_checking = false;
    QLabel *m_text = nullptr;
    Button *m_next = nullptr;
    Button *m_again = nullptr;
};

} // namespace hms::app
