// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/prescription_editor.h"

#include "app/prescriptions/medicine_search.h"
#include "app/prescriptions/set_sheet.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kCheckPauseMs = 200; ///< After the last key of a line's field.
constexpr int kMaxLines = 40;      ///< As the contract has it.

QString draftName(VisitId visit)
{
    return u"prescription-"_s + visit.toText();
}

} // namespace

PrescriptionEditor::PrescriptionEditor(ApiClient &api, PermissionGate &gate, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
    , m_sets(api)
{
    buildUi(gate);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kCheckPauseMs);
    connectParts();
    updateShortcuts();
    update();
}

void PrescriptionEditor::buildUi(PermissionGate &gate)
{
    m_lines = new LinesEditor;
    m_sheet = new SetSheet;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(buildTools());
    column->addWidget(m_lines);
    column->addWidget(m_sheet);
    column->addWidget(buildFoot(gate));
}

QWidget *PrescriptionEditor::buildTools()
{
    m_search = new MedicineSearch(m_api);
    m_search->setObjectName(u"medicineSearch"_s);
    m_search->setToolTip(tr("F8"));
    m_repeat = makeButton(tr("Repeat &last"), ButtonKind::Secondary, Icon::Refresh);
    m_repeat->setObjectName(u"repeatLast"_s);
    m_keepSet = makeButton(tr("Save as &set"), ButtonKind::Secondary, Icon::Plus);
    m_keepSet->setObjectName(u"keepSet"_s);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_search, 1);
    row->addWidget(m_repeat);
    row->addWidget(m_keepSet);
    return tools;
}

QWidget *PrescriptionEditor::buildFoot(PermissionGate &gate)
{
    m_notes = new QLineEdit;
    m_notes->setObjectName(u"prescriptionNotes"_s);
    m_notes->setMaxLength(1'000);
    QLabel *caption = textLabel(tr("Ad&vice"), TextRole::Caption);
    caption->setBuddy(m_notes);
    m_notes->setAccessibleName(tr("Advice for the patient and the pharmacy"));
    m_notes->setPlaceholderText(tr("For the patient and the pharmacy"));
    m_status = textLabel({}, TextRole::Muted);
    m_status->setObjectName(u"prescriptionStatus"_s);
    m_status->setWordWrap(true);
    m_send = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_send->setObjectName(u"sendPrescription"_s);
    gate.guard(m_send, Permission::PrescriptionsCreate);
    auto *foot = new QWidget;
    auto *advice = new QHBoxLayout;
    advice->setSpacing(grid(2));
    advice->addWidget(caption);
    advice->addWidget(m_notes, 1);
    auto *last = new QHBoxLayout;
    last->setSpacing(grid(2));
    last->addWidget(m_status, 1);
    last->addWidget(m_send);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(advice);
    column->addLayout(last);
    return foot;
}

void PrescriptionEditor::connectParts()
{
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_search, &MedicineSearch::chosen, this, &PrescriptionEditor::write);
    connect(m_search, &MedicineSearch::failed, this, complain);
    connect(m_lines, &LinesEditor::changed, this, &PrescriptionEditor::onChanged);
    connect(m_lines, &LinesEditor::noted, this, &PrescriptionEditor::keep);
    connect(m_lines, &LinesEditor::finished, this, &PrescriptionEditor::onFinished);
    connect(m_notes, &QLineEdit::textChanged, this, &PrescriptionEditor::keep);
    connect(&m_pause, &QTimer::timeout, this, &PrescriptionEditor::check);
    connect(m_send, &QPushButton::clicked, this, &PrescriptionEditor::send);
    connect(m_repeat, &QPushButton::clicked, this, [this] { add(m_sets.linesOfLast()); });
    connect(m_keepSet, &QPushButton::clicked, this, [this] {
        m_sheet->ask(m_lines->lines().size() == 1 ? m_lines->lines().first().medicineName : QString());
    });
    connect(&m_sets, &PrescriptionSets::changed, this, &PrescriptionEditor::updateShortcuts);
    connect(&m_sets, &PrescriptionSets::failed, this, complain);
    connect(&m_sets, &PrescriptionSets::done, this, &PrescriptionEditor::done);
    connect(&m_sets, &PrescriptionSets::nameTaken, m_sheet, &SetSheet::askToReplace);
    const auto leaveSheet = [this] {
        m_sheet->hide();
        startWriting();
    };
    connect(&m_sets, &PrescriptionSets::saved, this, leaveSheet);
    connect(m_sheet, &SetSheet::left, this, leaveSheet);
    connect(m_sheet, &SetSheet::confirmed, this,
            [this](const QString &name, const std::optional<PrescriptionSet> &replaced) {
                m_sets.save(name, m_lines->lines(), replaced);
            });
}

