// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/condition_line.h"

#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

bool isAllergy(const Condition &condition)
{
    return condition.kind != ConditionKind::Chronic;
}

/// "Allergy, rash": kind, and what the allergen did.
QString facts(const Condition &condition)
{
    return condition.reaction ? ConditionLine::tr("%1: %2", "kind of allergy, reaction")
                                    .arg(label(condition.kind), *condition.reaction)
                              : label(condition.kind);
}

} // namespace

ConditionLine::ConditionLine(const Condition &condition, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s); // Dressed as the kit's bar.
    const Tone tone = isAllergy(condition) ? Tone::Bad : Tone::Warn;
    setProperty("tone", toneName(tone));
    auto *name = textLabel(condition.name, TextRole::Strong);
    name->setWordWrap(true);
    setTone(*name, tone);
    auto *kind = textLabel(facts(condition), TextRole::Muted);
    kind->setWordWrap(true);
    m_refute = makeIconButton(Icon::X, tr("“%1” is wrong or over").arg(condition.name));
    m_refute->setObjectName(u"refute"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(grid(2));
    first->addWidget(name, 1);
    if (condition.severity)
        first->addWidget(new StatusBadge(look(*condition.severity)), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(kind);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(2), grid(1), grid(1), grid(1));
    row->setSpacing(grid(2));
    row->addWidget(new IconLabel(Icon::Warning, tone), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_refute, 0, Qt::AlignTop);
    setAccessibleName(condition.name);
    setAccessibleDescription(facts(condition));
    setToolTip(tr("Recorded %1 by %2", "date, name")
                   .arg(format().date(format().dateOf(condition.recordedAt)), condition.recordedBy));
}

} // namespace hms::app
