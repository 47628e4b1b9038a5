// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/entry_preview.h"
#include "app/catalogue/test_catalogue.h"
#include "app/catalogue/test_models.h"
#include "app/shell/workspace.h"

class QStackedWidget;

namespace hms::app {

class FormDesigner;
class MessageBar;
class TablePanel;
class TestEditor;

/// What the laboratory offers: tests and panels with price, tube and time, and the form each result is
/// entered with.
class CatalogueWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit CatalogueWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;

    static WorkspaceFactory factory();

private:
    void buildUi(const Desk &desk);
    QWidget *buildList(const Desk &desk);
    void connectParts(const Desk &desk);
    void load();
    void create(bool panel);
    void edit();
    void design();
    void back();
    [[nodiscard]] std::optional<TestType> marked() const;
    void onSaved(const TestType &test);

    PermissionGate &m_gate;
    TestCatalogue m_catalogue;
    TestTypeModel m_model;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    TablePanel *m_list = nullptr;
    TestEditor *m_editor = nullptr;
    FormDesigner *m_designer = nullptr;
};

} // namespace hms::app
