// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"

namespace hms::app {

class NumbersPanel;

/// How the laboratory does: workload, turnaround, rejections, what is pending.
class LabNumbersWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit LabNumbersWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;

    static WorkspaceFactory factory();

private:
    NumbersPanel *m_numbers = nullptr;
};

} // namespace hms::app
