// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"
#include "app/visits/queue_feed.h"

class QComboBox;

namespace hms::app {

class DoctorPicker;
class ServingPanel;
class TablePanel;

/// The doctor's own room: who is here now, who waits, F9 for the next one. Somebody who may call in every
/// queue chooses the doctor.
class DoctorWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit DoctorWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    void activate() override;
    bool openQueue(DoctorId doctor) override;

    static WorkspaceFactory factory();

private:
    void buildUi(const Desk &desk);

    QueueFeed m_feed;
    DoctorPicker *m_picker = nullptr;
    ServingPanel *m_serving = nullptr;
    TablePanel *m_queue = nullptr;
};

} // namespace hms::app
