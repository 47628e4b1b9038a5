// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/draft_notice.h"

#include "app/ui/button.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DraftNotice::DraftNotice(QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"soft"_s);
    m_text = textLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"clash"_s);
    m_text->setWordWrap(true);
    Button *mine = makeButton(tr("Keep &mine"), ButtonKind::Secondary, {}, this);
    mine->setObjectName(u"keepMine"_s);
    Button *theirs = makeButton(tr("Take t&heirs"), ButtonKind::Secondary, {}, this);
    theirs->setObjectName(u"takeTheirs"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    row->setSpacing(grid(2));
    row->addWidget(new IconLabel(Icon::Warning, Tone::Warn, 1, this));
    row->addWidget(m_text, 1);
    row->addWidget(mine);
    row->addWidget(theirs);
    hide();
    connect(mine, &QPushButton::clicked, this, [this] { emit chosen(ResultDraft::Keep::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { emit chosen(ResultDraft::Keep::Theirs); });
}

void DraftNotice::showClash(const QStringList &fieldNames)
{
    m_text->setText(tr("Somebody else entered other values meanwhile: %1. Yours are shown; nothing is saved "
                       "until you choose.")
                        .arg(fieldNames.join(u", "_s)));
    setVisible(!fieldNames.isEmpty());
}

} // namespace hms::app
