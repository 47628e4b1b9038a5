// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/page_notice.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString paragraph(const QString &name, const QString &text)
{
    return text.trimmed().isEmpty()
               ? QString()
               : PageNotice::tr("%1: %2", "section of the page, its text").arg(name, text);
}

QString diagnosesText(const QList<Diagnosis> &diagnoses)
{
    QStringList titles;
    for (const Diagnosis &each : diagnoses)
        titles += each.code ? *each.code + u' ' + each.title : each.title;
    return titles.join(PageNotice::tr("; ", "between diagnoses"));
}

QWidget *rowOf(const QList<Button *> &buttons)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    for (Button *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return widget;
}

} // namespace

PageNotice::PageNotice(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s); // Dressed as the kit's bar.
    m_text = textLabel({}, TextRole::Strong);
    m_text->setObjectName(u"pageNotice"_s);
    m_text->setWordWrap(true);
    m_details = textLabel({});
    m_details->setWordWrap(true);
    const auto choice = [this](const QString &text, const char *name, Keep keep) {
        Button *button = makeButton(text, ButtonKind::Secondary);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, keep] { emit chosen(keep); });
        return button;
    };
    m_clash = rowOf({choice(tr("Keep &both"), "keepBoth", Keep::Both),
                     choice(tr("Keep m&ine"), "keepMine", Keep::Mine),
                     choice(tr("&Take theirs"), "keepTheirs", Keep::Theirs)});
    Button *addendum = makeButton(tr("Make it an addendum"), ButtonKind::Secondary, Icon::Plus);
    addendum->setObjectName(u"leftOverToAddendum"_s);
    connect(addendum, &QPushButton::clicked, this, &PageNotice::addendumWanted);
    Button *drop = makeButton(tr("Throw it away"), ButtonKind::Danger);
    drop->setObjectName(u"dropLeftOver"_s);
    connect(drop, &QPushButton::clicked, this, &PageNotice::dropWanted);
    m_leftOver = rowOf({addendum, drop});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    column->setSpacing(grid(2));
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_details), m_clash, m_leftOver})
        column->addWidget(part);
    hide();
}

void PageNotice::show(const ConsultationDraft &draft)
{
    m_clash->setVisible(draft.safety() == ConsultationDraft::Safety::Clash);
    m_leftOver->setVisible(draft.leftOver().has_value());
    if (draft.leftOver())
        showLeftOver(*draft.leftOver());
    else if (draft.safety() == ConsultationDraft::Safety::Clash)
        showClash(draft);
    else if (draft.refusal())
        put(Tone::Bad, message(*draft.refusal()), {});
    else
        hide();
}

void PageNotice::showClash(const ConsultationDraft &draft)
{
    const Consultation &theirs = *draft.record();
    ConsultationPage clashing = withMembers({}, theirs.page, draft.clashes());
    put(Tone::Warn,
        tr("Another desk wrote at the same places (saved %1). What you typed stands below and is kept. Which "
           "text shall stay?")
            .arg(theirs.savedAt ? format().time(*theirs.savedAt) : QString()),
        tr("There it says:") + u'\n' + asText(clashing));
}

void PageNotice::showLeftOver(const ConsultationPage &page)
{
    put(Tone::Warn,
        tr("This page was completed at another desk before this was saved. It is kept on this desk."),
        asText(page));
}

void PageNotice::put(Tone tone, const QString &text, const QString &details)
{
    m_text->setText(text);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(text);
    setProperty("tone", toneName(tone));
    restyle(*this);
    QFrame::show();
}

QString PageNotice::asText(const ConsultationPage &page)
{
    QStringList out{
        paragraph(tr("Complaint"), page.complaint), paragraph(tr("Examination"), page.examination),
        paragraph(tr("Diagnoses"), diagnosesText(page.diagnoses)), paragraph(tr("Plan"), page.plan)};
    if (page.followUpDate)
        out += paragraph(tr("Follow-up"), format().date(*page.followUpDate));
    out.removeAll(QString());
    return out.join(u'\n');
}

} // namespace hms::app
