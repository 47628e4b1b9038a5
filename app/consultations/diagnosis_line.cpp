// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/diagnosis_line.h"

#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DiagnosisLine::DiagnosisLine(const Diagnosis &diagnosis, bool editable, QWidget *parent)
    : QWidget(parent)
{
    auto *code = textLabel(diagnosis.code ? format().isolated(*diagnosis.code) : QString(), TextRole::Muted);
    code->setMinimumWidth(fontMetrics().horizontalAdvance(u"W00.00"_s));
    auto *title = textLabel(diagnosis.title, TextRole::Strong);
    title->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(code);
    row->addWidget(title, 1);
    row->addWidget(new StatusBadge(look(diagnosis.rank)));
    setAccessibleName(diagnosis.title);
    if (!editable)
        return;
    if (diagnosis.rank != DiagnosisRank::Primary) {
        Button *primary =
            makeIconButton(Icon::ArrowUp, tr("Make “%1” the primary diagnosis").arg(diagnosis.title));
        primary->setObjectName(u"makePrimary"_s);
        connect(primary, &QPushButton::clicked, this, &DiagnosisLine::primaryWanted);
        row->addWidget(primary);
    }
    Button *away = makeIconButton(Icon::X, tr("Take “%1” off the page").arg(diagnosis.title));
    away->setObjectName(u"removeDiagnosis"_s);
    connect(away, &QPushButton::clicked, this, &DiagnosisLine::removeWanted);
    row->addWidget(away);
}

} // namespace hms::app