void PrescriptionEditor::open(VisitId visit, PatientId patient)
{
    m_visit = visit;
    m_checks.forget();
    m_pause.stop();
    m_sheet->hide();
    m_search->clear();
    m_sets.setPatient(patient, visit);
    const bool ready = !visit.isValid() || !m_lines->presets().isEmpty();
    if (ready)
        restore();
    else
        loadPresets(); // Lines need them; the draft is restored when they are there.
    if (visit.isValid() && m_sets.sets().isEmpty())
        m_sets.load();
    update();
}

void PrescriptionEditor::loadPresets()
{
    m_restoring = true;
    m_lines->setLines({});
    m_api.call(ListMedicineInstructions{true}, this,
               m_presets.newest([this](const Result<QList<MedicineInstruction>> &answer) {
                   if (!answer) {
                       emit said(Tone::Bad, message(answer.error()));
                       return;
                   }
                   m_lines->setPresets(*answer);
                   restore();
               }));
}

void PrescriptionEditor::restore()
{
    m_restoring = true;
    const auto kept = m_drafts && m_visit.isValid() ? m_drafts->restored(draftName(m_visit)) : std::nullopt;
    const auto draft =
        kept ? decode<PrescriptionDraft>(*kept) : Result<PrescriptionDraft>(PrescriptionDraft());
    m_lines->setLines(draft ? draft->lines : QList<DraftLine>());
    m_notes->setText(draft ? draft->notes : QString());
    m_restoring = false;
    update();
}

void PrescriptionEditor::keep()
{
    if (!m_drafts || m_restoring || !m_visit.isValid())
        return;
    const PrescriptionDraft draft{m_lines->lines(), m_notes->text().trimmed()};
    if (draft.isEmpty())
        m_drafts->discard(draftName(m_visit));
    else
        m_drafts->keep(draftName(m_visit), encode(draft));
}

bool PrescriptionEditor::hasLines() const
{
    return !m_lines->isEmpty();
}

void PrescriptionEditor::startWriting()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void PrescriptionEditor::write(const Medicine &medicine)
{
    const auto &presets = m_lines->presets();
    const auto usual = std::ranges::find_if(presets, &MedicineInstruction::isActive);
    if (usual == presets.end()) {
        emit said(Tone::Bad,
                  tr("No preset is set up, so nothing can be prescribed. Ask the pharmacy for one."));
        return;
    }
    const QString name = medicine.brandName.isEmpty() ? medicine.genericName : medicine.brandName;
    DraftLine line;
    line.line = {medicine.id, usual->id, 0, {}, {}};
    line.medicineName = medicine.strength.isEmpty() ? name : name + u' ' + medicine.strength;
    line.genericName = medicine.brandName.isEmpty() ? QString() : medicine.genericName;
    line.onHand = medicine.onHand;
    m_lines->write(line);
}

void PrescriptionEditor::add(const QList<DraftLine> &lines)
{
    if (m_lines->lines().size() + lines.size() > kMaxLines) {
        emit said(
            Tone::Warn,
            tr("A prescription has at most %1 lines. Nothing was added.").arg(format().number(kMaxLines)));
        return;
    }
    m_lines->add(lines);
    startWriting();
}

void PrescriptionEditor::onChanged()
{
    m_checks.forget(); // What was asked is about other lines.
    m_pause.start();
    keep();
    update();
}

void PrescriptionEditor::onFinished()
{
    startWriting();
}

void PrescriptionEditor::check()
{
    const auto items = m_lines->items();
    if (!items || items->isEmpty() || !m_visit.isValid())
        return;
    m_api.call(
        CheckPrescription{m_visit, *items}, this,
        m_checks.newest([this](const Result<CheckPrescription::Response> &answer) { onChecked(answer); }));
}

