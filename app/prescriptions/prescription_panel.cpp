// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/prescription_panel.h"

#include "app/prescriptions/written_prescription.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

PrescriptionPanel::PrescriptionPanel(ApiClient &api, PermissionGate &gate, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_editor = new PrescriptionEditor(api, gate, drafts);
    m_nothing = textLabel(tr("No prescription was written."), TextRole::Muted);
    m_nothing->setObjectName(u"noPrescription"_s);
    m_written = new QVBoxLayout;
    m_written->setSpacing(grid(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addLayout(m_written);
    column->addWidget(m_nothing);
    column->addWidget(m_editor);
    connect(m_editor, &PrescriptionEditor::said, this, &PrescriptionPanel::said);
    connect(m_editor, &PrescriptionEditor::done, this, &PrescriptionPanel::done);
    connect(m_editor, &PrescriptionEditor::written, this, &PrescriptionPanel::put);
    clear();
}

void PrescriptionPanel::open(VisitId visit, PatientId patient, bool readOnly)
{
    m_visit = visit;
    m_readOnly = readOnly;
    m_editor->setVisible(!readOnly && visit.isValid());
    m_editor->open(readOnly ? VisitId() : visit, readOnly ? PatientId() : patient);
    present({});
    refresh();
}

void PrescriptionPanel::clear()
{
    open({}, {}, true);
}

void PrescriptionPanel::refresh()
{
    m_lists.forget();
    if (m_visit.isValid())
        m_api.call(ListPrescriptions{m_visit, {}, {}, {}}, this,
                   m_lists.newest([this](const Result<QList<Prescription>> &answer) { onListed(answer); }));
}

std::optional<PrescriptionId> PrescriptionPanel::newest() const
{
    const auto found = std::ranges::find_if(
        m_prescriptions, [](const Prescription &p) { return p.status != PrescriptionStatus::Cancelled; });
    return found == m_prescriptions.end() ? std::nullopt : std::optional(found->id);
}

void PrescriptionPanel::startWriting()
{
    if (m_editor->isVisible())
        m_editor->startWriting();
}

void PrescriptionPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_prescriptions.isEmpty())
        refresh(); // Somebody comes back to the page: what did the pharmacy do meanwhile?
}

void PrescriptionPanel::onListed(const Result<QList<Prescription>> &answer)
{
    if (answer)
        present(*answer);
    else
        emit said(Tone::Bad, message(answer.error()));
}

void PrescriptionPanel::put(const Prescription &prescription)
{
    if (prescription.visitId != m_visit)
        return;
    m_lists.forget(); // A list that was asked before does not know it.
    QList<Prescription> now = m_prescriptions;
    now.removeIf([&](const Prescription &other) { return other.id == prescription.id; });
    now.append(prescription);
    std::ranges::sort(now, std::greater(), [](const Prescription &p) { return p.id.toText(); });
    present(now);
}

void PrescriptionPanel::present(const QList<Prescription> &prescriptions)
{
    m_nothing->setVisible(m_readOnly && m_visit.isValid() && prescriptions.isEmpty());
    if (toJson(prescriptions) == toJson(m_prescriptions))
        return; // A reason may be half typed.
    m_prescriptions = prescriptions;
    for (WrittenPrescription *view : std::as_const(m_views))
        view->deleteLater(), view->hide();
    m_views.clear();
    for (const Prescription &prescription : prescriptions) {
        auto *view = new WrittenPrescription(prescription, !m_readOnly);
        m_views.append(view);
        m_written->addWidget(view);
        view->show();
        connect(view, &WrittenPrescription::cancelWanted, this,
                [this, prescription](const QString &reason) { cancel(prescription, reason); });
        const auto busy = m_cancelling.constFind(prescription.id.toText());
        if (busy != m_cancelling.constEnd())
            view->setBusy(true, *busy);
    }
}

void PrescriptionPanel::cancel(const Prescription &prescription, const QString &reason)
{
    const PrescriptionId id = prescription.id;
    if (m_cancelling.contains(id.toText()))
        return;
    setBusy(id, true, false);
    m_api.command(
        CancelPrescription{id, reason, prescription.rowVersion}, this,
        [this, id](const Result<Prescription> &answer) { onCancelled(id, answer); },
        [this, id](CommandState state) {
            if (state == CommandState::Checking)
                setBusy(id, true, true);
        });
}

void PrescriptionPanel::onCancelled(PrescriptionId id, const Result<Prescription> &answer)
{
    setBusy(id, false, false);
    if (answer) {
        put(*answer);
        emit done(tr("The prescription of %1 is cancelled.").arg(answer->patientName), {});
        return;
    }
    const auto current = answer.error().code == ErrorCode::Conflict
                             ? decodeAnswer<Prescription>(answer.error().data.value("current"_L1))
                             : Result<Prescription>(answer.error());
    if (current)
        put(*current); // The pharmacy was faster: show what it did.
    else if (answer.error().reason() == u"alreadyDispensed")
        refresh();
    emit said(Tone::Bad, message(answer.error()));
}

void PrescriptionPanel::setBusy(PrescriptionId id, bool busy, bool checking)
{
    if (busy)
        m_cancelling.insert(id.toText(), checking);
    else
        m_cancelling.remove(id.toText());
    for (WrittenPrescription *view : std::as_const(m_views))
        if (view->prescription().id == id)
            view->setBusy(busy, checking);
}

} // namespace hms::app
