// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"

namespace hms::app {

class TemplateEditor;
class TemplateList;

/// What the hospital's certificates and letters say: the list, the words of the marked one, and how they
/// read.
class TemplatesWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit TemplatesWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    void activate() override;

    static WorkspaceFactory factory();

private:
    void buildUi();
    void connectAll(const Desk &desk);
    void create();
    void leave();

    PermissionGate &m_gate;
    TemplateList *m_list = nullptr;
    TemplateEditor *m_editor = nullptr;
};

} // namespace hms::app
