// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/catalogue_workspace.h"

#include "app/catalogue/form_designer.h"
#include "app/catalogue/test_editor.h"
#include "app/results/result_form.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/message_bar.h"
#include "app/ui/table_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// The form as the laboratory's own screen draws it.
class EntryForm final : public EntryPreview {
public:
    explicit EntryForm(QWidget *parent)
        : EntryPreview(parent)
        , m_form(new ResultForm)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(m_form);
        connect(m_form, &ResultForm::edited, this, &EntryPreview::edited);
    }

    void show(const TestTemplate &form, const Subject &subject) override
    {
        m_form->show(form, subject, {}, m_form->typed());
    }
    [[nodiscard]] QJsonObject data() const override { return m_form->data(); }

private:
    ResultForm *m_form;
};

Letterhead hospitalOf(const Session &session)
{
    Letterhead out;
    out.name = session.server().name;
    out.currency = session.server().currency;
    out.timeZone = session.server().timeZone;
    return out;
}

} // namespace

CatalogueWorkspace::CatalogueWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_gate(desk.gate)
    , m_catalogue(desk.api)
{
    buildUi(desk);
    connectParts(desk);
    load();
}

void CatalogueWorkspace::buildUi(const Desk &desk)
{
    m_bar = new MessageBar(this);
    m_editor = new TestEditor(desk.api, desk.drafts);
    auto *editor = new Card;
    editor->body()->addWidget(m_editor);
    m_designer = new FormDesigner(desk.api, desk.drafts,
                                  [](QWidget *parent) -> EntryPreview * { return new EntryForm(parent); });
    m_designer->setHospital(hospitalOf(desk.session));
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildList(desk));
    m_pages->addWidget(editor);
    m_pages->addWidget(m_designer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    column->setSpacing(grid(3));
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
}

QWidget *CatalogueWorkspace::buildList(const Desk &desk)
{
    auto *card = new Card(tr("Tests and panels"));
    m_list = new TablePanel(&m_model);
    m_list->setObjectName(u"testTypes"_s);
    m_list->setAccessibleTitle(tr("Tests and panels"));
    m_list->setEmptyState(Icon::Flask, tr("The laboratory offers nothing yet"),
                          tr("Press F2 to add the first test."));
    auto *unused = new QCheckBox(tr("Not used too"));
    unused->setObjectName(u"includeInactive"_s);
    connect(unused, &QCheckBox::toggled, &m_catalogue, &TestCatalogue::setIncludeInactive);
    auto *test = makeButton(tr("&New test"), ButtonKind::Secondary, Icon::Plus);
    auto *panel = makeButton(tr("New &panel"), ButtonKind::Secondary, Icon::Plus);
    auto *edit = makeButton(tr("&Edit (F8)"), ButtonKind::Secondary, Icon::Gear);
    auto *form = makeButton(tr("&Form (F7)"), ButtonKind::Secondary, Icon::Ledger);
    test->setObjectName(u"newTest"_s);
    panel->setObjectName(u"newPanel"_s);
    edit->setObjectName(u"editTest"_s);
    form->setObjectName(u"designForm"_s);
    connect(test, &QPushButton::clicked, this, [this] { create(false); });
    connect(panel, &QPushButton::clicked, this, [this] { create(true); });
    connect(edit, &QPushButton::clicked, this, &CatalogueWorkspace::edit);
    connect(form, &QPushButton::clicked, this, &CatalogueWorkspace::design);
    m_list->tools()->addWidget(unused);
    for (QWidget *button : {static_cast<QWidget *>(test), static_cast<QWidget *>(panel),
                            static_cast<QWidget *>(edit), static_cast<QWidget *>(form)}) {
        desk.gate.guard(button, Permission::LabConfigure);
        m_list->tools()->addWidget(button);
    }
    card->body()->addWidget(m_list, 1);
    return card;
}

