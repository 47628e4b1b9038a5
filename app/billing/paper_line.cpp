// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/paper_line.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

PaperLine::PaperLine(PrintService &service, const PrintProgress &progress, QWidget *parent)
    : QFrame(parent)
    , m_service(service)
{
    buildUi();
    connect(m_again, &QPushButton::clicked, this, &PaperLine::onFirst);
    connect(m_dismiss, &QPushButton::clicked, this, &PaperLine::dismissed);
    setProgress(progress);
}

void PaperLine::buildUi()
{
    setProperty("surface", u"card"_s);
    m_icon = new IconLabel(Icon::Printer, Tone::Neutral, 1, this);
    m_text = textLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"paperText"_s);
    m_text->setWordWrap(true);
    m_again = makeButton({}, ButtonKind::Secondary, Icon::Printer, this);
    m_again->setObjectName(u"paperAgain"_s);
    m_dismiss = makeButton({}, ButtonKind::Quiet, {}, this);
    m_dismiss->setObjectName(u"paperDismiss"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(1), grid(2), grid(1));
    row->setSpacing(grid(2));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_dismiss);
    row->addWidget(m_again);
}

void PaperLine::say(Tone tone, const QString &text)
{
    m_icon->setIcon(tone == Tone::Bad || tone == Tone::Warn ? Icon::Warning
                    : tone == Tone::Ok                      ? Icon::Check
                                                            : Icon::Printer,
                    tone);
    m_text->setText(text);
    setAccessibleName(text);
}

void PaperLine::setProgress(const PrintProgress &progress)
{
    m_progress = progress;
    const QString paper = label(progress.documentType);
    const bool failed = progress.stage == PrintStage::Failed || progress.stage == PrintStage::Refused;
    const bool unsure = progress.stage == PrintStage::Unsure;
    m_again->setVisible(failed || unsure);
    m_dismiss->setVisible(failed || unsure);
    m_again->setText(unsure ? tr("Print a &duplicate") : tr("Try &again"));
    m_dismiss->setText(unsure ? tr("It came &out") : tr("&Leave it"));
    switch (progress.stage) {
    case PrintStage::Asking: return say(Tone::Neutral, tr("%1: being recorded...").arg(paper));
    case PrintStage::Sending:
        return say(Tone::Neutral, tr("%1: printing on %2...").arg(paper, progress.device));
    case PrintStage::Printed:
        return say(Tone::Ok, progress.copyNumber > 0
                                 ? tr("%1: printed as DUPLICATE %2 on %3.")
                                       .arg(paper, format().serial(progress.copyNumber), progress.device)
                                 : tr("%1: printed on %2.").arg(paper, progress.device));
    case PrintStage::Refused:
        return say(Tone::Bad,
                   tr("%1: not printed. %2").arg(paper, message(progress.error.value_or(Error{}))));
    case PrintStage::Failed:
        return say(Tone::Bad,
                   tr("%1: nothing came out. %2").arg(paper, problemText(progress.problem, progress.device)));
    case PrintStage::Unsure:
        return say(Tone::Warn, tr("%1: look at the printer, did it come out? %2")
                                   .arg(paper, problemText(progress.problem, progress.device)));
    }
    Q_UNREACHABLE();
}

void PaperLine::setStuck()
{
    say(Tone::Warn,
        tr("%1: %2 still has not finished. The money is recorded. Look at the printer; this line changes by "
           "itself when it goes on.")
            .arg(label(m_progress.documentType), m_progress.device));
}

bool PaperLine::isSettled() const
{
    return m_progress.stage == PrintStage::Printed;
}

QString PaperLine::text() const
{
    return m_text->text();
}

void PaperLine::onFirst()
{
    // A refusal left nothing in the ledger and no job: the wish is made anew.
    if (m_progress.stage == PrintStage::Refused)
        m_service.print(m_progress.documentType, m_progress.documentId);
    else if (m_progress.stage == PrintStage::Unsure)
        m_service.printDuplicate(m_progress.ticket, tr("It is not known whether the first one came out."));
    else
        m_service.retry(m_progress.ticket);
}

QString PaperLine::problemText(const QString &problem, const QString &device)
{
    if (problem == "paperOut"_L1)
        return tr("%1 has no paper. Put in a new roll.").arg(device);
    if (problem == "unreachable"_L1)
        return tr("%1 cannot be reached. Check its power and its cable.").arg(device);
    if (problem == "timeout"_L1)
        return tr("%1 stopped answering. Check its cover and its paper.").arg(device);
    if (problem == "closed"_L1)
        return tr("%1 broke the connection. Switch it off and on.").arg(device);
    if (problem == "refused"_L1)
        return tr("The system's print queue did not take it. Check the printer %1.").arg(device);
    if (problem == "folder"_L1)
        return tr("The folder of %1 cannot be written.").arg(device);
    if (problem == "noDevice"_L1)
        return tr("No printer is chosen for this paper on this desk. An administrator can choose one.");
    return tr("The printer %1 reports: %2.").arg(device, problem);
}

} // namespace hms::app
