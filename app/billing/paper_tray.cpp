// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/paper_tray.h"

#include "app/billing/paper_line.h"

#include <QVBoxLayout>

namespace hms::app {

PaperTray::PaperTray(PrintService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(grid(2));
    connect(&m_service, &PrintService::stageChanged, this, &PaperTray::onStage);
    connect(&m_service, &PrintService::duplicateNeeded, this, &PaperTray::onStage);
    connect(&m_service, &PrintService::stuck, this, [this](const PrintProgress &progress) {
        if (PaperLine *line = lineOf(progress.documentType, progress.documentId))
            line->setStuck();
    });
    hide();
}

void PaperTray::print(DocumentType type, const Ulid &documentId, const std::optional<QString> &reason)
{
    dropSettled();
    const PrintTicket ticket = m_service.print(type, documentId, reason);
    const PrintProgress asking = *m_service.progress(ticket); // The server answers later, never inside.
    if (PaperLine *line = lineOf(type, documentId)) {
        line->setProgress(asking);
        return;
    }
    auto *line = new PaperLine(m_service, asking, this);
    connect(line, &PaperLine::dismissed, this, [this, line] {
        line->deleteLater();
        m_column->removeWidget(line);
        setVisible(m_column->count() > 0);
    });
    m_column->addWidget(line);
    show();
    emit stageChanged(asking);
}

QList<PaperLine *> PaperTray::lines() const
{
    QList<PaperLine *> out;
    for (int i = 0; i < m_column->count(); ++i)
        out.append(qobject_cast<PaperLine *>(m_column->itemAt(i)->widget()));
    return out;
}

PaperLine *PaperTray::lineOf(DocumentType type, const Ulid &documentId) const
{
    for (PaperLine *line : lines())
        if (line->progress().documentType == type && line->progress().documentId == documentId)
            return line;
    return nullptr;
}

void PaperTray::onStage(const PrintProgress &progress)
{
    // By document, not by ticket: a duplicate asked for on the line has a ticket of its own.
    PaperLine *line = lineOf(progress.documentType, progress.documentId);
    if (!line)
        return;
    line->setProgress(progress);
    emit stageChanged(progress);
}

void PaperTray::dropSettled()
{
    for (PaperLine *line : lines()) {
        if (!line->isSettled())
            continue;
        m_column->removeWidget(line);
        delete line;
    }
}

} // namespace hms::app