void CatalogueWorkspace::connectParts(const Desk &desk)
{
    const auto complain = [this](const Error &error) { m_bar->showMessage(Tone::Bad, message(error)); };
    connect(&m_catalogue, &TestCatalogue::failed, this, complain);
    connect(&m_catalogue, &TestCatalogue::changed, this, [this] {
        m_model.merge(m_catalogue.tests());
        if (!m_list->current().isValid())
            m_list->selectFirst(); // The screen was there before its list.
    });
    connect(m_list, &TablePanel::activated, this, &CatalogueWorkspace::edit);
    connect(m_editor, &TestEditor::failed, this, complain);
    connect(m_editor, &TestEditor::cancelled, this, &CatalogueWorkspace::back);
    connect(m_editor, &TestEditor::saved, this, &CatalogueWorkspace::onSaved);
    connect(m_designer, &FormDesigner::closed, this, &CatalogueWorkspace::back);
    connect(m_designer, &FormDesigner::done, this, &Workspace::done);
    connect(m_designer, &FormDesigner::saved, this, &CatalogueWorkspace::load);
    connect(&m_catalogue, &TestCatalogue::labsRead, m_editor, &TestEditor::setLabs);
    connect(&desk.api, &ApiClient::sessionResumed, this, &CatalogueWorkspace::load);
}

void CatalogueWorkspace::load()
{
    m_catalogue.load();
    m_catalogue.loadLabs();
}

std::optional<TestType> CatalogueWorkspace::marked() const
{
    const QModelIndex row = m_list->current();
    return row.isValid() ? std::optional(m_model.row(row)) : std::nullopt;
}

void CatalogueWorkspace::create(bool panel)
{
    if (m_editor->isBusy() || !m_gate.allows(Permission::LabConfigure))
        return;
    m_pages->setCurrentIndex(1);
    m_editor->create(panel);
}

void CatalogueWorkspace::edit()
{
    const auto test = marked();
    if (!test || m_pages->currentIndex() != 0 || !m_gate.allows(Permission::LabConfigure))
        return;
    m_pages->setCurrentIndex(1);
    m_editor->edit(*test);
}

void CatalogueWorkspace::design()
{
    const auto test = marked();
    if (!test || m_pages->currentIndex() != 0 || !m_gate.allows(Permission::LabConfigure))
        return;
    if (test->isPanel) {
        emit said(Tone::Info, tr("A panel has no form of its own: its tests have theirs."));
        return;
    }
    m_pages->setCurrentWidget(m_designer);
    m_designer->open(*test);
}

void CatalogueWorkspace::back()
{
    m_pages->setCurrentIndex(0);
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void CatalogueWorkspace::onSaved(const TestType &test)
{
    m_catalogue.show(test);
    emit said(Tone::Ok, tr("%1 is saved.").arg(test.name.en));
    back();
}

QList<WorkspaceKey> CatalogueWorkspace::keys()
{
    return {{Qt::Key_F2, tr("New test"), [this] { create(false); }},
            {Qt::Key_F4, tr("New panel"), [this] { create(true); }},
            {Qt::Key_F5, tr("Read again from the server"), [this] { load(); }},
            {Qt::Key_F7, tr("Design the form of this test"), [this] { design(); }},
            {Qt::Key_F8, tr("Edit this test or panel"), [this] { edit(); }}};
}

QList<DeskCommand> CatalogueWorkspace::commands()
{
    return {{tr("New laboratory test"), Icon::Flask, [this] { create(false); }},
            {tr("New panel of tests"), Icon::Queue, [this] { create(true); }, tr("profile")}};
}

void CatalogueWorkspace::activate()
{
    if (m_pages->currentIndex() == 0)
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

WorkspaceFactory CatalogueWorkspace::factory()
{
    return {.id = u"catalogue"_s,
            .icon = Icon::Flask,
            .title = [] { return CatalogueWorkspace::tr("Lab tests"); },
            .anyOf = {Permission::LabConfigure},
            .make = [](const Desk &desk) -> Workspace * { return new CatalogueWorkspace(desk); }};
}

} // namespace hms::app
