// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/diagnosis_editor.h"

#include "app/consultations/diagnosis_line.h"
#include "app/consultations/diagnosis_search.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

namespace hms::app {

DiagnosisEditor::DiagnosisEditor(ApiClient &api, QWidget *parent)
    : QWidget(parent)
{
    m_search = new DiagnosisSearch(api);
    m_none = textLabel(tr("No diagnosis was written."), TextRole::Muted);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(grid(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addLayout(m_lines);
    column->addWidget(m_none);
    column->addWidget(m_search);
    setFocusProxy(m_search);
    connect(m_search, &DiagnosisSearch::chosen, this, &DiagnosisEditor::add);
    connect(m_search, &DiagnosisSearch::failed, this, &DiagnosisEditor::failed);
    rebuild();
}

void DiagnosisEditor::show(const QList<Diagnosis> &diagnoses)
{
    if (diagnoses == m_diagnoses)
        return;
    m_diagnoses = diagnoses;
    rebuild();
}

void DiagnosisEditor::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    if (!editable)
        m_search->clear();
    rebuild();
}

void DiagnosisEditor::change(const QList<Diagnosis> &diagnoses)
{
    m_diagnoses = diagnoses;
    rebuild();
    m_search->setFocus(Qt::OtherFocusReason); // The pressed button is gone.
    emit edited();
}

void DiagnosisEditor::add(Diagnosis diagnosis)
{
    const bool known = std::ranges::any_of(m_diagnoses, [&diagnosis](const Diagnosis &each) {
        return each.code == diagnosis.code && each.title == diagnosis.title;
    });
    if (!m_editable || known || m_diagnoses.size() >= kDiagnoses.max)
        return;
    const bool hasPrimary = std::ranges::count(m_diagnoses, DiagnosisRank::Primary, &Diagnosis::rank) > 0;
    diagnosis.rank = hasPrimary ? DiagnosisRank::Secondary : DiagnosisRank::Primary;
    QList<Diagnosis> all = m_diagnoses;
    hasPrimary ? all.append(diagnosis) : all.prepend(diagnosis);
    change(all);
}

void DiagnosisEditor::makePrimary(qsizetype at)
{
    QList<Diagnosis> all = m_diagnoses;
    for (Diagnosis &each : all)
        each.rank = DiagnosisRank::Secondary;
    all[at].rank = DiagnosisRank::Primary;
    const Diagnosis first = all.at(at);
    all.removeAt(at); // QList::move() rotates, of which GCC 12 warns wrongly when it optimizes.
    all.prepend(first);
    change(all);
}

void DiagnosisEditor::remove(qsizetype at)
{
    QList<Diagnosis> all = m_diagnoses;
    all.removeAt(at);
    change(all);
}

void DiagnosisEditor::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one whose button is being pressed.
        delete item;
    }
    for (qsizetype i = 0; i < m_diagnoses.size(); ++i) {
        auto *line = new DiagnosisLine(m_diagnoses[i], m_editable);
        connect(line, &DiagnosisLine::primaryWanted, this, [this, i] { makePrimary(i); });
        connect(line, &DiagnosisLine::removeWanted, this, [this, i] { remove(i); });
        m_lines->addWidget(line);
    }
    m_none->setVisible(!m_editable && m_diagnoses.isEmpty());
    m_search->setVisible(m_editable);
}

} // namespace hms::app
