// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/lab_numbers_workspace.h"

#include "app/results/numbers_panel.h"
#include "app/ui/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

LabNumbersWorkspace::LabNumbersWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
{
    m_numbers = new NumbersPanel(desk.api, desk.session);
    auto *card = new Card;
    card->body()->addWidget(m_numbers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    column->addWidget(card);
    connect(m_numbers, &NumbersPanel::failed, this,
            [this](const Error &error) { emit said(Tone::Bad, message(error)); });
    connect(&desk.api, &ApiClient::sessionResumed, m_numbers, &NumbersPanel::reload);
}

QList<WorkspaceKey> LabNumbersWorkspace::keys()
{
    return {{Qt::Key_F5, tr("Read again from the server"), [this] { m_numbers->reload(); }},
            {Qt::Key_F6, tr("Numbers by test"), [this] { m_numbers->showTests(); }},
            {Qt::Key_F7, tr("Numbers by day"), [this] { m_numbers->showDays(); }}};
}

QList<DeskCommand> LabNumbersWorkspace::commands()
{
    return {{tr("Numbers by test"), Icon::Flask, [this] { m_numbers->showTests(); }},
            {tr("Numbers by day"), Icon::Calendar, [this] { m_numbers->showDays(); }}};
}

void LabNumbersWorkspace::activate()
{
    m_numbers->start();
}

WorkspaceFactory LabNumbersWorkspace::factory()
{
    return {.id = u"lab-numbers"_s,
            .icon = Icon::Chart,
            .title = [] { return LabNumbersWorkspace::tr("Lab numbers"); },
            .anyOf = {Permission::ReportsView, Permission::ResultsReview},
            .make = [](const Desk &desk) -> Workspace * { return new LabNumbersWorkspace(desk); }};
}

} // namespace hms::app
