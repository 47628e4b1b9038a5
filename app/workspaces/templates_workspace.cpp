// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/templates_workspace.h"

#include "app/certificates/template_editor.h"
#include "app/certificates/template_list.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

TemplatesWorkspace::TemplatesWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_gate(desk.gate)
{
    m_list = new TemplateList(desk.api, desk.gate);
    m_editor = new TemplateEditor(desk.api, desk.drafts);
    m_editor->setHospital(desk.session.server().name, desk.session.server().businessDate);
    buildUi();
    connectAll(desk);
    m_list->load();
}

void TemplatesWorkspace::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    row->setSpacing(grid(4));
    row->addWidget(m_list, 8);
    row->addWidget(m_editor, 9);
    row->addWidget(m_editor->example(), 8);
}

void TemplatesWorkspace::connectAll(const Desk &desk)
{
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_list, &TemplateList::chosen, m_editor, &TemplateEditor::edit);
    connect(m_list, &TemplateList::opened, m_editor, &TemplateEditor::takeFocus);
    connect(m_list, &TemplateList::newWanted, this, &TemplatesWorkspace::create);
    connect(m_list, &TemplateList::failed, this, complain);
    connect(m_list, &TemplateList::loaded, this, [this] {
        if (hasFocus())
            activate(); // The screen was there before its list.
    });
    connect(m_editor, &TemplateEditor::saved, m_list, &TemplateList::show);
    connect(m_editor, &TemplateEditor::left, this, &TemplatesWorkspace::leave);
    connect(m_editor, &TemplateEditor::failed, this, complain);
    connect(m_editor, &TemplateEditor::done, this, &Workspace::done);
    connect(&desk.api, &ApiClient::sessionResumed, m_list, &TemplateList::load);
}

void TemplatesWorkspace::create()
{
    const auto like = m_list->marked();
    if (like && m_gate.allows(Permission::SettingsEdit))
        m_editor->create(*like);
}

/// Back to the list; what it marks is what the editor shows.
void TemplatesWorkspace::leave()
{
    if (const auto marked = m_list->marked())
        m_editor->edit(*marked);
    m_list->takeFocus();
}

QList<WorkspaceKey> TemplatesWorkspace::keys()
{
    return {{Qt::Key_F2, tr("The same paper in another language"), [this] { create(); }},
            {Qt::Key_F5, tr("Read again from the server"), [this] { m_list->load(); }}};
}

void TemplatesWorkspace::activate()
{
    if (m_list->isEmpty())
        setFocus(Qt::OtherFocusReason);
    else
        m_list->takeFocus();
}

WorkspaceFactory TemplatesWorkspace::factory()
{
    return {.id = u"templates"_s,
            .icon = Icon::Receipt,
            .title = [] { return TemplatesWorkspace::tr("Templates"); },
            .anyOf = {Permission::SettingsEdit},
            .make = [](const Desk &desk) -> Workspace * { return new TemplatesWorkspace(desk); }};
}

} // namespace hms::app