void PrescriptionEditor::onChecked(const Result<CheckPrescription::Response> &answer)
{
    if (!answer) {
        m_status->setText(
            tr("Not checked now: %1 It is checked when it is sent.").arg(message(answer.error())));
        return;
    }
    m_lines->setChecked(*answer);
    m_status->setText(answer->interactions == InteractionCheck::NoAnswer
                          ? tr("The database of interactions did not answer; everything else was checked.")
                          : QString());
}

void PrescriptionEditor::send()
{
    if (!m_visit.isValid() || isSending() || !m_send->isEnabled())
        return;
    if (m_lines->goToWhatIsWrong()) {
        emit said(Tone::Warn, tr("Not sent yet: this line still needs something."));
        return;
    }
    CreatePrescription request{m_visit, {}, {}, *m_lines->items(), m_lines->overrides()};
    if (const QString notes = m_notes->text().trimmed(); !notes.isEmpty())
        request.notes = notes;
    const QString visit = m_visit.toText();
    m_sending.insert(visit);
    m_api.command(
        request, this, [this, id = m_visit](const Result<Prescription> &answer) { onSent(id, answer); },
        [this, visit](CommandState state) {
            if (state == CommandState::Checking)
                m_checking.insert(visit);
            update();
        });
    update();
}

void PrescriptionEditor::onSent(VisitId visit, const Result<Prescription> &answer)
{
    m_sending.remove(visit.toText());
    m_checking.remove(visit.toText());
    const bool stillHere = visit == m_visit;
    if (!answer) {
        update();
        if (stillHere)
            showRefusal(answer.error());
        else // Their lines lie in the draft of that visit.
            emit said(
                Tone::Bad,
                tr("The prescription of another patient was not written: %1").arg(message(answer.error())));
        return;
    }
    if (m_drafts)
        m_drafts->discard(draftName(visit));
    if (stillHere) {
        m_restoring = true;
        m_lines->setLines({});
        m_notes->clear();
        m_restoring = false;
        m_status->clear();
    }
    update();
    emit written(*answer);
    emit done(tr("The prescription of %1 is at the pharmacy.").arg(answer->patientName), {});
    if (stillHere)
        startWriting();
}

void PrescriptionEditor::showRefusal(const Error &error)
{
    const auto warnings = decodeAnswer<QList<PrescriptionWarning>>(error.data.value("warnings"_L1));
    if (error.reason() == u"safetyWarnings" && warnings)
        m_lines->setWarnings(*warnings);
    m_lines->goToWhatIsWrong();
    emit said(Tone::Bad, message(error));
}

void PrescriptionEditor::updateShortcuts()
{
    QList<MedicineHitRow> rows;
    for (const PrescriptionSet &set : m_sets.sets())
        rows.append({.icon = Icon::Ledger,
                     .title = set.name,
                     .detail = set.items.size() == 1 ? set.items.first().medicineName : QString(),
                     .facts = tr("%n line(s)", nullptr, int(set.items.size())),
                     .take = [this, set] { add(m_sets.linesOf(set)); },
                     .remove = [this, set] { m_sets.remove(set); }});
    if (m_sets.last())
        rows.append({.icon = Icon::Refresh,
                     .title = tr("Repeat the last prescription"),
                     .detail = format().date(m_sets.last()->prescribedOn),
                     .facts = tr("%n line(s)", nullptr, int(m_sets.last()->items.size())),
                     .take = [this] { add(m_sets.linesOfLast()); },
                     .remove = {}});
    m_search->setShortcuts(rows);
    m_sheet->setBusy(m_sets.isBusy());
    update();
}

void PrescriptionEditor::update()
{
    const bool writable = m_visit.isValid() && !isSending();
    const bool hasLines = !m_lines->isEmpty();
    m_search->setEnabled(writable && !m_lines->presets().isEmpty() && m_lines->lines().size() < kMaxLines);
    m_lines->setEnabled(writable);
    m_notes->setEnabled(writable);
    m_repeat->setEnabled(writable && m_sets.last().has_value());
    m_keepSet->setEnabled(writable && m_lines->items() && hasLines && !m_sets.isBusy());
    m_send->setEnabled(writable && hasLines);
    m_send->setText(m_checking.contains(m_visit.toText()) ? tr("Checking whether it was written...")
                    : isSending()                         ? tr("Sending...")
                                                          : tr("Send to the &pharmacy (Ctrl+Enter)"));
}

void PrescriptionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        send();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
